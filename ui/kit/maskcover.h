// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace ui {

/// Lies over a widget whose pixels show a customer (a document, a face, a film) while personal data are
/// hidden, and says so. Making one is all there is to do.
class MaskCover : public QWidget {
    Q_OBJECT
public:
    explicit MaskCover(QWidget *covered);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QLabel *m_icon;
    QLabel *m_words;
};

} // namespace ui
