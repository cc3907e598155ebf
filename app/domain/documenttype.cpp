// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttype.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    QLatin1StringView type;
    const char *word;
};

/// The guide's 22, then what only the API reference lists (reference 7).
constexpr std::array rows{
    Row{"ANNUAL_FINANCIAL_STATEMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Annual financial statement")},
    Row{"KYC_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC report")},
    Row{"ID_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "ID document")},
    Row{"SIGNATURE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Signature")},
    Row{"PICTURE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Picture")},
    Row{"QES_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Document for qualified signature")},
    Row{"SIGNED_CONTRACT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Signed contract")},
    Row{"SIGNED_QES_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Document with qualified signature")},
    Row{"REGISTER_CHECK"_L1, QT_TRANSLATE_NOOP("DocumentType", "Register check")},
    Row{"REGISTER_EXTRACT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Register extract")},
    Row{"FOUNDATION_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Foundation document")},
    Row{"SCHUFA_FULL_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "SCHUFA report, full")},
    Row{"SCHUFA_SHORT_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "SCHUFA report, short")},
    Row{"CREDIT_AGENCY_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Credit agency report")},
    Row{"SHARE_HOLDERS_AGREEMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Shareholders' agreement")},
    Row{"SHAREHOLDERS_LIST"_L1, QT_TRANSLATE_NOOP("DocumentType", "List of shareholders")},
    Row{"TRADING_LICENSE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Trading license")},
    Row{"TRANSPARENCY_REGISTER_EXTRACT"_L1,
        QT_TRANSLATE_NOOP("DocumentType", "Transparency register extract")},
    Row{"INVOICE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Invoice")},
    Row{"OTHER"_L1, QT_TRANSLATE_NOOP("DocumentType", "Other document")},
    Row{"VIDEO"_L1, QT_TRANSLATE_NOOP("DocumentType", "Video")},
    Row{"VAT_CERTIFICATE"_L1, QT_TRANSLATE_NOOP("DocumentType", "VAT certificate")},
    Row{"ACCOUNT_SNAPSHOT.FINTECSYSTEMS"_L1,
        QT_TRANSLATE_NOOP("DocumentType", "Account snapshot by FinTecSystems")},
    Row{"ACCOUNT_STATEMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Account statement")},
    Row{"AML_POLICY"_L1, QT_TRANSLATE_NOOP("DocumentType", "Anti-money-laundering policy")},
    Row{"B2B_MANDATE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Business direct debit mandate")},
    Row{"BALANCE_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Balance report")},
    Row{"BANK_REFERENCE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Bank reference")},
    Row{"BUSINESS_ASSESSMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Business assessment")},
    Row{"BUSINESS_FINANCIALS_XBRL"_L1, QT_TRANSLATE_NOOP("DocumentType", "Business financials (XBRL)")},
    Row{"CREDIT_RECORD.SCHUFA"_L1, QT_TRANSLATE_NOOP("DocumentType", "SCHUFA credit record")},
    Row{"CUSTOMER_COMMUNICATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Correspondence with the customer")},
    Row{"FATCA_SELF_DECLARATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "FATCA self-declaration")},
    Row{"KYC_BENEFICIAL_OWNER"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC: beneficial owner")},
    Row{"KYC_CORPORATE_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC: corporate document")},
    Row{"KYC_FORM"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC form")},
    Row{"KYC_LEGAL_REPRESENTATIVE"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC: legal representative")},
    Row{"KYC_RELIABILITY_CHECK"_L1, QT_TRANSLATE_NOOP("DocumentType", "KYC: reliability check")},
    Row{"LOAN_MANDATE_CONTRACT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Loan mandate contract")},
    Row{"PAYMENT_CONFIRMATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Payment confirmation")},
    Row{"POWER_OF_ATTORNEY"_L1, QT_TRANSLATE_NOOP("DocumentType", "Power of attorney")},
    Row{"PROOF_OF_ADDRESS"_L1, QT_TRANSLATE_NOOP("DocumentType", "Proof of address")},
    Row{"PROOF_OF_PHONE_CHANGE"_L1, QT_TRANSLATE_NOOP("DocumentType", "Proof of phone number change")},
    Row{"PROOF_OF_PROFESSION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Proof of profession")},
    Row{"PROOF_OF_SALARY"_L1, QT_TRANSLATE_NOOP("DocumentType", "Proof of salary")},
    Row{"PROOF_OF_TAX_ID"_L1, QT_TRANSLATE_NOOP("DocumentType", "Proof of tax ID")},
    Row{"REFERENCE_LETTER"_L1, QT_TRANSLATE_NOOP("DocumentType", "Reference letter")},
    Row{"REGISTER_APPLICATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Register application")},
    Row{"SALARY_INFORMATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Salary information")},
    Row{"SCHUFA_COMPACT_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "SCHUFA report, compact")},
    Row{"SCHUFA_GWG_REPORT"_L1,
        QT_TRANSLATE_NOOP("DocumentType", "SCHUFA report under the money laundering act")},
    Row{"SCORE_CARD.SOLARIS"_L1, QT_TRANSLATE_NOOP("DocumentType", "Solaris scorecard")},
    Row{"SCREENING_REPORT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Screening report")},
    Row{"SIGNED_LOAN_MANDATE_CONTRACT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Signed loan mandate contract")},
    Row{"TRANSACTIONAL_DOCUMENT"_L1, QT_TRANSLATE_NOOP("DocumentType", "Transaction document")},
    Row{"TRANSFER_CANCELLATION"_L1, QT_TRANSLATE_NOOP("DocumentType", "Transfer cancellation")},
};

constexpr std::size_t guideRows = 22;

QList<QString> firstTypes(std::size_t count)
{
    QList<QString> types;
    for (std::size_t i = 0; i < count; ++i)
        types << rows[i].type;
    return types;
}

} // namespace

const QList<QString> &guideDocumentTypes()
{
    static const QList<QString> types = firstTypes(guideRows);
    return types;
}

const QList<QString> &documentTypes()
{
    static const QList<QString> types = firstTypes(rows.size());
    return types;
}

QString documentTypeWord(const QString &type)
{
    for (const Row &row : rows) {
        if (row.type == type)
            return QCoreApplication::translate("DocumentType", row.word);
    }
    return type;
}

} // namespace domain
