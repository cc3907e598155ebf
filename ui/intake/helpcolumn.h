// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// The quiet column beside a form: what to tell the customer, why a thing is asked.
class HelpColumn : public QWidget {
    Q_OBJECT
public:
    explicit HelpColumn(QWidget *parent = nullptr);
    void setParagraphs(const QStringList &paragraphs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList m_paragraphs;
    QList<QLabel *> m_labels;
    QVBoxLayout *m_column;
};

} // namespace ui
