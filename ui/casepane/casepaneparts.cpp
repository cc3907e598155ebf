// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/casepaneparts.h"

#include "ui/kit/action.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int leastWidth = 300;

QLabel *selectable(QWidget *parent, const QString &name = {})
{
    auto *label = plainLabel(parent, name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    copyAsSecret(label);
    return label;
}

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::Type::Strong));
    return label;
}

} // namespace

CasePane::Parts::Parts(CasePane *owner, desk::Desk &theDesk)
    : pane(owner)
    , desk(theDesk)
{
    build();
    ticks = new Ticks(pane, [this] { return tick(); });
}

void CasePane::Parts::build()
{
    nothing = selectable(pane);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(theme::section);

    auto *shown = new QWidget(pane);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *header = buildHeader();
    scroll = new PageScroll(shown);
    QVBoxLayout *page = buildDetails();
    scroll->setWidget(page->parentWidget());
    if (isTextLarge()) { // it would leave the details no room
        header->layout()->setContentsMargins(0, 0, 0, theme::normal);
        page->insertWidget(0, header);
    } else {
        column->addWidget(header);
        auto *line = new QFrame(shown);
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Midlight);
        column->addWidget(line);
    }
    column->addWidget(scroll, 1);
    auto *below = new QFrame(shown);
    below->setFrameShape(QFrame::HLine);
    below->setFrameShadow(QFrame::Plain);
    below->setForegroundRole(QPalette::Midlight);
    column->addWidget(below);
    column->addWidget(buildMoves());

    stack = new QStackedWidget(pane);
    stack->addWidget(nothing);
    stack->addWidget(shown);
    auto *all = new QVBoxLayout(pane);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack);
    all->addStrut(leastWidth);
    buildNoteAction();
}

void CasePane::Parts::buildNoteAction()
{
    auto *write = new Action(pane, u"case:note"_s, QT_TRANSLATE_NOOP("ui::Action", "Write a note"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    write->offerWhen([this] { return !caseId.isEmpty() && file && !file->summary.erased; },
                     QT_TRANSLATE_NOOP("ui::Action", "No case is chosen, or its person was erased"));
    QObject::connect(write, &Action::activated, notes, [this, write] {
        if (!write->isOffered())
            return;
        scroll->ensureWidgetVisible(notes);
        notes->setFocus(Qt::ShortcutFocusReason);
    });
}

QWidget *CasePane::Parts::buildHeader()
{
    auto *header = new QWidget(pane);
    title = selectable(header, u"case:title"_s);
    title->setFont(theme::font(theme::Type::Title));
    ids = selectable(header, u"case:ids"_s);
    ids->setFont(theme::font(theme::Type::Caption));
    status = new StatusSign(header);
    status->setObjectName(u"case:status"_s);
    verdict = new QLabel(header);
    verdict->setObjectName(u"case:verdict"_s);
    verdict->setFont(theme::font(theme::Type::Strong));
    verdict->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    decision = selectable(header, u"case:decision"_s);
    seen = selectable(header, u"case:seen"_s);
    seen->setFont(theme::font(theme::Type::Caption));

    auto *signs = new FlowLayout; // with large text the verdict stands below the status
    verdict->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    signs->addWidget(status);
    signs->addWidget(verdict);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::normal);
    column->setSpacing(theme::tight);
    column->addWidget(title);
    column->addWidget(ids);
    column->addSpacing(theme::tight);
    column->addLayout(signs);
    column->addWidget(decision);
    column->addWidget(seen);
    return header;
}

QWidget *CasePane::Parts::buildAdvice(QWidget *page)
{
    auto *advice = new QWidget(page);
    alarm = new MessageLine(advice);
    alarm->setObjectName(u"case:alarm"_s);
    foreign = new MessageLine(advice);
    foreign->setObjectName(u"case:foreign"_s);
    doubt = new MessageLine(advice);
    doubt->setObjectName(u"case:doubt"_s);
    waiting = new MessageLine(advice);
    waiting->setObjectName(u"case:waiting"_s);
    message = new MessageLine(advice);
    message->setObjectName(u"case:message"_s);
    meaning = selectable(advice, u"case:meaning"_s);
    turn = heading(advice);
    turn->setObjectName(u"case:turn"_s);
    next = selectable(advice, u"case:next"_s);
    reason = selectable(advice, u"case:reason"_s);
    reasonCode = selectable(advice, u"case:reasoncode"_s);
    reasonCode->setFont(theme::font(theme::Type::Caption));
    reasonHelp = new QToolButton(advice);
    reasonHelp->setObjectName(u"case:reasonhelp"_s);
    reasonHelp->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    reasonHelp->setFocusPolicy(Qt::StrongFocus);
    retry = selectable(advice, u"case:retry"_s);
    permanent = new MessageLine(advice);
    permanent->setObjectName(u"case:permanent"_s);

    auto *column = new QVBoxLayout(advice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    for (MessageLine *line : {alarm, foreign, doubt, waiting, message})
        column->addWidget(line);
    column->addWidget(meaning);
    column->addWidget(reason);
    column->addWidget(reasonCode);
    column->addWidget(reasonHelp);
    column->addSpacing(theme::tight);
    column->addWidget(turn);
    column->addWidget(next);
    column->addWidget(retry);
    column->addWidget(permanent);
    return advice;
}

QWidget *CasePane::Parts::buildMoves()
{
    auto *moves = new QWidget(pane);
    const auto button = [moves](const QString &name) {
        auto *made = new QPushButton(moves);
        made->setObjectName(name);
        return made;
    };
    goOn = button(u"case:goon"_s);
    newCase = button(u"case:new"_s);
    review = button(u"case:review"_s);
    amend = button(u"case:amend"_s);
    handOver = button(u"case:handoff"_s);
    refresh = button(u"case:refresh"_s);
    auto *column = new QVBoxLayout(moves);
    column->setContentsMargins(theme::wide, theme::small, theme::wide, theme::small);
    column->setSpacing(theme::small);
    column->addWidget(goOn);
    column->addWidget(newCase);
    for (const auto &[left, right] : {std::pair{review, amend}, std::pair{handOver, refresh}}) {
        auto *row = new FlowLayout;
        for (QPushButton *each : {left, right}) {
            each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            row->addWidget(each);
        }
        column->addLayout(row);
    }
    return moves;
}

QVBoxLayout *CasePane::Parts::buildDetails()
{
    auto *page = new QWidget(pane);
    QWidget *advice = buildAdvice(page);
    loadingLine = selectable(page, u"case:loading"_s);
    details = new QWidget(page);
    finding = new DoubtBox(details);
    finding->setObjectName(u"case:finding"_s);
    timelineHead = heading(details);
    timeline = new TimelineView(details);
    timeline->setObjectName(u"case:timeline"_s);
    personHead = heading(details);
    personLine = selectable(details);
    person = new PersonTable(details);
    person->setObjectName(u"case:person"_s);
    consentsHead = heading(details);
    consents = new ConsentList(details);
    consents->setObjectName(u"case:consents"_s);
    documentsHead = heading(details);
    documentsLine = selectable(details);
    documents = new QWidget(details);
    documents->setObjectName(u"case:documents"_s);
    noteHead = heading(details);
    notes = new NoteBox(details);
    notes->setObjectName(u"case:notes"_s);
    noteHead->setBuddy(notes);
    caseFile = new CaseExport(desk, u"case"_s, details);
    erase = new EraseBar(details);
    erase->setObjectName(u"case:erasebar"_s);

    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(finding);
    column->addWidget(timelineHead);
    column->addWidget(timeline);
    column->addSpacing(theme::small);
    column->addWidget(noteHead);
    column->addWidget(notes);
    column->addSpacing(theme::small);
    column->addWidget(personHead);
    column->addWidget(personLine);
    column->addWidget(person);
    column->addSpacing(theme::small);
    column->addWidget(documentsHead);
    column->addWidget(documentsLine);
    column->addWidget(documents);
    column->addSpacing(theme::small);
    column->addWidget(consentsHead);
    column->addWidget(consents);
    column->addSpacing(theme::small);
    column->addWidget(caseFile);
    column->addSpacing(theme::small);
    column->addWidget(erase);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::wide);
    all->addWidget(advice);
    all->addSpacing(theme::small);
    all->addWidget(loadingLine);
    all->addWidget(details);
    all->addStretch(1);
    return all;
}

} // namespace ui
