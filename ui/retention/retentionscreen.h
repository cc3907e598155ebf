// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <memory>

namespace ui {

struct DuePerson;

/// Whom to erase: persons who are due (90 days without becoming a customer, or the firm's retention years
/// over) and who comes due in the next 30 days. Nothing is erased but on the user's order. Object names:
/// "retention:table", "retention:summary", "retention:years", "retention:tickdue", "retention:erase",
/// "retention:question", "retention:confirm", "retention:keep", "retention:empty", "retention:message".
class RetentionScreen : public QWidget {
    Q_OBJECT
public:
    explicit RetentionScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~RetentionScreen() override;
    int years() const;
    void setYears(int years); ///< the firm's retention; kept in the bounds of domain/retention.h
    /// What today is, for tests; the computer's own date otherwise.
    void setToday(const QDate &today);
    void reload();

Q_SIGNALS:
    void yearsChanged(int years); ///< by the user: to be remembered
    void openCase(const QString &caseId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void calledOff();
    void eraseTicked();
    void eraseNext(QList<DuePerson> persons);
    void leave(const DuePerson &asked); ///< nothing is to be erased any more
    void tellOutcome();
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
