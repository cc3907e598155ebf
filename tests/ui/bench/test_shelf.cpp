// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/shelf.h"
#include "ui/decoder/samples.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Urgency;
using ui::DocumentKey;
using ui::Shelf;

namespace {

constexpr qint64 kilobyte = 1024;

domain::KycDocument document(const QString &id, const QString &type, qint64 size = 10)
{
    return {id, id + u".jpg"_s, type, u"image/jpeg"_s, size, {}};
}

QCoro::Task<Shelf::Bytes> waitFor(QFuture<Shelf::Bytes> answer)
{
    co_return co_await answer;
}

QByteArray bytesOf(qint64 size)
{
    return QByteArray(size, 'x'); // of no kind that has pixels
}

/// Says what it was asked, and answers an opening when the test says so.
class SlowDecoder : public ui::Decoder {
public:
    struct Opening {
        DocumentKey key;
        QSize room;
        Urgency urgency;
        OnOpened then;
    };
    QList<Opening> openings;
    QList<DocumentKey> closed;
    QStringList cases;

    void open(const DocumentKey &key, const QByteArray &, QSize room, Urgency urgency, QObject *,
              OnOpened then) override
    {
        openings.append({key, room, urgency, std::move(then)});
    }
    void render(const DocumentKey &, const ui::PageArea &, Urgency, QObject *, OnPixels) override {}
    void find(const DocumentKey &, const QString &, int, QObject *, OnFound) override {}
    void forget(QObject *) override {}
    void close(const DocumentKey &key) override { closed.append(key); }
    void keepOnly(const QStringList &caseIds) override { cases = caseIds; }
};

} // namespace

/// What is fetched and decoded before anybody asks, and what of it stays.
class TestShelf : public QObject {
    Q_OBJECT

    struct Call {
        DocumentKey key;
        Urgency urgency;
        std::shared_ptr<QPromise<Shelf::Bytes>> answer;
        bool answered = false;
    };
    QList<Call> m_calls;
    std::unique_ptr<SlowDecoder> m_decoder;
    std::unique_ptr<Shelf> m_shelf;
    const QList<domain::KycDocument> m_open{document(u"report"_s, u"KYC_REPORT"_s),
                                            document(u"front"_s, u"ID_DOCUMENT"_s),
                                            document(u"face"_s, u"PICTURE"_s)};
    const QList<domain::KycDocument> m_next{document(u"n1"_s, u"OTHER"_s), document(u"n2"_s, u"OTHER"_s)};

    QStringList asked() const
    {
        QStringList names;
        for (const Call &call : m_calls)
            names << QString((call.urgency == Urgency::Person ? u"!"_s : QString()) + call.key.documentId);
        return names;
    }
    /// Answers the oldest call for this document; true when it was there, and taken note of.
    void answer(const QString &documentId, const Shelf::Bytes &bytes)
    {
        for (Call &call : m_calls) {
            if (call.key.documentId == documentId && !std::exchange(call.answered, true)) {
                call.answer->addResult(bytes);
                call.answer->finish();
                for (int turn = 0; turn < 5; ++turn)
                    QCoreApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(u"nobody asked for "_s + documentId));
    }
    /// Whatever is asked for is answered with so many bytes, until nothing more is asked.
    void answerAll(qint64 size)
    {
        for (qsizetype at = 0; at < m_calls.size(); ++at) {
            if (!m_calls.at(at).answered)
                answer(m_calls.at(at).key.documentId, bytesOf(size));
        }
    }
    std::optional<Shelf::Bytes> fetch(const QString &caseId, const QString &documentId)
    {
        auto got = std::make_shared<std::optional<Shelf::Bytes>>();
        m_shelf->fetch(caseId, documentId, {}).then([got](const Shelf::Bytes &bytes) { *got = bytes; });
        return *got;
    }
    bool has(const QString &documentId) const
    {
        return m_shelf->has({u"c1"_s, documentId}) || m_shelf->has({u"c2"_s, documentId});
    }
    void decode(const QString &documentId, ui::DecodeProblem problem = ui::DecodeProblem::None)
    {
        for (const auto &opening : std::as_const(m_decoder->openings)) {
            if (opening.key.documentId != documentId)
                continue;
            ui::Opened opened;
            opened.key = opening.key;
            opened.problem = problem;
            opened.sniffed.kind = ui::MediaKind::Image;
            if (problem == ui::DecodeProblem::None) {
                opened.pages = {QSizeF(100, 30)};
                opened.first.image = QImage(50, 15, QImage::Format_RGB32);
            }
            opening.then(opened);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_calls.clear();
        m_decoder = std::make_unique<SlowDecoder>();
        m_shelf = std::make_unique<Shelf>(
            [this](const QString &caseId, const QString &documentId, const Shelf::Progress &,
                   Urgency urgency) {
                auto promise = std::make_shared<QPromise<Shelf::Bytes>>();
                promise->start();
                m_calls.append({{caseId, documentId}, urgency, promise});
                return waitFor(promise->future());
            },
            *m_decoder);
        m_shelf->setRoom([](int sideBySide) { return QSize(100 + sideBySide, 100); });
    }
    void cleanup()
    {
        m_shelf.reset();
        answerAll(1); // whoever still waits gets an answer, to nobody
    }

    void theOpenCaseComesFirstThenTheNext()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        m_shelf->setNext(u"c2"_s, m_next);
        // ID document and face are looked at first; never more than a few at once.
        QCOMPARE(asked(), (QStringList{u"front"_s, u"face"_s}));
        answer(u"face"_s, samples::picture("PNG"));
        answer(u"front"_s, samples::picture("PNG"));
        answer(u"report"_s, samples::pdf(1));
        answer(u"n1"_s, samples::video());
        answer(u"n2"_s, samples::picture("PNG"));
        QCOMPARE(asked(), (QStringList{u"front"_s, u"face"_s, u"report"_s, u"n1"_s, u"n2"_s}));
        QStringList decoded;
        for (const auto &opening : std::as_const(m_decoder->openings)) {
            QCOMPARE(opening.urgency, Urgency::Background);
            decoded << opening.key.documentId;
        }
        QCOMPARE(decoded, (QStringList{u"face"_s, u"front"_s, u"report"_s, u"n2"_s})); // no film
        QCOMPARE(m_decoder->openings.first().room.width(), 100); // as many as stand there now
        QCOMPARE(m_decoder->openings.last().room.width(), 101);  // those of the next case alone
        QCOMPARE(m_decoder->cases, (QStringList{u"c1"_s, u"c2"_s}));
    }

    void whatIsAtHandComesAtOnce()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        answerAll(5);
        const qsizetype before = m_calls.size();
        for (int time = 0; time < 2; ++time) { // and the second time as well
            const auto bytes = fetch(u"c1"_s, u"report"_s);
            QVERIFY(bytes && *bytes);
            QCOMPARE(**bytes, bytesOf(5));
        }
        QCOMPARE(m_calls.size(), before);
    }

    void aPersonWhoAsksMeanwhileGoesFirst()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        QVERIFY(!fetch(u"c1"_s, u"front"_s));
        // The desk makes one request of the two (test_desk_follow), and hurries it.
        QCOMPARE(asked(), (QStringList{u"front"_s, u"face"_s, u"!front"_s}));
        answer(u"front"_s, bytesOf(3));
        answer(u"front"_s, bytesOf(3));
        QVERIFY(has(u"front"_s));
        QCOMPARE(m_shelf->held(), 3);
    }

    void theNextCaseStaysWhenItIsOpened()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        m_shelf->setNext(u"c2"_s, m_next);
        answerAll(5);
        const qsizetype before = m_calls.size();
        m_shelf->open(u"c2"_s);
        QVERIFY(has(u"n1"_s) && has(u"n2"_s)); // before its documents are read
        QVERIFY(!has(u"front"_s));
        QCOMPARE(m_decoder->cases, QStringList{u"c2"_s});
        m_shelf->setDocuments(m_next);
        QCOMPARE(m_calls.size(), before);
        QVERIFY(fetch(u"c2"_s, u"n1"_s));
    }

    void aFailureIsSilentAndTriedAgainWhenAPersonAsks()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        answer(u"front"_s, domain::fail(domain::ErrorKind::NotFound, u"GET"_s));
        answer(u"face"_s, bytesOf(1));
        answer(u"report"_s, bytesOf(1));
        m_shelf->setDocuments(m_open);
        QCOMPARE(asked(), (QStringList{u"front"_s, u"face"_s, u"report"_s}));
        QVERIFY(!fetch(u"c1"_s, u"front"_s));
        QCOMPARE(asked().last(), u"!front"_s);
        answer(u"front"_s, bytesOf(1));
        QVERIFY(has(u"front"_s));
    }

    void anApiThatCannotBeHadIsLeftAlone()
    {
        const domain::Failure offline = domain::fail(domain::ErrorKind::NoConnection, u"GET"_s);
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        m_shelf->setNext(u"c2"_s, m_next);
        answer(u"front"_s, offline);
        answer(u"face"_s, offline);
        for (int i = 0; i < 20; ++i) {
            m_shelf->setDocuments(m_open);
            m_shelf->setNext(u"c2"_s, m_next);
        }
        QCOMPARE(m_calls.size(), 2);
        // Somebody got through: what is left comes ahead again.
        QVERIFY(!fetch(u"c1"_s, u"front"_s));
        answer(u"front"_s, bytesOf(1));
        QCOMPARE(asked().mid(3), (QStringList{u"report"_s, u"n1"_s}));
        answerAll(1);
        m_shelf->open(u"c3"_s); // and another case is another try
        m_shelf->setDocuments({document(u"x"_s, u"OTHER"_s)});
        QCOMPARE(asked().last(), u"x"_s);
    }

    void aCaseWithoutDocumentsAsksNothing()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments({});
        m_shelf->setNext({}, {});
        m_shelf->setNext(u"c1"_s, m_open); // the open case is not its own next one
        QVERIFY(m_calls.isEmpty());
        QVERIFY(m_shelf->next().isEmpty());
    }

    void theBudgetTakesTheNextCaseFirst()
    {
        m_shelf->setBudget(50 * kilobyte);
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        m_shelf->setNext(u"c2"_s, m_next);
        answerAll(10 * kilobyte);
        QCOMPARE(m_shelf->held(), 50 * kilobyte);
        m_shelf->setBudget(45 * kilobyte);
        QVERIFY(!has(u"n2"_s)); // looked at after n1
        QVERIFY(has(u"n1"_s));
        m_shelf->setBudget(30 * kilobyte);
        QVERIFY(!has(u"n1"_s));
        QVERIFY(has(u"front"_s) && has(u"face"_s) && has(u"report"_s));
        QCOMPARE(m_decoder->closed.size(), 2);
        QVERIFY(m_shelf->held() <= 30 * kilobyte);
    }

    void thenWhatWasLookedAtLongestAgoButNeverWhatIsOnScreen()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        answerAll(10 * kilobyte);
        for (const QString &id : {u"front"_s, u"report"_s, u"face"_s})
            QVERIFY(fetch(u"c1"_s, id));
        m_shelf->setOnScreen([](const DocumentKey &key) { return key.documentId == u"front"; });
        m_shelf->setBudget(25 * kilobyte);
        QVERIFY(has(u"front"_s) && has(u"face"_s) && !has(u"report"_s));
        m_shelf->setBudget(kilobyte);
        QVERIFY(has(u"front"_s) && !has(u"face"_s));
    }

    void whatDoesNotFitIsNotAskedForOverAndOver()
    {
        m_shelf->setBudget(25 * kilobyte);
        m_shelf->open(u"c1"_s);
        // The first one says that it is larger than everything, the others don't say how large they are.
        m_shelf->setDocuments({document(u"film"_s, u"VIDEO"_s, 60 * kilobyte),
                               document(u"a"_s, u"OTHER"_s, -1), document(u"b"_s, u"OTHER"_s, -1),
                               document(u"c"_s, u"OTHER"_s, -1)});
        answerAll(10 * kilobyte);
        QCOMPARE(asked(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(has(u"a"_s) && has(u"b"_s) && !has(u"c"_s));
        for (int i = 0; i < 5; ++i)
            m_shelf->setDocuments({document(u"a"_s, u"OTHER"_s), document(u"c"_s, u"OTHER"_s)});
        QCOMPARE(m_calls.size(), 3);
    }

    void decodedPixelsCount()
    {
        ui::Opened opened;
        opened.sniffed.kind = ui::MediaKind::Image;
        opened.pages = {QSizeF(6000, 4000)};
        opened.first.image = QImage(600, 400, QImage::Format_RGB32);
        QCOMPARE(ui::decodedBytes(opened, 1000), 1000 + 600 * 400 * 4 + 6000LL * 4000 * 4 * 4 / 3);
        opened.sniffed.kind = ui::MediaKind::Pdf;
        QCOMPARE(ui::decodedBytes(opened, 1000), 1000 + 600 * 400 * 4);

        const QByteArray picture = samples::picture("PNG");
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments({document(u"front"_s, u"ID_DOCUMENT"_s)});
        answer(u"front"_s, picture);
        QVERIFY(!m_shelf->isDecoded({u"c1"_s, u"front"_s}));
        decode(u"front"_s);
        QVERIFY(m_shelf->isDecoded({u"c1"_s, u"front"_s}));
        QCOMPARE(m_shelf->held(), 2 * picture.size() + 50 * 15 * 4 + 100 * 30 * 4 * 4 / 3);
        m_shelf->setBudget(m_shelf->held() - 1);
        QVERIFY(!has(u"front"_s));
    }

    void whatIsDamagedIsLoadedAnewWhenItIsWanted()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments({document(u"front"_s, u"ID_DOCUMENT"_s), document(u"none"_s, u"OTHER"_s)});
        answer(u"front"_s, samples::picture("PNG"));
        answer(u"none"_s, QByteArray());
        decode(u"front"_s, ui::DecodeProblem::Truncated);
        QVERIFY(!has(u"front"_s) && !has(u"none"_s));
        QCOMPARE(m_calls.size(), 2);
        QVERIFY(!fetch(u"c1"_s, u"front"_s));
        QCOMPARE(asked().last(), u"!front"_s);
    }

    void wipingLeavesNothingAndTakesNothingLate()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        m_shelf->setNext(u"c2"_s, m_next);
        answer(u"front"_s, bytesOf(5));
        QVERIFY(!fetch(u"c1"_s, u"report"_s));
        m_shelf->wipe();
        QCOMPARE(m_shelf->held(), 0);
        QVERIFY(m_decoder->cases.isEmpty());
        answerAll(5);
        QCOMPARE(m_shelf->held(), 0);
        QVERIFY(m_decoder->openings.isEmpty());
    }

    void anErasedPersonsDocumentsDoNotComeLate()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        answer(u"front"_s, bytesOf(5));
        m_shelf->wipe();
        m_shelf->open(u"c1"_s); // the case stands there without a person
        m_shelf->setDocuments({});
        answerAll(5);
        QCOMPARE(m_shelf->held(), 0);
    }

    void itsEndIsNobodysCrash()
    {
        m_shelf->open(u"c1"_s);
        m_shelf->setDocuments(m_open);
        QVERIFY(!fetch(u"c1"_s, u"report"_s));
        m_shelf.reset();
        answerAll(5);
    }
};

QTEST_MAIN(TestShelf)
#include "test_shelf.moc"
