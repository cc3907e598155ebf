// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/identificationrules.h"

#include "sandbox/textrules.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int proofMonths = 6; ///< guide, step 2

QString proofType()
{
    return u"proof_of_address_type"_s;
}

QString proofDate()
{
    return u"proof_of_address_issued_at"_s;
}

bool isGiven(const QJsonObject &body, const QString &key)
{
    return !body.value(key).isUndefined() && !body.value(key).isNull();
}

QList<Problem> faultsOfProof(const QJsonObject &body, const QDate &today)
{
    static const QStringList types{
        u"BANK_ACCOUNT_STATEMENT"_s, u"CERTIFICATE_OF_REGISTRATION"_s,
        u"ELECTRICITY_BILL"_s,       u"GAS_BILL"_s,
        u"HEATING_BILL"_s,           u"INTERNET_BILL"_s,
        u"TELEPHONE_BILL"_s,         u"WATER_BILL"_s,
    };
    QList<Problem> problems;
    if (isGiven(body, proofType()) && !types.contains(body.value(proofType()).toString()))
        problems.append(invalidField(proofType(), u"is not in the list"_s));
    if (isGiven(body, proofType()) != isGiven(body, proofDate()))
        problems.append(
            invalidField(isGiven(body, proofType()) ? proofDate() : proofType(), u"can't be blank"_s));
    if (!isGiven(body, proofDate()))
        return problems;
    const QString text = body.value(proofDate()).toString();
    const QDate issued = QDate::fromString(text, Qt::ISODate);
    if (const QString fault = faultOfDate(text); !fault.isEmpty())
        problems.append(invalidField(proofDate(), fault));
    else if (issued > today)
        problems.append(outOfRange(proofDate(), u"must not be in the future"_s));
    else if (issued < today.addMonths(-proofMonths))
        problems.append(invalidField(proofDate(), u"must not be older than 6 months"_s));
    return problems;
}

QList<Problem> faultsOfMethod(const QJsonObject &body)
{
    static const QStringList others{
        u"bank"_s,         u"bank_id"_s, u"bank_plus"_s, u"fourthline"_s, u"idnow_autoident"_s,
        u"idnow_custom"_s, u"manual"_s,  u"postident"_s,
    };
    const QString key = u"method"_s;
    if (!isGiven(body, key))
        return {invalidField(key, u"can't be blank"_s)};
    const QString method = body.value(key).toString();
    if (others.contains(method))
        return {{501, u"not_implemented_error"_s, u"Not Implemented"_s,
                 u"This sandbox plays the method idnow only"_s, key, u"is not played here"_s}};
    if (method != "idnow"_L1)
        return {invalidField(key, u"is not in the list"_s)};
    return {};
}

} // namespace

QList<Problem> faultsOfOrder(const QJsonObject &body, const QDate &today)
{
    QList<Problem> problems = faultsOfMethod(body);
    const QString language = u"language"_s;
    if (isGiven(body, language) && !QStringList{u"DE"_s, u"EN"_s}.contains(body.value(language).toString()))
        problems.append(invalidField(language, u"is not in the list"_s));
    return problems + faultsOfProof(body, today);
}

QJsonObject orderOf(const QJsonObject &body)
{
    QJsonObject order;
    for (const QString &key : {u"method"_s, u"language"_s, proofType(), proofDate()})
        order.insert(key, isGiven(body, key) ? body.value(key) : QJsonValue::Null);
    return order;
}

} // namespace sandbox
