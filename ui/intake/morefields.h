// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QList>
#include <QToolButton>
#include <QWidget>

namespace ui {

class PersonFields;

/// The less usual fields of the create call, behind a button: collected only where the use case needs them.
class MoreFields : public QWidget {
    Q_OBJECT
public:
    MoreFields(PersonFields &fields, QWidget *parent);
    void open();
    void close();
    void retranslate();

Q_SIGNALS:
    void opened(); ///< for the first time: the fields exist now

private:
    void build();
    void show(bool on);
    PersonFields &m_fields;
    QToolButton *m_button;
    QWidget *m_body;
    QList<QLabel *> m_headings;
};

} // namespace ui
