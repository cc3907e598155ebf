// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QWidget>

namespace ui {

class ReadingView;

/// A statement as the customer meets it: nothing but the text and what to tick.
struct CustomerStatement {
    QString id;
    QString title;
    QString version;
    QString markdown;
    QString statement; ///< beside the box: "I accept …"
    bool isSample = false;
    bool isAccepted = false;
};

/// The customer's page of statements, one at a time, in order: read to the end, tick, next.
class CustomerStatements : public QWidget {
    Q_OBJECT
public:
    CustomerStatements(QList<CustomerStatement> statements, const QString &language,
                       QWidget *parent = nullptr);
    /// The desk's word on a statement: ticked or taken back there. Emits nothing.
    void setAccepted(const QString &id, bool accepted);

Q_SIGNALS:
    /// By the customer.
    void ticked(const QString &id, bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showStatement(int index); ///< one past the last is the thanks
    void refresh();
    QList<CustomerStatement> m_statements;
    CustomerWords m_words;
    QSet<QString> m_read; ///< here, by the customer
    int m_index = 0;
    QLabel *m_step;
    QLabel *m_title;
    QLabel *m_sample;
    QLabel *m_version;
    ReadingView *m_view;
    QCheckBox *m_check;
    QLabel *m_hint;
    QLabel *m_thanks;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
