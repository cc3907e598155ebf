// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentkind.h"
#include "domain/proofofaddress.h"
#include "ui/kit/voice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The customer's language, whatever the screen speaks.
class TestVoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksBothAtOnce()
    {
        const ui::Voice german(u"de"_s);
        const ui::Voice english(u"en"_s);
        for (const QString &type : domain::proofOfAddressTypes()) {
            const QString said = domain::proofOfAddressWord(type, german.say());
            QVERIFY2(said != domain::proofOfAddressWord(type, english.say()), qPrintable(type));
            QCOMPARE(domain::proofOfAddressWord(type, english.say()), domain::proofOfAddressWord(type));
        }
        QCOMPARE(domain::documentKindWord(domain::DocumentKind::Passport, german.say()), u"Reisepass"_s);
        QCOMPARE(german.date(QDate(2026, 3, 1)), u"1. März 2026"_s);
        QCOMPARE(english.date(QDate(2026, 3, 1)), u"1 March 2026"_s);
    }

    void anyOtherLanguageIsEnglish()
    {
        for (const QString &language : {QString(), u"fr"_s, u"DE"_s})
            QCOMPARE(ui::Voice(language).language(), u"en"_s);
    }

    void whatIsNotInTheCatalogueIsSaidAsItIs()
    {
        QCOMPARE(ui::Voice(u"de"_s).say()("Nowhere", "Just so"), u"Just so"_s);
    }
};

QTEST_MAIN(TestVoice)
#include "test_voice.moc"
