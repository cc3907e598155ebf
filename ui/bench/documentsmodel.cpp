// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/documentsmodel.h"

#include "domain/documentlabel.h"
#include "ui/decoder/sniff.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int chosenBar = 3; ///< px

/// The sign in the list goes by the claimed content type: the bytes are not there yet.
QString iconOf(const domain::KycDocument &document)
{
    if (document.contentType.startsWith("image/"_L1))
        return u"image"_s;
    if (document.contentType.startsWith("video/"_L1) || document.contentType.startsWith("audio/"_L1))
        return u"video"_s;
    return u"document"_s;
}

/// The name as it came but harmless: what safeFileName removes is removed here too; the extension stays
/// visible.
QString shownName(const QString &name)
{
    const auto dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= 6 ? name.mid(dot + 1) : QString();
    return safeFileName(name, {}, safeFileName(extension, {}, {}));
}

} // namespace

void DocumentsModel::setDocuments(const QList<domain::KycDocument> &documents)
{
    if (documents == m_documents)
        return;
    beginResetModel();
    m_documents = documents;
    endResetModel();
}

int DocumentsModel::rowOf(const QString &documentId) const
{
    for (int row = 0; row < m_documents.size(); ++row) {
        if (m_documents.at(row).id == documentId)
            return row;
    }
    return -1;
}

QString DocumentsModel::label(const domain::KycDocument &document) const
{
    return domain::documentLabel(document, m_documents);
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QString DocumentsModel::detail(const domain::KycDocument &document)
{
    QStringList parts;
    if (document.size >= 0)
        parts << QLocale().formattedDataSize(document.size, 0);
    if (document.createdAt.isValid())
        parts << when::dateAndClock(document.createdAt);
    return parts.join(u" · "_s);
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::KycDocument &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return label(document);
    case NameRole: return mask::words(shownName(document.name)); // strangers put their names into it
    case DetailRole: return detail(document);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{label(document), index.data(NameRole).toString(), detail(document)};
        parts.removeAll(QString());
        const QString whole = parts.join(u", "_s);
        return role == Qt::ToolTipRole ? plainTip(whole) : whole;
    }
    case Qt::DecorationRole: return theme::icon(iconOf(document));
    case IdRole: return document.id;
    default: return {};
    }
}

void DocumentsModel::retranslate()
{
    if (!m_documents.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    item.state.setFlag(QStyle::State_HasFocus, false); // the ground tells it, and around all three lines
    const auto *view = qobject_cast<const QWidget *>(item.widget);
    const bool hasKeyboard = view && view->hasFocus();
    const bool selected = item.state.testFlag(QStyle::State_Selected) && hasKeyboard;
    if (item.state.testFlag(QStyle::State_Selected) && !hasKeyboard) {
        // The chosen one stays marked while the keyboard is elsewhere, but doesn't look as if it were here.
        item.state.setFlag(QStyle::State_Selected, false);
        painter->fillRect(item.rect, theme::toneGround(theme::Tone::Accent, item.palette));
        painter->fillRect(QRect(item.rect.topLeft(), QSize(chosenBar, item.rect.height())),
                          item.palette.color(QPalette::Highlight));
    }
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QColor strong = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int side = 16;
    QRect area = item.rect.adjusted(theme::small, theme::tight, -theme::small, -theme::tight);
    icon.paint(painter, QRect(area.left(), area.top() + 1, side, side), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    area.setLeft(area.left() + side + theme::small);
    painter->save();
    painter->setPen(strong);
    painter->setFont(item.font);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      item.fontMetrics.elidedText(title, Qt::ElideRight, area.width()));
    const QFont caption = theme::font(theme::Type::Caption);
    painter->setFont(caption);
    painter->setPen(selected ? strong : theme::quietText(item.palette));
    const QFontMetrics small(caption);
    const auto write = [&](int role, Qt::TextElideMode elide) {
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                          small.elidedText(index.data(role).toString(), elide, area.width()));
        area.setBottom(area.bottom() - small.height());
    };
    write(DocumentsModel::DetailRole, Qt::ElideRight);
    write(DocumentsModel::NameRole, Qt::ElideMiddle);
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int caption = QFontMetrics(theme::font(theme::Type::Caption)).height();
    return {160, option.fontMetrics.height() + 2 * caption + 2 * theme::tight + 2};
}

} // namespace ui
