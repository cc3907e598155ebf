// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidemodel.h"

#include "domain/country.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;

int GuideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int GuideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const domain::DocumentAdvice &GuideModel::at(int row) const
{
    return m_search->documents().at(m_hits.at(row));
}

QVariant GuideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size())
        return {};
    using Accepted = domain::DocumentAdvice::Accepted;
    const domain::DocumentAdvice &advice = at(index.row());
    const bool refused = advice.accepted == Accepted::No;
    if (role == Qt::ForegroundRole && refused)
        return theme::quietText(QGuiApplication::palette());
    if (role == Qt::DecorationRole && index.column() == ProofColumn)
        return theme::icon(advice.needsProof() ? u"document"_s : u"check"_s);
    if (role == Qt::DecorationRole && index.column() == AcceptedColumn)
        return theme::icon(refused ? u"error"_s : advice.accepted == Accepted::Yes ? u"check"_s : u"help"_s);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case CountryColumn: return domain::countryName(advice.country, screenLanguage());
    case DocumentColumn: return domain::documentWord(advice);
    case ProofColumn:
        if (role == Qt::AccessibleTextRole)
            return advice.needsProof() ? tr("proof of address needed") : tr("no proof of address needed");
        //: of a proof of address
        return advice.needsProof() ? tr("needed")
                                   //: no proof of address
                                   : tr("none");
    case AcceptedColumn: return acceptedWord(advice.accepted);
    default: return {};
    }
}

QVariant GuideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CountryColumn: return tr("Country");
    case DocumentColumn: return tr("Document");
    case ProofColumn: return tr("Proof of address");
    //: column: whether IDnow accepts the document
    case AcceptedColumn: return tr("Accepted");
    default: return {};
    }
}

void GuideModel::setList(const domain::SupportedList *list)
{
    beginResetModel();
    m_search.emplace(domain::allAdvice(list), screenLanguage());
    search();
    endResetModel();
}

void GuideModel::find(const QString &typed, std::optional<domain::DocumentKind> kind)
{
    if (typed == m_typed && kind == m_kind)
        return;
    beginResetModel();
    m_typed = typed;
    m_kind = kind;
    search();
    endResetModel();
}

void GuideModel::retranslate()
{
    if (m_search) {
        beginResetModel();
        const QList<domain::DocumentAdvice> documents = m_search->documents(); // outlives the old search
        m_search.emplace(documents, screenLanguage());
        search();
        endResetModel();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void GuideModel::search()
{
    m_hits = m_search ? m_search->find(m_typed, m_kind) : QList<qsizetype>();
}

int GuideModel::rowOf(const QString &country, domain::DocumentKind kind, const QString &type) const
{
    int same = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const domain::DocumentAdvice &advice = at(row);
        if (advice.country != country || advice.kind != kind)
            continue;
        if (advice.type == type)
            return row;
        if (same < 0)
            same = row;
    }
    return same;
}

QString acceptedWord(domain::DocumentAdvice::Accepted accepted)
{
    using Accepted = domain::DocumentAdvice::Accepted;
    switch (accepted) {
    //: an ID document, by IDnow
    case Accepted::Yes: return GuideModel::tr("accepted");
    //: an ID document, by IDnow
    case Accepted::No: return GuideModel::tr("not accepted");
    case Accepted::Unknown: break;
    }
    //: whether IDnow accepts an ID document
    return GuideModel::tr("not known");
}

} // namespace ui
