// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/cipher.h"

#include <QSet>
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray plain = QByteArrayLiteral("{\"name\":\"Erika\"}");
const QByteArray context = QByteArrayLiteral("row 7");

} // namespace

class TestCipher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("associated");
        QTest::newRow("text") << plain << context;
        QTest::newRow("nothing") << QByteArray() << context;
        QTest::newRow("no context") << plain << QByteArray();
        QTest::newRow("zeros") << QByteArray(3, '\0') << QByteArray(2, '\0');
        QTest::newRow("long") << QByteArray(100000, 'x') << context;
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, associated);
        const keys::Key key = keys::Key::generate();
        const QByteArray sealed = keys::seal(key, text, associated);
        QCOMPARE(sealed.size(), text.size() + 24 + 16); // nonce and tag
        QVERIFY(text.isEmpty() || !sealed.contains(text));
        const auto opened = keys::open(key, sealed, associated);
        QVERIFY(opened);
        QCOMPARE(*opened, text);
    }

    void sealsTheSameDifferentlyEachTime()
    {
        const keys::Key key = keys::Key::generate();
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(keys::seal(key, plain, context));
        QCOMPARE(seen.size(), 200);
    }

    void refusesAnotherKey()
    {
        const QByteArray sealed = keys::seal(keys::Key::generate(), plain, context);
        const auto opened = keys::open(keys::Key::generate(), sealed, context);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, domain::ErrorKind::Damaged);
    }

    void refusesAnotherContext()
    {
        const keys::Key key = keys::Key::generate();
        const QByteArray sealed = keys::seal(key, plain, context);
        QVERIFY(!keys::open(key, sealed, QByteArrayLiteral("row 8")));
        QVERIFY(!keys::open(key, sealed, QByteArray()));
    }

    void refusesEveryFlippedBit()
    {
        const keys::Key key = keys::Key::generate();
        const QByteArray sealed = keys::seal(key, plain, context);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray bent = sealed;
            bent[bit / 8] = static_cast<char>(bent.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!keys::open(key, bent, context), qPrintable(u"bit %1"_s.arg(bit)));
        }
    }

    void refusesEveryShorterLength()
    {
        const keys::Key key = keys::Key::generate();
        const QByteArray sealed = keys::seal(key, plain, context);
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!keys::open(key, sealed.left(length), context));
        QVERIFY(!keys::open(key, sealed + 'x', context));
    }

    void keyIsThirtyTwoBytes()
    {
        const keys::Key key = keys::Key::generate();
        const auto again = keys::Key::fromBytes(key.bytes());
        QVERIFY(again);
        QCOMPARE(again->bytes(), key.bytes());
        QVERIFY(key.bytes() != keys::Key::generate().bytes());
        for (const int size : {0, 31, 33}) {
            const auto refused = keys::Key::fromBytes(QByteArray(size, 'k'));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
        }
    }

    void copiedKeyOutlivesItsOrigin()
    {
        auto origin = std::make_unique<keys::Key>(keys::Key::generate());
        const QByteArray bytes = origin->bytes();
        const keys::Key copy = *origin;
        origin.reset();
        QCOMPARE(copy.bytes(), bytes);
    }

    void passphraseGivesTheSameKeyOnlyWithItsSalt()
    {
        const QByteArray salt(16, 's');
        const auto key = keys::Key::fromPassphrase(QByteArrayLiteral("correct horse"), salt);
        QVERIFY(key);
        QCOMPARE(keys::Key::fromPassphrase(QByteArrayLiteral("correct horse"), salt)->bytes(), key->bytes());
        QVERIFY(keys::Key::fromPassphrase(QByteArrayLiteral("correct horsf"), salt)->bytes() != key->bytes());
        QVERIFY(keys::Key::fromPassphrase(QByteArrayLiteral("correct horse"), QByteArray(16, 't'))->bytes() !=
                key->bytes());
        QVERIFY(!keys::Key::fromPassphrase(QByteArrayLiteral("correct horse"), QByteArray(15, 's')));
        QVERIFY(!keys::Key::fromPassphrase(QByteArray(), salt));
    }

    void wipesWhatNobodyShares()
    {
        QByteArray secret = keys::randomBytes(16);
        const QByteArray shared = secret;
        keys::wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(shared.size(), 16);
        QVERIFY(shared != QByteArray(16, '\0'));
    }

    // FIPS 180-2, and Qt's own for the lengths around a block.
    void hashesAsTheStandardSays()
    {
        QCOMPARE(keys::sha256("abc").toHex(),
                 QByteArrayLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        for (int size = 0; size < 200; ++size) {
            const QByteArray bytes = keys::randomBytes(size);
            QCOMPARE(keys::sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }
};

QTEST_GUILESS_MAIN(TestCipher)
#include "test_cipher.moc"
