// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/wall.h"

#include "ui/dashboard/figurebutton.h"
#include "ui/dashboard/walldetails.h"
#include "ui/kit/action.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

/// What a click on the figure does, for whoever looks for it by name.
const char *actionOf(domain::Figure figure)
{
    switch (figure) {
    case domain::Figure::Waiting: return QT_TRANSLATE_NOOP("ui::Action", "Show the cases waiting now");
    case domain::Figure::InReview: return QT_TRANSLATE_NOOP("ui::Action", "Show the cases in review");
    case domain::Figure::NeedsCustomer:
        return QT_TRANSLATE_NOOP("ui::Action", "Show the cases that need the customer");
    case domain::Figure::NeedsMe: return QT_TRANSLATE_NOOP("ui::Action", "Show the cases that need me");
    case domain::Figure::DoneToday: return QT_TRANSLATE_NOOP("ui::Action", "Show the cases done today");
    case domain::Figure::Alarm: return QT_TRANSLATE_NOOP("ui::Action", "Show the alarms");
    }
    return nullptr;
}

} // namespace

Wall::Wall(desk::Tally &tally, const desk::Cases &cases, QWidget *parent)
    : QWidget(parent)
    , m_tally(tally)
    , m_cases(cases)
    , m_partly(new QLabel(this))
    , m_more(new QToolButton(this))
{
    // Words that don't fit into one row get more rows: a figure without its word says little.
    auto *figures = new FlowLayout;
    figures->setSpacing(0); // each has a margin of its own
    for (const domain::Figure figure : domain::figures()) {
        auto *button = new FigureButton(figure, this);
        button->setObjectName(u"wall:%1"_s.arg(int(figure)));
        m_figures << button;
        figures->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, figure](bool checked) {
            CasesFilter filter;
            if (checked)
                filter.figure = figure;
            Q_EMIT wanted(filter);
        });
        new Action(button, button->objectName(), actionOf(figure),
                   QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(figure))));
    }
    m_partly->setObjectName(u"wall:partly"_s);
    m_partly->setMinimumWidth(1);
    figures->addWidget(m_partly);
    m_more->setObjectName(u"wall:more"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    figures->addWidget(m_more);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::normal, theme::tight, 0, 0);
    all->setSpacing(theme::tight);
    all->addLayout(figures);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        showDetails(open);
        Q_EMIT openChanged(open);
    });
    new Action(m_more, m_more->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Show or hide times and reasons of the week"),
               QKeySequence(Qt::ALT | Qt::Key_7));

    // A thousand changes a second are read ten times a second.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &Wall::refresh);
    connect(&tally, &desk::Tally::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    retranslate();
}

void Wall::setFilter(const CasesFilter &filter)
{
    for (FigureButton *button : m_figures) {
        CasesFilter alone;
        alone.figure = button->figure();
        button->setChecked(filter == alone);
    }
}

void Wall::sayHowFar()
{
    // While cases load each figure has a plus; the words for it must not cost a row that goes a moment later.
    int needed = theme::normal + m_more->sizeHint().width() + m_partly->sizeHint().width() + 2 * theme::tight;
    for (const FigureButton *button : std::as_const(m_figures))
        needed += button->sizeHint().width();
    m_partly->setVisible(!m_cases.isComplete() && needed <= width());
}

void Wall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayHowFar();
}

bool Wall::isOpen() const
{
    return m_more->isChecked();
}

void Wall::setOpen(bool open)
{
    const QSignalBlocker quiet(m_more);
    m_more->setChecked(open);
    showDetails(open);
}

void Wall::showDetails(bool open)
{
    if (open && !m_details) {
        m_details = new WallDetails(m_tally, this);
        m_details->setObjectName(u"wall:details"_s);
        m_room = m_details;
        if (isTextLarge()) { // the list keeps some room too
            auto *scroll = new PageScroll(this);
            scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
            scroll->setWidget(m_details);
            m_room = scroll;
        }
        layout()->addWidget(m_room);
        connect(m_details, &WallDetails::reasonWanted, this, [this](domain::ReasonGroup group) {
            CasesFilter filter;
            filter.reason = group;
            filter.age = AgeSpan::LastWeek;
            Q_EMIT wanted(filter);
        });
    }
    if (m_room)
        m_room->setVisible(open);
    m_more->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    refresh();
}

void Wall::refresh()
{
    const bool partly = !m_cases.isComplete();
    m_more->setMinimumHeight(m_figures.first()->sizeHint().height()); // in line with the first row's words
    for (FigureButton *button : std::as_const(m_figures))
        button->setNumber(m_tally.count(button->figure()), partly);
    m_partly->setText(m_cases.load() == desk::Cases::Load::Broken ? tr("not all cases") : tr("so far"));
    sayHowFar();
    if (m_details && m_more->isChecked())
        m_details->refresh();
}

void Wall::retranslate()
{
    setAccessibleName(tr("Figures"));
    //: opens median time and reasons of the week under the figures
    m_more->setText(tr("Week"));
    m_more->setAccessibleName(tr("Time to result and reasons of the week"));
    m_more->setToolTip(tr("Time to result and reasons of the week"));
    m_partly->setForegroundRole(QPalette::WindowText);
    showDetails(m_more->isChecked());
}

void Wall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
