// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tlsfault.h"
#include "ui/settings/connectionwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Trouble = desk::ConnectionReport::Trouble;

/// Each trouble in words of its own, with the host it is about.
class TestConnectionWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachTroubleHasItsWords()
    {
        QSet<QString> texts;
        for (const Trouble trouble :
             {Trouble::None, Trouble::HostUnknown, Trouble::HostSilent, Trouble::Tls, Trouble::NotSolaris,
              Trouble::Credentials, Trouble::Rights, Trouble::Server}) {
            desk::ConnectionReport report;
            report.trouble = trouble;
            report.host = u"api.bank.example"_s;
            const QString text = ui::connectionText(report);
            QVERIFY(!text.isEmpty());
            texts.insert(text);
            QCOMPARE(ui::connectionTone(report) == ui::theme::Tone::Good, trouble == Trouble::None);
            const bool namesHost = text.contains(report.host);
            QCOMPARE(namesHost, trouble != Trouble::None && trouble != Trouble::Credentials &&
                                    trouble != Trouble::Rights);
        }
        QCOMPARE(texts.size(), 8);
    }

    void eachFaultOfACertificateHasItsWords()
    {
        using domain::TlsFault;
        QSet<QString> texts;
        const QList<TlsFault> faults{TlsFault::UnknownIssuer, TlsFault::OtherHost, TlsFault::Expired,
                                     TlsFault::NotValidYet,   TlsFault::Untrusted, TlsFault::Handshake};
        for (const TlsFault fault : faults) {
            desk::ConnectionReport report;
            report.trouble = Trouble::Tls;
            report.host = u"api.bank.example"_s;
            report.why = domain::Error();
            report.why->code = domain::codeOf(fault);
            QVERIFY(ui::connectionText(report).contains(report.host));
            texts.insert(ui::connectionText(report));
        }
        QCOMPARE(texts.size(), faults.size());
    }

    void theClockIsSaidBesideIt()
    {
        desk::ConnectionReport report;
        report.clockOffset = 119;
        QCOMPARE(ui::connectionTone(report), ui::theme::Tone::Good);
        report.clockOffset = 300;
        QCOMPARE(ui::connectionTone(report), ui::theme::Tone::Warning);
        QVERIFY(ui::connectionText(report).contains(u"5 minute"_s));
        QVERIFY(ui::connectionText(report).contains(u"slow"_s));
        report.clockOffset = -300;
        QVERIFY(ui::connectionText(report).contains(u"fast"_s));
    }
};

QTEST_MAIN(TestConnectionWords)
#include "test_connectionwords.moc"
