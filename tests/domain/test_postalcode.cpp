// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/postalcode.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPostalCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        const QList<std::pair<QString, QString>> places{
            {u"10115"_s, u"BE"_s}, {u"80331"_s, u"BY"_s}, {u"20095"_s, u"HH"_s}, {u"50667"_s, u"NW"_s},
            {u"60311"_s, u"HE"_s}, {u"70173"_s, u"BW"_s}, {u"01067"_s, u"SN"_s}, {u"99084"_s, u"TH"_s},
            {u"39104"_s, u"ST"_s}, {u"14467"_s, u"BB"_s}, {u"19053"_s, u"MV"_s}, {u"24103"_s, u"SH"_s},
            {u"28195"_s, u"HB"_s}, {u"27568"_s, u"HB"_s}, {u"30159"_s, u"NI"_s}, {u"55116"_s, u"RP"_s},
            {u"66111"_s, u"SL"_s}, {u"12529"_s, u"BB"_s}, {u"55246"_s, u"HE"_s}, {u"27498"_s, u"SH"_s}};
        for (const auto &[code, state] : places)
            QTest::newRow(qPrintable(code)) << code << state;
        // Shared by two states, or no postal code at all.
        for (const QString &none : {u"07919"_s, u"14715"_s, u"21039"_s, u"69434"_s, u"00000"_s, u"99999"_s,
                                    u"1011"_s, u"101155"_s, u"1011A"_s, u"-1011"_s, u""_s})
            QTest::addRow("none: %s", qPrintable(none)) << none << QString();
    }

    void states()
    {
        QFETCH(QString, code);
        QTEST(domain::stateOfPostalCode(code), "state");
    }

    void everyStateIsFoundAndKnown()
    {
        QSet<QString> found;
        for (int code = 0; code < 100'000; ++code)
            found << domain::stateOfPostalCode(QString::number(code).rightJustified(5, u'0'));
        found.remove({});
        QSet<QString> known;
        for (const domain::Choice &state : domain::germanStates())
            known << state.value;
        QCOMPARE(found, known);
    }
};

QTEST_GUILESS_MAIN(TestPostalCode)
#include "test_postalcode.moc"
