// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/amend/amendeditors.h"
#include "ui/amend/amendscreen.h"
#include "ui/amend/fieldtree.h"
#include "ui/amend/tanpage.h"
#include "ui/kit/messageline.h"
#include "ui/kit/persontable.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <optional>

namespace ui {

/// The widgets of the screen and what they say. The verbs are in amendscreen.cpp and amendsending.cpp.
class AmendScreen::Parts {
public:
    enum Page { EditPage, CheckPage, WaitPage, NothingPage };
    /// Edits that were not sent yet, as typed.
    struct Draft {
        QMap<QString, QString> typed;
        bool clearIndustry = false;
    };

    Parts(AmendScreen *screen, desk::Desk &desk);
    void retranslate();
    void render();
    void renderFields();
    void goTo(Page page);
    void selectField(const QString &path); ///< its group comes forward
    void focusField(const QString &path);
    void refuse(const QList<domain::Refusal> &refusals); ///< each at its field; the first one gets the focus
    void clearRefusals();
    static QString refusedWords(const QString &message); ///< of the API
    void repeatRefusals(); ///< what stands at the fields is said again in the present language
    QDateTime now() const { return clock().addSecs(clockOffset); }
    domain::AmendmentPlan plan() const;
    bool hasEdits() const;
    bool isBusy() const { return onTheWay.contains(caseId); }
    QString setOutWithTan(); ///< a call about the tan's change goes out; gives that change's id
    void giveAnswer(); ///< puts the keyboard where a failure is answered: its button was disabled meanwhile
    Page page() const { return Page(stack->currentIndex()); }
    const domain::OpenChange *waiting() const; ///< the one that was asked for last, or the oldest

    AmendScreen *screen;
    desk::Desk &desk;
    QString caseId;
    int generation = 0;     ///< counts showCase: what was read for an earlier one is dropped
    QSet<QString> onTheWay; ///< cases that a call was sent for and not answered yet
    QMap<QString, std::function<void()>> late; ///< says what came of a call while the case was not shown
    bool saidLate = false;                     ///< it was said: a failure to read must not take its place
    bool loading = false;
    bool again = false;
    std::optional<domain::CaseFile> file;
    QMap<QString, Draft> drafts; ///< of the cases that are not shown
    domain::AmendmentPlan planned;
    QMap<QString, QString> refused; ///< what the API said of fields that nobody has touched since
    QString wanted;                 ///< the change request on the tan's page
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTime(); };
    qint64 clockOffset = 0; ///< seconds, server minus here

    AmendEditors *editors;
    QLabel *title;
    QLabel *rule;
    MessageLine *waitingLine;
    MessageLine *message;
    QStackedWidget *stack;
    QLineEdit *filter;
    FieldTree *fields;
    QStackedWidget *groups;
    QMap<domain::AmendGroup, int> groupPages;
    QList<QLabel *> groupHeads;
    QCheckBox *clearIndustry;
    QLabel *checkHead;
    QLabel *checkWords;
    PersonTable *table;
    TanPage *tan;
    QLabel *nothing;
    QPushButton *back;
    QPushButton *discard;
    QPushButton *check;
    QPushButton *send;

private:
    void build();
    QWidget *buildEdit();
    QWidget *buildGroup(domain::AmendGroup group);
    QWidget *buildCheck();
};

} // namespace ui
