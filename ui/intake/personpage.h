// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/person.h"
#include "ui/intake/page.h"

#include <QLabel>
#include <QList>
#include <QMap>

namespace ui {

class MessageLine;
class PersonFields;
class RobotRow;

/// Step 3: the customer, exactly as printed on the ID document (guide, step 1).
class PersonPage : public IntakePage {
    Q_OBJECT
public:
    explicit PersonPage(bool sandbox, QWidget *parent = nullptr);
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override;
    void reset() override;
    void enter() override;

    domain::Person person() const;
    /// An ID card or passport is issued to nationals: its country is offered while the field is empty.
    void suggestNationality(const QString &code);
    /// Puts the API's refusals beside their fields; gives back those that have no field here.
    QList<domain::FieldError> showRefusals(const QList<domain::FieldError> &refusals);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QMap<QString, QString> problems() const; ///< by path, in the user's language
    void check(const QString &path);
    void noteBlanks();
    void markRequired();
    bool m_sandbox;
    PersonFields *m_fields;
    RobotRow *m_robot = nullptr;
    MessageLine *m_blanks;
    QLabel *m_legend;
    QLabel *m_legendLock;
    QList<QLabel *> m_headings;
};

} // namespace ui
