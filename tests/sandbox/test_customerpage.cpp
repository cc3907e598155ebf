// SPDX-License-Identifier: GPL-3.0-or-later
// The page a trainee plays the customer on: complete, closed to the outside, bilingual, neutral in its words.
#include "sandbox/customerpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using sandbox::PageState;

namespace {

PageState welcome()
{
    return {.identificationId = u"6dc54352d6793a892e0702850d07b831cidt"_s,
            .language = u"EN"_s,
            .stage = u"welcome"_s,
            .robot = u"X-MANUALTEST-HAPPYPATH"_s,
            .customerName = u"Erika Mustermann"_s,
            .failure = {}};
}

QString pageText(const PageState &state)
{
    return QString::fromUtf8(sandbox::customerPage(state));
}

/// The JSON of a script element.
QJsonObject embedded(const QString &page, const QString &id)
{
    const QString opening = u"<script type=\"application/json\" id=\"%1\">"_s.arg(id);
    const qsizetype from = page.indexOf(opening) + opening.size();
    return QJsonDocument::fromJson(page.mid(from, page.indexOf(u"</script>"_s, from) - from).toUtf8())
        .object();
}

/// Every text in it, by its path: "ends.success.title".
QMap<QString, QString> leaves(const QJsonValue &value, const QString &path = {})
{
    QMap<QString, QString> found;
    if (value.isString())
        found.insert(path, value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found.insert(leaves(it.value(), path + u'.' + it.key()));
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        found.insert(leaves(array.at(i), path + u'.' + QString::number(i)));
    return found;
}

/// The markup alone, which is well-formed XML too.
QString markup(QString page)
{
    static const QRegularExpression inside(u"(<(?:script|style)[^>]*>).*?(</(?:script|style)>)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return page.replace(inside, u"\\1\\2"_s);
}

/// The values of an attribute, wherever it stands.
QStringList values(const QString &page, const QString &attribute)
{
    QStringList found;
    QXmlStreamReader reader(markup(page));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.attributes().hasAttribute(attribute))
            found += reader.attributes().value(attribute).toString().split(u' ', Qt::SkipEmptyParts);
    }
    return found;
}

} // namespace

class TestCustomerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageIsCompleteAndWellFormed()
    {
        const QString page = pageText(welcome());
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
        static const QRegularExpression placeholder(u"@[A-Z]+@"_s);
        QVERIFY2(!page.contains(placeholder), qPrintable(placeholder.match(page).captured()));
        QXmlStreamReader reader(markup(page));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString() + QString::number(reader.lineNumber())));
        QVERIFY(page.contains(u"SANDBOX"_s));
        QVERIFY(page.contains(u"fetch(path + '/state'"_s));
    }

    void nothingComesFromOutside()
    {
        const QString page = pageText(welcome());
        QVERIFY(!page.contains(u"http://"_s));
        QVERIFY(!page.contains(u"https://"_s));
        QVERIFY(!page.contains(u"url("_s));
        QVERIFY(!page.contains(u"@import"_s));
        QVERIFY(values(page, u"src"_s).isEmpty());
        QCOMPARE(values(page, u"href"_s), QStringList{u"data:,"_s});
        QVERIFY(page.contains(u"default-src 'none'"_s));
    }

    void everyReferenceHasItsElement()
    {
        const QString page = pageText(welcome());
        const QStringList ids = values(page, u"id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(values(page, u"for"_s),
                 (QStringList{u"mobile"_s, u"terms"_s, u"data"_s, u"document"_s, u"identCode"_s}));
        for (const QString &id : values(page, u"for"_s) + values(page, u"aria-describedby"_s))
            QVERIFY2(ids.contains(id), qPrintable(id));
        static const QRegularExpression asked(u"\\$\\('([A-Za-z_]+)'\\)"_s);
        auto match = asked.globalMatch(page);
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString id = match.next().captured(1);
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
    }

    void bothLanguagesSayEverything()
    {
        const QString page = pageText(welcome());
        const QJsonObject texts = embedded(page, u"texts"_s);
        const auto english = leaves(texts.value(u"en"_s));
        const auto german = leaves(texts.value(u"de"_s));
        QVERIFY(english.size() > 60);
        QCOMPARE(german.keys(), english.keys());
        for (auto it = german.begin(); it != german.end(); ++it) {
            QVERIFY2(!it.value().trimmed().isEmpty(), qPrintable(it.key()));
            QCOMPARE(it.value().count(u'%'), english.value(it.key()).count(u'%'));
        }
        for (const QString &key : values(page, u"data-text"_s) + values(page, u"data-label"_s))
            QVERIFY2(english.contains(u'.' + key), qPrintable(key));
        for (const auto &language : {u"en"_s, u"de"_s}) {
            QCOMPARE(texts.value(language).toObject().value(u"prompts"_s).toArray().size(),
                     sandbox::customerPrompts);
            QVERIFY(texts.value(language)
                        .toObject()
                        .value(u"codeHint"_s)
                        .toString()
                        .contains(QLatin1StringView(sandbox::customerCode)));
        }
    }

    void theStateOpensThePage_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("words"); // where the page has words for the stage
        QTest::newRow("welcome") << u"welcome"_s << QString() << QString() << u"welcomeTitle"_s;
        QTest::newRow("call") << u"call"_s << QString() << QString() << u"counter"_s;
        QTest::newRow("code") << u"code"_s << QString() << QString() << u"codeTitle"_s;
        QTest::newRow("success") << u"success"_s << QString() << QString() << u"ends.success.title"_s;
        QTest::newRow("aborted") << u"aborted"_s << u"TECH_LIGHTING"_s << u"TECH_LIGHTING"_s
                                 << u"again.aborted.title"_s;
        QTest::newRow("canceled") << u"canceled"_s << u"TECH_PHOTO"_s << u"TECH_PHOTO"_s
                                  << u"again.canceled.title"_s;
        QTest::newRow("failed tells no reason")
            << u"failed"_s << u"OTHER_ABUSE"_s << QString() << u"ends.failed.title"_s;
        QTest::newRow("expired") << u"expired"_s << QString() << QString() << u"ends.expired.title"_s;
    }

    void theStateOpensThePage()
    {
        QFETCH(QString, stage);
        QFETCH(QString, failure);
        QFETCH(QString, words);
        PageState state = welcome();
        state.stage = stage;
        state.failure = failure;
        const QString page = pageText(state);
        const QJsonObject json = embedded(page, u"state"_s);
        QCOMPARE(json.value(u"stage"_s).toString(), stage);
        QTEST(json.value(u"failure"_s).toString(), "told");
        QCOMPARE(json.value(u"steps"_s).toInt(), sandbox::customerPrompts);
        QCOMPARE(json.value(u"identificationId"_s).toString(), state.identificationId);
        QVERIFY(leaves(embedded(page, u"texts"_s).value(u"de"_s)).contains(u'.' + words));
    }

    void theLanguageIsTheCustomers_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        QTest::newRow("German") << u"DE"_s << u"de"_s;
        QTest::newRow("German, small") << u"de"_s << u"de"_s;
        QTest::newRow("English") << u"EN"_s << u"en"_s;
        QTest::newRow("none") << QString() << u"en"_s;
        QTest::newRow("other") << u"FR"_s << u"en"_s;
    }

    void theLanguageIsTheCustomers()
    {
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        PageState state = welcome();
        state.language = asked;
        const QString page = pageText(state);
        QVERIFY(page.contains(u"<html lang=\"%1\">"_s.arg(shown)));
        QCOMPARE(embedded(page, u"state"_s).value(u"language"_s).toString(), shown);
    }

    void aNameCannotBreakOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script") << u"</script><script>alert(1)</script>"_s;
        QTest::newRow("comment") << u"<!--"_s;
        QTest::newRow("quotes") << u"O\"Neill & 'Söhne' \\"_s;
        QTest::newRow("placeholder") << u"@SCRIPT@ @STATE@"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    }

    void aNameCannotBreakOut()
    {
        QFETCH(QString, name);
        PageState state = welcome();
        state.customerName = name;
        const QString page = pageText(state);
        QCOMPARE(page.count(u"<script"_s), pageText(welcome()).count(u"<script"_s));
        QVERIFY(!page.contains(u"alert(1)<"_s));
        QCOMPARE(embedded(page, u"state"_s).value(u"customerName"_s).toString(), name.simplified());
    }

    void theAgentLeavesTheRobotOutOfTheName()
    {
        PageState state = welcome();
        state.customerName = u"X-MANUALTEST-HAPPYPATH Mustermann"_s;
        QCOMPARE(embedded(pageText(state), u"state"_s).value(u"customerName"_s).toString(), u"Mustermann"_s);
        QCOMPARE(embedded(pageText(state), u"state"_s).value(u"robot"_s).toString(), state.robot);
    }

    void theCustomerNeverHearsOfASuspicion_data()
    {
        QTest::addColumn<QString>("robot");
        for (const char *robot : {"HAPPYPATH", "ABORTIDENT", "FRAUDOK", "FRAUDIDENT", "FRAUDREVIEW"})
            QTest::newRow(robot) << u"X-MANUALTEST-"_s + QLatin1StringView(robot);
    }

    void theCustomerNeverHearsOfASuspicion()
    {
        QFETCH(QString, robot);
        for (const auto &stage : {u"welcome"_s, u"call"_s, u"success"_s, u"canceled"_s, u"failed"_s}) {
            PageState state = welcome();
            state.stage = stage;
            state.robot = robot;
            state.customerName = robot + u" Mustermann"_s;
            state.failure = stage == u"failed"_s ? u"NO_ESIGN_FRAUD"_s : QString();
            const QString page = pageText(state);
            for (const auto &word : {u"fraud"_s, u"suspic"_s, u"betrug"_s, u"verdacht"_s, u"scam"_s})
                QVERIFY2(!page.contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TestCustomerPage)
#include "test_customerpage.moc"
