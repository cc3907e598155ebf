// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// The rail on the left: the screens by icon and word.
class Navigation : public QWidget {
    Q_OBJECT
public:
    enum class Place { Cases, New, Guide, Review, Erasure, Settings };
    explicit Navigation(QWidget *parent = nullptr);
    void setPlace(Place place);

Q_SIGNALS:
    void wanted(ui::Navigation::Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(Place place, const QString &icon, const QString &name);
    void retranslate();
    QButtonGroup m_group;
    QToolButton *m_cases;
    QToolButton *m_new;
    QToolButton *m_guide;
    QToolButton *m_review;
    QToolButton *m_erasure;
    QToolButton *m_settings;
};

} // namespace ui
