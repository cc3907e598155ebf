// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/panes.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

int rowOf(const QList<domain::KycDocument> &documents, QStringView type)
{
    const auto found =
        std::find_if(documents.begin(), documents.end(),
                     [type](const domain::KycDocument &document) { return document.type == type; });
    return found == documents.end() ? -1 : int(found - documents.begin());
}

int columnsOf(int count)
{
    return count == 4 ? 2 : count;
}

bool holds(const QList<domain::KycDocument> &documents, const QString &id)
{
    return std::any_of(documents.begin(), documents.end(),
                       [&id](const domain::KycDocument &document) { return document.id == id; });
}

} // namespace

QList<int> firstArrangement(const QList<domain::KycDocument> &documents)
{
    // IDnow's names for them (guide, Appendix I): the ID document's sides, and the picture of the face.
    const int id = rowOf(documents, u"ID_DOCUMENT");
    const int face = rowOf(documents, u"PICTURE");
    if (id >= 0 && face >= 0)
        return {id, face};
    return documents.isEmpty() ? QList<int>{} : QList<int>{std::max({0, id, face})};
}

Panes::Panes(DocumentPane::Fetch fetch, Decoder &decoder, QWidget *parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_decoder(decoder)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::small);
    addPane();
    layOut();
    // Whatever a pane shows: keys are meant for the one that has the keyboard.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (int index = 0; index < m_count; ++index) {
            if (m_panes.at(index)->isAncestorOf(now))
                choose(index);
        }
    });
}

Panes::~Panes()
{
    qApp->disconnect(this); // a pane that goes with the keyboard would still tell
}

DocumentPane *Panes::addPane()
{
    auto *pane = new DocumentPane(m_fetch, m_decoder, m_looks, this);
    pane->setObjectName(u"bench:pane%1"_s.arg(m_panes.size() + 1));
    pane->setPlayer(m_makePlayer);
    pane->setNote(m_note);
    pane->setNaming(m_naming);
    m_panes.append(pane);
    const auto isChosen = [this, pane] { return chosen() == pane; };
    connect(pane, &DocumentPane::stateChanged, this, [this, isChosen] {
        if (isChosen())
            Q_EMIT stateChanged();
    });
    connect(pane, &DocumentPane::shown, this, &Panes::shown);
    connect(pane, &DocumentPane::failed, this, &Panes::failed);
    const auto chooseIt = [this, pane] { choose(int(m_panes.indexOf(pane))); };
    connect(pane, &DocumentPane::touched, this, chooseIt);
    connect(pane->view(), &PageView::touched, this, chooseIt);
    connect(pane->view(), &PageView::moved, this, [this, pane] { onMoved(pane); });
    connect(pane->view(), &PageView::viewChanged, this, [this, isChosen] {
        if (isChosen())
            Q_EMIT viewChanged();
    });
    return pane;
}

void Panes::setNote(const DocumentPane::Note &note)
{
    m_note = note;
    for (DocumentPane *pane : std::as_const(m_panes))
        pane->setNote(note);
}

void Panes::setPlayer(const DocumentPane::MakePlayer &makePlayer)
{
    m_makePlayer = makePlayer;
    for (DocumentPane *pane : std::as_const(m_panes))
        pane->setPlayer(makePlayer);
}

void Panes::setNaming(const DocumentPane::Naming &naming)
{
    m_naming = naming;
    for (DocumentPane *pane : std::as_const(m_panes))
        pane->setNaming(naming);
}

void Panes::setDocuments(const QString &caseId, const QList<domain::KycDocument> &documents)
{
    const bool first = caseId != m_caseId || m_documents.isEmpty();
    m_caseId = caseId;
    if (!first) {
        m_documents = documents;
        for (DocumentPane *pane : std::as_const(m_panes)) {
            if (!pane->key().isEmpty() && !holds(documents, pane->key().documentId))
                pane->clear();
        }
        return;
    }
    const QList<int> rows = firstArrangement(documents);
    if (rows.size() > m_count)
        setCount(int(rows.size())); // while no documents are known: they come into their panes at once
    m_documents = documents;
    m_chosen = 0;
    for (int index = 0; index < std::min<int>(m_count, int(rows.size())); ++index)
        m_panes.at(index)->open(caseId, documents.at(rows.at(index)));
    layOut();
    Q_EMIT chosenChanged();
}

void Panes::clear(const QString &text)
{
    for (DocumentPane *pane : std::as_const(m_panes))
        pane->clear(pane == m_panes.constFirst() ? text : QString());
    // How each document was looked at stays for the session of work: numbers, nothing of what was seen.
    m_caseId.clear();
    m_documents.clear();
    m_count = 1;
    m_chosen = 0;
    layOut();
    Q_EMIT chosenChanged();
}

void Panes::setCount(int count)
{
    count = std::clamp(count, 1, most);
    while (m_panes.size() < count)
        addPane();
    // A pane that goes leaves nothing in memory.
    for (int index = count; index < m_panes.size(); ++index)
        m_panes.at(index)->clear();
    for (int index = m_count; index < count; ++index) {
        // A new pane shows the first document that stands nowhere yet.
        const auto elsewhere = [this](const domain::KycDocument &document) {
            return std::any_of(m_panes.begin(), m_panes.end(), [&document](const DocumentPane *pane) {
                return pane->key().documentId == document.id;
            });
        };
        const auto next = std::find_if_not(m_documents.begin(), m_documents.end(), elsewhere);
        if (next != m_documents.end())
            m_panes.at(index)->open(m_caseId, *next);
    }
    m_count = count;
    layOut();
    choose(std::min(m_chosen, m_count - 1));
    Q_EMIT stateChanged();
}

QSize Panes::roomFor(int count) const
{
    const int columns = columnsOf(count);
    const int rows = (count + columns - 1) / columns;
    const QSizeF pane(double(width()) / columns, double(height()) / rows);
    return (pane * devicePixelRatioF()).toSize().expandedTo({320, 320});
}

bool Panes::shows(const DocumentKey &key) const
{
    return std::any_of(m_panes.begin(), m_panes.end(),
                       [&key](const DocumentPane *pane) { return pane->key() == key; });
}

void Panes::layOut()
{
    for (DocumentPane *pane : std::as_const(m_panes))
        m_grid->removeWidget(pane);
    const int columns = columnsOf(m_count);
    for (int index = 0; index < m_panes.size(); ++index) {
        DocumentPane *pane = m_panes.at(index);
        pane->setTitled(m_count > 1);
        pane->setChosen(m_count > 1 && index == m_chosen);
        if (index < m_count)
            m_grid->addWidget(pane, index / columns, index % columns);
        pane->setVisible(index < m_count);
    }
    for (int column = 0; column < most; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void Panes::choose(int index)
{
    if (index < 0 || index >= m_count || index == m_chosen)
        return;
    const bool hadKeyboard = chosen()->hasKeyboard();
    m_chosen = index;
    layOut();
    if (hadKeyboard)
        chosen()->takeKeyboard();
    Q_EMIT chosenChanged();
}

void Panes::open(const domain::KycDocument &document)
{
    chosen()->open(m_caseId, document);
}

bool Panes::hasFailed() const
{
    return std::any_of(m_panes.begin(), m_panes.end(),
                       [](const DocumentPane *pane) { return pane->isFailed(); });
}

void Panes::openFailedAgain()
{
    for (DocumentPane *pane : std::as_const(m_panes)) {
        if (pane->isFailed())
            pane->open(m_caseId, domain::KycDocument(pane->document()));
    }
}

void Panes::setLinked(bool linked)
{
    m_linked = linked;
    if (linked)
        onMoved(chosen());
}

void Panes::onMoved(const DocumentPane *by)
{
    if (!m_linked || m_following || by->view()->isEmpty())
        return;
    m_following = true;
    const double zoom = by->view()->relativeZoom();
    const QPointF middle = by->view()->look().middle;
    for (int index = 0; index < m_count; ++index) {
        if (m_panes.at(index) != by)
            m_panes.at(index)->view()->follow(zoom, middle);
    }
    m_following = false;
}

} // namespace ui
