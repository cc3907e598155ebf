// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/mediapane.h"

#include <QHash>
#include <memory>

namespace ui {

/// Where a person was in each recording, for the session of work; by whatever names a document for good.
class MediaPlaces {
public:
    /// A pane that plays `bytes` from where it was left, and remembers where it is left.
    MediaPane *makePane(const QString &document, const QByteArray &bytes, const QString &format,
                        QWidget *parent) const;

private:
    using Places = QHash<QString, MediaPane::Place>;
    std::shared_ptr<Places> m_places = std::make_shared<Places>(); ///< shared with the panes
};

} // namespace ui
