// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTest>
#include <sys/resource.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A list of 100 MB, every entry of it in order: refused by the limits that a bank's desk works with, before
/// it is taken in, and without holding it.
class TestLongList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
};

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 whole = 100 * megabyte;

/// The most that this process has ever held, bytes.
qint64 peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024; // Linux counts in kilobytes
}

Reaction list(const QByteArray &head)
{
    const QByteArray entry = R"({"id":"6dc54352d6793a892e0702850d07b831cidt","status":"pending"},)";
    Reaction reaction{head + "[", Reaction::Then::Close};
    reaction.piece = entry.repeated(1000);
    reaction.pieces = whole / reaction.piece.size();
    return reaction;
}

} // namespace

void TestLongList::isRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("most"); // that the server may have got rid of
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    QTest::newRow("its length said") << QByteArray(head + "Content-Length: 104857600\r\n\r\n")
                                     << 16 * megabyte;
    QTest::newRow("its length unsaid") << QByteArray(head + "Connection: close\r\n\r\n") << 32 * megabyte;
}

void TestLongList::isRefused()
{
    QFETCH(const QByteArray, head);
    QFETCH(const qint64, most);
    solaris::Limits limits; // the real ones
    limits.getAttempts = 1;
    Bench bench([&](const Seen &) { return list(head); }, limits);
    const qint64 before = peak();
    const auto result = wait(bench.client->identifications(personId));
    QCOMPARE(kindOf(result), u"TooLarge"_s);
    QVERIFY2(bench.server.given() < most, qPrintable(QString::number(bench.server.given())));
#ifndef __SANITIZE_ADDRESS__ // it keeps what was freed
    QVERIFY2(peak() - before < 3 * limits.maxJsonBytes, qPrintable(QString::number(peak() - before)));
#endif
}

QTEST_GUILESS_MAIN(TestLongList)
#include "test_longlist.moc"
