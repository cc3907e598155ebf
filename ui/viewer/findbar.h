// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/pdfsearch.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// The line under a PDF that searches it: as one types, with the count and the way from hit to hit.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(Decoder &decoder, QWidget *parent = nullptr);

    /// Opens on a document of `pages` pages, with the text of before.
    void start(const DocumentKey &key, int pages);
    void clear(); ///< closes, forgetting the document
    int count() const { return int(m_search.hits().size()); }
    void next() { choose(m_current + 1); }
    void previous() { choose(m_current - 1); }
    /// The places found on a page, px at 100 %; `current` becomes the index of the chosen one or -1.
    QList<QRectF> marksOn(int page, int *current) const;

Q_SIGNALS:
    void hitsChanged();
    void hitChosen(int page);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void onChanged();
    void choose(int hit);
    void retranslate();
    void tell();
    QString whyNothing() const;
    PdfSearch m_search;
    DocumentKey m_key;
    int m_pages = 0;
    int m_current = -1;
    QTimer m_typed;
    QLineEdit *m_edit;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui
