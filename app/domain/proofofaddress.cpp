// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proofofaddress.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr int monthsValid = 6;

struct ProofOfAddressWords {
    Q_DECLARE_TR_FUNCTIONS(ProofOfAddressWords)
};

} // namespace

const QList<QString> &proofOfAddressTypes()
{
    static const QList<QString> types{
        u"BANK_ACCOUNT_STATEMENT"_s, u"CERTIFICATE_OF_REGISTRATION"_s,
        u"ELECTRICITY_BILL"_s,       u"GAS_BILL"_s,
        u"HEATING_BILL"_s,           u"INTERNET_BILL"_s,
        u"TELEPHONE_BILL"_s,         u"WATER_BILL"_s,
    };
    return types;
}

QString proofOfAddressWord(const QString &type)
{
    if (type == "BANK_ACCOUNT_STATEMENT"_L1)
        return ProofOfAddressWords::tr("Bank statement");
    if (type == "CERTIFICATE_OF_REGISTRATION"_L1)
        return ProofOfAddressWords::tr("Certificate of registration");
    if (type == "ELECTRICITY_BILL"_L1)
        return ProofOfAddressWords::tr("Electricity bill");
    if (type == "GAS_BILL"_L1)
        return ProofOfAddressWords::tr("Gas bill");
    if (type == "HEATING_BILL"_L1)
        return ProofOfAddressWords::tr("Heating bill");
    if (type == "INTERNET_BILL"_L1)
        return ProofOfAddressWords::tr("Internet bill");
    if (type == "TELEPHONE_BILL"_L1)
        return ProofOfAddressWords::tr("Telephone bill");
    if (type == "WATER_BILL"_L1)
        return ProofOfAddressWords::tr("Water bill");
    return type;
}

QDate oldestProofOfAddress(const QDate &today)
{
    return today.addMonths(-monthsValid);
}

bool isProofOfAddressYoungEnough(const QDate &issuedAt, const QDate &today)
{
    return issuedAt.isValid() && issuedAt <= today && issuedAt >= oldestProofOfAddress(today);
}

QDate proofOfAddressGoodUntil(const QDate &issuedAt)
{
    // Months differ in length: the last day is the one on which "six months back" still reaches the issue
    // date.
    QDate day = issuedAt.addMonths(monthsValid);
    while (day.isValid() && isProofOfAddressYoungEnough(issuedAt, day.addDays(1)))
        day = day.addDays(1);
    return day;
}

const QList<AddressDocument> &addressDocuments()
{
    static const QList<AddressDocument> documents{
        {u"BGR-AO-01005"_s, u"BG"_s, true},    {u"CHN-AO-04003"_s, u"CN"_s, true},
        {u"HRV-BO-02001"_s, u"HR"_s, false},   {u"HRV-AO-02001"_s, u"HR"_s, true},
        {u"CZE-BO-04001"_s, u"CZ"_s, false},   {u"CZE-BO-04002"_s, u"CZ"_s, false},
        {u"FRA-BO-02002"_s, u"FR"_s, false},   {u"FRA-AO-03001-03003"_s, u"FR"_s, true},
        {u"DEU-BO-01003"_s, u"DE"_s, false},   {u"DEU-BO-02001"_s, u"DE"_s, false},
        {u"IND-AO-01001"_s, u"IN"_s, true},    {u"ITA-BO-04003"_s, u"IT"_s, false},
        {u"ITA-BO-03004"_s, u"IT"_s, false},   {u"ITA-BO-03002"_s, u"IT"_s, false},
        {u"ITA-BO-03001"_s, u"IT"_s, false},   {u"ITA-BO-03003"_s, u"IT"_s, false},
        {u"MLT-BO-02001"_s, u"MT"_s, false},   {u"MLT-BO-03001"_s, u"MT"_s, false},
        {u"MAR-AO-02001"_s, u"MA"_s, true},    {u"POL-BO-02001-02003"_s, u"PL"_s, false},
        {u"SGP-BO-01001-A"_s, u"SG"_s, false}, {u"SGP-BO-01001"_s, u"SG"_s, false},
        {u"SVK-BO-02001"_s, u"SK"_s, false},   {u"SVK-BO-05001"_s, u"SK"_s, false},
        {u"SVK-BO-04001"_s, u"SK"_s, false},   {u"SVN-AO-02001-02003"_s, u"SI"_s, true},
        {u"SVN-AO-02004"_s, u"SI"_s, true},    {u"SVN-BO-02001"_s, u"SI"_s, false},
        {u"SVN-AO-01004"_s, u"SI"_s, true},    {u"ESP-BO-03001"_s, u"ES"_s, false},
        {u"ESP-BO-05001"_s, u"ES"_s, false},
    };
    return documents;
}

bool mayCarryAddress(const QString &country, bool passport)
{
    const auto &documents = addressDocuments();
    return std::any_of(documents.cbegin(), documents.cend(), [&](const AddressDocument &document) {
        return document.country == country && document.passport == passport;
    });
}

} // namespace domain
