// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"
#include "ui/media/containercheck.h"
#include "ui/media/mp4turn.h"

#include <QRandomGenerator>
#include <QTest>

using Finding = ui::ContainerCheck::Finding;

/// What the outline of a recording tells before a decoder sees it.
class TestContainerCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        const QByteArray mp4 = recordings::mp4();
        const QByteArray wav = recordings::wav(500);
        QByteArray live = wav;
        live.replace(4, 4, "\xFF\xFF\xFF\xFF");
        const QByteArray webm = QByteArray::fromHex("1a45dfa3"
                                                    "83"
                                                    "428101") +
                                QByteArray::fromHex("18538067");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, const QByteArray &bytes, Finding finding) {
            QTest::newRow(name) << bytes << int(finding);
        };
        row("empty", {}, Finding::Empty);
        row("text", "hello", Finding::Foreign);
        row("playlist", "#EXTM3U\n", Finding::Foreign);
        row("mp4", mp4, Finding::Fine);
        row("mp4 cut", mp4.left(mp4.size() - 1000), Finding::CutOff);
        row("mp4 without a film", mp4.left(36), Finding::CutOff);
        row("mp4 box of no size", QByteArray("\0\0\0\4ftyp", 8), Finding::Damaged);
        row("mp4 of control characters", mp4.left(32) + QByteArray("\0\0\0\x8\1\2\3\4", 8), Finding::Damaged);
        row("wav", wav, Finding::Fine);
        row("wav whose end nobody knew", live, Finding::Fine);
        row("wav cut", wav.left(2000), Finding::CutOff);
        row("avi", recordings::avi(2), Finding::Fine);
        row("webm whose end nobody knew", webm + QByteArray("\xFFmore"), Finding::Fine);
        row("webm cut", webm + QByteArray::fromHex("4fff") + "more", Finding::CutOff);
        row("webm of another content", webm.left(8) + QByteArray(20, 'x'), Finding::Damaged);
        row("mp3", QByteArray("\xFF\xFB\x90\x00 sound", 10), Finding::Fine);
        row("mp3 behind a tag", QByteArray("ID3\3\0\0\0\0\0\2ab\xFF\xFB\x90\0", 16), Finding::Fine);
        row("playlist behind a tag", QByteArray("ID3\3\0\0\0\0\0\0", 10) + "#EXTM3U\n", Finding::Damaged);
        row("mp3 of a tag alone", QByteArray("ID3\3\0\0\0\0\x7F\x7F", 10), Finding::CutOff);
    }
    void finds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, finding);
        QCOMPARE(int(ui::checkContainer(bytes).finding), finding);
    }

    void saysHowMuchIsMissing()
    {
        const QByteArray wav = recordings::wav(500);
        QCOMPARE(ui::checkContainer(wav.left(wav.size() - 1000)).missing, 1000);
    }

    void lengthsThatCanBe()
    {
        QVERIFY(ui::isBelievable(4000, 138'515));
        QVERIFY(ui::isBelievable(3'600'000, 60'000'000));
        QVERIFY(!ui::isBelievable(0, 1000));
        QVERIFY(!ui::isBelievable(-1, 1000));
        QVERIFY(!ui::isBelievable(400'000'000, 138'515));
        QVERIFY(!ui::isBelievable(3'600'000, 1000));
    }

    void anyBytesAtAll()
    {
        QRandomGenerator chance(7);
        const QList<QByteArray> good{recordings::mp4().left(3000), recordings::wav(50), recordings::avi(1),
                                     QByteArray::fromHex("1a45dfa383428101185380674fff") +
                                         QByteArray(40, 'x'),
                                     QByteArray("ID3\3\0\0\0\0\0\2ab\xFF\xFB\x90\0", 16)};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good.at(round % good.size());
            bytes.truncate(chance.bounded(int(bytes.size()) + 1));
            for (int i = 0; i < 4 && !bytes.isEmpty(); ++i)
                bytes[chance.bounded(std::min(64, int(bytes.size())))] =
                    static_cast<char>(chance.bounded(256));
            const ui::ContainerCheck check = ui::checkContainer(bytes);
            QVERIFY(check.finding != Finding::Empty || bytes.isEmpty());
            QVERIFY(ui::mp4Turn(bytes) % 90 == 0);
            QVERIFY((check.missing > 0) == (check.finding == Finding::CutOff));
        }
    }
};

QTEST_MAIN(TestContainerCheck)
#include "test_containercheck.moc"
