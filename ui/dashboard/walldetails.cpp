// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/walldetails.h"

#include "domain/failurereason.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHorizontalBarSeries>
#include <QLocale>
#include <QValueAxis>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int mostBars = 5; ///< the rest would only be short

QString median(const std::optional<int> &seconds)
{
    return seconds ? when::duration(*seconds) : u"–"_s;
}

} // namespace

WallDetails::WallDetails(const desk::Tally &tally, QWidget *parent)
    : QWidget(parent)
    , m_tally(tally)
    , m_timesTitle(new QLabel(this))
    , m_times(new QLabel(this))
    , m_reasonsTitle(new QLabel(this))
    , m_none(new QLabel(this))
    , m_view(new QChartView(this))
{
    build();
    m_times->setObjectName(u"wall:times"_s);
    m_none->setObjectName(u"wall:noreasons"_s);
    m_view->setObjectName(u"wall:reasons"_s);
    for (QLabel *title : {m_timesTitle, m_reasonsTitle})
        title->setFont(theme::font(theme::Type::Strong));
    // They may break: a title in German must not hold the window wide.
    for (QLabel *label : {m_reasonsTitle, m_none})
        label->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::tight);
    left->addWidget(m_timesTitle);
    left->addWidget(m_times);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_reasonsTitle);
    right->addWidget(m_none);
    right->addWidget(m_view);
    right->addStretch(1);
    auto *row = new QBoxLayout(isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(theme::small, theme::tight, theme::small, theme::tight);
    row->setSpacing(theme::section);
    row->addLayout(left);
    row->addLayout(right, 1);
    dress();
    refresh();
}

void WallDetails::build()
{
    QChart *chart = m_view->chart(); // the view's own: it would not delete it for another
    m_series = new QHorizontalBarSeries;
    m_groupsAxis = new QBarCategoryAxis;
    m_numberAxis = new QValueAxis;
    chart->addSeries(m_series);
    chart->addAxis(m_groupsAxis, Qt::AlignLeft);
    chart->addAxis(m_numberAxis, Qt::AlignBottom);
    m_series->attachAxis(m_groupsAxis);
    m_series->attachAxis(m_numberAxis);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsInsideBase);
    m_series->setBarWidth(0.7);
    m_numberAxis->setVisible(false);
    m_groupsAxis->setGridLineVisible(false);
    m_groupsAxis->setTruncateLabels(false);
    chart->setLocalizeNumbers(true);
    chart->legend()->hide();
    chart->setBackgroundRoundness(0);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // the chips say the same by key
    m_view->setBackgroundRole(QPalette::Window);
    connect(m_series, &QAbstractBarSeries::clicked, this, [this](int bar) {
        if (bar >= 0 && bar < m_shown.size())
            Q_EMIT reasonWanted(m_shown.at(bar).first);
    });
}

void WallDetails::dress()
{
    const QPalette colours = palette();
    m_groupsAxis->setLabelsColor(colours.color(QPalette::WindowText));
    m_groupsAxis->setLabelsFont(theme::font(theme::Type::Body));
    m_groupsAxis->setLinePen(QPen(theme::hairline(colours)));
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, theme::quietText(colours));
    if (m_none->palette() != quiet)
        m_none->setPalette(quiet);
    m_timesTitle->setText(tr("Median time to result"));
    m_reasonsTitle->setText(tr("Why calls failed, cases of 7 days"));
    m_none->setText(tr("No call failed in the cases of the last 7 days."));
    m_shown.clear();
}

void WallDetails::refresh()
{
    m_times->setText(tr("today %1\n7 days %2, of %Ln results", nullptr, m_tally.resultsThisWeek())
                         .arg(median(m_tally.medianToday()), median(m_tally.medianThisWeek())));
    QList<std::pair<domain::ReasonGroup, int>> bars;
    for (int group = 0; group < desk::Tally::groups; ++group) {
        if (const int number = m_tally.reasonsThisWeek(domain::ReasonGroup(group)); number > 0)
            bars.append({domain::ReasonGroup(group), number});
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    bars = bars.mid(0, mostBars);
    std::reverse(bars.begin(), bars.end());
    m_none->setVisible(bars.isEmpty());
    m_view->setVisible(!bars.isEmpty());
    if (bars == m_shown)
        return;
    m_shown = bars;
    showBars();
}

void WallDetails::showBars()
{
    auto *set = new QBarSet({});
    QStringList words;
    QStringList told;
    int most = 1;
    for (const auto &[group, number] : std::as_const(m_shown)) {
        *set << number;
        words << domain::groupWord(group);
        told.prepend(u"%1 %2"_s.arg(domain::groupWord(group), QLocale().toString(number)));
        most = std::max(most, number);
    }
    set->setBrush(theme::toneText(theme::Tone::Accent, palette()));
    set->setPen(Qt::NoPen);
    set->setLabelColor(palette().color(QPalette::Window));
    set->setLabelFont(theme::font(theme::Type::Strong));
    m_series->clear();
    m_series->append(set);
    m_groupsAxis->setCategories(words);
    m_numberAxis->setRange(0, most);
    m_view->setFixedHeight(int(m_shown.size()) * (fontMetrics().height() + theme::small) + theme::section);
    m_view->setAccessibleName(m_reasonsTitle->text());
    m_view->setAccessibleDescription(told.join(u", "_s));
    m_view->setToolTip(told.join(u'\n'));
}

void WallDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        dress();
        refresh();
    }
}

} // namespace ui
