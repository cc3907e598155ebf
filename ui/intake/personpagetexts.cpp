// SPDX-License-Identifier: GPL-3.0-or-later
// What the step says about itself; the form is in personpage.cpp.
#include "ui/intake/personpage.h"

namespace ui {

QString PersonPage::name() const
{
    //: step of the intake
    return tr("Person");
}

QString PersonPage::heading() const
{
    return tr("The customer, exactly as on the ID document");
}

QStringList PersonPage::help() const
{
    QStringList result{tr("Copy names letter by letter from the document, with all given names and all parts "
                          "of the last name."),
                       tr("IDnow's agent compares this with the document in the call. A difference costs the "
                          "customer a second call."),
                       tr("The mobile phone must be at hand: a code is sent to it during the call.")};
    if (m_sandbox)
        result << tr("This is a test environment: never enter a real person here.");
    return result;
}

} // namespace ui
