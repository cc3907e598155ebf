// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/person.h"
#include "domain/robot.h"
#include "ui/intake/duplicateline.h"
#include "ui/intake/page.h"

#include <QLabel>
#include <QList>
#include <QMap>

namespace ui {

class Field;
class FormBar;
class MoreFields;
class PasteLine;
class PersonFields;
class ReplacedLine;
class RobotRow;

/// Step 3: the customer, exactly as printed on the ID document (guide, step 1).
class PersonPage : public IntakePage {
    Q_OBJECT
public:
    explicit PersonPage(bool sandbox, QWidget *parent = nullptr);
    ~PersonPage() override;
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override;
    void reset() override;
    void enter() override;
    bool isTouched() const override;

    domain::Person person() const;
    /// An ID card or passport is issued to nationals: its country is offered while the field is empty.
    void suggestNationality(const QString &code);
    /// Puts the API's refusals beside their fields; gives back those that have no field here.
    QList<domain::FieldError> showRefusals(const QList<domain::FieldError> &refusals);
    /// Another case on this desk with the same name and birth date.
    std::optional<domain::Case> duplicate() const { return m_duplicate->found(); }
    /// How a case of the same person is found on this desk.
    void setFinder(DuplicateLine::Finder finder);
    /// Seconds to add to this computer's clock where it runs ahead of the API's.
    void setClockCorrection(qint64 seconds);

Q_SIGNALS:
    /// The agent wants to see the other case of this person.
    void caseWanted(const QString &caseId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void fillWith(const domain::Robot &robot);
    QMap<QString, QString> problems() const; ///< by path, in the user's language
    QString errorOf(const QString &path, const QMap<QString, QString> &problems) const;
    Field *homeOf(const QString &path); ///< the field that a refusal of the API is about
    void check(const QString &path);
    void lookAgain(); ///< what is allowed but often a slip
    void noteUntidy();
    void markRequired();
    bool m_sandbox;
    PersonFields *m_fields;
    RobotRow *m_robot = nullptr;
    FormBar *m_bar;
    PasteLine *m_paste;
    ReplacedLine *m_replaced;
    MessageLine *m_untidy;
    DuplicateLine *m_duplicate;
    MoreFields *m_more;
    QLabel *m_legend;
    QLabel *m_legendLock;
    QList<QLabel *> m_headings;
    QMap<QString, QString> m_refused; ///< what the API said of fields that nobody has touched since
    domain::Person m_refusedPerson;   ///< the person it said it about: sent again unchanged, it says the same
};

} // namespace ui
