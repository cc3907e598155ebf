// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/filterbar.h"

#include "domain/reasonsheet.h"
#include "ui/kit/action.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

template <typename T>
std::optional<T> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<T>(value.toInt())) : std::nullopt;
}

template <typename T>
void choose(QComboBox *box, const std::optional<T> &value)
{
    box->setCurrentIndex(value ? std::max(0, box->findData(int(*value))) : 0);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_age(new QComboBox(this))
    , m_verdict(new QComboBox(this))
    , m_decision(new QComboBox(this))
    , m_views(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_search->setObjectName(u"cases:search"_s);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaxLength(200);
    m_status->setObjectName(u"cases:status"_s);
    m_reason->setObjectName(u"cases:reason"_s);
    m_age->setObjectName(u"cases:age"_s);
    m_verdict->setObjectName(u"cases:verdict"_s);
    m_decision->setObjectName(u"cases:decision"_s);
    m_views->setObjectName(u"cases:views"_s);
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_views->setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(u"cases:count"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(40);
    m_refresh->setObjectName(u"cases:refresh"_s);
    new Action(m_refresh, m_refresh->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Leave out the cases that no longer fit"),
               QKeySequence(Qt::Key_F5));
    m_clear->setObjectName(u"cases:clear"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::small);
    first->addWidget(m_search, 1);
    first->addWidget(m_views);
    auto *chips = new FlowLayout;
    for (QComboBox *box : {m_status, m_reason, m_age, m_verdict, m_decision}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1); // retranslate() says how wide
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        chips->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    }
    connect(m_age, &QComboBox::activated, this, [this](int index) {
        if (std::exchange(m_ageChosen, index) == index)
            Q_EMIT filterChanged(); // the box itself tells of another one only
    });
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::small);
    words->addWidget(m_count, 1);
    words->addWidget(m_refresh);
    words->addWidget(m_clear);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    all->setSpacing(theme::tight);
    all->addLayout(first);
    all->addLayout(chips);
    all->addLayout(words);
    // With the first letter: its picture brings Qt's readers of pictures along, which would hold up the first
    // painting of the window.
    connect(m_search, &QLineEdit::textChanged, m_search, [this] { m_search->setClearButtonEnabled(true); });
    // Hidden with all data; who types on wants to see it.
    connect(m_search, &QLineEdit::textEdited, m_search, [this] { m_search->setEchoMode(QLineEdit::Normal); });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAsked);
    connect(m_refresh, &QPushButton::clicked, this, &FilterBar::refreshAsked);
    retranslate();
    // Their room is kept: the list must not jump when they come and go.
    for (QPushButton *button : {m_refresh, m_clear}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }
}

CasesFilter FilterBar::filter() const
{
    CasesFilter filter;
    filter.text = m_search->text();
    filter.status = chosen<domain::Status>(m_status);
    filter.reason = chosen<domain::ReasonGroup>(m_reason);
    filter.age = chosen<AgeSpan>(m_age);
    filter.verdict = chosen<domain::Verdict>(m_verdict);
    filter.figure = m_figure;
    filter.decision = chosen<domain::DecisionFilter>(m_decision);
    return filter;
}

void FilterBar::setFilter(const CasesFilter &filter)
{
    const QSignalBlocker quiet(this);
    m_search->setText(filter.text);
    choose(m_status, filter.status);
    choose(m_reason, filter.reason);
    choose(m_age, filter.age);
    choose(m_verdict, filter.verdict);
    choose(m_decision, filter.decision);
    m_ageChosen = m_age->currentIndex();
    m_figure = filter.figure;
}

void FilterBar::setCounts(const Counts &counts)
{
    m_counts = counts;
    const QLocale locale;
    const CasesFilter now = filter();
    const auto total = static_cast<int>(counts.total);
    QStringList parts;
    if (now.isEmpty()) {
        parts << tr("%Ln cases", nullptr, total);
    } else {
        QStringList words;
        if (const QString chips = filterWords(now); !chips.isEmpty())
            words << chips;
        if (const QString typed = now.text.simplified(); !typed.isEmpty())
            words << locale.quoteString(m_search->echoMode() == QLineEdit::Normal ? typed
                                                                                  : mask::words(typed));
        //: "3 of 12: failed": hits, all cases, the filter in words
        parts << tr("%1 of %2: %3")
                     .arg(locale.toString(counts.fitting), locale.toString(total), words.join(u", "_s));
    }
    if (counts.searching)
        parts << tr("still searching …");
    if (counts.loading)
        parts << tr("more cases are loading …");
    if (counts.broken)
        parts << tr("not all cases could be loaded");
    if (counts.stale > 0)
        parts << tr("%Ln no longer fit", nullptr, counts.stale);
    const QString text = parts.join(u"; "_s);
    if (m_count->text() != text) {
        m_count->setText(text);
        m_count->setToolTip(plainTip(text));
    }
    m_clear->setVisible(!now.isEmpty());
    m_refresh->setVisible(counts.stale > 0);
}

template <typename T, typename Word>
void FilterBar::fill(QComboBox *box, const QString &all, const QList<T> &choices, Word word)
{
    const int index = std::max(0, box->currentIndex());
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const T each : choices)
        box->addItem(word(each), int(each));
    box->setCurrentIndex(index);
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + theme::section);
}

void FilterBar::retranslate()
{
    m_search->setEchoMode(mask::isOn() ? QLineEdit::Password : QLineEdit::Normal);
    m_search->setPlaceholderText(tr("Search name, birth date, id, reason, note, robot"));
    m_search->setAccessibleName(tr("Search the cases"));
    // With large text the line is too short for its own words.
    m_search->setToolTip(u"%1. %2"_s.arg(m_search->placeholderText(), tr("Esc shows all cases again.")));
    QList<domain::Status> statuses = listedStatuses();
    statuses << domain::Status::Unknown;
    fill(m_status, tr("All statuses"), statuses, [](domain::Status each) {
        return each == domain::Status::Unknown ? tr("Any other")
                                               : domain::statusWord(domain::statusValue(each));
    });
    fill(m_reason, tr("All reasons"), domain::reasonGroups(),
         [](domain::ReasonGroup group) { return domain::groupWord(group); });
    fill(m_age, tr("Any age"), listedAges(), ageWord);
    //: filter: what the status alone says, without screening, risk and vetting
    fill(m_verdict, tr("By status: any verdict"), listedVerdicts(), verdictOfStatusWord);
    fill(m_decision, tr("Any decision"), domain::decisionFilters(), domain::decisionFilterWord);
    // Each as wide as its own words need: the German ones differ much.
    constexpr int around = 40;
    for (QComboBox *box : {m_status, m_reason, m_age, m_verdict, m_decision})
        box->setMinimumWidth(around + box->fontMetrics().horizontalAdvance(box->itemText(0)));
    // What is chosen in this one is as long as its own name.
    for (int i = 1; i < m_verdict->count(); ++i)
        m_verdict->setMinimumWidth(
            std::max(m_verdict->minimumWidth(),
                     around + m_verdict->fontMetrics().horizontalAdvance(m_verdict->itemText(i))));
    m_status->setAccessibleName(tr("Show only one status"));
    m_reason->setAccessibleName(tr("Show only one group of failure reasons"));
    m_age->setAccessibleName(tr("Show only cases opened in this time"));
    m_verdict->setAccessibleName(tr("Show only one verdict, by status"));
    m_verdict->setToolTip(
        tr("What the status alone says. Screening, risk and vetting count too: they stand in the case."));
    m_decision->setAccessibleName(tr("Show only one state of the decision"));
    m_views->setText(tr("&Views"));
    m_views->setAccessibleName(tr("Saved views and columns"));
    m_refresh->setText(tr("Leave them out"));
    m_refresh->setToolTip(tr("Leaves out the rows that no longer fit the filter"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Takes search and filters away; so does Esc in search and list"));
    setCounts(m_counts);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
