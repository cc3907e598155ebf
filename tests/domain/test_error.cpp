// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

Error errorOf(int kind)
{
    Error error;
    error.kind = static_cast<ErrorKind>(kind);
    return error;
}

constexpr int lastKind = static_cast<int>(ErrorKind::StillLoading);

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnText()
    {
        QSet<QString> texts;
        QSet<QString> supports;
        for (int kind = 0; kind <= lastKind; ++kind) {
            const QString text = userText(errorOf(kind));
            QVERIFY2(text.endsWith(u'.'), qPrintable(QString::number(kind)));
            texts << text;
            supports << supportText(errorOf(kind));
        }
        QCOMPARE(texts.size(), lastKind + 1);
        QCOMPARE(supports.size(), lastKind + 1);
    }

    void retryHelpsOnlyWhereNothingMustChange()
    {
        const QSet<ErrorKind> helps{ErrorKind::NoConnection, ErrorKind::Timeout,  ErrorKind::RateLimited,
                                    ErrorKind::ServerFault,  ErrorKind::BadReply, ErrorKind::StillLoading};
        for (int kind = 0; kind <= lastKind; ++kind)
            QCOMPARE(errorOf(kind).retryCanHelp(), helps.contains(errorOf(kind).kind));
    }

    void waitingTimeIsNamed()
    {
        Error error = errorOf(static_cast<int>(ErrorKind::RateLimited));
        QVERIFY(userText(error).contains("minute"_L1));
        error.retryAfter = std::chrono::seconds(42);
        QVERIFY(userText(error).contains("42"_L1));
    }

    void refusedFieldsAreCounted()
    {
        Error error = errorOf(static_cast<int>(ErrorKind::Invalid));
        const QString without = userText(error);
        error.fields = {{u"last_name"_s, u"invalid_model"_s, u"is too long"_s}, {u"email"_s, {}, {}}};
        QVERIFY(userText(error) != without);
        QVERIFY(userText(error).contains(u'2'));
    }

    void rulesSayWhatTheyForbid()
    {
        QSet<QString> texts;
        for (const auto &rule : {u"consent"_s, u"amend"_s, u"register"_s, u"handover"_s, u"any other"_s}) {
            Error error = errorOf(static_cast<int>(ErrorKind::Rule));
            error.where = rule;
            texts << userText(error);
        }
        QCOMPARE(texts.size(), 5);
    }

    void userTextIsFreeOfTechnicalThings()
    {
        Error error = errorOf(static_cast<int>(ErrorKind::ServerFault));
        error.where = u"GET /v1/persons/{id}"_s;
        error.errorId = u"84b61ex"_s;
        error.detail = u"stack"_s;
        const QString text = userText(error);
        QVERIFY(!text.contains("/v1"_L1) && !text.contains("84b61ex"_L1) && !text.contains("stack"_L1));
    }

    void supportLine()
    {
        Error error = errorOf(static_cast<int>(ErrorKind::Invalid));
        error.where = u"POST /v1/persons"_s;
        error.httpStatus = 400;
        error.code = u"invalid_model"_s;
        error.fields = {{u"last_name"_s, u"invalid_model"_s, u"Mustermann is too long"_s}};
        error.errorId = u"84b61ex"_s;
        error.requestId = u"r-7"_s;
        error.detail = u"two\nlines"_s;
        QCOMPARE(supportText(error), u"invalid; POST /v1/persons; HTTP 400; invalid_model; field last_name; "
                                     u"error id 84b61ex; request id r-7; two lines"_s);
    }

    void failMakesAnUnexpected()
    {
        const Result<int> result = fail(ErrorKind::Rule, u"handover"_s, u"expired"_s);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, ErrorKind::Rule);
        QCOMPARE(result.error().where, u"handover"_s);
        QCOMPARE(result.error().detail, u"expired"_s);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
