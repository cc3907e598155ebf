// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/celldelegate.h"

#include <QApplication>
#include <QPainter>
#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostLines = 1000; ///< a large screen shows half of that

const QStyle *styleOf(const QStyleOptionViewItem &item)
{
    return item.widget ? item.widget->style() : QApplication::style();
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    m_forgetting.setSingleShot(true);
    m_forgetting.setInterval(2s);
    connect(&m_forgetting, &QTimer::timeout, this, [this] { m_lines.clear(); });
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintGround(painter, item);
    if (item.text.isEmpty())
        return;
    const auto group = !item.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
                       : item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                   : QPalette::Inactive;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const int margin = styleOf(item)->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    painter->setPen(item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    write(painter, item.rect.adjusted(margin, 0, -margin, 0),
          QStyle::visualAlignment(item.direction, item.displayAlignment),
          item.text.replace(QChar::LineSeparator, u' '));
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &item)
{
    if (!item.state.testFlag(QStyle::State_HasFocus)) {
        styleOf(item)->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        return;
    }
    QStyleOptionViewItem blank = item;
    blank.text.clear();
    styleOf(item)->drawControl(QStyle::CE_ItemViewItem, &blank, painter, item.widget);
}

void CellDelegate::write(QPainter *painter, const QRect &area, Qt::Alignment alignment,
                         const QString &text) const
{
    const QFont &font = painter->font();
    const Line line{text, area.width(), font.weight(), font.italic(),
                    font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize()};
    auto laid = m_lines.constFind(line);
    if (laid == m_lines.constEnd()) {
        const auto lay = [&](const QString &shown) {
            QStaticText made(shown);
            made.setTextFormat(Qt::PlainText);
            made.prepare(painter->transform(), font);
            return made;
        };
        QStaticText made = lay(text);
        if (made.size().width() > area.width())
            made = lay(painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        if (m_lines.size() >= mostLines)
            m_lines.clear();
        laid = m_lines.insert(line, made);
        if (!m_forgetting.isActive())
            m_forgetting.start();
    }
    const QSizeF size = laid->size();
    const qreal left = alignment.testFlag(Qt::AlignRight)     ? area.x() + area.width() - size.width()
                       : alignment.testFlag(Qt::AlignHCenter) ? area.x() + (area.width() - size.width()) / 2
                                                              : area.x();
    painter->drawStaticText(QPointF(left, area.y() + int((area.height() - size.height()) / 2)), *laid);
}

} // namespace ui
