// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer's tools and keys; what they say is in viewerbarwords.cpp.
#include "ui/bench/viewerbar.h"

#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int heldFor = 350; // ms: a key pressed longer was held, not tapped
constexpr int toneStep = 10;

} // namespace

ViewerBar::ViewerBar(Panes &panes, QWidget *parent)
    : QWidget(parent)
    , m_panes(panes)
    , m_zoom(new QLabel(this))
    , m_page(new QLabel(this))
    , m_toneBar(new ToneBar(this))
{
    m_zoom->setObjectName(u"bench:zoom"_s);
    m_page->setObjectName(u"bench:page"_s);
    for (QLabel *label : {m_zoom, m_page})
        label->setTextFormat(Qt::PlainText);
    m_toneBar->hide();
    makeTools();
    makeKeys();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::tight / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_zoomOut, m_zoomIn, m_fit, m_fitWidth, m_actual,
                                                            m_zoom, m_turnLeft, m_turn, m_tone, m_loupe})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previousPage, m_page, m_nextPage, m_find})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : {m_split, m_link, m_export})
        row->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addLayout(row);
    column->addWidget(m_toneBar);

    connect(&m_panes, &Panes::chosenChanged, this, &ViewerBar::followChosen);
    connect(&m_panes, &Panes::stateChanged, this, &ViewerBar::render);
    connect(&m_panes, &Panes::viewChanged, this, &ViewerBar::render);
    followChosen();
    retranslate();
}

ViewerBar::~ViewerBar() = default;

QToolButton *ViewerBar::tool(const QString &name, const QString &icon, const char *words,
                             const QKeySequence &key, std::function<void()> act)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    new Action(button, name, words, key);
    connect(button, &QToolButton::clicked, this, std::move(act));
    return button;
}

void ViewerBar::key(const QString &id, const char *words, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new Action(this, id, words, key);
    connect(action, &Action::activated, this, std::move(act));
}

void ViewerBar::makeTools()
{
    m_zoomOut =
        tool(u"bench:zoomout"_s, u"zoom-out"_s, QT_TRANSLATE_NOOP("ui::Action", "Zoom out of the document"),
             Qt::Key_Minus, [this] { view()->zoomOut(); });
    m_zoomIn =
        tool(u"bench:zoomin"_s, u"zoom-in"_s, QT_TRANSLATE_NOOP("ui::Action", "Zoom into the document"),
             Qt::Key_Plus, [this] { view()->zoomIn(); });
    m_fit = tool(u"bench:fit"_s, u"fit"_s, QT_TRANSLATE_NOOP("ui::Action", "Fit the document to the window"),
                 Qt::Key_0, [this] { view()->fit(); });
    m_fitWidth = tool(u"bench:fitwidth"_s, u"fit-width"_s,
                      QT_TRANSLATE_NOOP("ui::Action", "Fit the document's width to the window"), Qt::Key_W,
                      [this] { view()->fit(Look::Fit::Width); });
    m_actual = tool(u"bench:actualsize"_s, u"actual-size"_s,
                    QT_TRANSLATE_NOOP("ui::Action", "Show the document at 100 %"), Qt::Key_1,
                    [this] { view()->actualSize(); });
    m_turnLeft = tool(u"bench:rotateleft"_s, u"rotate-left"_s,
                      QT_TRANSLATE_NOOP("ui::Action", "Turn the document to the left by 90°"),
                      QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { view()->turnBy(-90); });
    m_turn = tool(u"bench:rotate"_s, u"rotate-right"_s,
                  QT_TRANSLATE_NOOP("ui::Action", "Turn the document by 90°"), Qt::Key_R,
                  [this] { view()->turnBy(90); });
    m_tone = tool(u"bench:tone"_s, u"contrast"_s,
                  QT_TRANSLATE_NOOP("ui::Action", "Brightness, contrast and turning of the document"),
                  Qt::Key_T, [this] { m_toneBar->setVisible(m_tone->isChecked()); });
    m_loupe = tool(u"bench:loupe"_s, u"loupe"_s,
                   QT_TRANSLATE_NOOP("ui::Action", "Loupe over the document, also while the key is held"),
                   Qt::Key_L, [this] { view()->setLoupe(m_loupe->isChecked()); });
    m_tone->setCheckable(true);
    m_loupe->setCheckable(true);
    m_loupeKey = m_loupe->findChild<Action *>();
    m_loupeKey->setAutoRepeat(false);
    connect(m_loupeKey, &Action::activated, this, &ViewerBar::holdLoupe);
    m_previousPage = tool(u"bench:previouspage"_s, u"back"_s,
                          QT_TRANSLATE_NOOP("ui::Action", "Previous page of the document"), Qt::Key_PageUp,
                          [this] { m_panes.chosen()->showPage(m_panes.chosen()->page() - 1); });
    m_nextPage =
        tool(u"bench:nextpage"_s, u"next"_s, QT_TRANSLATE_NOOP("ui::Action", "Next page of the document"),
             Qt::Key_PageDown, [this] { m_panes.chosen()->showPage(m_panes.chosen()->page() + 1); });
    m_find = tool(u"bench:search"_s, u"search"_s,
                  QT_TRANSLATE_NOOP("ui::Action", "Search the document, then the next hit"), Qt::Key_F3,
                  [this] { m_panes.chosen()->find(); });
    m_split = tool(u"bench:split"_s, u"panes"_s,
                   QT_TRANSLATE_NOOP("ui::Action", "One more document side by side, after four one again"),
                   Qt::Key_S, [this] { m_panes.setCount(m_panes.count() % Panes::most + 1); });
    m_link = tool(u"bench:link"_s, u"link"_s,
                  QT_TRANSLATE_NOOP("ui::Action", "Zoom and pan documents side by side together"), Qt::Key_K,
                  [this] { m_panes.setLinked(m_link->isChecked()); });
    m_link->setCheckable(true);
    m_link->setChecked(m_panes.isLinked());
    m_export =
        tool(u"bench:export"_s, u"export"_s, QT_TRANSLATE_NOOP("ui::Action", "Export the document to a file"),
             QKeySequence(Qt::CTRL | Qt::Key_E), [this] { Q_EMIT exportWanted(); });
}

void ViewerBar::makeKeys()
{
    key(u"bench:searchback"_s, QT_TRANSLATE_NOOP("ui::Action", "Previous hit in the document"),
        QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_panes.chosen()->findPrevious(); });
    key(u"bench:nextpane"_s, QT_TRANSLATE_NOOP("ui::Action", "To the next document side by side"),
        QKeySequence(Qt::CTRL | Qt::Key_F6), [this] {
            m_panes.chooseNext();
            m_panes.chosen()->takeKeyboard();
        });
    key(u"bench:turnabitleft"_s, QT_TRANSLATE_NOOP("ui::Action", "Turn the document to the left by 1°"),
        Qt::Key_Comma, [this] { view()->turnBy(-1); });
    key(u"bench:turnabit"_s, QT_TRANSLATE_NOOP("ui::Action", "Turn the document to the right by 1°"),
        Qt::Key_Period, [this] { view()->turnBy(1); });
    const auto tone = [this](int brightness, int contrast, bool invert) {
        const Look &look = view()->look();
        view()->setTone(look.brightness + brightness, look.contrast + contrast, look.inverted != invert);
    };
    key(u"bench:brighter"_s, QT_TRANSLATE_NOOP("ui::Action", "Make the document brighter"), Qt::Key_B,
        [tone] { tone(toneStep, 0, false); });
    key(u"bench:darker"_s, QT_TRANSLATE_NOOP("ui::Action", "Make the document darker"),
        QKeySequence(Qt::SHIFT | Qt::Key_B), [tone] { tone(-toneStep, 0, false); });
    key(u"bench:morecontrast"_s, QT_TRANSLATE_NOOP("ui::Action", "More contrast in the document"), Qt::Key_C,
        [tone] { tone(0, toneStep, false); });
    key(u"bench:lesscontrast"_s, QT_TRANSLATE_NOOP("ui::Action", "Less contrast in the document"),
        QKeySequence(Qt::SHIFT | Qt::Key_C), [tone] { tone(0, -toneStep, false); });
    key(u"bench:invert"_s, QT_TRANSLATE_NOOP("ui::Action", "Invert the document's colours"), Qt::Key_I,
        [tone] { tone(0, 0, true); });
    for (int number = 1; number <= 9; ++number) {
        auto *action = new Action(this, u"bench:document%1"_s.arg(number),
                                  QT_TRANSLATE_NOOP("ui::Action", "Put document %1 into the chosen pane"),
                                  QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), number);
        connect(action, &Action::activated, this, [this, number] { Q_EMIT documentWanted(number - 1); });
    }
}

void ViewerBar::followChosen()
{
    m_toneBar->setView(view());
    render();
}

void ViewerBar::holdLoupe()
{
    if (!m_loupe->isChecked())
        return;
    m_loupeSince.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool ViewerBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease && m_loupeSince.isValid()) {
        const auto *released = static_cast<QKeyEvent *>(event);
        const QKeySequence key = m_loupeKey->key();
        if (!released->isAutoRepeat() && !key.isEmpty() && released->key() == key[0].key()) {
            QCoreApplication::instance()->removeEventFilter(this);
            const bool held = m_loupeSince.elapsed() >= heldFor;
            m_loupeSince.invalidate();
            if (held && m_loupe->isChecked())
                m_loupe->click();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
