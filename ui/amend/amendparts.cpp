// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendparts.h"

#include "ui/kit/pagescroll.h"
#include "ui/kit/pressonce.h"
#include "ui/kit/rule.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QScrollArea *scrolled(QWidget *sheet)
{
    auto *area = new PageScroll;
    area->setWidget(sheet);
    return area;
}

} // namespace

AmendScreen::Parts::Parts(AmendScreen *owner, desk::Desk &theDesk)
    : screen(owner)
    , desk(theDesk)
    , editors(new AmendEditors([this] { return now(); }, owner))
{
    build();
}

void AmendScreen::Parts::build()
{
    title = new WrapLabel(screen);
    title->setObjectName(u"amend:title"_s);
    title->setFont(theme::font(theme::Type::Title));
    rule = new QLabel(screen);
    rule->setObjectName(u"amend:rule"_s);
    rule->setWordWrap(true);
    waitingLine = new MessageLine(screen);
    waitingLine->setObjectName(u"amend:waiting"_s);
    message = new MessageLine(screen);
    message->setObjectName(u"amend:message"_s);
    nothing = new QLabel(screen);
    nothing->setObjectName(u"amend:nothing"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    tan = new TanPage(desk.environment().isSandbox(), screen);
    stack = new QStackedWidget(screen);
    stack->addWidget(buildEdit());
    stack->addWidget(buildCheck());
    stack->addWidget(scrolled(tan));
    stack->addWidget(nothing);

    back = new QPushButton(screen);
    back->setObjectName(u"amend:back"_s);
    discard = new QPushButton(screen);
    discard->setObjectName(u"amend:discard"_s);
    check = new QPushButton(screen);
    check->setObjectName(u"amend:check"_s);
    send = new QPushButton(screen);
    send->setObjectName(u"amend:send"_s);
    for (QPushButton *button : {back, discard, check, send}) {
        button->setAutoDefault(true); // Enter presses the button it stands on
        pressOnce(button);
    }

    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::section, theme::wide, theme::section, theme::normal);
    head->setSpacing(theme::small);
    head->addWidget(title);
    head->addWidget(rule);
    head->addWidget(waitingLine);
    head->addWidget(message);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    buttons->setSpacing(theme::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(discard);
    buttons->addWidget(check);
    buttons->addWidget(send);
    auto *column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(screen));
    column->addWidget(stack, 1);
    column->addWidget(new Rule(screen));
    column->addLayout(buttons);
    screen->setFocusProxy(filter);
}

QWidget *AmendScreen::Parts::buildEdit()
{
    auto *list = new QWidget;
    filter = new QLineEdit(list);
    filter->setObjectName(u"amend:filter"_s);
    filter->setClearButtonEnabled(true);
    fields = new FieldTree(list);
    fields->setObjectName(u"amend:fields"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::section, theme::normal, theme::normal, 0);
    line->addWidget(filter);
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme::small);
    left->addLayout(line);
    left->addWidget(fields, 1);

    groups = new QStackedWidget;
    clearIndustry = new QCheckBox;
    clearIndustry->setObjectName(u"amend:clearindustry"_s);
    for (const domain::AmendField &field : domain::amendFields()) {
        if (!groupPages.contains(field.group))
            groupPages.insert(field.group, groups->addWidget(scrolled(buildGroup(field.group))));
    }
    auto *both = new QSplitter;
    both->addWidget(list);
    both->addWidget(groups);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setChildrenCollapsible(false);
    both->setSizes({480, 640});
    return both;
}

QWidget *AmendScreen::Parts::buildGroup(domain::AmendGroup group)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    grid->setHorizontalSpacing(theme::wide);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *heading = new WrapLabel(sheet);
    heading->setFont(theme::font(theme::Type::Strong));
    groupHeads.append(heading);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    int column = 0;
    for (const domain::AmendField &field : domain::amendFields()) {
        if (field.group != group)
            continue;
        grid->addWidget(editors->field(field.path), row, column);
        row += column;
        column = 1 - column;
        if (field.path == "nace_code"_L1) {
            // The way out where the customer has no code stands right below it.
            row += column;
            column = 0;
            grid->addWidget(clearIndustry, row++, 0, 1, 2);
        }
    }
    grid->setRowStretch(row + 1, 1);
    return sheet;
}

QWidget *AmendScreen::Parts::buildCheck()
{
    auto *sheet = new QWidget;
    checkHead = new QLabel(sheet);
    checkHead->setFont(theme::font(theme::Type::Strong));
    checkWords = new QLabel(sheet);
    checkWords->setWordWrap(true);
    table = new PersonTable(sheet);
    table->setObjectName(u"amend:table"_s);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(checkHead);
    column->addWidget(table);
    column->addWidget(checkWords);
    column->addStretch();
    return scrolled(sheet);
}

} // namespace ui
