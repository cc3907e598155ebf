// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/line.h"
#include "logbook/logbook.h"
#include "logbook/qtmessages.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <concepts>

using namespace Qt::Literals::StringLiterals;
using logbook::Category;
using logbook::Field;
using logbook::Level;

// What arises while the program runs can't become a word of the log: these are errors of the compiler.
static_assert(!std::constructible_from<logbook::Word, QString>);
static_assert(!std::constructible_from<logbook::Word, QByteArray>);
static_assert(!std::constructible_from<logbook::Word, const char *>);
static_assert(!std::constructible_from<logbook::Word, std::string>);
static_assert(!std::constructible_from<logbook::Word, std::string_view>);
static_assert(!std::constructible_from<logbook::Field::Value, QString>);
static_assert(!std::constructible_from<logbook::Field::Value, QByteArray>);
static_assert(!std::constructible_from<logbook::Field, logbook::Word, logbook::Field::Value>);

/// What a line of the log can say, and how.
class TestLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { logbook::setIdKey(QByteArray(32, 'k')); }

    void aLineIsJson()
    {
        const logbook::Entry entry{1'764'064'800'123,
                                   Level::Warning,
                                   Category::Api,
                                   "call",
                                   {Field::word("method", "GET"), Field::word("path", "/v1/persons/{id}"),
                                    Field::number("status", 404), Field::took(std::chrono::milliseconds(12)),
                                    Field::ids("ids", {u"9f3c"_s, u"9f3d"_s}),
                                    Field::version("qt", QVersionNumber(6, 4, 2)),
                                    Field::kind(domain::ErrorKind::NotFound)}};
        const QByteArray line = logbook::lineOf(entry);
        QVERIFY(line.endsWith("}\n"));
        QCOMPARE(line.count('\n'), 1);
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value("at"_L1).toString(), u"2025-11-25T10:00:00.123Z"_s);
        QCOMPARE(object.value("level"_L1).toString(), u"warning"_s);
        QCOMPARE(object.value("in"_L1).toString(), u"api"_s);
        QCOMPARE(object.value("event"_L1).toString(), u"call"_s);
        QCOMPARE(object.value("path"_L1).toString(), u"/v1/persons/{id}"_s);
        QCOMPARE(object.value("status"_L1).toInt(), 404);
        QCOMPARE(object.value("ms"_L1).toInt(), 12);
        QCOMPARE(object.value("ids"_L1).toArray().size(), 2);
        QCOMPARE(object.value("qt"_L1).toString(), u"6.4.2"_s);
        QCOMPARE(object.value("kind"_L1).toString(), u"NotFound"_s);
    }

    void everyKindHasAWord()
    {
        std::vector<std::string_view> words;
        for (int kind = 0; kind <= int(domain::ErrorKind::StillLoading); ++kind) {
            const std::string_view word = logbook::word(domain::ErrorKind(kind)).text();
            QVERIFY(!word.empty());
            QVERIFY(std::find(words.cbegin(), words.cend(), word) == words.cend());
            words.push_back(word);
        }
    }

    void idsAreHashed()
    {
        const QString id = u"0197c5d4e9f04f3c8a1b2c3d4e5f6a7b"_s;
        const std::string first(logbook::IdHash(id).text());
        QCOMPARE(first.size(), size_t(logbook::IdHash::length));
        QCOMPARE(std::string(logbook::IdHash(id).text()), first);
        QVERIFY(std::string(logbook::IdHash(id + u'1').text()) != first);
        QVERIFY(!id.contains(QString::fromStdString(first)));
        // Another installation's hash of the same id says something else.
        logbook::setIdKey(QByteArray(32, 'x'));
        QVERIFY(std::string(logbook::IdHash(id).text()) != first);
        // And it is none that anybody can make without the key.
        const QByteArray plain =
            QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
        QVERIFY(plain.toStdString() != first);
    }

    void qtsMessagesLoseTheirText()
    {
        const QTemporaryDir folder;
        const auto previous = qInstallMessageHandler(nullptr); // QTest's own
        QByteArray lines;
        {
            const logbook::Logbook log(folder.path(), Level::Debug);
            logbook::takeQtMessages(false);
            const QLoggingCategory network("qt.network.ssl");
            qCWarning(network) << "another name Quittenberger";
            qWarning("the name %s", "Quittenberger");
            qWarning("the name %s", "Quittenberger");
            QTRY_VERIFY(logbook::lastLines(10).size() == 3);
            lines = logbook::lastLines(10).join();
        }
        qInstallMessageHandler(previous);
        QVERIFY(!lines.contains("Quittenberger"));
        QVERIFY(!lines.contains("name"));
        QCOMPARE(lines.count("\"from\":\"qt.network\""), 1);
        QCOMPARE(lines.count("\"from\":\"default\""), 2);
        // Equal ones can be told from others.
        QSet<QString> hashes;
        for (const QByteArray &line : lines.trimmed().split('\n'))
            hashes << QJsonDocument::fromJson(line).object().value("same"_L1).toArray().first().toString();
        QCOMPARE(hashes.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "test_lines.moc"
