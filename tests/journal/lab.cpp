// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace lab {
namespace {

/// A connection for a moment.
class Raw {
public:
    explicit Raw(const QString &database)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lab"_s);
        connection.setDatabaseName(database);
        connection.open();
    }
    ~Raw()
    {
        QSqlDatabase::database(u"lab"_s).close();
        QSqlDatabase::removeDatabase(u"lab"_s);
    }
    Q_DISABLE_COPY_MOVE(Raw)
    QSqlQuery query() const { return QSqlQuery(QSqlDatabase::database(u"lab"_s)); }
};

} // namespace

Place::Place()
    : m_key(keys::Key::generate())
{
}

std::unique_ptr<journal::Journal> Place::journal() const
{
    return std::make_unique<journal::Journal>(folder(), m_key);
}

domain::Person customer()
{
    domain::Person person;
    person.id = u"57d7f6c4d8a9493bb9d3a8f1e1c0aaaacper"_s;
    person.firstName = u"Philomena"_s;
    person.lastName = u"Quastenflosser"_s;
    person.birthDate = QDate(1972, 12, 24);
    person.birthCity = u"Wunsiedel"_s;
    person.address = {u"Zwergenstieg 17"_s, {}, u"95632"_s, u"Wunsiedel"_s, u"DE"_s, u"BY"_s};
    person.mobileNumber = u"+4915112345678"_s;
    person.email = u"philomena@quastenflosser.example"_s;
    return person;
}

QList<QByteArray> personalTexts()
{
    return {"Philomena",
            "Quastenflosser",
            "1972-12-24",
            "Wunsiedel",
            "Zwergenstieg",
            "4915112345678",
            "57d7f6c4d8a9493bb9d3a8f1e1c0aaaacper",
            "TST-GEHEIM",
            "go.test.idnow.example",
            "9c2fcidt",
            "prefers to be called"};
}

domain::Event note(const QString &caseId, const QString &personId, const QString &text)
{
    return domain::eventbody::noteAdded(caseId, personId, text);
}

domain::Event seen(const QString &caseId, const QString &personId, domain::Status status)
{
    domain::Identification identification;
    identification.id = u"5d2a9c2fcidt"_s;
    identification.status = domain::statusValue(status);
    return domain::eventbody::statusObserved(caseId, personId, identification, domain::Source::Poll);
}

QList<domain::Event> story(const QString &caseId, const QString &personId)
{
    domain::Consent consent;
    consent.textId = u"terms"_s;
    consent.capturedBy = u"clerk"_s;
    consent.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    domain::Identification identification;
    identification.id = u"5d2a9c2fcidt"_s;
    identification.reference = u"TST-GEHEIM"_s;
    identification.url = u"https://go.test.idnow.example/TST-GEHEIM"_s;
    identification.status = domain::statusValue(domain::Status::Created);
    const QString intent = u"intent-"_s + caseId;
    return {
        domain::eventbody::caseOpened(caseId, personId, u"Sandbox"_s),
        domain::eventbody::consentGiven(caseId, personId, consent),
        domain::eventbody::intentSent(caseId, personId, intent, u"POST /v1/persons"_s),
        domain::eventbody::personCreated(caseId, personId, customer()),
        domain::eventbody::intentSettled(caseId, personId, intent, u"done"_s),
        domain::eventbody::identificationCreated(caseId, personId, identification),
        domain::eventbody::identificationRequested(caseId, personId, identification),
        seen(caseId, personId, domain::Status::Pending),
        note(caseId, personId, u"prefers to be called in the evening"_s),
    };
}

bool tamper(const QString &database, const QStringList &statements)
{
    const Raw raw(database);
    QSqlQuery query = raw.query();
    for (const QString &statement : statements) {
        if (!query.exec(statement)) {
            qWarning("%s", qPrintable(statement + u": "_s + query.lastError().text()));
            return false;
        }
    }
    return true;
}

QList<QVariantList> select(const QString &database, const QString &text)
{
    const Raw raw(database);
    QSqlQuery query = raw.query();
    QList<QVariantList> rows;
    if (!query.exec(text))
        qWarning("%s", qPrintable(text + u": "_s + query.lastError().text()));
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    return rows;
}

QStringList withoutTriggers(const QStringList &statements)
{
    return QStringList{u"DROP TRIGGER events_are_kept"_s, u"DROP TRIGGER events_stay_as_they_are"_s} +
           statements;
}

QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(info.fileName());
    }
    return found;
}

} // namespace lab
