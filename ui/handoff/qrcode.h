// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

namespace ui {

/// The modules of a QR code (black is true), one pixel each, without quiet zone; null when the text doesn't
/// fit.
QImage qrModules(const QByteArray &text);

/// A QR code: whole device pixels for each module, a quiet zone of four modules, dark on white on every
/// theme, because scanners expect it so.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    void setText(const QByteArray &text); ///< empty: an empty white card
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int moduleSide() const; ///< device pixels
    QImage m_modules;
};

} // namespace ui
