// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/benchparts.h"

#include "ui/caseexport/caseexport.h"
#include "ui/compare/diffsection.h"
#include "ui/compare/reasonsection.h"
#include "ui/decision/evidencesection.h"
#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QLabel *plain(QWidget *parent, theme::Type type = theme::Type::Body)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(type));
    return label;
}

/// The viewing is on record before there are bytes to show.
QCoro::Task<domain::Result<QByteArray>> fetchToView(desk::Desk &desk, QString caseId, QString documentId,
                                                    DocumentPane::Progress progress)
{
    const QPointer<desk::Desk> alive(&desk);
    domain::Result<QByteArray> bytes = co_await desk.fetch(caseId, documentId, progress);
    if (!bytes)
        co_return bytes;
    if (!alive)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"view"_s);
    const domain::Result<void> noted = co_await alive->noteViewed(caseId, documentId);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return bytes;
}

} // namespace

BenchScreen::Parts::Parts(BenchScreen *owner, desk::Desk &theDesk)
    : screen(owner)
    , desk(theDesk)
{
    build();
}

void BenchScreen::Parts::build()
{
    auto *split = new QSplitter(Qt::Horizontal, screen);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildViewer());
    split->addWidget(buildSide());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    split->setSizes({220, 520, 440});
    auto *all = new QVBoxLayout(screen);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(message);
    all->addWidget(split, 1);
}

QWidget *BenchScreen::Parts::buildHead()
{
    auto *head = new QWidget(screen);
    back = new QPushButton(head);
    back->setObjectName(u"bench:back"_s);
    title = plain(head, theme::Type::Title);
    title->setObjectName(u"bench:title"_s);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    status = new StatusSign(head);
    nextCase = new QPushButton(head);
    nextCase->setObjectName(u"bench:nextcase"_s);
    nextCase->setAutoDefault(false);
    new Action(nextCase, nextCase->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Review the next case that needs a decision"),
               QKeySequence(Qt::Key_F6));
    message = new MessageLine(screen);
    message->setObjectName(u"bench:message"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    row->setSpacing(theme::normal);
    row->addWidget(back);
    row->addWidget(title, 1);
    row->addWidget(status);
    row->addWidget(nextCase);
    return head;
}

QWidget *BenchScreen::Parts::buildList()
{
    auto *side = new QWidget(screen);
    listHead = plain(side, theme::Type::Strong);
    list = new QListView(side);
    list->setObjectName(u"bench:documents"_s);
    list->setModel(&documents);
    list->setItemDelegate(new DocumentDelegate(list));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    listHead->setBuddy(list);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme::normal, theme::small, theme::tight, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(listHead);
    column->addWidget(list, 1);
    side->setMinimumWidth(180);
    return side;
}

QToolButton *BenchScreen::Parts::tool(const QString &name, const QString &icon, const char *words,
                                      Qt::Key key)
{
    auto *button = new QToolButton(screen);
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    new Action(button, name, words, key);
    return button;
}

QWidget *BenchScreen::Parts::buildViewer()
{
    auto *middle = new QWidget(screen);
    zoomOut = tool(u"bench:zoomout"_s, u"zoom-out"_s,
                   QT_TRANSLATE_NOOP("ui::Action", "Zoom out of the document"), Qt::Key_Minus);
    zoomIn = tool(u"bench:zoomin"_s, u"zoom-in"_s, QT_TRANSLATE_NOOP("ui::Action", "Zoom into the document"),
                  Qt::Key_Plus);
    fit = tool(u"bench:fit"_s, u"fit"_s, QT_TRANSLATE_NOOP("ui::Action", "Fit the document to the window"),
               Qt::Key_0);
    rotate = tool(u"bench:rotate"_s, u"rotate-right"_s,
                  QT_TRANSLATE_NOOP("ui::Action", "Turn the document by 90°"), Qt::Key_R);
    previousPage = tool(u"bench:previouspage"_s, u"back"_s,
                        QT_TRANSLATE_NOOP("ui::Action", "Previous page of the document"), Qt::Key_PageUp);
    nextPage = tool(u"bench:nextpage"_s, u"next"_s,
                    QT_TRANSLATE_NOOP("ui::Action", "Next page of the document"), Qt::Key_PageDown);
    page = plain(middle);
    page->setObjectName(u"bench:page"_s);
    zoom = plain(middle);
    zoom->setObjectName(u"bench:zoom"_s);
    exportIt = new QPushButton(middle);
    exportIt->setObjectName(u"bench:export"_s);
    new Action(exportIt, exportIt->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Export the document to a file"),
               QKeySequence(Qt::CTRL | Qt::Key_E));
    exportIt->setIcon(theme::icon(u"export"_s));
    pane = new DocumentPane(
        [this](const QString &ofCase, const QString &documentId, const DocumentPane::Progress &progress) {
            return fetchToView(desk, ofCase, documentId, progress);
        },
        middle);
    pane->setObjectName(u"bench:pane"_s);
    pane->setPlayer([this](const QByteArray &bytes, QWidget *parent) {
        return places.makePane(QString(pane->caseId() % u'/' % pane->document().id), bytes,
                               sniff(bytes).format, parent);
    });

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::tight);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(zoomOut);
    bar->addWidget(zoomIn);
    bar->addWidget(fit);
    bar->addWidget(zoom);
    bar->addSpacing(theme::small);
    bar->addWidget(rotate);
    bar->addStretch(1);
    bar->addWidget(previousPage);
    bar->addWidget(page);
    bar->addWidget(nextPage);
    bar->addStretch(1);
    bar->addWidget(exportIt);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::tight, theme::small, theme::tight, theme::normal);
    column->setSpacing(theme::small);
    column->addLayout(bar);
    column->addWidget(pane, 1);
    middle->setMinimumWidth(320);
    return middle;
}

QWidget *BenchScreen::Parts::buildSide()
{
    sections = new Sections(screen);
    decision = sections->add(new DecisionSection(desk, sections));
    sections->add(new ReasonSection(sections));
    sections->add(new EvidenceSection(sections));
    sections->add(new DiffSection(sections));
    sections->add(new CaseExport(desk, u"bench"_s, sections));
    // A section joins with one line here: sections->add(new DecisionSection(desk, sections));
    return sections;
}

} // namespace ui
