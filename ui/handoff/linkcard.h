// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handoff/offer.h"

#include <QLabel>
#include <QWidget>

namespace ui {

class QrCode;

/// The QR code, large, with why the phone and how long: nothing on it that the customer may not see. The link
/// itself is never printed: it is a key to this one customer's call. No code while nobody works here.
class LinkCard : public QWidget {
    Q_OBJECT
public:
    explicit LinkCard(QWidget *parent = nullptr);
    void setOffer(const Offer &offer); ///< anything but Given: why there is no code
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    Offer m_offer;
    QLabel *m_heading;
    QrCode *m_qr;
    QLabel *m_none;
    QLabel *m_scan;
    QLabel *m_why;
    QLabel *m_validity;
};

} // namespace ui
