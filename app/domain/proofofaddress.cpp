// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proofofaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr int monthsValid = 6;

struct Row {
    QLatin1StringView type;
    const char *word;
};

constexpr std::array rows{
    Row{"BANK_ACCOUNT_STATEMENT"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Bank statement")},
    Row{"CERTIFICATE_OF_REGISTRATION"_L1,
        QT_TRANSLATE_NOOP("ProofOfAddressWords", "Certificate of registration")},
    Row{"ELECTRICITY_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Electricity bill")},
    Row{"GAS_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Gas bill")},
    Row{"HEATING_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Heating bill")},
    Row{"INTERNET_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Internet bill")},
    Row{"TELEPHONE_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Telephone bill")},
    Row{"WATER_BILL"_L1, QT_TRANSLATE_NOOP("ProofOfAddressWords", "Water bill")},
};

} // namespace

const QList<QString> &proofOfAddressTypes()
{
    static const QList<QString> types = [] {
        QList<QString> all;
        for (const Row &row : rows)
            all.append(row.type);
        return all;
    }();
    return types;
}

QString proofOfAddressWord(const QString &type, const Say &say)
{
    for (const Row &row : rows) {
        if (row.type == type)
            return say("ProofOfAddressWords", row.word);
    }
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

ProofDates proofDatesAt(const QDateTime &now)
{
    const QDate here = now.date();
    const QDate utc = now.toUTC().date();
    return {oldestProofOfAddress(std::max(here, utc)), std::min(here, utc)};
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

QList<QString> addressDocuments(const QString &country, bool passport)
{
    QList<QString> prado;
    for (const AddressDocument &document : addressDocuments()) {
        if (document.country == country && document.passport == passport)
            prado.append(document.prado);
    }
    return prado;
}

bool mayCarryAddress(const QString &country, bool passport)
{
    return !addressDocuments(country, passport).isEmpty();
}

} // namespace domain
