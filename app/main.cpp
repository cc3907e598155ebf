// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "desks.h"
#include "instance.h"
#include "terminal.h"
#include "verifycasefile.h"
#include "verifyjournal.h"

#include "keys/platform.h"
#include "logbook/logbook.h"
#include "logbook/qtmessages.h"
#include "sandbox/server.h"
#include "ui/decoder/decoderprocess.h"
#include "ui/decoder/processdecoder.h"
#include "ui/kit/access.h"
#include "ui/kit/outlinestyle.h"
#include "ui/kit/tips.h"
#include "ui/media/player.h"
#include "ui/media/playerprocess.h"
#include "ui/settings/environmentwords.h"
#include "ui/shell/language.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// Where documents of strangers are opened: without a window, a file or a network, within limits.
int decodeDocuments(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // image formats are plug-ins
    for (const int handle : {0, 1})
        keys::platform::widenPipe(handle);
    keys::platform::confineProcess(ui::decoderMemory);
    return ui::runDecoderProcess([](const ui::wire::Order &order) {
        keys::platform::allowProcessorSeconds(ui::decoderSeconds(order), ui::outOfTimeExit);
    });
}

/// The program's language from here on; there must be an application.
void speak(ui::Language &language, const QString &named)
{
    language.set(named.isEmpty() ? ui::Language::ofDesktop() : named);
}

/// The command line, or what the settings say of its environment, can't be used. Parsed once more, now that
/// the texts have a language.
int refuse(const QStringList &arguments, int argc, char *argv[])
{
    ui::Language language;
    const auto text = [&] {
        speak(language, CommandLine::languageOf(arguments));
        return CommandLine::parse(arguments).error();
    };
    if (keys::platform::errorsGoToTerminal() || !keys::platform::hasDesktop() ||
        !CommandLine::meansWindow(arguments)) {
        const QCoreApplication application(argc, argv);
        return complain(text());
    }
    // Started from a menu: nobody would read it elsewhere.
    const QApplication application(argc, argv);
    const int code = complain(text());
    QMessageBox box(QMessageBox::Critical, u"IdentDesk"_s, text());
    QObject::connect(&box, &QMessageBox::finished, &application, &QCoreApplication::quit);
    box.open();
    QApplication::exec();
    return code;
}

/// Another IdentDesk works in this data folder: it is shown, or the user is told why not.
int giveWay(Instance::Place place, const Instance &instance, const CommandLine &line,
            QApplication &application)
{
    if (place == Instance::Place::Raised) {
        say(CommandLine::tr("IdentDesk works with this data folder already; its window was called."));
        return 0;
    }
    constexpr int inTheWay = 3;
    ui::Language language;
    speak(language, line.language);
    const QString text =
        place == Instance::Place::Elsewhere
            //: %1 and %2: names of environments, as "Production"
            ? CommandLine::tr("IdentDesk is open already, in another environment: “%1”. To work in “%2”, "
                              "choose it there on the page Settings, or close that window first.")
                  .arg(ui::environmentWord(instance.otherEnvironment()),
                       ui::environmentWord(line.environment.name))
            : CommandLine::tr("IdentDesk works with this data folder already and does not answer. Wait a "
                              "moment, or end that program; two at once would harm the journal.");
    complain(text);
    QMessageBox box(QMessageBox::Warning, u"IdentDesk"_s, text);
    QObject::connect(&box, &QMessageBox::finished, &application, [] { QCoreApplication::exit(inTheWay); });
    box.open();
    return application.exec();
}

void noteStart()
{
    using logbook::Field;
    logbook::write(logbook::Level::Info, logbook::Category::Program, "start",
                   {Field::word("version", IDENTDESK_VERSION),
                    Field::version("qt", QVersionNumber::fromString(QLatin1StringView(qVersion())))});
}

} // namespace

int main(int argc, char *argv[])
{
    keys::platform::keepNoCoreDump();
    if (argc == 2 && qstrcmp(argv[1], ui::Player::option) == 0) {
        // It needs files and devices for its sound, but no more memory than a recording has use for.
        keys::platform::boundMemory(ui::playerMemory);
        return ui::runPlayerProcess(argc, argv);
    }
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
        return refuse(arguments, argc, argv);
    CommandLine line = *parsed;
    const QString named = CommandLine::languageOf(arguments);
    switch (line.task) {
    case CommandLine::Task::Help: {
        const QCoreApplication application(argc, argv);
        ui::Language language;
        speak(language, named);
        say(CommandLine::helpText());
        return 0;
    }
    case CommandLine::Task::Version: say(u"identdesk "_s + QCoreApplication::applicationVersion()); return 0;
    case CommandLine::Task::SandboxServer: {
        QCoreApplication application(argc, argv);
        ui::Language language;
        speak(language, named);
        return runSandboxServer(line, application);
    }
    case CommandLine::Task::VerifyJournal: {
        const QCoreApplication application(argc, argv);
        ui::Language language;
        speak(language, named);
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
    ui::installAccess();
    ui::installTips();
    QApplication::setStyle(new ui::OutlineStyle);
    QApplication::setDesktopFileName(u"de.identdesk.IdentDesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/identdesk.svg"_s));
    QApplication::setQuitOnLastWindowClosed(true);
    Instance instance(line.dataDir, line.environment.name);
    if (line.task == CommandLine::Task::Window) {
        const Instance::Place place = instance.take();
        if (place != Instance::Place::First)
            return giveWay(place, instance, line, application);
    }
    const logbook::Logbook log(QDir(line.dataDir).filePath(u"log"_s), line.logLevel);
    logbook::takeQtMessages(keys::platform::errorsGoToTerminal());
    noteStart();
    Desks desks;
    instance.onWhere([&desks] { return desks.environment(); });
    QObject::connect(&instance, &Instance::wanted, &desks, &Desks::raise);
    desks.open(line);
    const int code = application.exec();
    logbook::write(logbook::Level::Info, logbook::Category::Program, "stop",
                   {logbook::Field::number("code", code)});
    return code;
}
