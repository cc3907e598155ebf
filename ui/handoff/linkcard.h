// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QWidget>

namespace ui {

class QrCode;

/// The left half of the handoff: the QR code, phone first, and the two other ways to give the link.
/// The link itself is never printed: it is a key to this one customer's call.
class LinkCard : public QWidget {
    Q_OBJECT
public:
    explicit LinkCard(QWidget *parent = nullptr);
    void setLink(const QUrl &link, const QDateTime &validUntil); ///< an empty link: nothing to give
    void retranslate();

Q_SIGNALS:
    void copyAsked();
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QUrl m_link;
    QDateTime m_validUntil;
    QLabel *m_heading;
    QrCode *m_qr;
    QLabel *m_scan;
    QLabel *m_validity;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace ui
