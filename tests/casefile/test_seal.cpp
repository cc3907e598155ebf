// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/compose.h"
#include "casefile/sample.h"
#include "casefile/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::Literals::StringLiterals;
using casefile::DeskKnown;
using casefile::Proof;

/// What the seal of a case file shows, and what it does not let pass.
class TestSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void provesAnUntouchedFile();
    void seesAnyChangedByte();
    void seesEveryChangedByteOfTheSeal();
    void seesCutsAndAdditions();
    void knowsForeignFiles_data();
    void knowsForeignFiles();
    void tellsDesksApart();
    void provesDocumentsBeside();
    void provesDocumentsOfAFolderWithAColon();
    void staysInItsFolder();

private:
    QByteArray m_pdf;
};

namespace {

Proof::Kind kindOf(const QByteArray &pdf)
{
    return casefile::prove(pdf, {}).kind;
}

QString fingerprint()
{
    return keys::fingerprint(sample::deskKey().publicKey());
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestSeal::initTestCase()
{
    const auto pdf = casefile::compose(sample::facts(), sample::deskKey());
    QVERIFY(pdf);
    m_pdf = *pdf;
}

void TestSeal::provesAnUntouchedFile()
{
    const Proof proof = casefile::prove(m_pdf, {});
    QCOMPARE(proof.kind, Proof::Kind::Unchanged);
    QCOMPARE(proof.fingerprint, fingerprint());
    QCOMPARE(proof.said.caseId, sample::facts().file.summary.id);
    QCOMPARE(proof.said.journalSeq, sample::facts().journalSeq);
    QCOMPARE(proof.said.journalHash, QString::fromLatin1(QByteArray(32, '\x5c').toHex()));
    QCOMPARE(proof.said.documents.size(), 1);
    QCOMPARE(exitCode(proof), 4); // unchanged, but by whom?
}

void TestSeal::seesAnyChangedByte()
{
    std::mt19937 chance(7);
    // Every byte outside the packet is the same to the seal: some hundred stand for all of them.
    for (int i = 0; i < 400; ++i) {
        QByteArray changed = m_pdf;
        const auto at = qsizetype(chance() % quint32(changed.size()));
        changed[at] = char(changed.at(at) ^ char(1 << (chance() % 8)));
        QVERIFY2(kindOf(changed) != Proof::Kind::Unchanged, qPrintable(QString::number(at)));
    }
}

void TestSeal::seesEveryChangedByteOfTheSeal()
{
    const qsizetype begin = m_pdf.indexOf("<?xpacket");
    const qsizetype end = m_pdf.indexOf("endstream", begin);
    QVERIFY(begin > 0 && end > begin);
    for (qsizetype at = begin; at < end; ++at) {
        for (const int bit : {0, 5}) { // bit 5 turns a small letter into a capital one
            QByteArray changed = m_pdf;
            changed[at] = char(changed.at(at) ^ char(1 << bit));
            QVERIFY2(kindOf(changed) == Proof::Kind::Changed, qPrintable(QString::number(at)));
        }
    }
}

void TestSeal::seesCutsAndAdditions()
{
    QCOMPARE(kindOf(m_pdf.chopped(1)), Proof::Kind::Changed);
    QCOMPARE(kindOf(m_pdf.left(m_pdf.size() / 2)), Proof::Kind::Changed);
    QCOMPARE(kindOf(m_pdf + '\n'), Proof::Kind::Changed);
    const QByteArray update = "1 0 obj\n<<>>\nendobj\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF\n";
    QCOMPARE(kindOf(m_pdf + update), Proof::Kind::Changed);
    QCOMPARE(kindOf(m_pdf + m_pdf), Proof::Kind::Changed);
    QCOMPARE(kindOf(update + m_pdf), Proof::Kind::Changed);
}

void TestSeal::knowsForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TestSeal::knowsForeignFiles()
{
    QFETCH(QByteArray, bytes);
    const Proof proof = casefile::prove(bytes, {});
    QCOMPARE(proof.kind, Proof::Kind::NotACaseFile);
    QCOMPARE(exitCode(proof), 3);
    QVERIFY(casefile::proofText(proof).contains(u"not a case file"_s));
}

void TestSeal::tellsDesksApart()
{
    const Proof own = casefile::prove(m_pdf, {fingerprint(), true});
    QCOMPARE(own.desk, DeskKnown::Yes);
    QCOMPARE(exitCode(own), 0);
    // A forger changes the case and seals it with a key of their own: whole, but not by this desk.
    const auto stranger = keys::SigningKey::of(*keys::Key::fromBytes(QByteArray(keys::Key::size, 'x')));
    const auto forged = casefile::compose(sample::facts(), stranger);
    QVERIFY(forged);
    const Proof found = casefile::prove(*forged, {fingerprint(), true});
    QCOMPARE(found.kind, Proof::Kind::Unchanged);
    QCOMPARE(found.desk, DeskKnown::No);
    QCOMPARE(exitCode(found), 1);
    QVERIFY(casefile::proofText(found).contains(keys::fingerprint(stranger.publicKey())));
    // The other desk's key in place of the own one breaks the seal.
    QByteArray swapped = m_pdf;
    swapped.replace(sample::deskKey().publicKey().toHex(), stranger.publicKey().toHex());
    QCOMPARE(kindOf(swapped), Proof::Kind::Changed);
}

void TestSeal::provesDocumentsBeside()
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"case.pdf"_s);
    put(pdf, m_pdf);
    const auto state = [&pdf] { return casefile::proveFile(pdf, {fingerprint(), true}); };
    QCOMPARE(state().beside.constFirst().state, casefile::BesideState::NotThere);
    QCOMPARE(exitCode(state()), 0);
    put(folder.filePath(u"01 id-front.jpg"_s), "front"); // moved beside the file itself
    QCOMPARE(state().beside.constFirst().state, casefile::BesideState::Whole);
    QVERIFY(QDir(folder.path()).mkdir(u"papers"_s));
    put(folder.filePath(u"papers/01 id-front.jpg"_s), "other"); // where the file says it is
    QCOMPARE(state().beside.constFirst().state, casefile::BesideState::Changed);
    QCOMPARE(exitCode(state()), 1);
    QCOMPARE(exitCode(casefile::proveFile(folder.filePath(u"none.pdf"_s), {})), 2);
    QCOMPARE(exitCode(casefile::proveFile(folder.path(), {})), 2);
}

void TestSeal::provesDocumentsOfAFolderWithAColon()
{
#ifdef Q_OS_WIN
    QSKIP("no file name has a colon there");
#endif
    QTemporaryDir folder;
    const QString papers = u"case 12:30 documents"_s;
    casefile::Facts facts = sample::facts();
    facts.documents.first().fileName = papers + u"/01 id-front.jpg"_s;
    const auto sealed = casefile::compose(facts, sample::deskKey());
    QVERIFY(sealed);
    const QString pdf = folder.filePath(u"case 12:30.pdf"_s);
    put(pdf, *sealed);
    QVERIFY(QDir(folder.path()).mkdir(papers));
    const auto state = [&pdf] { return casefile::proveFile(pdf, {fingerprint(), true}); };
    put(folder.filePath(facts.documents.first().fileName), "front");
    QCOMPARE(state().beside.constFirst().state, casefile::BesideState::Whole);
    QCOMPARE(exitCode(state()), 0);
    put(folder.filePath(facts.documents.first().fileName), "other");
    QCOMPARE(state().beside.constFirst().state, casefile::BesideState::Changed);
    QCOMPARE(exitCode(state()), 1);
}

void TestSeal::staysInItsFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
    put(folder.filePath(u"secret"_s), "front");
    QFile own(u":/qpdf/sRGB2014.icc"_s); // the program's own, one of Qt's
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QString ownHash = QString::fromLatin1(keys::sha256(own.readAll()).toHex());
    QDir::setSearchPaths(u"elsewhere"_s, {folder.path()});
    for (const QString &name : {u"../secret"_s, folder.filePath(u"secret"_s), u"papers\\..\\secret"_s,
                                u"elsewhere:secret"_s, u"C:/secret"_s, own.fileName()}) {
        casefile::Facts facts = sample::facts();
        facts.documents.first().fileName = name;
        if (name == own.fileName())
            facts.documents.first().sha256 = ownHash;
        const auto pdf = casefile::compose(facts, sample::deskKey());
        QVERIFY(pdf);
        put(folder.filePath(u"in/case.pdf"_s), *pdf);
        const Proof proof = casefile::proveFile(folder.filePath(u"in/case.pdf"_s), {});
        QCOMPARE(proof.kind, Proof::Kind::Unchanged);
        QCOMPARE(proof.beside.constFirst().state, casefile::BesideState::NotThere);
    }
}

QTEST_MAIN(TestSeal)
#include "test_seal.moc"
