// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// The ledger of one case: each consent with its moment, text, version, hash, and how and by whom it was
/// taken. Everything can be selected and copied, as an auditor does.
class ConsentList : public QWidget {
    Q_OBJECT
public:
    explicit ConsentList(QWidget *parent = nullptr);
    void setConsents(const QList<domain::Consent> &consents);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QList<domain::Consent> m_consents;
    QList<QLabel *> m_labels;
    QVBoxLayout *m_column;
};

} // namespace ui
