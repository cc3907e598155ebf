// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/kit/unsent.h"

#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

/// A case's notes, newest first, and the field for one more. A text that was not added yet stays with its
/// case while the program runs, in memory alone, and is marked. Object names: "case:note", "case:addnote",
/// "note:draft", "note:others", "note:length", "note:list", "note:older".
class NoteBox : public QWidget, public Unsent {
    Q_OBJECT
public:
    static constexpr int longest = 2000; ///< letters in one note

    explicit NoteBox(QWidget *parent = nullptr);
    void showCase(const QString &caseId); ///< its unfinished text comes back; another's leaves the field
    /// The notes there are, without the words that this clerk may not read yet.
    void setFile(const domain::CaseFile &file, const QString &actor);
    void clearNotes();                  ///< none are known; the unfinished text stays
    void forget(const QString &caseId); ///< the person was erased: the unfinished text goes too
    void retranslate();
    QString unsent() const override;
    void setAdding(const QString &caseId, bool isAdding); ///< a note of this case is on its way
    QString text() const { return m_edit->toPlainText().trimmed(); }
    /// This text is in the journal now. What was typed meanwhile stays.
    void added(const QString &caseId, const QString &text);

Q_SIGNALS:
    void addAsked(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Note {
        QDateTime at;
        QString actor;
        QString text;
    };
    void keep();
    void refresh();
    void fillList();
    void add();
    QString m_caseId;
    QHash<QString, QString> m_drafts; ///< by case; never written anywhere
    QSet<QString> m_adding;           ///< cases with a note on its way
    QList<Note> m_notes;              ///< newest first
    qsizetype m_shown = 0;
    bool m_canAdd = false;
    QPlainTextEdit *m_edit;
    QPushButton *m_add;
    QLabel *m_length;
    QLabel *m_draft;
    QLabel *m_others;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QPushButton *m_older;
};

} // namespace ui
