// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> secretOf(QByteArray secret)
{
    co_return secret;
}

} // namespace

World::World(double speed)
{
    sandbox::Options options;
    options.speed = speed;
    m_server = std::make_unique<sandbox::Server>(options);
    if (!m_server->start())
        qFatal("the sandbox did not start");
    restart();
}

World::~World()
{
    shut();
}

domain::Result<void> World::reopen()
{
    domain::Environment environment;
    environment.name = u"sandbox"_s;
    environment.api = m_server->url();
    environment.auth = m_server->url();
    environment.clientId = sandbox::Options().clientId;
    const QByteArray secret = sandbox::Options().clientSecret.toUtf8();
    m_client = std::make_unique<solaris::Client>(environment, [secret] { return secretOf(secret); });
    m_journal = std::make_unique<journal::Journal>(m_folder.path(), m_key);
    m_desk = std::make_unique<desk::Desk>(*m_client, *m_journal, m_actor);
    return finish(m_desk->open());
}

void World::shut()
{
    m_desk.reset();
    m_client.reset();
    m_journal.reset();
}

void World::restart()
{
    shut();
    const domain::Result<void> opened = reopen();
    if (!opened)
        qFatal("the journal did not open: %s", qPrintable(domain::supportText(opened.error())));
}

void World::restartAs(const QString &actor)
{
    m_actor = actor;
    restart();
}

domain::Person World::person(const QString &robot, const QString &mark)
{
    domain::Person person;
    person.salutation = u"MS"_s;
    person.firstName = robot;
    person.lastName = mark;
    person.birthDate = QDate(1984, 8, 12);
    person.birthCity = u"Musterstadt "_s + mark;
    person.birthCountry = u"DE"_s;
    person.nationality = u"DE"_s;
    person.address = {u"Heidestraße 17"_s, {}, u"51147"_s, u"Köln"_s, u"DE"_s, u"NW"_s};
    person.mobileNumber = u"+4915112345678"_s;
    person.email = u"erika@example.com"_s;
    person.employmentStatus = u"EMPLOYED"_s;
    return person;
}

domain::IdentificationOrder World::order()
{
    domain::IdentificationOrder order;
    order.language = u"DE"_s;
    return order;
}

QList<domain::Consent> World::consents()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    domain::Consent terms;
    terms.kind = domain::ConsentKind::TermsAndConditions;
    terms.textId = u"terms"_s;
    terms.version = u"test"_s;
    terms.language = u"de"_s;
    terms.sha256 = QString(64, u'0');
    terms.capturedBy = u"tester"_s;
    terms.at = now.addSecs(-2);
    domain::Consent data = terms;
    data.kind = domain::ConsentKind::DataProcessing;
    data.textId = u"data"_s;
    data.at = now.addSecs(-1);
    return {terms, data};
}

QString World::newCase(const QString &robot, const QString &mark)
{
    desk::Application application;
    application.person = person(robot, mark);
    application.consents = consents();
    const domain::Result<QString> caseId = finish(m_desk->registerCustomer(application));
    if (!caseId) {
        QTest::qFail(qPrintable(domain::supportText(caseId.error())), __FILE__, __LINE__);
        return {};
    }
    const domain::Result<void> identified = finish(m_desk->identify(*caseId, order()));
    if (!identified) {
        QTest::qFail(qPrintable(domain::supportText(identified.error())), __FILE__, __LINE__);
        return {};
    }
    return *caseId;
}
