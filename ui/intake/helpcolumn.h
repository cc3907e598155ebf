// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// The quiet words beside a form: what to tell the customer, why a thing is asked.
class HelpColumn : public QWidget {
    Q_OBJECT
public:
    explicit HelpColumn(QWidget *parent = nullptr);
    /// Goes to the side of a form on a screen of this width, or under the form where that is narrow.
    void stand(QBoxLayout &beside, QBoxLayout &below, int screenWidth);
    void setParagraphs(const QStringList &paragraphs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setAtTheSide(bool atTheSide);
    QStringList m_paragraphs;
    QList<QLabel *> m_labels;
    QVBoxLayout *m_column;
    bool m_atTheSide = false;
};

} // namespace ui
