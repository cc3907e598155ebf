// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/playerprocess.h"

#include "ui/media/mediawire.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>
#include <chrono>
#include <cstdlib>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

/// Decodes and answers; lives on the process's main thread.
class PlayerProcess : public QObject {
public:
    PlayerProcess();
    void hear(const mediawire::Message &message);

private:
    void load(const QByteArray &bytes);
    void onStatus(QMediaPlayer::MediaStatus status);
    void onFrame(const QVideoFrame &frame);
    void sendFrame();
    void seek(qint64 position);
    void step(qint64 frames);
    void tell();
    void send(mediawire::Kind kind, const QByteArray &body = {});

    QFile m_out;
    QByteArray m_bytes;
    QBuffer m_buffer; ///< must outlive the player's use of it
    QVideoSink m_sink;
    std::unique_ptr<QAudioOutput> m_audio;
    QMediaPlayer m_player;
    QVideoFrame m_frame; ///< on screen
    bool m_isNew = false;
    bool m_maySend = true; ///< the window has taken the frame before
    bool m_isOpen = false;
    bool m_isSeeking = false;  ///< the frame of the new place has not come yet
    qint64 m_stepsWaiting = 0; ///< asked for meanwhile
    bool m_ended = false;
    QSize m_bounds{1280, 720};
    QTimer m_beat;
};

PlayerProcess::PlayerProcess()
{
    if (!m_out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        std::_Exit(2);
    m_player.setVideoSink(&m_sink);
    // Without a sound device the back end crashes on playing to an output.
    if (!QMediaDevices::defaultAudioOutput().isNull()) {
        m_audio = std::make_unique<QAudioOutput>();
        m_player.setAudioOutput(m_audio.get());
    }
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &PlayerProcess::onFrame);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &PlayerProcess::onStatus);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [this] { send(mediawire::Kind::Refused); });
    connect(&m_player, &QMediaPlayer::playbackStateChanged, this, &PlayerProcess::tell);
    // Also a sign of life.
    m_beat.setInterval(100ms);
    connect(&m_beat, &QTimer::timeout, this, &PlayerProcess::tell);
    m_beat.start();
}

void PlayerProcess::hear(const mediawire::Message &message)
{
    using mediawire::Kind;
    switch (message.kind) {
    case Kind::Load: load(message.body); break;
    case Kind::Play:
        if (m_ended)
            seek(0);
        m_ended = false;
        m_player.play();
        break;
    case Kind::Pause: m_player.pause(); break;
    case Kind::Seek:
        if (const auto position = mediawire::toNumber(message.body)) {
            m_stepsWaiting = 0;
            seek(*position);
        }
        break;
    case Kind::Step:
        if (const auto frames = mediawire::toNumber(message.body))
            step(*frames);
        break;
    case Kind::Rate:
        if (const auto rate = mediawire::toDouble(message.body))
            m_player.setPlaybackRate(*rate);
        break;
    case Kind::Volume:
        if (const auto volume = mediawire::toDouble(message.body); volume && m_audio)
            m_audio->setVolume(float(*volume));
        break;
    case Kind::Bounds:
        if (const auto bounds = mediawire::toSize(message.body); bounds && *bounds != m_bounds) {
            m_bounds = bounds->boundedTo({mediawire::maxSide, mediawire::maxSide}).expandedTo({16, 16});
            m_isNew = m_frame.isValid();
            sendFrame();
        }
        break;
    case Kind::Seen:
        m_maySend = true;
        sendFrame();
        break;
    default: break;
    }
}

void PlayerProcess::load(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_player.setSourceDevice(&m_buffer, QUrl(u"recording"_s));
}

void PlayerProcess::onStatus(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::EndOfMedia) {
        m_ended = true;
        m_isSeeking = false;
        m_stepsWaiting = 0;
        tell();
        return;
    }
    const bool isLoaded = status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia;
    if (!isLoaded || m_isOpen)
        return;
    m_isOpen = true;
    const QMediaMetaData facts = m_player.metaData();
    mediawire::Opened opened;
    opened.duration = m_player.duration();
    opened.hasVideo = m_player.hasVideo();
    opened.hasAudio = m_player.hasAudio();
    opened.hasDevice = m_audio != nullptr;
    opened.framesPerSecond = facts.value(QMediaMetaData::VideoFrameRate).toDouble();
    opened.size = facts.value(QMediaMetaData::Resolution).toSize();
    send(mediawire::Kind::Opened, mediawire::body(opened));
    m_player.pause(); // decodes the first frame, plays no sound
}

void PlayerProcess::onFrame(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    m_frame = frame;
    m_isNew = true;
    m_isSeeking = false;
    sendFrame();
    if (m_stepsWaiting != 0) {
        const qint64 next = m_stepsWaiting > 0 ? 1 : -1;
        m_stepsWaiting -= next;
        step(next);
    }
}

void PlayerProcess::sendFrame()
{
    // One frame is under way at a time: what the window is too slow for is left out, nothing piles up.
    if (!m_isNew || !m_maySend)
        return;
    m_isNew = false;
    // Which way up is the window's business (mp4turn.h), whether or not this Qt heeds what the file says.
    QVideoFrame plain = m_frame;
    plain.setRotationAngle(QVideoFrame::Rotation0);
    QImage image = plain.toImage();
    if (image.isNull())
        return;
    mediawire::Frame frame;
    frame.position = m_frame.startTime() >= 0 ? m_frame.startTime() / 1000 : m_player.position();
    frame.fullSize = image.size();
    if (image.width() > m_bounds.width() || image.height() > m_bounds.height())
        image = image.scaled(m_bounds, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    frame.image = image;
    m_maySend = false;
    send(mediawire::Kind::Frame, mediawire::body(frame));
}

void PlayerProcess::seek(qint64 position)
{
    if (m_player.playbackState() == QMediaPlayer::StoppedState)
        m_player.pause(); // at the end: a stopped player would show nothing of the new place
    m_ended = false;
    m_isSeeking = m_player.hasVideo();
    m_player.setPosition(std::max<qint64>(0, position));
    tell();
}

void PlayerProcess::step(qint64 frames)
{
    m_player.pause();
    if (m_isSeeking) { // it counts from the frame that is to come
        m_stepsWaiting += frames;
        return;
    }
    if (!m_frame.isValid() || m_frame.startTime() < 0 || m_frame.endTime() <= m_frame.startTime())
        return;
    // The back end shows the first frame that does not begin before the place it is sent to.
    const qint64 length = m_frame.endTime() - m_frame.startTime();
    const qint64 target = frames > 0 ? m_frame.endTime() : m_frame.startTime() - length;
    if (frames > 0 && m_player.duration() > 0 && target / 1000 >= m_player.duration())
        return; // the last one
    seek(target / 1000);
}

void PlayerProcess::tell()
{
    if (!m_isOpen)
        return;
    mediawire::State state;
    state.playing = m_player.playbackState() == QMediaPlayer::PlayingState;
    state.ended = m_ended;
    state.position = m_player.position();
    send(mediawire::Kind::State, mediawire::body(state));
}

void PlayerProcess::send(mediawire::Kind kind, const QByteArray &body)
{
    const QByteArray bytes = mediawire::packed(kind, body);
    for (qint64 sent = 0; sent < bytes.size();) {
        const qint64 now = m_out.write(bytes.constData() + sent, bytes.size() - sent);
        if (now <= 0)
            std::_Exit(0); // the window is gone
        sent += now;
    }
}

void listen(PlayerProcess &process)
{
    QFile in;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
        std::_Exit(2);
    while (true) {
        // Reading waits until all that was asked for is there.
        const QByteArray bytes = in.read(mediawire::headSize);
        if (bytes.size() < mediawire::headSize)
            std::_Exit(0); // the window is gone
        const std::optional<mediawire::Head> head = mediawire::toHead(bytes);
        if (!head)
            std::_Exit(2);
        const mediawire::Message message{head->kind, in.read(head->size)};
        if (message.body.size() < head->size)
            std::_Exit(0);
        QMetaObject::invokeMethod(
            &process, [&process, message] { process.hear(message); }, Qt::QueuedConnection);
    }
}

} // namespace

int runPlayerProcess(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QGuiApplication application(argc, argv);
    PlayerProcess process;
    std::thread listener([&process] { listen(process); });
    listener.detach();
    return QGuiApplication::exec();
}

} // namespace ui
