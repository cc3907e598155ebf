// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/legaltext.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QTextBrowser>
#include <QWidget>

namespace ui {

/// One statement: its text, and a check box that can be ticked once the text was scrolled to its end.
/// The moment of the tick is the consent's timestamp; nobody can set it (reference 15).
class StatementBox : public QWidget {
    Q_OBJECT
public:
    StatementBox(const QString &checkName, QWidget *parent = nullptr);
    void setText(const LegalText &text); ///< takes back a tick: it was given for another text
    void setStatement(const QString &sentence);
    void setAllowed(bool allowed); ///< false until the statements before are accepted
    /// Seconds to add to this computer's clock where it runs ahead of the API's: a time in the future is
    /// refused.
    void setClockCorrection(qint64 seconds) { m_correction = seconds; }
    void reset();
    void retranslate();

    bool isAccepted() const { return m_check->isChecked(); }
    QDateTime acceptedAt() const { return m_at; } ///< UTC
    const LegalText &text() const { return m_text; }
    QWidget *firstStop() const;    ///< the text while unread, then the check box
    void setMissing(bool missing); ///< says beside the box that it is needed

Q_SIGNALS:
    void toggled();

private:
    void noteScroll();
    void refresh();
    LegalText m_text;
    QDateTime m_at;
    qint64 m_correction = 0;
    bool m_read = false;
    bool m_allowed = true;
    bool m_missing = false;
    QLabel *m_title;
    QLabel *m_version;
    QTextBrowser *m_viewer;
    QCheckBox *m_check;
    QLabel *m_line;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace ui
