// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The desk's signing key: the same for the same master key, and nobody else's.
class TestSigning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsFromTheMasterKey();
    void signsAndTells();
    void fingerprintsAreReadBack();
};

namespace {

keys::SigningKey keyOf(char letter)
{
    return keys::SigningKey::of(*keys::Key::fromBytes(QByteArray(keys::Key::size, letter)));
}

} // namespace

void TestSigning::followsFromTheMasterKey()
{
    // Files sealed years ago must still be this desk's: the derivation is fixed by this value.
    QCOMPARE(keys::fingerprint(keyOf('k').publicKey()), u"2E79 EBF5 02FF 343A CD7A F912 AC17 70CC"_s);
    QCOMPARE(keyOf('k').publicKey(), keyOf('k').publicKey());
    QVERIFY(keyOf('k').publicKey() != keyOf('l').publicKey());
    QVERIFY(!keyOf('k').publicKey().contains("kkkk"));
}

void TestSigning::signsAndTells()
{
    const QByteArray signature = keyOf('k').sign("message");
    QVERIFY(keys::isSignedBy(keyOf('k').publicKey(), "message", signature));
    QVERIFY(!keys::isSignedBy(keyOf('k').publicKey(), "Message", signature));
    QVERIFY(!keys::isSignedBy(keyOf('l').publicKey(), "message", signature));
    QVERIFY(!keys::isSignedBy(keyOf('k').publicKey(), "message", signature.chopped(1)));
    QVERIFY(!keys::isSignedBy({}, "message", signature));
    QVERIFY(!keys::isSignedBy(QByteArray(32, '\0'), "message", QByteArray(64, '\0')));
}

void TestSigning::fingerprintsAreReadBack()
{
    const QString shown = keys::fingerprint(keyOf('k').publicKey());
    QCOMPARE(keys::fingerprintFrom(shown), shown);
    QCOMPARE(keys::fingerprintFrom(shown.toLower().remove(u' ')), shown);
    QCOMPARE(keys::fingerprintFrom(QString(shown).replace(u' ', u':')), shown);
    QVERIFY(keys::fingerprintFrom(shown.chopped(1)).isEmpty());
    QVERIFY(keys::fingerprintFrom(QString(shown).replace(u'2', u'X')).isEmpty());
    QVERIFY(keys::fingerprintFrom({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
