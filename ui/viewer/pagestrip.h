// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/decoder.h"

#include <QListView>

namespace ui {

/// A document's pages as small pictures, drawn when they come into sight.
class PageStrip : public QListView {
    Q_OBJECT
public:
    explicit PageStrip(Decoder &decoder, QWidget *parent = nullptr);
    ~PageStrip() override;

    void setDocument(const DocumentKey &key, const QList<QSizeF> &pages);
    void clear();
    void setPage(int page);
    int page() const { return currentIndex().row(); }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;
    Decoder &m_decoder;
    Model *m_model;
    bool m_following = false; ///< the page came from outside: nobody chose it here
};

} // namespace ui
