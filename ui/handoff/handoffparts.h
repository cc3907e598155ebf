// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/handoff/invitation.h"
#include "ui/handoff/offer.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ui {

class CaseCard;
class LinkCard;
class MessageLine;
class StepStrip;
class WaysCard;

/// The inside of the handoff screen: its widgets, what it knows of the case, and its wishes to the desk.
class HandoffScreen::Parts {
public:
    Parts(desk::Desk &desk, HandoffSurroundings around, HandoffScreen *screen);
    void retranslate();
    void show(const QString &caseId);
    void clear();
    /// Calls off the question whether to open the link again; false when nothing was asked.
    bool callOff();

    HandoffScreen *q;
    desk::Desk &desk;
    HandoffSurroundings around;
    QPushButton *toCase;
    QPushButton *another;

private:
    /// What the message line's button does now.
    enum class Action { None, Retry, OpenAgain, Review };

    void build();
    void wire();
    void askFile();
    void takeFile(const domain::CaseFile &known);
    void showOffer();
    void showPreview();
    void announce();
    void give(const QString &how);
    void take(const desk::Handoff &handoff, const QString &how);
    void openHere(const QUrl &link);
    void draftMail(const QUrl &link);
    void askBeforeOpening();
    void act();
    void fail(const domain::Error &error, Action action);
    void say(theme::Tone tone, std::function<QString()> text);
    Invitation written(const QString &link) const;

    StepStrip *m_strip;
    QLabel *m_heading;
    MessageLine *m_message;
    LinkCard *m_link;
    WaysCard *m_ways;
    CaseCard *m_card;
    SecretClipboard *m_clipboard;
    QTimer m_lookAgain;

    QString m_caseId;
    domain::CaseFile m_file;
    QList<domain::Handover> m_handovers; ///< of the file, and what this screen gave since it was read
    bool m_recorded = false;             ///< the journal knows that the code is shown
    bool m_refused = false;              ///< the journal did not take it
    bool m_giving = false;               ///< a hand-over is on its way: a second click does nothing
    bool m_copied = false;               ///< the message line says that the clipboard holds something
    Action m_action = Action::None;
};

} // namespace ui
