// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pagestrip.h"

#include "ui/kit/theme.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QPixmap>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr QSize thumbnail(84, 112);
constexpr int most = 300; // small pictures kept: a 2,000-page file must not fill the memory

} // namespace

/// Pages by number; a picture is asked for when the view asks the model for it.
class PageStrip::Model : public QAbstractListModel {
public:
    Model(Decoder &decoder, PageStrip *strip)
        : QAbstractListModel(strip)
        , m_decoder(decoder)
        , m_strip(strip)
    {
    }

    void setDocument(const DocumentKey &key, const QList<QSizeF> &pages)
    {
        beginResetModel();
        ++m_ticket;
        m_key = key;
        m_pages = pages;
        m_images.clear();
        m_asked.clear();
        m_order.clear();
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        switch (role) {
        case Qt::DisplayRole: return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            return PageStrip::tr("Page %1 of %2").arg(index.row() + 1).arg(rowCount());
        case Qt::TextAlignmentRole: return int(Qt::AlignHCenter);
        case Qt::DecorationRole: return picture(index.row());
        default: return {};
        }
    }

private:
    QPixmap picture(int page) const
    {
        if (const auto found = m_images.constFind(page); found != m_images.cend())
            return *found;
        ask(page);
        QPixmap blank(thumbnail);
        blank.fill(m_strip->palette().color(QPalette::Midlight));
        return blank;
    }
    void ask(int page) const
    {
        if (m_asked.contains(page))
            return;
        m_asked.insert(page);
        const double ratio = m_strip->devicePixelRatioF();
        const QSizeF size = m_pages.at(page);
        const double scale =
            std::min(thumbnail.width() / size.width(), thumbnail.height() / size.height()) * ratio;
        auto *self = const_cast<Model *>(this);
        m_decoder.render(m_key, {page, scale, {}}, domain::Urgency::Background, m_strip,
                         [self, page, ratio, ticket = m_ticket](const Pixels &pixels) {
                             if (ticket == self->m_ticket && pixels.key == self->m_key &&
                                 !pixels.image.isNull())
                                 self->keep(page, pixels.image, ratio);
                         });
    }
    void keep(int page, const QImage &image, double ratio)
    {
        QPixmap small = QPixmap::fromImage(image);
        small.setDevicePixelRatio(ratio);
        m_images.insert(page, small);
        m_order.append(page);
        if (m_order.size() > most) {
            const int gone = m_order.takeFirst();
            m_images.remove(gone);
            m_asked.remove(gone);
        }
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
    }

    Decoder &m_decoder;
    PageStrip *m_strip;
    DocumentKey m_key;
    QList<QSizeF> m_pages;
    int m_ticket = 0;
    QHash<int, QPixmap> m_images;
    QList<int> m_order; ///< of m_images, the oldest first
    mutable QSet<int> m_asked;
};

PageStrip::PageStrip(Decoder &decoder, QWidget *parent)
    : QListView(parent)
    , m_decoder(decoder)
    , m_model(new Model(decoder, this))
{
    setObjectName(u"bench:pagestrip"_s);
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setUniformItemSizes(true);
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setIconSize(thumbnail);
    setGridSize(
        {thumbnail.width() + theme::normal, thumbnail.height() + fontMetrics().height() + theme::normal});
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFixedWidth(gridSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + theme::tight);
    hide();
}

PageStrip::~PageStrip()
{
    m_decoder.forget(this);
}

void PageStrip::setDocument(const DocumentKey &key, const QList<QSizeF> &pages)
{
    m_decoder.forget(this);
    m_following = true;
    m_model->setDocument(key, pages);
    m_following = false;
}

void PageStrip::clear()
{
    setDocument({}, {});
}

void PageStrip::setPage(int page)
{
    m_following = true;
    setCurrentIndex(m_model->index(page));
    m_following = false;
}

void PageStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        Q_EMIT pageChosen(current.row());
}

void PageStrip::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
}

} // namespace ui
