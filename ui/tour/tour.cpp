// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "domain/failurereason.h"
#include "domain/verdict.h"
#include "ui/bench/benchscreen.h"
#include "ui/kit/screenlanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/hands.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgainEvery = 20ms;
constexpr int pagesAtMost = 100;     ///< of a legal text in its small viewer
constexpr auto screenPatience = 15s; ///< for anything that is not the robot's own time

domain::Robot robotNamed(const QString &name)
{
    return domain::robotFromNames(name, {}).value_or(domain::Robot{});
}

} // namespace

double tourSpeed(const QString &robot)
{
    constexpr double usual = 60;
    const double review = double(domain::promise(robotNamed(robot).robotCase).review.count());
    return std::max(usual, review / 20);
}

std::chrono::seconds tourPatience(const QString &robot, double speed)
{
    constexpr double callAndRecheck =
        120 + 3600; // fraud found after a success shows at the watch's hourly look
    const double review = double(domain::promise(robotNamed(robot).robotCase).review.count());
    return 60s + std::chrono::seconds(qint64(2 * (callAndRecheck + review) / std::max(speed, 1.0)));
}

Tour::Tour(MainWindow &window, desk::Desk &desk, TourOrder order)
    : m_window(window)
    , m_desk(desk)
    , m_order(std::move(order))
    , m_robot(robotNamed(m_order.robot))
{
    m_report.robot = m_order.robot;
    m_report.language = screenLanguage();
}

QCoro::Task<TourReport> Tour::run()
{
    QDir folder(m_order.folder);
    folder.mkpath(u"."_s);
    m_report.file = folder.filePath(u"report.json"_s);
    m_stepClock.start();
    co_await done(u"start"_s);
    co_await chooseDocument();
    co_await giveConsents();
    co_await enterPerson();
    co_await create();
    if (!m_caseId.isEmpty()) {
        co_await amend();
        co_await follow();
        co_await openDocuments();
        const domain::Result<domain::CaseFile> file = co_await m_desk.file(m_caseId);
        QString problem = u"the case could not be read from the journal"_s;
        if (file)
            problem = judge(*file);
        co_await done(u"verdict"_s, problem);
    }
    QSaveFile out(m_report.file);
    if (!out.open(QIODevice::WriteOnly) || out.write(toJson(m_report)) < 0 || !out.commit())
        m_report.ok = false;
    co_return m_report;
}

QCoro::Task<void> Tour::chooseDocument()
{
    // A German passport shows no address: the way with a proof of address, which has the most to fill in.
    m_window.goToGuide();
    QString problem = hands::type(&m_window, u"guide:search"_s, u"de pass"_s);
    co_await done(u"guide"_s, problem);
    problem = hands::click(&m_window, u"guide:begin"_s);
    co_await visible(u"step:document"_s);
    if (problem.isEmpty())
        problem = hands::choose(&m_window, u"edit:proof_of_address_type"_s, u"GAS_BILL"_s);
    const QString issued = QDate::currentDate().addDays(-40).toString(Qt::ISODate);
    if (problem.isEmpty())
        problem = hands::type(&m_window, u"edit:proof_of_address_issued_at"_s, issued);
    if (problem.isEmpty())
        problem = hands::choose(&m_window, u"edit:language"_s, m_report.language.toUpper());
    co_await done(u"document"_s, problem);
    hands::click(&m_window, u"next"_s);
    co_await visible(u"step:consent"_s);
}

QCoro::Task<void> Tour::giveConsents()
{
    QString problem;
    for (const QString &id : {u"terms"_s, u"data"_s}) {
        co_await done(u"consent to read: "_s + id);
        if (id == "terms"_L1)
            co_await showToCustomer();
        const QString box = u"consent:"_s + id;
        for (int page = 0; page < pagesAtMost && problem.isEmpty() && !hands::isEnabled(&m_window, box);
             ++page)
            problem = hands::press(&m_window, box + u":text"_s, Qt::Key_PageDown);
        if (problem.isEmpty())
            problem = hands::tick(&m_window, box);
    }
    co_await done(u"consent given"_s, problem);
    hands::click(&m_window, u"next"_s);
    co_await visible(u"step:person"_s);
}

/// The customer's own window: beside the consents, and with nothing to show.
QCoro::Task<void> Tour::showToCustomer()
{
    QString problem = hands::click(&m_window, u"consent:tocustomer"_s);
    QWidget *customer = hands::find(&m_window, u"customerwindow"_s);
    if (problem.isEmpty() && (!customer || !hands::find(customer, u"customer:text"_s)))
        problem = u"the customer has nothing to read"_s;
    co_await done(u"customer window"_s, customer ? customer : &m_window, problem);
    if (customer)
        customer->close();
}

QCoro::Task<void> Tour::enterPerson()
{
    QString problem = hands::choose(&m_window, u"robot:prefix"_s, int(m_robot.prefix));
    if (problem.isEmpty())
        problem = hands::choose(&m_window, u"robot:case"_s, int(m_robot.robotCase));
    if (problem.isEmpty())
        problem = hands::click(&m_window, u"robot:fill"_s);
    co_await done(u"person by robot"_s, problem);
    // A mistake on purpose: the refusal must stand beside its field.
    QString typed = hands::type(&m_window, u"edit:mobile_number"_s, u"030 123"_s);
    hands::click(&m_window, u"next"_s);
    co_await settle();
    if (!hands::find(&m_window, u"step:person"_s))
        typed = u"a landline went through"_s;
    co_await done(u"person refused"_s, typed);
    typed = hands::type(&m_window, u"edit:mobile_number"_s, u"0151 23456789"_s);
    co_await done(u"person corrected"_s, typed);
    hands::click(&m_window, u"next"_s);
    co_await visible(u"step:check"_s);
}

QCoro::Task<void> Tour::create()
{
    QString problem;
    if (!hands::find(&m_window, u"step:check"_s))
        problem = u"the check page did not come"_s;
    co_await done(u"check"_s, problem);
    problem = hands::click(&m_window, u"create"_s);
    const bool shown = co_await visible(u"handoff:qr"_s);
    if (shown && m_desk.cases().count() > 0)
        m_caseId = m_desk.cases().at(0).id;
    if (problem.isEmpty() && m_caseId.isEmpty())
        problem = u"no link was handed over"_s;
    co_await done(u"handoff"_s, problem);
    if (m_caseId.isEmpty() || m_robot.prefix != domain::RobotPrefix::ManualTest || !m_order.customer)
        co_return;
    const domain::Result<domain::CaseFile> file = co_await m_desk.file(m_caseId);
    if (file)
        m_order.customer(QUrl(file->identification.url));
}

/// A look at the change of data, with one change made and not sent.
QCoro::Task<void> Tour::amend()
{
    m_window.goToAmend(m_caseId);
    const bool ready = co_await visible(u"amend:filter"_s);
    QString problem = ready ? QString() : u"the fields that can be changed did not come"_s;
    if (problem.isEmpty())
        problem = hands::type(&m_window, u"amend:filter"_s, u"job_title"_s);
    if (problem.isEmpty())
        problem = hands::press(&m_window, u"amend:filter"_s, Qt::Key_Return);
    co_await settle();
    if (problem.isEmpty())
        problem = hands::type(&m_window, u"edit:job_title"_s, u"Buchbinderin"_s);
    co_await done(u"amend"_s, problem);
    if (problem.isEmpty())
        problem = hands::click(&m_window, u"amend:check"_s);
    co_await done(u"amend compared"_s, problem);
    hands::click(&m_window, u"amend:discard"_s);
    hands::click(&m_window, u"amend:back"_s);
}

QCoro::Task<void> Tour::follow()
{
    m_window.goToCases(m_caseId);
    const domain::RobotPromise promise = domain::promise(m_robot.robotCase);
    QElapsedTimer clock;
    clock.start();
    QString seen;
    bool arrived = false;
    while (!arrived && std::chrono::milliseconds(clock.elapsed()) < m_order.patience) {
        co_await QCoro::sleepFor(lookAgainEvery);
        const domain::Case *row = m_desk.cases().find(m_caseId);
        if (!row)
            break;
        const bool complete = row->status.value != domain::Status::Successful || row->collected;
        arrived = row->status.value == promise.path.last() && complete;
        if (row->status.text != seen && !arrived) {
            seen = row->status.text;
            co_await done(u"status "_s + seen);
        }
    }
    QString problem;
    if (!arrived)
        problem = u"the promised end did not come in time"_s;
    co_await done(u"result"_s, problem);
}

QCoro::Task<void> Tour::openDocuments()
{
    const domain::Result<domain::CaseFile> file = co_await m_desk.file(m_caseId);
    if (!file)
        co_return;
    if (file->documents.isEmpty()) {
        if (domain::promise(m_robot.robotCase).givesDocuments)
            co_await done(u"documents"_s, u"the promised documents are not there"_s);
        co_return;
    }
    m_window.goToReview(m_caseId);
    co_await visible(u"bench:documents"_s);
    for (int row = 0; row < file->documents.size(); ++row) {
        const domain::KycDocument document = file->documents.at(row);
        co_await openDocument(row, document);
    }
}

QCoro::Task<void> Tour::openDocument(int row, domain::KycDocument document)
{
    QString problem = hands::press(&m_window, u"bench:documents"_s, row == 0 ? Qt::Key_Home : Qt::Key_Down);
    const std::function<bool()> isShown = [this, id = document.id] {
        return m_window.bench().shownDocument() == id;
    };
    const bool shown = co_await until(isShown, screenPatience);
    if (problem.isEmpty() && !shown)
        problem = u"the viewer did not show it"_s;
    const domain::Result<QByteArray> bytes = co_await m_desk.fetch(m_caseId, document.id);
    if (bytes) {
        const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        m_report.documents.append(
            {document.type, document.contentType, bytes->size(), QString::fromLatin1(hash)});
        if (problem.isEmpty() && document.size >= 0 && document.size != bytes->size())
            problem = u"its size is not the one listed"_s;
    } else if (problem.isEmpty()) {
        problem = domain::supportText(bytes.error());
    }
    co_await done(u"document "_s + document.type, problem);
}

QString Tour::judge(const domain::CaseFile &file)
{
    const domain::RobotPromise promise = domain::promise(m_robot.robotCase);
    QStringList promised;
    for (const domain::Status status : promise.path)
        promised.append(domain::apiText(status));
    for (const domain::Observation &observation : file.observations)
        m_report.statuses.append(observation.status.text);
    QStringList walked = m_report.statuses;
    walked.removeAll(domain::apiText(domain::Status::Created));

    QString problem;
    if (m_order.everyStateIsSeen ? walked != promised : walked.isEmpty() || walked.last() != promised.last())
        problem = u"statuses were %1, promised %2"_s.arg(walked.join(u' '), promised.join(u' '));
    m_report.failureReason = file.summary.failureReason;
    if (problem.isEmpty() && promise.givesReason != !m_report.failureReason.isEmpty())
        problem = u"the failure reason is not as promised"_s;
    if (problem.isEmpty() && promise.givesReason && !domain::failureReason(m_report.failureReason))
        problem = u"the failure reason is not one of the guide's"_s;
    if (problem.isEmpty() && promise.givesDocuments && m_report.documents.isEmpty())
        problem = u"no document could be opened"_s;

    const bool changed = domain::promise(m_robot.robotCase).change != domain::RobotChange::None;
    if (problem.isEmpty() && promise.path.last() == domain::Status::Successful &&
        changed != (file.entered.firstName != file.identified.firstName ||
                    file.entered.address != file.identified.address))
        problem = changed ? u"the promised change of data did not come"_s
                          : u"the data changed though none was promised"_s;

    const domain::Verdict verdict = domain::verdict(file);
    m_report.verdict = domain::apiText(verdict);
    const bool good = promise.path.last() == domain::Status::Successful;
    if (problem.isEmpty() && good != (verdict == domain::Verdict::MayOnboard))
        problem = u"the verdict does not follow from the result"_s;
    return problem;
}

QCoro::Task<void> Tour::done(QString name, QString problem)
{
    co_await done(std::move(name), &m_window, std::move(problem));
}

QCoro::Task<void> Tour::done(QString name, QWidget *pictured, QString problem)
{
    co_await settle();
    TourStep step;
    step.name = name;
    step.ok = problem.isEmpty();
    step.problem = problem;
    step.milliseconds = m_stepClock.restart();
    QString fileName =
        u"%1-%2.png"_s.arg(m_report.steps.size() + 1, 2, 10, QLatin1Char('0')).arg(name.toLower());
    fileName.replace(u' ', u'-').remove(u':');
    if (pictured->grab().save(QDir(m_order.folder).filePath(fileName)))
        step.picture = fileName;
    else if (step.ok)
        step = {name, false, {}, step.milliseconds, u"the picture could not be saved"_s};
    m_report.ok = m_report.ok && step.ok;
    m_report.steps.append(step);
}

QCoro::Task<bool> Tour::visible(QString name)
{
    const std::function<bool()> isVisible = [this, name] { return hands::find(&m_window, name) != nullptr; };
    const bool came = co_await until(isVisible, screenPatience);
    co_return came;
}

QCoro::Task<bool> Tour::until(std::function<bool()> condition, std::chrono::milliseconds patience)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (std::chrono::milliseconds(clock.elapsed()) > patience)
            co_return false;
        co_await QCoro::sleepFor(lookAgainEvery);
    }
    co_await settle();
    co_return true;
}

QCoro::Task<void> Tour::settle()
{
    co_await QCoro::sleepFor(2 * lookAgainEvery);
}

} // namespace ui
