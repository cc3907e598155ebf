// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QRadioButton>
#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr ButtonAction table[] = {
    {"nav:cases", QT_TRANSLATE_NOOP("ui::Action", "Go to the cases"), "Ctrl+1"},
    {"nav:new", QT_TRANSLATE_NOOP("ui::Action", "New identification"), "Ctrl+N"},
    {"nav:guide", QT_TRANSLATE_NOOP("ui::Action", "Go to the guide of ID documents"), "Ctrl+2"},
    {"nav:review", QT_TRANSLATE_NOOP("ui::Action", "Review the chosen case"), "Ctrl+3"},
    {"nav:settings", QT_TRANSLATE_NOOP("ui::Action", "Go to the settings"), "Ctrl+7"},
    {"nav:erasure", QT_TRANSLATE_NOOP("ui::Action", "Go to erasure"), "Ctrl+4"},
    {"language:de", QT_TRANSLATE_NOOP("ui::Action", "Show the screens in German"), "Ctrl+Shift+D"},
    {"language:en", QT_TRANSLATE_NOOP("ui::Action", "Show the screens in English"), "Ctrl+Shift+E"},
    {"mask", QT_TRANSLATE_NOOP("ui::Action", "Hide or show customers' data"), "F9"},
    {"notices", QT_TRANSLATE_NOOP("ui::Action", "Set up notifications and four eyes"), "Ctrl+,"},
    {"message:copy", QT_TRANSLATE_NOOP("ui::Action", "Copy the error for support"), "Ctrl+Shift+C"},

    {"cases:views", QT_TRANSLATE_NOOP("ui::Action", "Saved views and columns")},
    {"cases:clear", QT_TRANSLATE_NOOP("ui::Action", "Show all cases"), "Ctrl+Shift+F"},
    {"case:refresh", QT_TRANSLATE_NOOP("ui::Action", "Ask Solaris about the case now")},
    {"case:handoff", QT_TRANSLATE_NOOP("ui::Action", "Hand the link over again")},
    {"case:review", QT_TRANSLATE_NOOP("ui::Action", "Review the case's documents")},
    {"case:reasonhelp", QT_TRANSLATE_NOOP("ui::Action", "Look the case's failure reason up")},
    {"case:amend", QT_TRANSLATE_NOOP("ui::Action", "Change the person's data"), "Ctrl+E"},
    {"case:goon", QT_TRANSLATE_NOOP("ui::Action", "Go on with the case")},
    {"case:addnote", QT_TRANSLATE_NOOP("ui::Action", "Add the note"), "Ctrl+Return"},
    {"note:older", QT_TRANSLATE_NOOP("ui::Action", "Show older notes"), "Ctrl+Shift+O"},
    {"case:erase", QT_TRANSLATE_NOOP("ui::Action", "Erase the case's person")},
    {"erase:confirm", QT_TRANSLATE_NOOP("ui::Action", "Erase the person for good")},
    {"erase:keep", QT_TRANSLATE_NOOP("ui::Action", "Keep the person")},
    {"finding:adopt", QT_TRANSLATE_NOOP("ui::Action", "Adopt what was found at Solaris")},
    {"finding:notdone", QT_TRANSLATE_NOOP("ui::Action", "Record that the call was not carried out")},

    {"back", QT_TRANSLATE_NOOP("ui::Action", "One step back")},
    {"next", QT_TRANSLATE_NOOP("ui::Action", "One step on")},
    {"create", QT_TRANSLATE_NOOP("ui::Action", "Register and begin the identification")},
    {"robot:fill", QT_TRANSLATE_NOOP("ui::Action", "Fill in made-up data")},
    {"person:paste", QT_TRANSLATE_NOOP("ui::Action", "Paste a customer from the clipboard")},
    {"person:more", QT_TRANSLATE_NOOP("ui::Action", "Show or hide more fields")},
    {"consent:tocustomer", QT_TRANSLATE_NOOP("ui::Action", "Show the texts to the customer")},

    {"handoff:open", QT_TRANSLATE_NOOP("ui::Action", "Open the link on this computer")},
    {"handoff:copy", QT_TRANSLATE_NOOP("ui::Action", "Copy the link")},
    {"handoff:text", QT_TRANSLATE_NOOP("ui::Action", "Copy the text with the link")},
    {"handoff:mail", QT_TRANSLATE_NOOP("ui::Action", "Write an e-mail with the link")},
    {"handoff:tocase", QT_TRANSLATE_NOOP("ui::Action", "Go to this case")},
    {"handoff:new", QT_TRANSLATE_NOOP("ui::Action", "Begin with the next customer")},

    {"bench:back", QT_TRANSLATE_NOOP("ui::Action", "Back to the list")},

    {"guide:ask", QT_TRANSLATE_NOOP("ui::Action", "Fetch the list of ID documents")},
    {"guide:begin", QT_TRANSLATE_NOOP("ui::Action", "Begin with the chosen document")},

    {"retention:tickdue", QT_TRANSLATE_NOOP("ui::Action", "Tick everybody who is due")},
    {"retention:erase", QT_TRANSLATE_NOOP("ui::Action", "Erase those who are ticked")},
    {"retention:confirm", QT_TRANSLATE_NOOP("ui::Action", "Erase the ticked for good")},
    {"retention:keep", QT_TRANSLATE_NOOP("ui::Action", "Keep the ticked")},

    {"amend:back", QT_TRANSLATE_NOOP("ui::Action", "Back from the change of data")},
    {"amend:discard", QT_TRANSLATE_NOOP("ui::Action", "Discard the changes")},
    {"amend:check", QT_TRANSLATE_NOOP("ui::Action", "Check the changes")},
    {"amend:send", QT_TRANSLATE_NOOP("ui::Action", "Send the changes to Solaris")},
    {"tan:send", QT_TRANSLATE_NOOP("ui::Action", "Send a TAN to the customer")},
    {"tan:confirm", QT_TRANSLATE_NOOP("ui::Action", "Confirm the change by TAN")},
};

} // namespace

const ButtonAction *buttonAction(const QString &id)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&id](const ButtonAction &one) {
        return id == QLatin1StringView(one.id);
    });
    return found == std::end(table) ? nullptr : found;
}

bool isActionButton(const QAbstractButton *button)
{
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
        return false;
    const QLatin1StringView kind(button->metaObject()->className());
    const bool ours = kind == "QPushButton"_L1 || kind == "QToolButton"_L1 || kind.startsWith("ui::"_L1);
    return ours && !button->objectName().startsWith(u"qt_"_s);
}

} // namespace ui
