// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "program.h"
#include "verifycasefile.h"

#include "desk/environments.h"
#include "journal/journal.h"
#include "keys/platform.h"
#include "sandbox/trainee.h"
#include "ui/decoder/decoderprocess.h"
#include "ui/decoder/processdecoder.h"
#include "ui/kit/outlinestyle.h"
#include "ui/media/player.h"
#include "ui/media/playerprocess.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int complain(const QString &text)
{
    QTextStream(stderr) << u"identdesk: "_s << text << Qt::endl;
    return 2;
}

int runSandboxServer(const CommandLine &line, QCoreApplication &application)
{
    sandbox::Options options;
    options.port = line.port;
    options.speed = line.speed > 0 ? line.speed : 1.0;
    sandbox::Server server(options);
    if (!server.start())
        return complain(CommandLine::tr("Port %1 is taken.").arg(line.port));
    say(u"%1  client_id=%2  client_secret=%3"_s.arg(server.url().toString(), options.clientId,
                                                    options.clientSecret));
    return application.exec();
}

int verifyJournal(const CommandLine &line)
{
    const QString path = QDir(line.dataDir).filePath(line.environment.name + u"/journal.db"_s);
    const domain::Result<journal::Verification> found = journal::verifyFile(path);
    if (!found)
        return complain(domain::supportText(found.error()));
    if (!found->ok()) {
        say(u"row %1 does not fit: %2"_s.arg(found->firstBad).arg(found->why));
        return 1;
    }
    say(u"%1 rows, the chain is whole"_s.arg(found->rows));
    return 0;
}

QCoro::Task<void> runWindow(Program &program, const CommandLine &line)
{
    auto starting = program.start();
    const domain::Result<void> started = co_await starting;
    if (!started) {
        const QString text = domain::userText(started.error()) + u'\n' + domain::supportText(started.error());
        complain(text);
        if (line.task == CommandLine::Task::Window && program.hasWindow())
            co_return; // the window says it, and what can be done
        if (started.error().kind == domain::ErrorKind::Cancelled)
            co_return; // the user closed the door
        if (line.task == CommandLine::Task::Window) {
            auto *box = new QMessageBox(QMessageBox::Critical, QString(), text);
            box->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(2); });
            box->open();
            co_return;
        }
        QCoreApplication::exit(2);
        co_return;
    }
    if (line.task != CommandLine::Task::Tour)
        co_return;
    ui::TourOrder order;
    order.folder = line.tourDir;
    order.robot = line.robot;
    order.everyStateIsSeen = program.sandbox() != nullptr;
    order.patience = ui::tourPatience(line.robot, line.speed);
    std::unique_ptr<sandbox::Trainee> trainee;
    order.customer = [&trainee](const QUrl &link) { trainee = std::make_unique<sandbox::Trainee>(link); };
    ui::Tour tour(program.window(), program.desk(), order);
    const ui::TourReport report = co_await tour.run();
    for (const ui::TourStep &step : report.steps)
        say(u"%1  %2  %3 ms"_s.arg(step.ok ? u"ok    "_s : u"FAILED"_s, step.name).arg(step.milliseconds));
    say(u"%1: %2"_s.arg(report.ok ? u"The tour passed"_s : u"The tour FAILED"_s, report.file));
    QCoreApplication::exit(report.ok ? 0 : 1);
}

/// The desk at work. Another environment is another desk: the first is taken down wholly before it is built,
/// so that no link, case or text gets from one to the other.
class Desks : public QObject {
public:
    void open(const CommandLine &line)
    {
        m_line = line;
        m_program = std::make_unique<Program>(line);
        // Later, since the wish comes from a widget that goes with its desk.
        m_program->onSwitch([this](const QString &name) {
            QMetaObject::invokeMethod(
                this, [this, name] { switchTo(name); }, Qt::QueuedConnection);
        });
        m_running = runWindow(*m_program, line);
    }

private:
    void switchTo(const QString &name)
    {
        const bool quits = QApplication::quitOnLastWindowClosed();
        QApplication::setQuitOnLastWindowClosed(false);
        m_program.reset();
        {
            QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
            desk::environments::choose(settings, name);
        }
        // What the first desk was told on the command line of host, client and secret was about its
        // environment alone.
        QStringList arguments{QCoreApplication::applicationFilePath(), u"--environment"_s, name};
        const auto carry = [&arguments](const QString &option, const QString &value) {
            if (!value.isEmpty())
                arguments << option << value;
        };
        carry(u"--data-dir"_s, m_line.dataDir);
        carry(u"--legal-texts"_s, m_line.legalFolder);
        carry(u"--language"_s, m_line.language);
        carry(u"--theme"_s, m_line.theme);
        if (const auto line = CommandLine::parse(arguments))
            open(*line);
        QApplication::setQuitOnLastWindowClosed(quits);
    }

    CommandLine m_line;
    std::unique_ptr<Program> m_program;
    QCoro::Task<void> m_running;
};
/// Where documents of strangers are opened: without a window, a file or a network, within limits.
int decodeDocuments(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // image formats are plug-ins
    keys::platform::confineProcess(ui::decoderMemory);
    return ui::runDecoderProcess(
        [](const ui::wire::Order &) { keys::platform::allowProcessorSeconds(ui::decoderSeconds); });
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], ui::Player::option) == 0)
        return ui::runPlayerProcess(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], ui::decoderOption) == 0)
        return decodeDocuments(argc, argv);
    // The default back end crashes where no GStreamer plug-ins are installed.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(u"identdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(IDENTDESK_VERSION));

    const tl::expected<CommandLine, QString> parsed = CommandLine::parse(arguments);
    if (!parsed)
        return complain(parsed.error());
    CommandLine line = *parsed;
    switch (line.task) {
    case CommandLine::Task::Help: {
        const QCoreApplication application(argc, argv);
        say(CommandLine::helpText());
        return 0;
    }
    case CommandLine::Task::Version: say(u"identdesk "_s + QCoreApplication::applicationVersion()); return 0;
    case CommandLine::Task::SandboxServer: {
        QCoreApplication application(argc, argv);
        return runSandboxServer(line, application);
    }
    case CommandLine::Task::VerifyJournal: {
        const QCoreApplication application(argc, argv);
        return verifyJournal(line);
    }
    case CommandLine::Task::VerifyCaseFile: {
        QCoreApplication application(argc, argv);
        return runVerification(line, application);
    }
    case CommandLine::Task::Tour:
        if (line.speed <= 0 && line.environment.kind == domain::Environment::Kind::EmbeddedSandbox)
            line.speed = ui::tourSpeed(line.robot);
        break;
    case CommandLine::Task::Window: break;
    }

    QApplication application(argc, argv);
    ui::Player::setHelper(
        {QCoreApplication::applicationFilePath(), {QString::fromLatin1(ui::Player::option)}});
    ui::ProcessDecoder::setProgram(
        {QCoreApplication::applicationFilePath(), {QString::fromLatin1(ui::decoderOption)}});
    QApplication::setStyle(new ui::OutlineStyle);
    QApplication::setDesktopFileName(u"de.identdesk.IdentDesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/identdesk.svg"_s));
    QApplication::setQuitOnLastWindowClosed(true);
    Desks desks;
    desks.open(line);
    return application.exec();
}
