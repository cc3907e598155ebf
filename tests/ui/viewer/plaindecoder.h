// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/decoder.h"

#include <QHash>
#include <QPainter>
#include <QPointer>
#include <QSet>
#include <QTimer>

/// A decoder without a process: pictures by QImage, "PDF"s made of numbered pages; each answer comes later.
class PlainDecoder : public ui::Decoder {
public:
    int delay = 0;                             ///< ms
    int rendered = 0;                          ///< areas drawn so far
    QSet<int> broken;                          ///< pages that can't be drawn
    QHash<ui::DocumentKey, QStringList> texts; ///< of a PDF: a page's words, by page

    void open(const ui::DocumentKey &key, const QByteArray &bytes, QSize room, domain::Urgency,
              QObject *asker, OnOpened then) override
    {
        ui::Opened opened;
        opened.key = key;
        opened.sniffed = ui::sniff(bytes);
        Open open;
        if (opened.sniffed.kind == ui::MediaKind::Pdf) {
            open.pages = texts.value(key, {QStringLiteral("one"), QStringLiteral("two")});
            opened.pages.fill(QSizeF(794, 1123), open.pages.size());
            opened.sharpest = ui::mostScale;
        } else if (bytes.isEmpty()) {
            opened.problem = ui::DecodeProblem::Empty;
        } else if (!ui::hasImageEnd(bytes, opened.sniffed)) {
            opened.problem = ui::DecodeProblem::Truncated;
        } else {
            open.picture = QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32);
            opened.pages = {open.picture.size()};
        }
        m_open[key] = open;
        if (!opened.pages.isEmpty()) {
            const QSizeF size = opened.pages.constFirst();
            const double fits = std::min(room.width() / size.width(), room.height() / size.height());
            opened.first = draw(key, {0, std::min(fits, opened.sharpest), {}});
        }
        later(asker, [then, opened] { then(opened); });
    }
    void render(const ui::DocumentKey &key, const ui::PageArea &area, domain::Urgency, QObject *asker,
                OnPixels then) override
    {
        if (m_open.contains(key))
            later(asker, [this, key, area, then] {
                ++rendered;
                then(broken.contains(area.page) ? ui::Pixels{key, area, {}, ui::DecodeProblem::Damaged}
                                                : draw(key, area));
            });
    }
    void find(const ui::DocumentKey &key, const QString &text, int page, QObject *asker,
              OnFound then) override
    {
        ui::Found found;
        found.key = key;
        found.text = text;
        const QStringList pages = m_open.value(key).pages;
        found.withoutText = pages.value(page).isEmpty() ? 1 : 0;
        if (page < pages.size() && pages.at(page).contains(text, Qt::CaseInsensitive))
            found.hits.append({page, {QRectF(100, 100, 80, 20)}});
        if (page + 1 < pages.size())
            found.next = page + 1;
        later(asker, [then, found] { then(found); });
    }
    void forget(QObject *asker) override { ++m_forgotten[asker]; }
    void close(const ui::DocumentKey &key) override { m_open.remove(key); }
    void keepOnly(const QStringList &) override {}

private:
    struct Open {
        QImage picture;
        QStringList pages;
    };
    void later(QObject *asker, std::function<void()> answer)
    {
        const int forgotten = m_forgotten.value(asker);
        const QPointer<QObject> alive(asker);
        QTimer::singleShot(delay, this, [this, alive, asker, forgotten, answer = std::move(answer)] {
            if (alive && m_forgotten.value(asker) == forgotten)
                answer();
        });
    }
    ui::Pixels draw(const ui::DocumentKey &key, ui::PageArea area) const
    {
        const Open open = m_open.value(key);
        const QSizeF page = open.pages.isEmpty() ? QSizeF(open.picture.size()) : QSizeF(794, 1123);
        const QSize all = (page * area.scale).toSize().expandedTo({1, 1});
        if (area.region.isNull())
            area.region = QRect({0, 0}, all);
        QImage image(area.region.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-area.region.topLeft());
        if (open.pages.isEmpty()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, area.scale < 1);
            painter.drawImage(QRectF({0, 0}, all), open.picture);
        } else {
            painter.scale(area.scale, area.scale);
            painter.fillRect(QRectF(0, 0, 200, 200), area.page == 0 ? Qt::black : Qt::blue);
            painter.drawText(QRectF(100, 100, 400, 40), open.pages.value(area.page));
        }
        return {key, area, image, ui::DecodeProblem::None};
    }
    QHash<ui::DocumentKey, Open> m_open;
    QHash<QObject *, int> m_forgotten;
};
