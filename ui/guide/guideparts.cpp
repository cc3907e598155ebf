// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideparts.h"

#include "domain/country.h"
#include "ui/kit/billdate.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/rule.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

GuideScreen::Parts::Parts(GuideScreen *owner, desk::Desk &theDesk)
    : q(owner)
    , desk(theDesk)
    , source(theDesk, owner)
    , clock([] { return QDateTime::currentDateTime(); })
{
    build();
    wire();
    retranslate();
}

void GuideScreen::Parts::build()
{
    auto *halves = new QSplitter(q);
    stack = new QStackedWidget(halves);
    table = new QTableView(stack);
    table->setObjectName(u"guide:table"_s);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the rows below
    stack->addWidget(table);
    empty = new EmptyPage(u"guide:empty"_s, stack);
    stack->addWidget(empty);
    halves->addWidget(stack);
    halves->addWidget(buildDetail());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({620, 560});

    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(buildSource());
    message = new MessageLine(q);
    message->setObjectName(u"guide:message"_s);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(theme::normal, 0, theme::normal, theme::small);
    notes->addWidget(message);
    column->addLayout(notes);
    column->addWidget(new Rule(q));
    column->addWidget(halves, 1);
    q->setFocusProxy(typed);
}

QWidget *GuideScreen::Parts::buildBar()
{
    auto *bar = new QWidget(q);
    typed = new QLineEdit(bar);
    typed->setObjectName(u"guide:search"_s);
    typed->setClearButtonEnabled(true);
    typed->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    typed->setMaxLength(200);
    kind = new QComboBox(bar);
    kind->setObjectName(u"guide:kind"_s);
    kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    count = new QLabel(bar);
    count->setObjectName(u"guide:count"_s);
    count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(bar);
    row->setSpacing(theme::small);
    row->setContentsMargins(theme::normal, theme::small, theme::normal, theme::tight);
    row->addWidget(typed, 3);
    row->addWidget(kind);
    row->addWidget(count, 2);
    return bar;
}

QWidget *GuideScreen::Parts::buildSource()
{
    auto *bar = new QWidget(q);
    which = new QComboBox(bar);
    which->setObjectName(u"guide:source"_s);
    which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    age = new QLabel(bar);
    age->setObjectName(u"guide:age"_s);
    age->setTextFormat(Qt::PlainText);
    age->setWordWrap(true);
    ask = new QPushButton(bar);
    ask->setObjectName(u"guide:ask"_s);
    auto *row = new QHBoxLayout(bar);
    row->setSpacing(theme::small);
    row->setContentsMargins(theme::normal, 0, theme::normal, theme::small);
    row->addWidget(which);
    row->addWidget(age, 1);
    row->addWidget(ask);
    return bar;
}

QWidget *GuideScreen::Parts::buildDetail()
{
    detail = new PageScroll;
    detail->setObjectName(u"guide:detail"_s);
    auto *sheet = new QWidget;
    const auto label = [sheet](const QString &name, theme::Type type) {
        auto *text = new QLabel(sheet);
        text->setObjectName(name);
        text->setFont(theme::font(type));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        return text;
    };
    title = label(u"guide:title"_s, theme::Type::Title);
    state = label(u"guide:state"_s, theme::Type::Body);
    advice = new DocumentAdviceBox(sheet);
    proofTitle = label(u"guide:proof"_s, theme::Type::Strong);
    types = label(u"guide:types"_s, theme::Type::Body);
    types->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bill = new QLineEdit;
    billField = new Field(u"guide.bill"_s, bill, sheet);
    listTitle = label(u"guide:list"_s, theme::Type::Strong);
    checklist = new ChecklistBar(sheet);
    beginButton = new QPushButton(sheet);
    beginButton->setObjectName(u"guide:begin"_s);

    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(title);
    column->addWidget(state);
    column->addWidget(advice);
    column->addSpacing(theme::small);
    column->addWidget(proofTitle);
    column->addWidget(types);
    column->addWidget(billField);
    column->addSpacing(theme::small);
    column->addWidget(listTitle);
    column->addWidget(checklist);
    column->addStretch();
    column->addWidget(new Rule(sheet));
    column->addWidget(beginButton, 0, Qt::AlignRight);
    detail->setWidget(sheet);
    return detail;
}

void GuideScreen::Parts::wire()
{
    QObject::connect(&source, &GuideSource::changed, q, [this] { takeList(); });
    QObject::connect(typed, &QLineEdit::textChanged, q, [this] { search(); });
    QObject::connect(kind, &QComboBox::currentIndexChanged, q, [this] { search(); });
    QObject::connect(which, &QComboBox::activated, q, [this](int index) {
        source.choose(index == 0 ? GuideSource::Which::Last : GuideSource::Which::Case);
        source.askIfOld(clock());
    });
    QObject::connect(ask, &QPushButton::clicked, q, [this] { source.ask(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, q, [this] {
        if (!m_settling)
            showCurrent();
    });
    QObject::connect(table, &QTableView::doubleClicked, q, [this] { begin(); });
    QObject::connect(bill, &QLineEdit::textChanged, q, [this] { showBill(); });
    QObject::connect(beginButton, &QPushButton::clicked, q, [this] { begin(); });
}

void GuideScreen::Parts::takeList()
{
    if (!q->isVisible() && !m_filled)
        return; // nobody looks yet: the program starts the faster
    const domain::SupportedList *list = source.list();
    const std::optional<domain::SupportedList> now = list ? std::optional(*list) : std::nullopt;
    if (!m_filled || now != m_shown) {
        m_filled = true;
        m_shown = now;
        m_settling = true;
        model.setList(list);
        m_settling = false;
        settle();
    }
    showSource();
}

void GuideScreen::Parts::search()
{
    const QVariant chosen = kind->currentData();
    m_settling = true;
    model.find(typed->text(), chosen.isValid() ? std::optional(domain::documentKindFromKey(chosen.toString()))
                                               : std::nullopt);
    m_settling = false;
    if (typed->text().trimmed().isEmpty())
        settle();
    else
        stand(0); // the likeliest, as one types
}

void GuideScreen::Parts::settle()
{
    int row = current ? model.rowOf(current->country, current->kind, current->type) : -1;
    if (row < 0)
        row = model.rowOf(u"DE"_s, domain::DocumentKind::IdCard, {}); // what most customers hold
    stand(std::max(0, row));
}

void GuideScreen::Parts::stand(int row)
{
    if (row < model.rowCount()) {
        table->setCurrentIndex(model.index(row, 0));
        table->scrollTo(model.index(row, 0));
    }
    showCurrent();
    showCount();
}

void GuideScreen::Parts::clearSearch()
{
    kind->setCurrentIndex(0);
    typed->clear();
}

void GuideScreen::Parts::begin()
{
    if (current)
        Q_EMIT q->newCaseWanted(current->country, domain::documentKindKey(current->kind));
}

void GuideScreen::Parts::fitColumns()
{
    const int unit = table->fontMetrics().averageCharWidth();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::small);
    QHeaderView *header = table->horizontalHeader();
    const std::pair<int, int> chars[] = {
        {GuideModel::DocumentColumn, 20}, {GuideModel::ProofColumn, 14}, {GuideModel::AcceptedColumn, 20}};
    for (const auto &[column, wide] : chars)
        header->resizeSection(column, std::max(wide * unit, header->sectionSizeHint(column)));
    header->setSectionResizeMode(GuideModel::CountryColumn, QHeaderView::Stretch);
}

void GuideScreen::Parts::retranslate()
{
    kind->blockSignals(true);
    const int chosen = std::max(0, kind->currentIndex());
    kind->clear();
    //: all kinds of ID documents
    kind->addItem(tr("All kinds"));
    for (const domain::DocumentKind each : domain::documentKinds())
        kind->addItem(domain::documentKindWord(each), domain::documentKindKey(each));
    //: kinds of ID documents
    kind->addItem(tr("Any other"), domain::documentKindKey(domain::DocumentKind::Other));
    kind->setCurrentIndex(chosen);
    kind->blockSignals(false);
    which->clear();
    which->addItem(tr("Any customer"));
    which->addItem(tr("The chosen case"));

    typed->setPlaceholderText(tr("Country, code, kind of document or PRADO number"));
    typed->setAccessibleName(tr("Search the ID documents"));
    // With large text the line is too short for its own words.
    typed->setToolTip(
        u"%1. %2"_s.arg(typed->placeholderText(), tr("Down goes to the list, Esc shows all again")));
    kind->setAccessibleName(tr("Show only one kind of document"));
    which->setAccessibleName(tr("Whose list of accepted documents"));
    which->setToolTip(tr("The last list fetched, or the own list of the chosen case's identification"));
    table->setAccessibleName(tr("ID documents"));
    table->setToolTip(tr("Enter begins a new identification with this document"));
    ask->setText(tr("&Fetch now"));
    billField->setLabel(tr("&Date of issue of the customer's proof of address"));
    listTitle->setText(tr("Checklist for the customer"));
    beginButton->setText(tr("&Begin with this document"));
    m_settling = true;
    model.retranslate();
    m_settling = false;
    fitColumns();
    settle();
    showSource();
    showBill();
}

} // namespace ui
