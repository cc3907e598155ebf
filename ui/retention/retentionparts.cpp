// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionparts.h"

#include "ui/kit/keepfromwheel.h"
#include "ui/kit/rule.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RetentionScreen::Parts::Parts(RetentionScreen *owner, desk::Desk &theDesk)
    : screen(owner)
    , desk(theDesk)
    , model(theDesk.cases())
{
    build();
    later.setSingleShot(true);
    later.setInterval(200);
}

void RetentionScreen::Parts::build()
{
    title = new QLabel(screen);
    title->setFont(theme::font(theme::Type::Title));
    summary = new QLabel(screen);
    summary->setObjectName(u"retention:summary"_s);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    yearsLabel = new QLabel(screen);
    years = new QSpinBox(screen);
    years->setObjectName(u"retention:years"_s);
    years->setRange(domain::leastRetentionYears, domain::mostRetentionYears);
    years->setValue(domain::defaultRetentionYears);
    yearsLabel->setBuddy(years);
    keepFromWheel(years);
    message = new MessageLine(screen);
    message->setObjectName(u"retention:message"_s);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::small);
    heading->addWidget(title, 1);
    heading->addWidget(yearsLabel);
    heading->addWidget(years);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::normal);
    head->setSpacing(theme::small);
    head->addLayout(heading);
    head->addWidget(summary);
    head->addWidget(message);
    stack = new QStackedWidget(screen);
    stack->addWidget(buildTable());
    empty = new EmptyPage(u"retention:empty"_s, screen);
    stack->addWidget(empty);
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(stack, 1);
    column->addWidget(new Rule(screen));
    column->addWidget(buildFoot());
    screen->setFocusProxy(table);
}

QWidget *RetentionScreen::Parts::buildTable()
{
    table = new QTableView(screen);
    table->setObjectName(u"retention:table"_s);
    table->setModel(&model);
    copyAsSecret(table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QWidget *RetentionScreen::Parts::buildFoot()
{
    auto *foot = new QWidget(screen);
    tickDue = new QPushButton(foot);
    tickDue->setObjectName(u"retention:tickdue"_s);
    erase = new QPushButton(foot);
    erase->setObjectName(u"retention:erase"_s);
    panel = new QWidget(foot);
    question = new QLabel(panel);
    question->setObjectName(u"retention:question"_s);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    confirm = new QPushButton(panel);
    confirm->setObjectName(u"retention:confirm"_s);
    keep = new QPushButton(panel);
    keep->setObjectName(u"retention:keep"_s);

    auto *asked = new QHBoxLayout(panel);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(theme::small);
    asked->addWidget(question, 1);
    asked->addWidget(keep);
    asked->addWidget(confirm);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::small);
    row->addWidget(tickDue);
    row->addStretch();
    row->addWidget(erase);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(panel);
    column->addLayout(row);
    return foot;
}

void RetentionScreen::Parts::fitColumns()
{
    const int unit = table->fontMetrics().averageCharWidth();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::small);
    const std::pair<int, int> chars[] = {
        {RetentionModel::PersonColumn, 42}, {RetentionModel::DueColumn, 20},
        {RetentionModel::WhyColumn, 42},    {RetentionModel::StatusColumn, 20},
        {RetentionModel::OpenedColumn, 14},
    };
    for (const auto &[column, wide] : chars)
        table->horizontalHeader()->resizeSection(column, wide * unit);
    table->horizontalHeader()->setSectionResizeMode(RetentionModel::ResultColumn, QHeaderView::Stretch);
}

void RetentionScreen::Parts::retranslate()
{
    //: heading of the screen that lists whom to erase
    title->setText(tr("Erasure"));
    yearsLabel->setText(tr("Keep customers for"));
    years->setSuffix(tr(" years", nullptr, years->value()));
    years->setAccessibleName(tr("Years that customers are kept"));
    years->setToolTip(tr("The retention period of your firm, from the result on"));
    table->setAccessibleName(tr("Persons to erase"));
    tickDue->setText(tr("Tick everybody &due"));
    confirm->setText(tr("Erase for &good"));
    //: calls the erasure off
    keep->setText(tr("&Keep"));
    keep->setAccessibleName(tr("Keep the persons"));
    erase->setIcon(theme::icon(u"erase"_s));
    model.retranslate();
    fitColumns();
    render();
}

void RetentionScreen::Parts::render()
{
    const int due = model.dueCount();
    const QList<DuePerson> persons = model.ticked();
    const auto ticked = static_cast<int>(persons.size());
    const bool any = model.rowCount() > 0;
    stack->setCurrentIndex(any ? 0 : 1);
    summary->setText(
        tr("%Ln persons due. The list also shows who comes due within %1 days. Nothing is erased "
           "but on your order.",
           nullptr, due)
            .arg(daysAhead));
    summary->setVisible(any);
    if (!any) {
        const QDate next = nextDueDay(desk.cases(), years->value(), now());
        const QString rule = tr(
            "Here stand persons who did not become customers within 90 days, and customers whose result is "
            "older than the retention period of your firm.");
        empty->say(desk.cases().isComplete() ? tr("Nobody is due")
                                             : tr("Nobody is due among the cases loaded so far"),
                   next.isValid()
                       //: first the rule, then the day on which the next person comes due
                       ? tr("%1 The next one comes due on %2.").arg(rule, when::date(next))
                       : rule);
    }
    tickDue->setEnabled(due > 0 && !erasing && !asking);
    erase->setText(ticked > 0 ? tr("&Erase %Ln persons …", nullptr, ticked) : tr("&Erase …"));
    erase->setEnabled(ticked > 0 && !erasing && !asking);
    panel->setVisible(asking);
    QString asks = tr("Erase %Ln persons for good? Name, data and documents vanish from this desk and can't "
                      "be brought back. A proof without personal data stays.",
                      nullptr, ticked);
    // GwG section 8: the years begin when the business relationship ends.
    if (std::any_of(persons.cbegin(), persons.cend(), [](const DuePerson &person) {
            return person.due.why == domain::ErasureReason::RetentionOver;
        }))
        asks += u' ' +
                tr("IdentDesk counts a customer's years from the result; the law counts them from the end of "
                   "the business relationship, which IdentDesk does not know: make sure of it first.");
    question->setText(asks);
    years->setEnabled(!erasing && !asking);
    table->setEnabled(!asking);
}

} // namespace ui
