// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// The ways to give the link beside the code, for the agent: on this computer, as a link, as a ready-made
/// text. Object names: "handoff:open", "handoff:copy", "handoff:language", "handoff:text", "handoff:mail",
/// "handoff:preview".
class WaysCard : public QWidget {
    Q_OBJECT
public:
    explicit WaysCard(QWidget *parent = nullptr);
    void setGiven(bool given); ///< false: nothing to give
    void setLanguage(const QString &code);
    QString language() const; ///< of the text: "de" or "en"
    void setPreview(const QString &text);
    void focusOpen();
    void retranslate();
    void showPreview();

Q_SIGNALS:
    void openAsked();
    void copyAsked();
    void textAsked();
    void mailAsked();
    void languageChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_hereHeading;
    QLabel *m_here;
    QPushButton *m_open;
    QLabel *m_messageHeading;
    QLabel *m_message;
    QPushButton *m_copy;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_text;
    QPushButton *m_mail;
    QPlainTextEdit *m_preview;
    QString m_previewText; ///< as the customer gets it; the field shows less while data are hidden
};

} // namespace ui
