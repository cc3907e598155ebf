// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/mediapane.h"

#include "ui/kit/mask.h"
#include "ui/kit/theme.h"
#include "ui/media/mp4turn.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

enum Page { ProblemPage, RecordingPage };
enum Stage { PictureStage, SoundStage };

} // namespace

MediaPane::MediaPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_note(new QLabel(this))
    , m_stage(new QStackedWidget(this))
    , m_view(new MediaView(this))
    , m_sound(new QLabel(this))
    , m_bar(new MediaBar(m_player, this))
{
    build();
    connect(&m_player, &Player::opened, this, &MediaPane::onOpened);
    connect(&m_player, &Player::failed, this, &MediaPane::onFailed);
    connect(&m_player, &Player::changed, this, &MediaPane::refreshNote);
    connect(&m_player, &Player::frame, m_view, &MediaView::setFrame);
    connect(m_view, &MediaView::viewChanged, this, [this] {
        m_player.setBounds(m_view->wantedPixels());
        Q_EMIT viewChanged();
    });
    connect(m_view, &MediaView::stepWanted, &m_player, &Player::step);
    connect(m_view, &MediaView::jumpWanted, m_bar, &MediaBar::jumpBy);
    connect(m_view, &MediaView::toggleWanted, &m_player, &Player::toggle);
    connect(m_bar, &MediaBar::turnWanted, m_view, [this] { m_view->turn(90); });
    connect(m_bar, &MediaBar::fitWanted, m_view, &MediaView::fit);
    retranslate();
}

MediaPane::~MediaPane() = default;

void MediaPane::build()
{
    m_view->setObjectName(u"media:view"_s);
    m_sound->setObjectName(u"media:sound"_s);
    m_sound->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(u"media:note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(theme::tight, theme::tight, theme::tight, theme::tight);
    auto *problem = new QWidget(this);
    problem->setObjectName(u"media:problem"_s);
    m_title->setObjectName(u"media:problemtitle"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_text->setObjectName(u"media:problemtext"_s);
    auto *words = new QVBoxLayout(problem);
    words->setContentsMargins(2 * theme::section, theme::section, 2 * theme::section, theme::section);
    words->setSpacing(theme::small);
    words->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch(3);
    auto *recording = new QWidget(this);
    auto *column = new QVBoxLayout(recording);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stage->addWidget(m_view);
    m_stage->addWidget(m_sound);
    column->addWidget(m_note);
    column->addWidget(m_stage, 1);
    column->addWidget(m_bar);
    m_stack->addWidget(problem);
    m_stack->addWidget(recording);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_view);
}

void MediaPane::open(const QByteArray &bytes, const QString &format, const Place &place)
{
    clear();
    m_format = format;
    m_size = bytes.size();
    m_place = place;
    m_fileTurn = mp4Turn(bytes);
    m_player.setRate(place.rate);
    m_player.setVolume(place.volume);
    m_player.setBounds(m_view->wantedPixels());
    m_player.open(bytes);
    retranslate();
}

void MediaPane::clear()
{
    m_player.close();
    m_view->clear();
    m_isShown = false;
    m_size = 0;
    m_stack->setCurrentIndex(ProblemPage);
    retranslate();
}

MediaPane::Place MediaPane::place() const
{
    // Nearly nothing has been seen of what is not open yet: it keeps the place it was to open at.
    if (!m_player.isOpen())
        return m_place;
    return {m_player.hasEnded() ? 0 : m_player.position(), m_player.rate(), m_player.volume(),
            m_view->turned()};
}

void MediaPane::onOpened()
{
    m_stage->setCurrentIndex(m_player.hasVideo() ? PictureStage : SoundStage);
    m_stack->setCurrentIndex(RecordingPage);
    m_view->turn(m_place.turned >= 0 ? m_place.turned : m_fileTurn);
    if (m_place.position > 0)
        m_player.seek(m_place.position);
    m_isShown = true;
    retranslate();
    Q_EMIT viewChanged();
    Q_EMIT shown();
}

void MediaPane::onFailed()
{
    m_view->clear();
    m_stack->setCurrentIndex(ProblemPage);
    const bool first = !std::exchange(m_isShown, true);
    retranslate();
    Q_EMIT viewChanged();
    if (first)
        Q_EMIT shown();
}

void MediaPane::refreshNote()
{
    const QString text = noteText();
    if (m_note->text() != text)
        m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void MediaPane::hideEvent(QHideEvent *event)
{
    m_player.pause(); // nothing speaks from behind another screen
    QWidget::hideEvent(event);
}

void MediaPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && mask::isOn())
        m_player.pause();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace ui
