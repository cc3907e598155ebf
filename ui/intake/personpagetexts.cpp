// SPDX-License-Identifier: GPL-3.0-or-later
// What the step says about itself; the form is in personpage.cpp.
#include "ui/intake/formbar.h"
#include "ui/intake/morefields.h"
#include "ui/intake/pasteline.h"
#include "ui/intake/personfields.h"
#include "ui/intake/personpage.h"
#include "ui/intake/replacedline.h"
#include "ui/intake/robotrow.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals::StringLiterals;

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

void PersonPage::retranslate()
{
    const QStringList texts{tr("Person"), tr("Address in Germany"), tr("Contact"), tr("Further details")};
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(texts.at(i));
        m_headings.at(i)->setFont(theme::font(theme::Type::Strong));
    }
    m_legend->setText(tr("can't be changed after the customer has been created"));
    m_legend->setFont(theme::font(theme::Type::Caption));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_legend->setPalette(quiet);
    m_legendLock->setPixmap(
        theme::pixmap(u"lock"_s, theme::normal, theme::quietText(palette()), devicePixelRatioF()));
    m_fields->retranslate();
    if (m_robot)
        m_robot->retranslate();
    m_bar->retranslate();
    m_paste->retranslate();
    m_replaced->retranslate();
    m_more->retranslate();
    noteUntidy();
    // Sentences already on screen are said again in the new language; the API's own words stay as they came.
    const QMap<QString, QString> found = problems();
    for (Field *field : m_fields->all()) {
        if (!field->error().isEmpty())
            field->setError(errorOf(field->objectName(), found));
    }
    lookAgain();
}

} // namespace ui
