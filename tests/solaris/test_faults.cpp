// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultcase.h"
#include "faulttable.h"

#include <QSslConfiguration>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Column = Endpoint::Column;

/// Every endpoint under every fault, over real sockets, as faulttable.md has it: how the call ends, what the
/// user reads, how often the request arrived, who heard what, and that the client goes on afterwards.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void table();
    void matrix_data();
    void matrix();

private:
    using Cases = std::vector<std::unique_ptr<FaultCase>>;
    QStringList differences(const FaultCase &one, const QString &fault) const;
    static void run(const Cases &cases);

    FaultTable m_table;
    Authority m_trusted;
    Authority m_stranger{"A stranger"};
    RawServer m_elsewhere{[](const Seen &) { return json(200, personBody); }};
    QList<NetworkFault> m_faults;
};

namespace {

constexpr qsizetype swollen = 2'000'000;

solaris::Limits limitsFor(const NetworkFault &fault)
{
    solaris::Limits limits = Bench::quick();
    if (fault.isLong) {
        limits.transferTimeout = limits.totalDeadline = 25s;
    }
    limits.fileDeadline = limits.totalDeadline;
    limits.maxJsonBytes = swollen / 10;
    limits.maxFileBytes = swollen / 10;
    return limits;
}

QString columnName(Column column)
{
    switch (column) {
    case Column::Token: return u"Token"_s;
    case Column::Read: return u"Read"_s;
    case Column::File: return u"File"_s;
    case Column::Send: return u"Send"_s;
    case Column::Remove: return u"Remove"_s;
    }
    return {};
}

/// How a call ended, as the table says it: "ok", a kind of error, or for Tls the code that says why.
QString endOf(const domain::Result<void> &result)
{
    const bool isTls = !result && result.error().kind == domain::ErrorKind::Tls;
    return isTls ? result.error().code : kindOf(result);
}

} // namespace

void TestFaults::initTestCase()
{
    QVERIFY2(m_table.problem().isEmpty(), qPrintable(m_table.problem()));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(m_trusted.root());
    QSslConfiguration::setDefaultConfiguration(trusting);
    m_faults = everyFault(m_elsewhere.url(), m_trusted, m_stranger) + swellingFaults(swollen);
}

void TestFaults::table()
{
    QStringList played;
    for (const NetworkFault &fault : m_faults) {
        played.append(fault.name);
    }
    QCOMPARE(played, m_table.faults());
}

void TestFaults::matrix_data()
{
    QTest::addColumn<NetworkFault>("fault");
    for (const NetworkFault &fault : m_faults) {
        QTest::newRow(qPrintable(fault.name)) << fault;
    }
}

void TestFaults::run(const Cases &cases)
{
    for (const auto &one : cases) {
        one->start();
    }
    const auto haveAllEnded = [&] {
        return std::all_of(cases.begin(), cases.end(), [](const auto &one) { return one->hasEnded(); });
    };
    QVERIFY2(QTest::qWaitFor(haveAllEnded, 30'000), "a call hangs");
}

QStringList TestFaults::differences(const FaultCase &one, const QString &fault) const
{
    QStringList wrong;
    const QString name = one.endpoint().name;
    const QString ended = u"%1 x%2"_s.arg(endOf(one.result())).arg(one.arrived());
    const QString due = m_table.cell(fault, columnName(one.endpoint().column));
    if (ended != due) {
        wrong.append(u"%1: %2 instead of %3"_s.arg(name, ended, due));
    }
    if (const QString leaks = one.leaks(); !leaks.isEmpty()) {
        wrong.append(name + u": "_s + leaks);
    }
    if (one.result()) {
        return wrong;
    }
    const domain::Error &error = one.result().error();
    const QString message = m_table.message(endOf(one.result()));
    if (message.isEmpty() || !domain::userText(error).startsWith(message)) {
        wrong.append(u"%1: the user reads: %2"_s.arg(name, domain::userText(error)));
    }
    const QString support = domain::supportText(error);
    for (const QString &secret :
         {personId, documentId, identId, u"Erika"_s, u"hush"_s, u"token-0"_s, u"token-1"_s, u"127.0.0.1"_s}) {
        if (support.contains(secret)) {
            wrong.append(u"%1: support reads: %2"_s.arg(name, support));
        }
    }
    return wrong;
}

void TestFaults::matrix()
{
    QFETCH(const NetworkFault, fault);
    Cases cases;
    for (const Endpoint &endpoint : everyEndpoint()) {
        cases.push_back(std::make_unique<FaultCase>(endpoint, fault, limitsFor(fault)));
    }
    run(cases);
    QStringList wrong;
    for (const auto &one : cases) {
        wrong += differences(*one, fault.name);
    }
    bool canHeal = true;
    for (const auto &one : cases) {
        canHeal = one->heal() && canHeal;
    }
    if (canHeal) {
        run(cases);
        for (const auto &one : cases) {
            if (const QString again = kindOf(one->result()); again != m_table.cell(fault.name, u"Then"_s)) {
                wrong.append(u"%1: afterwards %2"_s.arg(one->endpoint().name, again));
            }
        }
    }
    for (const QString &line : std::as_const(wrong)) {
        qWarning("%s", qPrintable(line)); // QtTest cuts long messages
    }
    QVERIFY(wrong.isEmpty());
    QCOMPARE(m_elsewhere.connections(), 0);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
