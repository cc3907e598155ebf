// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/decoder.h"

#include <QObject>

namespace ui {

/// Searches a PDF page by page in the decoder; what is found so far can be used while the rest is searched.
class PdfSearch : public QObject {
    Q_OBJECT
public:
    explicit PdfSearch(Decoder &decoder, QObject *parent = nullptr);
    ~PdfSearch() override;

    /// Searches from the first page on; an empty text finds nothing.
    void start(const DocumentKey &key, const QString &text);
    void stop(); ///< forgets what was found
    const QList<Hit> &hits() const { return m_hits; }
    bool isSearching() const { return m_next >= 0; }
    int searchedPages() const { return m_next; } ///< while searching
    const QString &text() const { return m_text; }
    /// Of the pages searched, those that hold no text at all: scans.
    int pagesWithoutText() const { return m_withoutText; }
    /// The decoder gave up before the last page: what was found is not all.
    bool isBroken() const { return m_broken; }

Q_SIGNALS:
    void changed();

private:
    void goOn(int page);
    Decoder &m_decoder;
    DocumentKey m_key;
    QString m_text;
    QList<Hit> m_hits;
    int m_next = -1;
    int m_withoutText = 0;
    bool m_broken = false;
    int m_ticket = 0;
};

} // namespace ui
