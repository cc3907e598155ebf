// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/benchparts.h"

#include "ui/caseexport/caseexport.h"
#include "ui/compare/diffsection.h"
#include "ui/compare/reasonsection.h"
#include "ui/decision/evidencesection.h"
#include "ui/decoder/processdecoder.h"
#include "ui/kit/action.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int leastViewer = 320;

QLabel *plain(QWidget *parent, theme::Type type = theme::Type::Body)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(type));
    return label;
}

} // namespace

BenchScreen::Parts::Parts(BenchScreen *owner, desk::Desk &theDesk)
    : screen(owner)
    , desk(theDesk)
    , decoder(std::make_unique<ProcessDecoder>(ProcessDecoder::program()))
    , shelf(std::make_unique<Shelf>(
          [this](const QString &ofCase, const QString &documentId, const Shelf::Progress &progress,
                 domain::Urgency urgency) { return desk.fetch(ofCase, documentId, progress, urgency); },
          *decoder, owner))
{
    build();
    shelf->setRoom([this](int count) { return panes->roomFor(count > 0 ? count : panes->count()); });
    shelf->setOnScreen([this](const DocumentKey &key) { return panes->shows(key); });
    ahead.setSingleShot(true);
    QObject::connect(&ahead, &QTimer::timeout, screen, [this] { lookAhead(); });
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
    split->setSizes({248, 584, 348});
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
    title = new WrapLabel(head);
    title->setFont(theme::font(theme::Type::Title));
    title->setObjectName(u"bench:title"_s);
    status = new StatusSign(head);
    waiting = plain(head, theme::Type::Caption);
    waiting->setObjectName(u"bench:waiting"_s);
    nextCase = new QPushButton(head);
    nextCase->setObjectName(u"bench:nextcase"_s);
    for (QPushButton *button : {back, nextCase})
        button->setAutoDefault(true); // Enter presses the button it stands on
    message = new MessageLine(screen);
    message->setObjectName(u"bench:message"_s);
    auto *row = new FlowLayout(head);
    row->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    row->setSpacing(theme::normal);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QWidget *part : std::initializer_list<QWidget *>{back, title, status, waiting, nextCase})
        row->addWidget(part);
    return head;
}

QWidget *BenchScreen::Parts::buildList()
{
    auto *side = listSide = new QWidget(screen);
    listHead = plain(side, theme::Type::Strong);
    list = new QListView(side);
    list->setObjectName(u"bench:documents"_s);
    list->setModel(&documents);
    list->setItemDelegate(new DocumentDelegate(list));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTabKeyNavigation(false);
    listHead->setBuddy(list);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme::normal, theme::small, theme::tight, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(listHead);
    column->addWidget(list, 1);
    side->setMinimumWidth(isTextLarge() ? 180 : 248); // "Ausweisdokument, Vorderseite"
    return side;
}

QWidget *BenchScreen::Parts::buildViewer()
{
    auto *middle = new QWidget(screen);
    panes = new Panes(
        [this](const QString &ofCase, const QString &documentId, const DocumentPane::Progress &progress) {
            return shelf->fetch(ofCase, documentId, progress);
        },
        *decoder, middle);
    panes->setObjectName(u"bench:panes"_s);
    panes->setNote([this](const QString &ofCase, const QString &documentId) {
        return desk.noteViewed(ofCase, documentId);
    });
    panes->setNaming([this](const domain::KycDocument &document) { return documents.label(document); });
    panes->setPlayer([this](const DocumentKey &key, const QByteArray &bytes, QWidget *parent) {
        return places.makePane(QString(key.caseId % u'/' % key.documentId), bytes, sniff(bytes).format,
                               parent);
    });
    bar = new ViewerBar(*panes, middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::tight, theme::small, theme::tight, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(bar);
    column->addWidget(panes, 1);
    column->addStrut(leastViewer);
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
    return sections;
}

} // namespace ui
