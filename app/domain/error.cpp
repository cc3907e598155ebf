// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "domain/foreignanswer.h"
#include "domain/tlsfault.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QLatin1StringView kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoConnection: return "no connection"_L1;
    case ErrorKind::Timeout: return "time-out"_L1;
    case ErrorKind::FateUnknown: return "fate unknown"_L1;
    case ErrorKind::Tls: return "tls"_L1;
    case ErrorKind::Cancelled: return "cancelled"_L1;
    case ErrorKind::Credentials: return "credentials"_L1;
    case ErrorKind::Forbidden: return "forbidden"_L1;
    case ErrorKind::WrongTan: return "wrong tan"_L1;
    case ErrorKind::NotFound: return "not found"_L1;
    case ErrorKind::Conflict: return "conflict"_L1;
    case ErrorKind::Invalid: return "invalid"_L1;
    case ErrorKind::RateLimited: return "rate limited"_L1;
    case ErrorKind::ServerFault: return "server fault"_L1;
    case ErrorKind::BadReply: return "bad reply"_L1;
    case ErrorKind::TooLarge: return "too large"_L1;
    case ErrorKind::Storage: return "storage"_L1;
    case ErrorKind::Damaged: return "damaged"_L1;
    case ErrorKind::Keychain: return "keychain"_L1;
    case ErrorKind::Rule: return "rule"_L1;
    case ErrorKind::Erased: return "erased"_L1;
    case ErrorKind::StillLoading: return "still loading"_L1;
    }
    return "error"_L1;
}

QString rateLimitText(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return ErrorWords::tr("The server is receiving too many requests. Wait a minute, then try again.");
    return ErrorWords::tr("The server is receiving too many requests. Wait %Ln seconds, then try again.",
                          nullptr, static_cast<int>(wait.count()));
}

QString invalidText(const Error &error)
{
    if (error.fields.isEmpty())
        return ErrorWords::tr(
            "The server refused what was sent. Check the entries and try again; if it stays so, give "
            "support the error ID.");
    return ErrorWords::tr("The server refused %Ln values. Correct the marked fields and send again.", nullptr,
                          static_cast<int>(error.fields.size()));
}

/// The rules that desk states by name; what they forbid, the guide says (steps 1 and 2, system
/// prerequisites).
QString ruleText(const QString &rule)
{
    if (rule == "consent"_L1)
        return ErrorWords::tr("Both consents are needed first. Ask the customer to accept both statements.");
    if (rule == "amend"_L1)
        return ErrorWords::tr("This field can't be changed any more. Ask Solaris support to correct it.");
    if (rule == "register"_L1)
        return ErrorWords::tr("This case has its person already. Open a new case for another customer.");
    if (rule == "under way"_L1)
        return ErrorWords::tr("This is being done already. Wait a moment: the case then shows the outcome.");
    if (rule == "handover"_L1)
        return ErrorWords::tr("The link can't be used now: it has expired, or the case isn't waiting for the "
                              "customer. See the case for the next step.");
    if (rule == "link"_L1)
        return ErrorWords::tr("The link does not lead to IDnow. It is not given to anybody; tell support.");
    return ErrorWords::tr("This isn't possible in the case's present state. See the case for the next step.");
}

/// The secrets' place gave nothing: why, as the keychain or the sealed file said it.
QString keychainText(const Error &error)
{
    if (error.where == "passphrase"_L1)
        return ErrorWords::tr("The passphrase does not fit. Check the keyboard's language and Caps Lock.");
    if (error.where == "client secret"_L1)
        return ErrorWords::tr(
            "The file with the client secret can't be used. It must be yours, and readable by "
            "nobody else (mode 0600).");
    if (error.code == "keychain_silent"_L1)
        return ErrorWords::tr("This computer's keychain does not answer. Perhaps it asks for its password in "
                              "another window; unlock it and try again.");
    if (error.code == "keychain_locked"_L1)
        return ErrorWords::tr("This computer's keychain is locked. Unlock it and try again.");
    if (error.code == "keychain_denied"_L1)
        return ErrorWords::tr("The keychain was told not to let IdentDesk in. Try again and allow it.");
    if (error.code == "keychain_absent"_L1)
        return ErrorWords::tr("This computer has no keychain that IdentDesk can use. Ask your IT support for "
                              "one, or work with a passphrase.");
    if (error.code == "vault_gone"_L1 && error.where == "key file"_L1)
        return ErrorWords::tr(
            "The key of the journal here does not lie in the file sandbox.key beside it. Start "
            "without --client-secret-file if the key is in the keychain, or ask your IT "
            "support to restore that file.");
    if (error.code == "vault_gone"_L1)
        return ErrorWords::tr(
            "The keychain does not hold the key of the journal on this computer. Without it "
            "nothing in the journal can be read: ask your IT support to restore the keychain.");
    return ErrorWords::tr(
        "The key of this desk can't be read. Unlock the keychain of this computer and try again.");
}

} // namespace

bool Error::retryCanHelp() const
{
    switch (kind) {
    case ErrorKind::NoConnection:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
    case ErrorKind::StillLoading: return true;
    default: return false;
    }
}

Failure fail(ErrorKind kind, const QString &where, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.where = where;
    error.detail = detail;
    return Failure(std::move(error));
}

QString userText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoConnection:
        return ErrorWords::tr("The server can't be reached. Check the internet connection and try again.");
    case ErrorKind::Timeout:
        return ErrorWords::tr("The server did not answer in time. Nothing was changed; try again.");
    case ErrorKind::FateUnknown:
        return ErrorWords::tr(
            "The request was sent, but no answer came: it may or may not have been carried out. "
            "Don't enter it again before IdentDesk has looked it up.");
    case ErrorKind::Tls: return tlsText(tlsFaultOf(error));
    case ErrorKind::Cancelled:
        return ErrorWords::tr("Stopped before it was finished. Start again when you are ready.");
    case ErrorKind::Credentials:
        return ErrorWords::tr("The server refused the client ID or the secret. Check both in the settings.");
    case ErrorKind::Forbidden:
        return ErrorWords::tr(
            "Your bank's access does not allow this. Ask Solaris support to check its rights.");
    case ErrorKind::WrongTan:
        return ErrorWords::tr("The code is wrong. Ask the customer to read it out again.");
    case ErrorKind::NotFound:
        return ErrorWords::tr(
            "The server doesn't know this entry; it may have been deleted there. Refresh the case.");
    case ErrorKind::Conflict:
        return ErrorWords::tr(
            "The server already has an entry like this. Refresh the case before you go on.");
    case ErrorKind::Invalid: return invalidText(error);
    case ErrorKind::RateLimited: return rateLimitText(error.retryAfter);
    case ErrorKind::ServerFault:
        return ErrorWords::tr(
            "The server reports a fault of its own. Try again in a few minutes; if it stays so, give "
            "support the error ID.");
    case ErrorKind::BadReply:
        if (isForeignAnswer(error))
            return ErrorWords::tr(
                "The server answered with another person's identification. It was not shown and not "
                "kept. Give Solaris support the details.");
        return ErrorWords::tr(
            "The server's answer could not be read. Try again; if it stays so, check the server "
            "address in the settings.");
    case ErrorKind::TooLarge:
        return ErrorWords::tr(
            "The server's answer is larger than allowed and was not loaded. Ask support to look at it.");
    case ErrorKind::Storage:
        if (error.where == "journal in use"_L1)
            return ErrorWords::tr(
                "Another program on this computer has this journal open. Close it there, then "
                "start IdentDesk again.");
        return ErrorWords::tr(
            "The journal on this computer can't be read or written. Check the free disk space, then "
            "start IdentDesk again.");
    case ErrorKind::Damaged:
        return ErrorWords::tr(
            "The journal on this computer is damaged or was changed from outside. Stop working, "
            "delete nothing and call your IT support.");
    case ErrorKind::Keychain: return keychainText(error);
    case ErrorKind::Rule: return ruleText(error.where);
    case ErrorKind::Erased:
        return ErrorWords::tr("This person's data was erased. There is nothing left to show or to change.");
    case ErrorKind::StillLoading:
        return ErrorWords::tr(
            "The list of cases is still being loaded. Wait until it is complete, then try again.");
    }
    return ErrorWords::tr("Something went wrong. Try again; if it stays so, call your IT support.");
}

QString supportText(const Error &error)
{
    // One fixed form in English: the line is pasted into a mail to Solaris and searched for there.
    QStringList parts{QString(kindName(error.kind))};
    if (!error.where.isEmpty())
        parts << error.where;
    if (error.httpStatus != 0)
        parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.code.isEmpty())
        parts << error.code;
    for (const FieldError &field : error.fields)
        parts << u"field %1"_s.arg(field.field);
    if (!error.errorId.isEmpty())
        parts << u"error id %1"_s.arg(error.errorId);
    if (!error.requestId.isEmpty())
        parts << u"request id %1"_s.arg(error.requestId);
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join("; "_L1).simplified();
}

} // namespace domain
