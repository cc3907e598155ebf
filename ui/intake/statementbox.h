// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "ui/intake/consentclock.h"
#include "ui/intake/legaltext.h"

#include <QCheckBox>
#include <QLabel>
#include <QWidget>

namespace ui {

class ReadingView;

/// One statement: its text, and a check box that can be ticked once the text was scrolled to its end.
/// The moment of the tick is the consent's timestamp; nobody can set it (reference 15).
class StatementBox : public QWidget {
    Q_OBJECT
public:
    /// `clock` belongs to the page and outlives the box.
    StatementBox(const LegalText &text, ConsentClock &clock, QWidget *parent = nullptr);
    void setAllowed(bool allowed); ///< false until the statements before are accepted
    void reset();                  ///< unread, not accepted
    void retranslate();
    /// The customer ticked it or took it back on their own window, where they read it to its end.
    void setByCustomer(bool accepted);
    /// Takes back a tick whose moment lies in the future by now, and says why. True when it did.
    bool dropFutureTick();

    bool isAccepted() const { return m_check->isChecked(); }
    /// Of an accepted statement; `here` is how the agent took those that the customer did not tick in person.
    domain::Consent consent(domain::ConsentChannel here) const;
    const LegalText &text() const { return m_text; }
    QList<QWidget *> stops() const; ///< for the order of Tab
    QWidget *firstStop() const;     ///< the text while unread, then the check box
    void setMissing(bool missing);  ///< says beside the box that it is needed

Q_SIGNALS:
    void toggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void onToggled(bool on);
    void refresh();
    QString line() const;
    const LegalText m_text;
    ConsentClock &m_clock;
    Tick m_tick;
    bool m_byCustomer = false;
    bool m_allowed = true;
    bool m_missing = false;
    bool m_dropped = false; ///< the tick was taken back because the clock was set
    QLabel *m_title;
    QLabel *m_sample;
    QLabel *m_version;
    ReadingView *m_view;
    QCheckBox *m_check;
    QLabel *m_line;
};

} // namespace ui
