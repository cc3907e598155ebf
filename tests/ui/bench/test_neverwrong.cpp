// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/shelf.h"
#include "ui/decoder/samples.h"
#include "ui/viewer/panes.h"

#include <QCoroFuture>
#include <QPromise>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::DocumentKey;

namespace {

constexpr int cases = 5;
constexpr int documents = 6;

/// Each document of each case is of one colour: its pixels say whose they are.
QColor colourOf(int ofCase, int document)
{
    return QColor(20 + 45 * ofCase, 20 + 35 * document, 201);
}

std::optional<DocumentKey> keyOf(QRgb pixel)
{
    if (qBlue(pixel) != 201 || (qRed(pixel) - 20) % 45 != 0 || (qGreen(pixel) - 20) % 35 != 0)
        return {};
    return DocumentKey{u"c%1"_s.arg((qRed(pixel) - 20) / 45), u"d%1"_s.arg((qGreen(pixel) - 20) / 35)};
}

QByteArray fileOf(const DocumentKey &key)
{
    return samples::picture("PNG", {4, 4},
                            colourOf(key.caseId.mid(1).toInt(), key.documentId.mid(1).toInt()));
}

/// Brings what it was given in any order and at any time.
class Courier {
public:
    explicit Courier(quint32 seed)
        : random(seed)
    {
    }
    void take(std::function<void()> parcel) { m_parcels.append(std::move(parcel)); }
    bool isEmpty() const { return m_parcels.isEmpty(); }
    void bringOne()
    {
        if (!m_parcels.isEmpty())
            m_parcels.takeAt(random.bounded(m_parcels.size()))();
    }
    QRandomGenerator random;

private:
    QList<std::function<void()>> m_parcels;
};

template <typename T>
QCoro::Task<domain::Result<T>> waitFor(QFuture<domain::Result<T>> answer)
{
    co_return co_await answer;
}

template <typename T>
QCoro::Task<domain::Result<T>> byCourier(Courier &courier, domain::Result<T> answer,
                                         std::function<void()> arrived = {})
{
    auto promise = std::make_shared<QPromise<domain::Result<T>>>();
    promise->start();
    courier.take([promise, answer = std::move(answer), arrived] {
        if (arrived)
            arrived();
        promise->addResult(answer);
        promise->finish();
    });
    return waitFor(promise->future());
}

/// A decoder at its worst: it answers in any order, also what was forgotten, closed, or asked for long ago.
class LateDecoder : public ui::Decoder {
public:
    explicit LateDecoder(Courier &courier)
        : m_courier(courier)
    {
    }
    void open(const DocumentKey &key, const QByteArray &bytes, QSize, domain::Urgency, QObject *asker,
              OnOpened then) override
    {
        m_colours[key] = QImage::fromData(bytes).pixelColor(1, 1);
        ui::Opened opened;
        opened.key = key;
        opened.sniffed = ui::sniff(bytes);
        opened.pages = {QSizeF(2000, 2000), QSizeF(2000, 2000)};
        opened.first = draw(key, {0, 0.1, {}});
        bring(asker, [then, opened] { then(opened); });
    }
    void render(const DocumentKey &key, const ui::PageArea &area, domain::Urgency, QObject *asker,
                OnPixels then) override
    {
        bring(asker, [this, key, area, then] { then(draw(key, area)); });
    }
    void find(const DocumentKey &, const QString &, int, QObject *, OnFound) override {}
    void forget(QObject *) override {}
    void close(const DocumentKey &) override {}
    void keepOnly(const QStringList &) override {}

private:
    void bring(QObject *asker, std::function<void()> answer)
    {
        m_courier.take([alive = QPointer<QObject>(asker), answer = std::move(answer)] {
            if (alive)
                answer();
        });
    }
    ui::Pixels draw(const DocumentKey &key, ui::PageArea area) const
    {
        const QSize size =
            area.region.isNull() ? (QSizeF(2000, 2000) * area.scale).toSize() : area.region.size();
        QImage image(size.expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(m_colours.value(key));
        return {key, area, image, ui::DecodeProblem::None};
    }
    Courier &m_courier;
    QHash<DocumentKey, QColor> m_colours;
};

} // namespace

/// What the review bench must never do: show a document of one case, or another document, where a person
/// believes to see this one.
class TestNeverWrong : public QObject {
    Q_OBJECT

    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<LateDecoder> m_decoder;
    std::unique_ptr<ui::Shelf> m_shelf;
    std::unique_ptr<ui::Panes> m_panes;
    QHash<DocumentKey, int> m_noted; ///< on record
    QHash<DocumentKey, int> m_shown;
    QString m_case;
    int m_seen = 0; ///< panes found with pixels
    QString m_wrong;

    static QList<domain::KycDocument> listOf(int ofCase)
    {
        QList<domain::KycDocument> list;
        for (int number = 0; number < documents; ++number) {
            const QString type = number == 1 ? u"ID_DOCUMENT"_s : number == 3 ? u"PICTURE"_s : u"OTHER"_s;
            // The same document ids in every case: nothing but the case tells them apart.
            list.append(
                {u"d%1"_s.arg(number), u"c%1 d%2"_s.arg(ofCase).arg(number), type, u"image/png"_s, 100, {}});
        }
        return list;
    }
    QString words(const DocumentKey &key) const { return QString(key.caseId + u'/' + key.documentId); }

    /// Every pane on screen shows its own document's pixels, or none; small ones of its pages may be there
    /// before the page is.
    void look()
    {
        for (int index = 0; index < m_panes->count() && m_wrong.isEmpty(); ++index) {
            ui::DocumentPane *pane = m_panes->pane(index);
            const QImage image = pane->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRect view(pane->view()->mapTo(pane, QPoint()), pane->view()->size());
            int own = 0;
            int inView = 0;
            for (int y = 0; y < image.height(); y += 3) {
                const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
                for (int x = 0; x < image.width(); x += 3) {
                    const std::optional<DocumentKey> found = keyOf(line[x]);
                    if (!found)
                        continue;
                    if (*found != pane->key() || found->caseId != m_case)
                        m_wrong =
                            u"%1 where %2 of %3 belongs"_s.arg(words(*found), words(pane->key()), m_case);
                    ++own;
                    inView += view.contains(x, y);
                }
            }
            if (inView > 0 && pane->view()->isEmpty())
                m_wrong = u"pixels in an empty view"_s;
            if (own > 0 && m_noted.value(pane->key()) == 0)
                m_wrong = u"%1 is seen and nothing is on record"_s.arg(words(pane->key()));
            m_seen += own > 0;
        }
    }
    void turn()
    {
        QCoreApplication::processEvents();
        look();
    }
    void goTo(int number)
    {
        m_case = u"c%1"_s.arg(number);
        m_panes->clear();
        m_shelf->open(m_case);
        m_panes->setDocuments(m_case, listOf(number));
        m_shelf->setDocuments(listOf(number));
        const int next = (number + 1) % cases;
        m_shelf->setNext(u"c%1"_s.arg(next), listOf(next));
    }

private Q_SLOTS:
    void init()
    {
        m_noted.clear();
        m_shown.clear();
        m_wrong.clear();
        m_seen = 0;
    }
    void cleanup()
    {
        m_panes.reset();
        m_shelf.reset();
        while (!m_courier->isEmpty()) { // whoever waits still gets an answer, to nobody
            m_courier->bringOne();
            QCoreApplication::processEvents();
        }
        m_decoder.reset();
    }

    void aThousandFastSwitches_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one") << 20261125u;
        QTest::newRow("another") << 7u;
    }
    void aThousandFastSwitches()
    {
        QFETCH(quint32, seed);
        m_courier = std::make_unique<Courier>(seed);
        m_decoder = std::make_unique<LateDecoder>(*m_courier);
        m_shelf = std::make_unique<ui::Shelf>(
            [this](const QString &caseId, const QString &documentId, const ui::Shelf::Progress &,
                   domain::Urgency) {
                const bool fails = m_courier->random.bounded(20) == 0;
                return byCourier(*m_courier,
                                 fails ? ui::Shelf::Bytes(domain::fail(domain::ErrorKind::Timeout, u"GET"_s))
                                       : ui::Shelf::Bytes(fileOf({caseId, documentId})));
            },
            *m_decoder);
        m_panes = std::make_unique<ui::Panes>(
            [this](const QString &caseId, const QString &documentId, const ui::Shelf::Progress &progress) {
                return m_shelf->fetch(caseId, documentId, progress);
            },
            *m_decoder);
        m_shelf->setBudget(150 * 1024 * 1024); // about seven: not all of two cases
        m_shelf->setOnScreen([this](const DocumentKey &key) { return m_panes->shows(key); });
        m_panes->setNote([this](const QString &caseId, const QString &documentId) {
            const bool fails = m_courier->random.bounded(20) == 0;
            return byCourier(*m_courier,
                             fails ? domain::Result<void>(domain::fail(domain::ErrorKind::Storage, u"note"_s))
                                   : domain::Result<void>(),
                             [this, fails, key = DocumentKey{caseId, documentId}] {
                                 if (!fails)
                                     ++m_noted[key];
                             });
        });
        connect(m_panes.get(), &ui::Panes::shown, this,
                [this](const QString &caseId, const QString &documentId) {
                    const DocumentKey key{caseId, documentId};
                    if (++m_shown[key] > m_noted.value(key))
                        m_wrong = u"%1 is shown more often than recorded"_s.arg(words(key));
                });
        m_panes->resize(480, 360);
        m_panes->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panes.get()));
        goTo(0);
        QRandomGenerator &random = m_courier->random;
        int switches = 0;
        while (switches < 1000) {
            switch (random.bounded(12)) {
            case 0:
            case 1:
                goTo(random.bounded(cases));
                ++switches;
                break;
            case 2:
                goTo((m_case.mid(1).toInt() + 1) % cases);
                ++switches;
                break;
            case 3: m_panes->setCount(1 + random.bounded(ui::Panes::most)); break;
            case 4: m_panes->chosen()->view()->zoomIn(); break;
            case 5: m_panes->chosen()->view()->actualSize(); break;
            case 6: m_panes->chosen()->showPage(random.bounded(2)); break;
            default:
                m_panes->choose(random.bounded(m_panes->count()));
                m_panes->open(listOf(m_case.mid(1).toInt()).at(random.bounded(documents)));
                ++switches;
            }
            turn();
            for (int parcels = random.bounded(8); parcels > 0; --parcels) {
                m_courier->bringOne();
                turn();
            }
            QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong));
        }
        QVERIFY2(m_seen > 1000, qPrintable(u"only %1 sights: this proves little"_s.arg(m_seen)));
    }
};

QTEST_MAIN(TestNeverWrong)
#include "test_neverwrong.moc"
