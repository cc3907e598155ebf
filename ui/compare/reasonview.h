// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace ui {

class MessageLine;

/// What a reason view is about.
struct ReasonSubject {
    domain::Status status = domain::Status::Aborted; ///< failed and the like disclose no reason
    QString code;                                    ///< the API's; empty where it gave none
    std::optional<domain::Case> row;                 ///< of the case, where there is one
    bool dataChanged = false; ///< the desk changed the person's data since (domain::dataChangedSince)
    QString language;         ///< the customer's: "de" or "en"; empty keeps the one chosen
};

/// One failure reason: what happened, whose turn it is, may it be retried, what to change first, what to say
/// to the customer in their language. Where no reason may be given it says just that, and copies nothing but
/// the customer's text. Object names begin with `prefix`: ":what", ":code", ":turn", ":retry", ":first",
/// ":language", ":text", ":copy", ":copynotes", ":message".
class ReasonView : public QWidget {
    Q_OBJECT
public:
    explicit ReasonView(const QString &prefix, QWidget *parent = nullptr);
    void setSubject(const ReasonSubject &subject);
    void clear();
    QString customerText() const; ///< as it would be copied

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *head(QWidget *buddy = nullptr);
    void retranslate();
    void render();
    void renderReason();
    void renderStatus();
    void renderText();
    QString notes() const; ///< for a colleague: code, meaning, advice
    void copyText();
    void copyNotes();
    bool isDisclosed() const;

    std::optional<ReasonSubject> m_subject;
    QLabel *m_what;
    QLabel *m_code;
    QLabel *m_turnHead;
    QLabel *m_turn;
    QLabel *m_retryHead;
    QLabel *m_retry;
    QLabel *m_firstHead;
    QLabel *m_first;
    QLabel *m_sayHead;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_copyNotes;
    MessageLine *m_message;
};

} // namespace ui
