// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"
#include "samples.h"
#include "support/decoderprogram.h"
#include "support/patience.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

constexpr QSize room{400, 400};
constexpr auto person = domain::Urgency::Person;

/// Looks like a picture, and makes the tests' decoder do what it says.
QByteArray bad(const QByteArray &how)
{
    return "\x89PNG\r\n\x1A\nMISBEHAVE " + how + " IEND";
}

} // namespace

/// Decoding in another process: answers carry their key, and nothing that a file does to the decoder reaches
/// the program.
class TestProcess : public QObject {
    Q_OBJECT

    std::unique_ptr<ProcessDecoder> m_decoder;
    QObject m_asker;
    QList<Opened> m_opened;
    QList<Pixels> m_pixels;
    QTemporaryDir m_logFolder;
    std::unique_ptr<logbook::Logbook> m_log;

    static bool isLogged(const QByteArray &part) { return logbook::lastLines(50).join().contains(part); }
    void open(const DocumentKey &key, const QByteArray &bytes, QObject *asker = nullptr)
    {
        m_decoder->open(key, bytes, room, person, asker ? asker : &m_asker,
                        [this](const Opened &opened) { m_opened.append(opened); });
    }
    void render(const DocumentKey &key, const PageArea &area)
    {
        m_decoder->render(key, area, person, &m_asker,
                          [this](const Pixels &pixels) { m_pixels.append(pixels); });
    }
    /// A document that comes after shows.
    void expectHealthy(const QString &caseId)
    {
        const qsizetype before = m_opened.size();
        open({caseId, u"after"_s}, samples::picture("PNG", {30, 20}, Qt::blue));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), before + 1, 60'000);
        QCOMPARE(m_opened.last().problem, DecodeProblem::None);
        QCOMPARE(m_opened.last().first.image.pixelColor(5, 5), QColor(Qt::blue));
    }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        m_pixels.clear();
        m_log = std::make_unique<logbook::Logbook>(m_logFolder.path());
        m_decoder = std::make_unique<ProcessDecoder>(testDecoder());
    }
    void cleanup()
    {
        m_decoder.reset();
        m_log.reset();
    }

    void opensAndDraws()
    {
        const DocumentKey key{u"c1"_s, u"d1"_s};
        open(key, samples::picture("JPG", {800, 200}, Qt::red));
        QCOMPARE(m_opened.size(), 0); // never before the call returned
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().key, key);
        QCOMPARE(m_opened.first().first.key, key);
        QCOMPARE(m_opened.first().sniffed.format, u"JPEG"_s);
        QCOMPARE(m_opened.first().first.image.size(), QSize(400, 100));
        render(key, {0, 1, {100, 50, 64, 32}});
        QTRY_COMPARE(m_pixels.size(), 1);
        QCOMPARE(m_pixels.first().key, key);
        QCOMPARE(m_pixels.first().area.region, QRect(100, 50, 64, 32));
        QVERIFY(m_pixels.first().image.pixelColor(1, 1).red() > 240);
    }

    void findsText()
    {
        const DocumentKey key{u"c1"_s, u"pdf"_s};
        open(key, samples::textPdf({u"one"_s, u"two, and two"_s}));
        QTRY_COMPARE(m_opened.size(), 1);
        std::optional<Found> found;
        m_decoder->find(key, u"TWO"_s, 0, &m_asker, [&found](const Found &hits) { found = hits; });
        QTRY_VERIFY(found);
        QCOMPARE(found->key, key);
        QCOMPARE(found->hits.size(), 2);
        QCOMPARE(found->hits.first().page, 1);
    }

    void openTwiceIsAnsweredFromMemory()
    {
        const DocumentKey key{u"c1"_s, u"d1"_s};
        const QByteArray bytes = samples::picture("PNG");
        m_decoder->open(key, bytes, room, domain::Urgency::Background, &m_asker,
                        [this](const Opened &opened) { m_opened.append(opened); });
        open(key, bytes); // while it is under way
        QTRY_COMPARE(m_opened.size(), 2);
        open(key, bytes);
        QCOMPARE(m_opened.size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(m_opened.size(), 3);
        QCOMPARE(m_opened.last().key, key);
    }

    void sameIdOfAnotherCaseIsAnotherDocument()
    {
        open({u"c1"_s, u"d"_s}, samples::picture("PNG", {30, 20}, Qt::red));
        open({u"c2"_s, u"d"_s}, samples::picture("PNG", {30, 20}, Qt::blue));
        QTRY_COMPARE(m_opened.size(), 2);
        for (const Opened &opened : m_opened)
            QCOMPARE(opened.first.image.pixelColor(3, 3),
                     QColor(opened.key.caseId == u"c1" ? Qt::red : Qt::blue));
    }

    void otherBytesAreAnotherFile()
    {
        const DocumentKey key{u"c1"_s, u"d"_s};
        open(key, samples::picture("PNG", {30, 20}, Qt::red));
        QTRY_COMPARE(m_opened.size(), 1);
        open(key, samples::picture("PNG", {30, 20}, Qt::blue));
        QTRY_COMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.last().first.image.pixelColor(3, 3), QColor(Qt::blue));
    }

    void nobodyHearsWhatIsNotWaitedFor()
    {
        const DocumentKey kept{u"c1"_s, u"kept"_s};
        QObject other;
        open({u"c1"_s, u"forgotten"_s}, samples::picture("PNG"), &other);
        m_decoder->forget(&other);
        {
            QObject gone;
            open({u"c1"_s, u"gone"_s}, samples::picture("PNG"), &gone);
        }
        open({u"c1"_s, u"closed"_s}, samples::picture("PNG"));
        m_decoder->close({u"c1"_s, u"closed"_s});
        open({u"c2"_s, u"left"_s}, samples::picture("PNG"));
        open(kept, samples::picture("PNG"));
        m_decoder->keepOnly({u"c1"_s});
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().key, kept);
        render({u"c2"_s, u"left"_s}, {});
        render({u"c1"_s, u"closed"_s}, {});
        render(kept, {});
        QTRY_COMPARE(m_pixels.size(), 1);
        QCOMPARE(m_pixels.first().key, kept);
    }

    void badDecodersTakeNothingAlong_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<DecodeProblem>("problem");
        QTest::addColumn<QByteArray>("logged");
        QTest::newRow("crash") << "crash"_ba << DecodeProblem::Crashed << "crashed\",\"code\":6"_ba;
        QTest::newRow("quit") << "quit"_ba << DecodeProblem::Crashed << "left\",\"code\":0"_ba;
        QTest::newRow("flood") << "flood"_ba << DecodeProblem::Crashed << "answered wrongly\""_ba;
        QTest::newRow("lie") << "lie"_ba << DecodeProblem::Crashed << "answered wrongly\""_ba;
        // by the limit on its work
        QTest::newRow("spin") << "spin"_ba << DecodeProblem::TookTooLong << "out of time\",\"code\":13"_ba;
        // stopped by the limit on its memory
        QTest::newRow("eat") << "eat"_ba << DecodeProblem::TooLarge << "out of memory\",\"code\":12"_ba;
    }
    void badDecodersTakeNothingAlong()
    {
        QFETCH(QByteArray, how);
        QFETCH(QByteArray, logged);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        if (how == "eat")
            QSKIP("no limit on memory beside a sanitizer");
#endif
        const DocumentKey sound{u"c1"_s, u"sound"_s};
        open(sound, samples::picture("PNG", {30, 20}, Qt::red));
        QTRY_COMPARE(m_opened.size(), 1);
        open({u"c1"_s, u"bad"_s}, bad(how));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 2, 60'000);
        QTEST(m_opened.last().problem, "problem");
        QVERIFY(m_opened.last().pages.isEmpty());
        const QByteArray line = "\"event\":\"decoder ended\",\"why\":\"" + logged;
        QTRY_VERIFY(isLogged(line));
        QCOMPARE(logbook::lastLines(50).size(), 1);
        expectHealthy(u"c1"_s);
        // What was open in the process that broke down goes on in the next one.
        render(sound, {0, 1, {}});
        QTRY_COMPARE(m_pixels.size(), 1);
        QCOMPARE(m_pixels.first().problem, DecodeProblem::None);
        QCOMPARE(m_pixels.first().image.pixelColor(3, 3), QColor(Qt::red));
    }

    void hangingDecoderIsStopped()
    {
        m_decoder = std::make_unique<ProcessDecoder>(testDecoder(std::chrono::milliseconds(1500)));
        open({u"c1"_s, u"bad"_s}, bad("hang"));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 60'000);
        QCOMPARE(m_opened.first().problem, DecodeProblem::TookTooLong);
        QTRY_VERIFY(isLogged("\"why\":\"deadline\""));
        m_decoder = std::make_unique<ProcessDecoder>(testDecoder());
        expectHealthy(u"c1"_s);
    }

    void noFileBreaksADecoderTwice()
    {
        const DocumentKey key{u"c1"_s, u"bad"_s};
        open(key, bad("crash"));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 60'000);
        open(key, bad("crash"));
        QCoreApplication::processEvents();
        QCOMPARE(m_opened.size(), 2); // answered from memory: no process was asked
        QCOMPARE(m_opened.last().problem, DecodeProblem::Crashed);
        render(key, {});
        QTRY_COMPARE(m_pixels.size(), 1);
        QCOMPARE(m_pixels.first().problem, DecodeProblem::Crashed);
    }

    void brokenFilesAreNotKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("breaks the decoder") << bad("crash");
        QTest::newRow("cut") << samples::picture("PNG", {200, 200}).chopped(20);
        QTest::newRow("no kind shown here") << QByteArray(4096, 'x');
    }
    void brokenFilesAreNotKept()
    {
        QFETCH(QByteArray, bytes);
        const DocumentKey key{u"c1"_s, u"bad"_s};
        const QByteArray own(bytes.constData(), bytes.size());
        open(key, own);
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 60'000);
        const DecodeProblem problem = m_opened.first().problem;
        QVERIFY(problem != DecodeProblem::None);
        QTRY_VERIFY(own.isDetached()); // only the test has them
        // All the same it is known again, and told from a file that is sound.
        open(key, own);
        QCoreApplication::processEvents();
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.last().problem, problem);
        QVERIFY(own.isDetached());
        open(key, samples::picture("PNG"));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 3, 60'000);
        QCOMPARE(m_opened.last().problem, DecodeProblem::None);
    }

    void whatBreaksTheDecoderLaterIsNotKeptEither()
    {
        const DocumentKey key{u"c1"_s, u"pdf"_s};
        const QByteArray own = samples::textPdf({u"one"_s});
        open(key, own);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().problem, DecodeProblem::None);
        QVERIFY(!own.isDetached()); // a process that broke down over another is given them anew
        std::optional<Found> found;
        m_decoder->find(key, u"MISBEHAVE crash"_s, 0, &m_asker,
                        [&found](const Found &hits) { found = hits; });
        QTRY_VERIFY_WITH_TIMEOUT(found, 60'000);
        QCOMPARE(found->problem, DecodeProblem::Crashed);
        QTRY_VERIFY(own.isDetached());
        open(key, own);
        QCoreApplication::processEvents();
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.last().problem, DecodeProblem::Crashed);
    }

    void leavingAHangingCaseDoesNotWait()
    {
        open({u"c1"_s, u"bad"_s}, bad("hang"));
        QTest::qWait(50);
        m_decoder->keepOnly({u"c2"_s});
        expectHealthy(u"c2"_s);
        m_decoder.reset(); // and neither does the end of the program, long before the deadline
        QVERIFY(logbook::lastLines(50).isEmpty()); // it was let go, nothing went wrong
    }

    void whoWaitsForADisplacedCaseIsToldAndMayAskAgain()
    {
        // No more than three cases have a process; the fourth takes the first one's place.
        open({u"c1"_s, u"slow"_s}, bad("hang"));
        open({u"c1"_s, u"behind"_s}, samples::picture("PNG"));
        for (const QString &caseId : {u"c2"_s, u"c3"_s, u"c4"_s})
            open({caseId, u"d"_s}, samples::picture("PNG"));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 5, 60'000);
        QMap<QString, DecodeProblem> problems;
        for (const Opened &opened : std::as_const(m_opened))
            problems.insert(opened.key.caseId + u'/' + opened.key.documentId, opened.problem);
        QCOMPARE(problems.value(u"c1/slow"_s), DecodeProblem::Displaced);
        QCOMPARE(problems.value(u"c1/behind"_s), DecodeProblem::Displaced);
        QCOMPARE(problems.value(u"c4/d"_s), DecodeProblem::None);
        open({u"c1"_s, u"behind"_s}, samples::picture("PNG"));
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 6, 60'000);
        QCOMPARE(m_opened.last().problem, DecodeProblem::None);
    }

    void withoutADecoderItSaysSo()
    {
        m_decoder = std::make_unique<ProcessDecoder>(DecoderProgram{u"/nowhere/decoder"_s, {}, {}});
        open({u"c1"_s, u"d"_s}, samples::picture("PNG"));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().problem, DecodeProblem::NoDecoder);
        QTRY_VERIFY(isLogged("\"why\":\"not started\""));
    }

    void whatHasNoPixelsNeedsNoDecoder()
    {
        m_decoder = std::make_unique<ProcessDecoder>(DecoderProgram{u"/nowhere/decoder"_s, {}, {}});
        open({u"c1"_s, u"html"_s}, "<html><script>alert(1)</script>"_ba);
        open({u"c1"_s, u"empty"_s}, {});
        QTRY_COMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.at(0).problem, DecodeProblem::NotShown);
        QCOMPARE(m_opened.at(1).problem, DecodeProblem::Empty);
    }
};

QTEST_MAIN(TestProcess)
#include "test_process.moc"
