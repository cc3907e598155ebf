// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/places.h"

namespace ui {

MediaPane *MediaPlaces::makePane(const QString &document, const QByteArray &bytes, const QString &format,
                                 QWidget *parent) const
{
    auto *pane = new MediaPane(parent);
    const auto remember = [pane, document, places = m_places] { places->insert(document, pane->place()); };
    pane->open(bytes, format, m_places->value(document));
    // Player and view are the pane's own: they never speak after it.
    QObject::connect(&pane->player(), &Player::changed, pane, remember);
    QObject::connect(pane, &MediaPane::viewChanged, pane, remember);
    return pane;
}

} // namespace ui
