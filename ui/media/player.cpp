// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/player.h"

#include "logbook/logbook.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qint64 nearEnough = 1500; ///< ms by which a file may misjudge its own end

Player::Helper &helper()
{
    static Player::Helper one;
    return one;
}

using Problem = Player::Problem;

logbook::Word wordOf(Problem problem)
{
    switch (problem) {
    case Problem::None: return "none";
    case Problem::Empty: return "empty";
    case Problem::Damaged: return "damaged";
    case Problem::CutOff: return "cut off";
    case Problem::Foreign: return "foreign";
    case Problem::UnknownCodec: return "unknown codec";
    case Problem::NoPicture: return "no picture";
    case Problem::Crashed: return "crashed";
    case Problem::Silent: return "silent";
    case Problem::NoProcess: return "not started";
    }
    return {};
}

/// The player's process is to blame, or what the recording made of it; the rest is seen before it starts.
bool isOfProcess(Problem problem)
{
    return problem == Problem::NoPicture || problem == Problem::Crashed || problem == Problem::Silent ||
           problem == Problem::NoProcess;
}

} // namespace

Player::Player(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(m_opened.hasVideo && !m_hasFrame ? Problem::NoPicture : Problem::Silent); });
}

Player::~Player()
{
    letGo();
}

void Player::setHelper(const Helper &value)
{
    helper() = value;
}

void Player::open(const QByteArray &bytes)
{
    close();
    m_bytes = bytes;
    m_check = checkContainer(m_bytes);
    using Finding = ContainerCheck::Finding;
    switch (m_check.finding) {
    case Finding::Empty: fail(Problem::Empty); return;
    case Finding::Damaged: fail(Problem::Damaged); return;
    case Finding::Foreign: fail(Problem::Foreign); return;
    case Finding::CutOff:
    case Finding::Fine: break;
    }
    start();
}

void Player::start()
{
    if (helper().program.isEmpty()) {
        fail(Problem::NoProcess);
        return;
    }
    auto *process = new QProcess(this);
    m_process = process;
    process->setProgram(helper().program);
    process->setArguments(helper().arguments);
    // What decoders print may hold a recording's tags.
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::readyReadStandardOutput, this, &Player::read);
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        fail(error == QProcess::FailedToStart ? Problem::NoProcess : Problem::Crashed);
    });
    connect(process, &QProcess::finished, this, [this] { fail(Problem::Crashed); });
    process->start(QIODevice::ReadWrite);
    if (m_bounds.isValid())
        send(mediawire::Kind::Bounds, mediawire::body(m_bounds));
    send(mediawire::Kind::Load, m_bytes);
    send(mediawire::Kind::Rate, mediawire::body(m_rate));
    send(mediawire::Kind::Volume, mediawire::body(m_volume));
    m_patience.start(helper().patience);
}

void Player::close()
{
    letGo();
    m_bytes = {};
    m_check = {};
    m_isOpen = false;
    m_isSeeking = false;
    m_nextSeek = -1;
    m_problem = Problem::None;
    m_opened = {};
    m_state = {};
    m_position = 0;
    m_end = 0;
    m_hasFrame = false;
}

void Player::letGo()
{
    m_patience.stop();
    m_heard = {};
    if (!m_process)
        return;
    QProcess *process = m_process;
    m_process = nullptr;
    disconnect(process, nullptr, this, nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // Its end is not waited for, except by the end of the program; it holds the recording no longer than
    // that.
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // no end follows
            process->deleteLater();
    });
    process->kill();
}

void Player::fail(Problem problem)
{
    if (m_problem != Problem::None)
        return;
    using logbook::Field;
    logbook::write(
        isOfProcess(problem) ? logbook::Level::Warning : logbook::Level::Info, logbook::Category::Helper,
        "player ended",
        {Field::word("why", wordOf(problem)), Field::number("code", m_process ? m_process->exitCode() : 0)});
    // Where bytes are missing, that is why, whatever the decoder made of it.
    const bool isCut = m_check.finding == ContainerCheck::Finding::CutOff && !m_hasFrame;
    m_problem = isCut && problem != Problem::NoProcess ? Problem::CutOff : problem;
    m_isOpen = false;
    m_state.playing = false;
    letGo();
    Q_EMIT failed();
}

void Player::send(mediawire::Kind kind, const QByteArray &body)
{
    if (!m_process)
        return;
    m_process->write(mediawire::head(kind, body.size()));
    m_process->write(body); // shared, not copied: it may be the whole recording
}

void Player::read()
{
    if (!m_process)
        return;
    // A player that lives but has no picture after all that time will have none.
    if (!m_isOpen || !m_opened.hasVideo || m_hasFrame)
        m_patience.start(helper().patience);
    m_heard += m_process->readAllStandardOutput();
    bool isBroken = false;
    while (const std::optional<mediawire::Message> message = mediawire::take(m_heard, isBroken)) {
        hear(*message);
        if (!m_process)
            return; // closed by whoever heard of it
    }
    if (isBroken)
        fail(Problem::Crashed);
}

void Player::hear(const mediawire::Message &message)
{
    using mediawire::Kind;
    switch (message.kind) {
    case Kind::Opened:
        if (const auto opened = mediawire::toOpened(message.body); opened && !m_isOpen) {
            m_opened = *opened;
            if (!m_opened.hasVideo && !m_opened.hasAudio) {
                fail(Problem::UnknownCodec);
                return;
            }
            m_isOpen = true;
            if (!m_opened.hasVideo)
                Q_EMIT this->opened();
            Q_EMIT changed();
        }
        break;
    case Kind::Frame: hearFrame(message.body); break;
    case Kind::State:
        if (const auto state = mediawire::toState(message.body)) {
            m_state = *state;
            m_position = std::max<qint64>(0, m_state.position);
            if (m_state.ended)
                m_position = m_end = std::max({m_end, m_position, qint64(1)});
            m_isSeeking = false;
            if (const qint64 next = std::exchange(m_nextSeek, -1); next >= 0)
                seek(next);
            Q_EMIT changed();
        }
        break;
    case Kind::Refused: fail(m_isOpen ? Problem::Crashed : Problem::Damaged); break;
    default: fail(Problem::Crashed); break;
    }
}

void Player::hearFrame(const QByteArray &body)
{
    const std::optional<mediawire::Frame> frame = mediawire::toFrame(body);
    if (!frame || !m_isOpen) {
        fail(Problem::Crashed);
        return;
    }
    if (!m_state.playing)
        m_position = std::max<qint64>(0, frame->position);
    const bool isFirst = !std::exchange(m_hasFrame, true);
    Q_EMIT this->frame(frame->image, frame->fullSize);
    send(mediawire::Kind::Seen);
    if (isFirst)
        Q_EMIT opened();
    Q_EMIT changed();
}

qint64 Player::duration() const
{
    if (isDurationFalse())
        return m_end;
    return m_opened.duration;
}

bool Player::isDurationFalse() const
{
    if (!isBelievable(m_opened.duration, m_bytes.size()))
        return true;
    return m_end > 0 && std::abs(m_opened.duration - m_end) > nearEnough;
}

bool Player::canPlay() const
{
    return m_isOpen && (m_opened.hasVideo || m_opened.hasDevice);
}

void Player::play()
{
    if (canPlay())
        send(mediawire::Kind::Play);
}

void Player::pause()
{
    if (m_isOpen)
        send(mediawire::Kind::Pause);
}

void Player::seek(qint64 milliseconds)
{
    if (!m_isOpen)
        return;
    qint64 place = std::max<qint64>(0, milliseconds);
    if (duration() > 0)
        place = std::min(place, duration());
    if (m_isSeeking) {
        m_nextSeek = place;
        return;
    }
    m_isSeeking = true;
    send(mediawire::Kind::Seek, mediawire::body(place));
}

void Player::step(int frames)
{
    if (m_isOpen && m_opened.hasVideo)
        send(mediawire::Kind::Step, mediawire::body(qint64(frames)));
}

void Player::setRate(double rate)
{
    m_rate = std::clamp(rate, slowest, fastest);
    send(mediawire::Kind::Rate, mediawire::body(m_rate));
    Q_EMIT changed();
}

void Player::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    send(mediawire::Kind::Volume, mediawire::body(m_volume));
    Q_EMIT changed();
}

void Player::setBounds(QSize pixels)
{
    if (pixels == m_bounds)
        return;
    m_bounds = pixels;
    send(mediawire::Kind::Bounds, mediawire::body(m_bounds));
}

} // namespace ui
