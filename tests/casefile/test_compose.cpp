// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/compose.h"
#include "casefile/sample.h"
#include "domain/nextmove.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QRegularExpression>
#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;

/// What a case file says, and that it is an archival PDF.
class TestCompose : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverything();
    void keepsSecrets();
    void marksEachPage();
    void marksTheSandbox();
    void saysWhatMustNotBeTold();
    void hidesTheFirstVerdict();
    void saysTheVerdictOfTheScreen();
    void isArchival();
    void composesOffTheGuiThread();
    void refusesAnErasedPerson();
    void survivesHostileTexts();
};

namespace {

/// The text of each page, with all white space as single spaces.
QStringList textOf(const casefile::Facts &facts)
{
    const auto pdf = casefile::compose(facts, sample::deskKey());
    if (!pdf)
        return {};
    QByteArray bytes = *pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages << document.getAllText(page).text().simplified();
    return pages;
}

} // namespace

void TestCompose::saysEverything()
{
    const casefile::Facts facts = sample::facts();
    const QString text = textOf(facts).join(u' ');
    const QString closed = QString(text).remove(u' '); // hashes break over lines
    for (const QString &word :
         {facts.file.summary.id, u"Erika"_s, u"≠ErikaMariachangedinthereview"_s, u"2026-01"_s,
          QString(64, u'a'), u"clerk.one"_s, u"clerk.two"_s, facts.documents.constFirst().sha256,
          u"id-front.jpg"_s, QString::fromLatin1(facts.journalHash.toHex()), u"Unexpected"_s, u"webhook"_s,
          u"Willsendthebill."_s, keys::fingerprint(sample::deskKey().publicKey()),
          u"Solarisdoesnotknowitanymore."_s})
        QVERIFY2(closed.contains(QString(word).remove(u' ')), qPrintable(word));
}

void TestCompose::keepsSecrets()
{
    QVERIFY(!textOf(sample::facts()).join(u' ').remove(u' ').contains(u"TS2-SECRET"_s));
}

void TestCompose::marksEachPage()
{
    const casefile::Facts facts = sample::facts(200);
    const QStringList pages = textOf(facts);
    QVERIFY(pages.size() > 3);
    for (int page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        QVERIFY(pages.at(page).count(facts.file.summary.id) >= 2); // heading and watermark
        QVERIFY(pages.at(page).contains(facts.exporter));
    }
    QVERIFY(pages.constLast().contains(u"verify-case-file"_s));
}

void TestCompose::marksTheSandbox()
{
    casefile::Facts facts = sample::facts();
    for (const QString &page : textOf(facts))
        QVERIFY(page.contains(u"SANDBOX"_s));
    facts.sandbox = false;
    facts.environment = u"production"_s;
    const QString text = textOf(facts).join(u' ');
    QVERIFY(!text.contains(u"sandbox"_s, Qt::CaseInsensitive));
    QVERIFY(text.contains(u"production"_s));
}

void TestCompose::saysWhatMustNotBeTold()
{
    casefile::Facts facts = sample::facts();
    facts.file.summary.status = domain::statusValue(domain::Status::Failed);
    facts.file.summary.failureReason = u"TECH_LIGHTING"_s;
    QVERIFY(!domain::disclosesReason(domain::Status::Failed));
    const QString text = textOf(facts).join(u' ');
    QVERIFY(text.contains(u"must not be told"_s));
    QVERIFY(!text.contains(u"too dark"_s) && !text.contains(u"TECH_LIGHTING"_s));
    facts.file.summary.status = domain::statusValue(domain::Status::Aborted);
    const QString told = textOf(facts).join(u' ');
    QVERIFY(told.contains(u"too dark"_s) && !told.contains(u"must not be told"_s));
}

void TestCompose::hidesTheFirstVerdict()
{
    casefile::Facts facts = sample::facts();
    domain::Ruling ruling;
    ruling.decision = domain::Decision::Decline;
    ruling.reason = u"Voice does not fit."_s;
    ruling.fourEyes = true;
    sample::note(facts, u"clerk.one"_s, u"I tend to no"_s);
    sample::rule(facts, u"clerk.one"_s, ruling);
    sample::note(facts, u"clerk.one"_s, u"Declined it"_s);
    sample::note(facts, u"clerk.two"_s, u"Bill came"_s);
    QCOMPARE(facts.file.summary.deciding.stage, domain::Deciding::Stage::AwaitsSecond);
    const QString word = domain::decisionWord(domain::Decision::Decline);
    const QString text = textOf(facts).join(u' ');
    QVERIFY(text.contains(u"a second one must"_s));
    for (const QString &hidden : {ruling.reason, word, u"tend to no"_s, u"Declined it"_s})
        QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    QVERIFY(text.contains(u"Bill came"_s));
    sample::rule(facts, u"clerk.two"_s, ruling);
    const QString open = textOf(facts).join(u' ');
    for (const QString &shown : {ruling.reason, word, u"tend to no"_s, u"Declined it"_s})
        QVERIFY2(open.contains(shown), qPrintable(shown));
}

void TestCompose::saysTheVerdictOfTheScreen()
{
    casefile::Facts facts = sample::facts();
    facts.file.summary.status = domain::statusValue(domain::Status::Successful);
    QVERIFY(textOf(facts).join(u' ').contains(u"May be onboarded"_s));
    // As last known the person is not screened yet, and the result was not read yet.
    facts.file.identified = {};
    facts.file.current.screeningProgress = u"NOT_SCREENED"_s;
    const QString text = textOf(facts).join(u' ');
    QVERIFY(text.contains(u"Verdict Wait"_s));
    QVERIFY(!text.contains(u"May be onboarded"_s));
}

void TestCompose::isArchival()
{
    const auto pdf = casefile::compose(sample::facts(), sample::deskKey());
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-1.4\n"));
    QVERIFY(pdf->endsWith("%%EOF\n")); // nothing follows the end
    for (const char *needed :
         {"/OutputIntents", "/GTS_PDFA1", "/Metadata", "<pdfaid:part>1</pdfaid:part>",
          "<pdfaid:conformance>B</pdfaid:conformance>", "pdfaExtension:schemas", "/FontFile2", "/ID ["})
        QVERIFY2(pdf->contains(needed), needed);
    for (const char *forbidden : {"/Encrypt", "/JavaScript", "/EmbeddedFile", "/Launch"})
        QVERIFY2(!pdf->contains(forbidden), forbidden);
    QCOMPARE(pdf->count("/SMask"), pdf->count("/SMask /None")); // no transparency
    // The dates of both places are the same moment.
    const auto info =
        QRegularExpression(u"CreationDate \\(D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)"_s)
            .match(QString::fromLatin1(*pdf));
    QVERIFY(info.hasMatch());
    const QString same =
        u"<xmp:CreateDate>%1-%2-%3T%4:%5:%6"_s.arg(info.captured(1), info.captured(2), info.captured(3),
                                                   info.captured(4), info.captured(5), info.captured(6));
    QVERIFY(pdf->contains(same.toLatin1()));
}

void TestCompose::composesOffTheGuiThread()
{
    domain::Result<QByteArray> first, second;
    std::thread one([&first] { first = casefile::compose(sample::facts(60), sample::deskKey()); });
    std::thread two([&second] { second = casefile::compose(sample::facts(90), sample::deskKey()); });
    one.join();
    two.join();
    QVERIFY(first && second);
    QVERIFY(first->size() > 10'000 && second->size() > 10'000);
}

void TestCompose::refusesAnErasedPerson()
{
    casefile::Facts facts = sample::facts();
    facts.file.summary.erased = true;
    const auto pdf = casefile::compose(facts, sample::deskKey());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, domain::ErrorKind::Erased);
}

void TestCompose::survivesHostileTexts()
{
    casefile::Facts facts = sample::facts();
    facts.fields[0].identified = QString(12'000, u'W') + u"\u202e<b>&amp;</b>\x01\ufffe"_s;
    facts.documents[0].fileName = u"papers/</idd:Seal><idd:Seal>]]>\u202egpj.exe"_s;
    facts.exporter = u"<idd:DeskKey>"_s;
    facts.environment = QString(300, u'e');
    const QStringList pages = textOf(facts);
    QVERIFY(!pages.isEmpty());
    QVERIFY(pages.join(u' ').count(u'W') >= 12'000); // over the end of a page no line is lost
    QVERIFY(pages.join(u' ').remove(u' ').contains(u"<b>&amp;</b>"_s)); // as it was written, no markup
    QVERIFY(!pages.join(u' ').contains(QChar(0x202e)));
}

QTEST_MAIN(TestCompose)
#include "test_compose.moc"
