// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON that may stand inside a script element: no markup can begin in it, whatever a name holds.
QByteArray scriptJson(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e");
    return json;
}

/// A person is called by name, not by the test scenario that stands in for one of the names.
QString withoutRobot(const QString &name)
{
    static const QRegularExpression robotName(u"X-(AUTO|MANUAL)TEST-[A-Z]*"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(robotName).simplified();
}

} // namespace

QByteArray customerPage(const PageState &state)
{
    const bool german = state.language.compare(u"de"_s, Qt::CaseInsensitive) == 0;
    const QJsonObject json{
        {u"identificationId"_s, state.identificationId},
        {u"language"_s, german ? u"de"_s : u"en"_s},
        {u"stage"_s, state.stage},
        {u"steps"_s, customerPrompts},
        // The customer's side never hears of a suspicion, not even by a scenario's name; and what ended in
        // `failed` has no reason that may be told (guide, status table).
        {u"robot"_s, state.robot.contains(u"fraud"_s, Qt::CaseInsensitive) ? QString() : state.robot},
        {u"customerName"_s, withoutRobot(state.customerName)},
        {u"failure"_s, state.stage == u"failed"_s ? QString() : state.failure},
    };
    QByteArray page = part(u"customer.html"_s);
    page.replace("@LANGUAGE@", german ? "de" : "en");
    page.replace("@STYLE@", part(u"customer.css"_s));
    page.replace("@TEXTS@", part(u"customer-texts.json"_s));
    page.replace("@SCRIPT@", part(u"customer.js"_s));
    // Last, so that nothing a state holds is taken for a placeholder.
    page.replace("@STATE@", scriptJson(json));
    return page;
}

} // namespace sandbox
