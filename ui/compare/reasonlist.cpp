// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reasonlist.h"

#include "domain/nextmove.h"
#include "domain/reasonsheet.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

enum Role { CodeRole = Qt::UserRole, StatusRole };

/// Reasons stand a step in from the heading of their group.
class ReasonRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, stepped(option, index), index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(stepped(option, index), index);
        return {size.width(), size.height() + 2 * theme::tight};
    }

private:
    static QStyleOptionViewItem stepped(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QStyleOptionViewItem item = option;
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            item.rect.adjust(theme::normal, 0, 0, 0);
        return item;
    }
};

} // namespace

ReasonList::ReasonList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ReasonRow(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ReasonList::chosenChanged);
}

void ReasonList::setFound(const QStringList &codes, bool statuses)
{
    m_codes = codes;
    m_statuses = statuses;
    fill();
}

void ReasonList::fill()
{
    const std::optional<ReasonSubject> stood = chosen();
    {
        const QSignalBlocker quiet(selectionModel());
        m_model.clear();
        for (const domain::ReasonGroup group : domain::reasonGroups()) {
            QStringList codes;
            for (const QString &code : std::as_const(m_codes)) {
                if (domain::reasonSheet(code).group == group)
                    codes << code;
            }
            if (codes.isEmpty())
                continue;
            const QString word = domain::groupWord(group);
            addHeading(word);
            for (const QString &code : std::as_const(codes))
                addRow(domain::reasonMeaning(code), code, domain::Status::Aborted, word);
        }
        if (m_statuses) {
            //: heading of the statuses for which no reason is told to anybody
            const QString word = tr("No reason may be given");
            addHeading(word);
            for (const domain::Status status : domain::allStatuses()) {
                if (!domain::disclosesReason(status))
                    addRow(domain::statusWord(domain::statusValue(status)), {}, status, word);
            }
        }
    }
    setCurrentIndex({});
    if (stood)
        stand(stood->code, stood->status);
    if (!currentIndex().isValid())
        chooseFirst();
    Q_EMIT chosenChanged();
}

void ReasonList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme::font(theme::Type::Strong));
    item->setForeground(theme::quietText(palette()));
    m_model.appendRow(item);
}

void ReasonList::addRow(const QString &text, const QString &code, domain::Status status, const QString &group)
{
    auto *item = new QStandardItem(text);
    item->setData(code, CodeRole);
    item->setData(int(status), StatusRole);
    item->setToolTip(plainTip(code.isEmpty() ? text : code));
    //: %1: a failure reason in words; %2: its group
    item->setData(tr("%1 (%2)").arg(text, group), Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

void ReasonList::stand(const QString &code, domain::Status status)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem *item = m_model.item(row);
        if (item->isSelectable() && item->data(CodeRole).toString() == code &&
            item->data(StatusRole).toInt() == int(status)) {
            setCurrentIndex(item->index());
            scrollTo(item->index());
            return;
        }
    }
}

void ReasonList::choose(const QString &code)
{
    if (!m_codes.contains(code) && !code.isEmpty()) {
        m_codes << code; // one that the guide doesn't list
        fill();
    }
    stand(code, domain::Status::Aborted);
}

void ReasonList::choose(domain::Status status)
{
    stand({}, status);
}

void ReasonList::chooseFirst()
{
    setCurrentIndex(m_model.index(1, 0)); // under the first heading
    scrollToTop();
}

std::optional<ReasonSubject> ReasonList::chosen() const
{
    const QStandardItem *item = m_model.itemFromIndex(currentIndex());
    if (!item || !item->isSelectable())
        return std::nullopt;
    ReasonSubject subject;
    subject.status = domain::Status(item->data(StatusRole).toInt());
    subject.code = item->data(CodeRole).toString();
    return subject;
}

void ReasonList::retranslate()
{
    setAccessibleName(tr("Failure reasons"));
    fill();
}

} // namespace ui
