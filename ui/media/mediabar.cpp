// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediabar.h"

#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr std::array rates{0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};
constexpr int second = 1000;

void name(QToolButton *button, const QString &text, const QString &icon)
{
    button->setAccessibleName(text);
    button->setToolTip(text); // its action adds the key
    button->setIcon(theme::icon(icon));
}

} // namespace

QString mediaTime(qint64 milliseconds)
{
    const qint64 whole = std::max<qint64>(0, milliseconds);
    const qint64 hours = whole / 3'600'000;
    const QString rest = u"%1.%2"_s.arg(whole / second % 60, 2, 10, QLatin1Char('0'))
                             .arg(whole % second, 3, 10, QLatin1Char('0'));
    if (hours == 0)
        return u"%1:%2"_s.arg(whole / 60'000).arg(rest);
    return u"%1:%2:%3"_s.arg(hours).arg(whole / 60'000 % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

MediaBar::MediaBar(Player &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_play(
          button(u"media:play"_s, QT_TRANSLATE_NOOP("ui::Action", "Play or pause the recording"), Qt::Key_P))
    , m_frameBack(button(u"media:frameback"_s, QT_TRANSLATE_NOOP("ui::Action", "One frame of the video back"),
                         Qt::SHIFT | Qt::Key_F))
    , m_frameOn(
          button(u"media:frameon"_s, QT_TRANSLATE_NOOP("ui::Action", "One frame of the video on"), Qt::Key_F))
    , m_back(button(u"media:back"_s, QT_TRANSLATE_NOOP("ui::Action", "Five seconds of the recording back"),
                    Qt::CTRL | Qt::Key_Left))
    , m_on(button(u"media:on"_s, QT_TRANSLATE_NOOP("ui::Action", "Five seconds of the recording on"),
                  Qt::CTRL | Qt::Key_Right))
    , m_place(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_slower(button(u"media:slower"_s, QT_TRANSLATE_NOOP("ui::Action", "Play the recording slower"),
                      Qt::CTRL | Qt::Key_Down))
    , m_rate(new QLabel(this))
    , m_faster(button(u"media:faster"_s, QT_TRANSLATE_NOOP("ui::Action", "Play the recording faster"),
                      Qt::CTRL | Qt::Key_Up))
    , m_mute(button(u"media:mute"_s, QT_TRANSLATE_NOOP("ui::Action", "Sound of the recording on or off"),
                    Qt::Key_M))
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_turn(button(u"media:turn"_s, QT_TRANSLATE_NOOP("ui::Action", "Turn the video by 90°"),
                    Qt::CTRL | Qt::Key_R))
    , m_fit(button(u"media:fit"_s, QT_TRANSLATE_NOOP("ui::Action", "Fit the video to the window"),
                   Qt::CTRL | Qt::Key_0))
{
    build();
    connect(&m_player, &Player::changed, this, &MediaBar::refresh);
    connect(&m_player, &Player::opened, this, &MediaBar::refresh);
    connect(&m_player, &Player::failed, this, &MediaBar::refresh);
    connect(m_play, &QToolButton::clicked, &m_player, &Player::toggle);
    connect(m_frameBack, &QToolButton::clicked, this, [this] { m_player.step(-1); });
    connect(m_frameOn, &QToolButton::clicked, this, [this] { m_player.step(1); });
    connect(m_back, &QToolButton::clicked, this, [this] { jumpBy(-jump); });
    connect(m_on, &QToolButton::clicked, this, [this] { jumpBy(jump); });
    connect(m_slower, &QToolButton::clicked, this, [this] { changeRate(-1); });
    connect(m_faster, &QToolButton::clicked, this, [this] { changeRate(1); });
    connect(m_mute, &QToolButton::clicked, this, &MediaBar::mute);
    connect(m_turn, &QToolButton::clicked, this, &MediaBar::turnWanted);
    connect(m_fit, &QToolButton::clicked, this, &MediaBar::fitWanted);
    connect(m_place, &QSlider::valueChanged, this, [this](int place) { m_player.seek(place); });
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int percent) { m_player.setVolume(percent / 100.0); });
    retranslate();
}

QToolButton *MediaBar::button(const QString &name, const char *words, const QKeySequence &key)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    new Action(made, name, words, key);
    return made;
}

void MediaBar::build()
{
    m_place->setObjectName(u"media:seek"_s);
    m_place->setSingleStep(second);
    m_place->setPageStep(jump * second);
    m_time->setObjectName(u"media:time"_s);
    m_rate->setObjectName(u"media:rate"_s);
    m_rate->setAlignment(Qt::AlignCenter);
    m_rate->installEventFilter(this); // the wheel over the speed changes it
    m_volume->setObjectName(u"media:volume"_s);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setValue(100);
    m_volume->setMaximumWidth(96);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::small);
    upper->addWidget(m_place, 1);
    upper->addWidget(m_time);
    auto *going = new QHBoxLayout;
    for (QToolButton *one : {m_back, m_frameBack, m_play, m_frameOn, m_on})
        going->addWidget(one);
    going->addStretch(1);
    for (QWidget *one : std::initializer_list<QWidget *>{m_slower, m_rate, m_faster})
        going->addWidget(one);
    auto *looks = new QHBoxLayout;
    looks->addWidget(m_turn);
    looks->addWidget(m_fit);
    looks->addStretch(1);
    looks->addWidget(m_mute);
    looks->addWidget(m_volume);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QHBoxLayout *group : {going, looks}) {
        group->setSpacing(theme::tight);
        m_tools->addLayout(group, 1);
    }
    m_tools->setSpacing(theme::normal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::tight, theme::tight, theme::tight, 0);
    column->setSpacing(theme::tight);
    column->addLayout(upper);
    column->addLayout(m_tools);
    QWidget *before = m_place;
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_back, m_frameBack, m_play, m_frameOn, m_on, m_slower, m_faster,
                                          m_turn, m_fit, m_mute, m_volume}) {
        setTabOrder(before, one);
        before = one;
    }
}

void MediaBar::jumpBy(int seconds)
{
    m_player.seek(m_player.position() + seconds * second);
}

void MediaBar::changeRate(int steps)
{
    const auto at = std::min_element(rates.begin(), rates.end(), [this](double a, double b) {
        return std::abs(a - m_player.rate()) < std::abs(b - m_player.rate());
    });
    const auto next = std::clamp<std::ptrdiff_t>(at - rates.begin() + steps, 0, rates.size() - 1);
    m_player.setRate(rates.at(size_t(next)));
}

void MediaBar::mute()
{
    if (m_player.volume() > 0)
        m_volumeBefore = m_player.volume();
    m_player.setVolume(m_player.volume() > 0 ? 0 : m_volumeBefore);
}

QString MediaBar::timeText() const
{
    const QString place = mediaTime(m_player.position());
    return m_player.duration() > 0 ? QString(place % u" / "_s % mediaTime(m_player.duration())) : place;
}

void MediaBar::refresh()
{
    const bool open = m_player.isOpen();
    const bool plays = m_player.canPlay();
    const bool pictures = open && m_player.hasVideo();
    const bool sounds = open && m_player.hasSound() && m_player.hasSoundDevice();
    m_play->setEnabled(plays);
    for (QToolButton *one : {m_frameBack, m_frameOn, m_turn, m_fit})
        one->setEnabled(pictures);
    for (QToolButton *one : {m_back, m_on})
        one->setEnabled(open);
    m_place->setEnabled(open && m_player.duration() > 0);
    m_slower->setEnabled(plays && m_player.rate() > Player::slowest);
    m_faster->setEnabled(plays && m_player.rate() < Player::fastest);
    m_mute->setEnabled(sounds);
    m_volume->setEnabled(sounds);
    {
        const QSignalBlocker quiet(m_place);
        const qint64 longest = std::min<qint64>(m_player.duration(), std::numeric_limits<int>::max());
        m_place->setRange(0, int(longest));
        if (!m_place->isSliderDown())
            m_place->setValue(int(std::min(m_player.position(), longest)));
        const QSignalBlocker quietToo(m_volume);
        m_volume->setValue(int(std::lround(m_player.volume() * 100)));
    }
    m_time->setText(open ? timeText() : QString());
    //: speed of playing a recording; %1: 0.5 to 3
    m_rate->setText(tr("%1×").arg(QLocale().toString(m_player.rate(), 'g', 3)));
    // Figures change many times a second: nothing beside them may move.
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(
        QString(timeText()).replace(QRegularExpression(u"\\d"_s), u"0"_s)));
    m_rate->setMinimumWidth(m_rate->fontMetrics().horizontalAdvance(u"0,75×"_s));
    tellPlay();
}

void MediaBar::tellPlay()
{
    if (m_player.isPlaying() != m_wasPlaying || m_play->accessibleName().isEmpty()) {
        m_wasPlaying = m_player.isPlaying();
        name(m_play, m_wasPlaying ? tr("Pause") : tr("Play"), m_wasPlaying ? u"pause"_s : u"play"_s);
    }
    const bool muted = m_player.volume() <= 0;
    const QString word = muted ? tr("Sound on") : tr("Sound off");
    if (m_mute->accessibleName() != word)
        name(m_mute, word, muted ? u"sound-off"_s : u"sound-on"_s);
}

void MediaBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int inOneRow = m_tools->spacing() + 2 * theme::tight;
    for (int group = 0; group < m_tools->count(); ++group)
        inOneRow += m_tools->itemAt(group)->minimumSize().width();
    m_tools->setDirection(width() < inOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MediaBar::retranslate()
{
    for (QToolButton *one : {m_play, m_mute})
        one->setAccessibleName({});
    name(m_frameBack, tr("One frame back"), u"frame-back"_s);
    name(m_frameOn, tr("One frame on"), u"frame-on"_s);
    //: %1: 5
    name(m_back, tr("%1 s back").arg(jump), u"jump-back"_s);
    //: %1: 5
    name(m_on, tr("%1 s on").arg(jump), u"jump-on"_s);
    name(m_turn, tr("Turn by 90°"), u"rotate-right"_s);
    name(m_fit, tr("Fit to the window"), u"fit"_s);
    name(m_slower, tr("Slower"), u"minus"_s);
    name(m_faster, tr("Faster"), u"plus"_s);
    //: of the recording that plays
    m_place->setAccessibleName(tr("Place in the recording"));
    m_volume->setAccessibleName(tr("Volume"));
    m_rate->setToolTip(tr("Speed"));
    m_volume->setToolTip(tr("Volume"));
    refresh();
}

void MediaBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

bool MediaBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rate && event->type() == QEvent::Wheel) {
        changeRate(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
