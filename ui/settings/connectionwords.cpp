// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionwords.h"

#include "domain/tlsfault.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ui {
namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

using domain::TlsFault;
using Trouble = desk::ConnectionReport::Trouble;

QString tlsText(const QString &host, TlsFault fault)
{
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    switch (fault) {
    case TlsFault::UnknownIssuer:
        return ConnectionWords::tr(
                   "The certificate of “%1” comes from an issuer that this computer doesn't trust. Somebody "
                   "may be reading along, perhaps your firm's own network: ask your IT support.")
            .arg(host);
    case TlsFault::OtherHost:
        return ConnectionWords::
            tr("“%1” shows the certificate of another host. Check its name; otherwise ask your IT support.")
                .arg(host);
    case TlsFault::Expired:
        return ConnectionWords::tr(
                   "The certificate of “%1” has expired. Check this computer's date (it says %2); if it is "
                   "right, the server's owner must renew the certificate.")
            .arg(host, today);
    case TlsFault::NotValidYet:
        return ConnectionWords::tr(
                   "The certificate of “%1” is not valid yet. Check this computer's date (it says %2); if it "
                   "is right, ask your IT support.")
            .arg(host, today);
    case TlsFault::Untrusted:
        return ConnectionWords::tr("The certificate of “%1” can't be trusted. Ask your IT support.")
            .arg(host);
    case TlsFault::Handshake:
        return ConnectionWords::tr(
                   "“%1” answers, but makes no secure connection. Check its name and whether your firm's "
                   "network lets secure connections out; otherwise ask your IT support.")
            .arg(host);
    }
    return {};
}

QString troubleText(const desk::ConnectionReport &report)
{
    const QString host = report.host;
    switch (report.trouble) {
    case Trouble::None: return ConnectionWords::tr("The connection works: Solaris gave a token and answers.");
    case Trouble::HostUnknown:
        return ConnectionWords::tr("There is no host “%1”. Check its name and the internet connection.")
            .arg(host);
    case Trouble::HostSilent:
        return ConnectionWords::tr(
                   "The host “%1” does not answer. Check its name, the internet connection and "
                   "whether your firm's network lets this computer out.")
            .arg(host);
    case Trouble::Tls:
        return tlsText(host, report.why ? domain::tlsFaultOf(*report.why) : TlsFault::Handshake);
    case Trouble::NotSolaris:
        return ConnectionWords::tr("“%1” answers, but not as Solaris does. Check the host's name.").arg(host);
    case Trouble::Credentials:
        return ConnectionWords::tr(
            "The client ID or the secret is refused. Both belong to one environment: those "
            "of a sandbox don't work in production.");
    case Trouble::Rights:
        return ConnectionWords::tr(
            "The credentials are right, but they may not read persons. Ask your partner "
            "manager at Solaris for the rights.");
    case Trouble::Server:
        return ConnectionWords::tr(
                   "“%1” reports a fault of its own, or is too busy. Try again in a few minutes.")
            .arg(host);
    }
    return {};
}

QString clockText(qint64 offset)
{
    const int minutes = int((qAbs(offset) + 59) / 60);
    return offset > 0 ? ConnectionWords::tr("This computer's clock is %Ln minutes slow: set it right.",
                                            nullptr, minutes)
                      : ConnectionWords::tr("This computer's clock is %Ln minutes fast: set it right.",
                                            nullptr, minutes);
}

} // namespace

QString connectionText(const desk::ConnectionReport &report)
{
    const QString trouble = troubleText(report);
    return report.clockIsWrong() ? QString(trouble + u' ' + clockText(report.clockOffset)) : trouble;
}

theme::Tone connectionTone(const desk::ConnectionReport &report)
{
    if (report.trouble != Trouble::None)
        return theme::Tone::Bad;
    return report.clockIsWrong() ? theme::Tone::Warning : theme::Tone::Good;
}

} // namespace ui
