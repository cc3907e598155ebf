// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "keys/platform.h"
#include "support/patience.h"

#include <QDir>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace Qt::Literals::StringLiterals;
using Place = Instance::Place;

namespace {

/// As a second program would: it waits for the first, and this thread plays the first meanwhile.
std::future<Place> another(const QString &folder)
{
    return std::async(std::launch::async, [folder] {
        return Instance(folder, u"sandbox"_s).take(std::chrono::milliseconds(patience));
    });
}

bool isReady(const std::future<Place> &asked)
{
    return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

/// Two programs and one data folder; tests/e2e/single_instance.py looks at the same from outside.
class TestInstance : public QObject {
    Q_OBJECT
    QTemporaryDir m_runtime; ///< for the sockets
    std::unique_ptr<QTemporaryDir> m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void theFirstAnswersTheSecond()
    {
        Instance first(m_data->path(), u"sandbox"_s);
        QCOMPARE(first.take(), Place::First);
        int wishes = 0;
        connect(&first, &Instance::wanted, this, [&wishes] { ++wishes; });
        std::future<Place> second = another(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(second), patience);
        QCOMPARE(second.get(), Place::Raised);
        QCOMPARE(wishes, 1);
    }

    void whoWorksInAnotherEnvironmentSaysSoAndStays()
    {
        Instance first(m_data->path(), u"sandbox"_s);
        QCOMPARE(first.take(), Place::First);
        int wishes = 0;
        connect(&first, &Instance::wanted, this, [&wishes] { ++wishes; });
        QString now = u"production"_s; // it went there since
        first.onWhere([&now] { return now; });
        std::future<Place> second = another(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(second), patience);
        QCOMPARE(second.get(), Place::Elsewhere);
        QCOMPARE(wishes, 0);
        now = u"sandbox"_s;
        std::future<Place> third = another(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(isReady(third), patience);
        QCOMPARE(third.get(), Place::Raised);
        QCOMPARE(wishes, 1);
    }

    void whoComesWhileTheFirstIsClosingTakesItsPlace()
    {
        QString socket; // the name is the program's own affair
        {
            Instance first(m_data->path(), u"sandbox"_s);
            QCOMPARE(first.take(), Place::First);
            const QStringList made = QDir(m_runtime.path()).entryList(QDir::System | QDir::Files);
            QCOMPARE(made.size(), 1);
            socket = m_runtime.filePath(made.constFirst());
        }
        // A first one that is closing: it holds the lock still, and answers nobody any more.
        const int lock = keys::platform::openOwnerFile(m_data->filePath(u"identdesk.lock"_s));
        QVERIFY(lock >= 0 && keys::platform::lockFile(lock));
        QLocalServer closing;
        QVERIFY(closing.listen(socket));
        std::future<Place> second = another(m_data->path());
        QTRY_VERIFY_WITH_TIMEOUT(closing.hasPendingConnections(), patience);
        QVERIFY(!isReady(second));
        keys::platform::closeFile(lock);
        delete closing.nextPendingConnection();
        closing.close();
        QTRY_VERIFY_WITH_TIMEOUT(isReady(second), patience);
        QCOMPARE(second.get(), Place::First);
    }
};

QTEST_GUILESS_MAIN(TestInstance)
#include "test_instance.moc"
