// SPDX-License-Identifier: GPL-3.0-or-later
// theme::icon: line drawings tinted when they are painted, so that a palette change needs no new icon.
#include "ui/kit/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace ui::theme {
namespace {

class TintEngine : public QIconEngine {
public:
    explicit TintEngine(const QString &name)
        : m_name(name)
        , m_exists(QFile::exists(file()))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = tint(mode);
        const QString key =
            u"tint/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        if (!size.isEmpty() && drawing().isValid()) {
            QPainter painter(&result);
            const QSizeF fit = QSizeF(drawing().defaultSize()).scaled(size, Qt::KeepAspectRatio);
            drawing().render(
                &painter,
                QRectF(QPointF((size.width() - fit.width()) / 2, (size.height() - fit.height()) / 2), fit));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(result.rect(), color);
        }
        QPixmapCache::insert(key, result);
        return result;
    }

    bool isNull() override { return !m_exists; }
    QString key() const override { return u"identdesk-tint"_s; }
    QIconEngine *clone() const override { return new TintEngine(*this); }

private:
    QString file() const { return u":/icons/%1.svg"_s.arg(m_name); }

    /// Read when it is first painted: most icons of a start are on screens that nobody sees yet.
    QSvgRenderer &drawing()
    {
        if (!m_drawing)
            m_drawing = std::make_shared<QSvgRenderer>(file());
        return *m_drawing;
    }

    static QColor tint(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    bool m_exists;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintEngine(name));
}

QPixmap pixmap(const QString &name, int side, const QColor &color, qreal ratio)
{
    QPixmap result =
        TintEngine(name).scaledPixmap(QSize(side, side) * ratio, QIcon::Normal, QIcon::Off, ratio);
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), color);
    painter.end();
    result.setDevicePixelRatio(ratio);
    return result;
}

} // namespace ui::theme
