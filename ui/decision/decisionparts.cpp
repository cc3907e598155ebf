// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decisionparts.h"

#include "ui/kit/action.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int linesOfReason = 3;

} // namespace

DecisionSection::Parts::Parts(DecisionSection *owner, desk::Desk &theDesk)
    : section(owner)
    , desk(theDesk)
{
    build();
}

QPushButton *DecisionSection::Parts::button(const QString &name, domain::Decision decision)
{
    auto *made = new QPushButton(section);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses the button it stands on
    made->installEventFilter(section);
    QObject::connect(made, &QPushButton::clicked, section,
                     [this, decision] { section->press(decision, false); });
    return made;
}

void DecisionSection::Parts::build()
{
    verdictHead = plainLabel(section, {}, theme::Type::Caption);
    verdictSign = new QLabel(section);
    verdict = plainLabel(section, u"decision:verdict"_s, theme::Type::Title);
    basis = new SignList(section);
    basis->setObjectName(u"decision:basis"_s);
    state = plainLabel(section, u"decision:state"_s, theme::Type::Strong);
    rulings = new SignList(section);
    rulings->setObjectName(u"decision:rulings"_s);
    eyes = plainLabel(section, u"decision:eyes"_s, theme::Type::Caption);
    reason = new QPlainTextEdit(section);
    reason->setTabChangesFocus(true);
    field = new Field(u"decision:reason"_s, reason, section);
    // After the field, which asks for as much as the editor would like.
    reason->setFixedHeight(linesOfReason * reason->fontMetrics().lineSpacing() + theme::wide);
    field->setRequired(true); // no word "optional" at it: the hint says when it is due
    message = new MessageLine(section);
    message->setObjectName(u"decision:message"_s);
    message->action()->installEventFilter(section);

    onboard = button(u"decision:onboard"_s, domain::Decision::Onboard);
    decline = button(u"decision:decline"_s, domain::Decision::Decline);
    escalate = button(u"decision:escalate"_s, domain::Decision::Escalate);
    askAgain = button(u"decision:askagain"_s, domain::Decision::AskAgain);
    const auto byKey = [](QPushButton *owner, const char *words, Qt::Key key) {
        auto *made = new Action(owner, owner->objectName(), words, QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        made->setAutoRepeat(false); // one press is one decision, however long it is held
    };
    byKey(onboard, QT_TRANSLATE_NOOP("ui::Action", "Onboard the customer"), Qt::Key_O);
    byKey(decline, QT_TRANSLATE_NOOP("ui::Action", "Decline the customer"), Qt::Key_X);
    byKey(escalate, QT_TRANSLATE_NOOP("ui::Action", "Escalate the decision"), Qt::Key_P);
    byKey(askAgain, QT_TRANSLATE_NOOP("ui::Action", "Ask the customer again"), Qt::Key_G);
    auto *there = new Action(section, u"decision:go"_s, QT_TRANSLATE_NOOP("ui::Action", "Go to the decision"),
                             QKeySequence(Qt::CTRL | Qt::Key_D));
    QObject::connect(there, &Action::activated, section, &DecisionSection::go);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::small);
    head->addWidget(verdictSign, 0, Qt::AlignTop);
    head->addWidget(verdict, 1);
    auto *choices = new QGridLayout;
    choices->setSpacing(theme::small);
    choices->addWidget(onboard, 0, 0);
    choices->addWidget(decline, 0, 1);
    choices->addWidget(escalate, 1, 0);
    choices->addWidget(askAgain, 1, 1);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(verdictHead);
    column->addLayout(head);
    column->addWidget(basis);
    column->addSpacing(theme::small);
    column->addWidget(state);
    column->addWidget(rulings);
    column->addWidget(eyes);
    column->addWidget(field);
    column->addLayout(choices);
    column->addWidget(message);
}

domain::Verdict DecisionSection::Parts::verdictNow() const
{
    return file ? domain::verdict(*file) : domain::Verdict::Wait;
}

bool DecisionSection::Parts::catchUp()
{
    const domain::Case *row = desk.cases().find(caseId());
    if (!file || !row || row->erased) // the desk refuses an erased person's, and says so
        return false;
    const bool changed = row->status != file->summary.status || row->deciding != file->summary.deciding;
    file->summary = *row;
    return changed;
}

void DecisionSection::Parts::showDraft()
{
    const QSignalBlocker quiet(reason);
    reason->setPlainText(drafts.value(caseId())); // leaves nothing of the other case to undo
    reason->moveCursor(QTextCursor::End);
}

} // namespace ui
