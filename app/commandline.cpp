// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "desk/environments.h"
#include "domain/handofflink.h"
#include "domain/robot.h"
#include "keys/signing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every option by name, once; parse() and helpText() share it.
void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Takes bank customers through IDnow video identification."));
    parser.addOptions({
        {u"tour"_s,
         CommandLine::tr("Plays the whole job on the real widgets, saves pictures and report.json in <dir>."),
         u"dir"_s},
        {u"robot"_s, CommandLine::tr("The robot that plays the customer on the tour."), u"name"_s,
         u"X-AUTOTEST-HAPPYPATH"_s},
        {u"sandbox-server"_s,
         CommandLine::tr("Runs the embedded sandbox alone on this port of the loopback."), u"port"_s},
        {u"speed"_s, CommandLine::tr("How many sandbox seconds pass in a second."), u"factor"_s},
        {u"verify-journal"_s,
         CommandLine::tr("Walks the journal's chain and names the first row that doesn't fit.")},
        {u"verify-case-file"_s,
         CommandLine::tr("Proves an exported case file, and the documents beside it, unchanged."), u"file"_s},
        {u"desk-key"_s,
         CommandLine::tr("Fingerprint of the desk that should have sealed the case file, if not this one."),
         u"fingerprint"_s},
        {u"environment"_s,
         CommandLine::tr("sandbox, solaris-sandbox or production, in place of the one chosen last."),
         u"name"_s},
        {u"api"_s, CommandLine::tr("Host of the API, in place of the environment's."), u"url"_s},
        {u"auth"_s, CommandLine::tr("Host that gives tokens, in place of the environment's."), u"url"_s},
        {u"idnow-host"_s,
         CommandLine::tr("The firm's own host of handoff links (white label), beside IDnow's."), u"host"_s},
        {u"client-id"_s, CommandLine::tr("Client id of the partner."), u"id"_s},
        {u"client-secret-file"_s,
         CommandLine::tr("File with the client secret; otherwise it is asked from the keychain."), u"file"_s},
        {u"data-dir"_s, CommandLine::tr("Folder for the journal."), u"dir"_s},
        {u"legal-texts"_s,
         CommandLine::tr("Folder of the firm's legal texts, in place of the setting legal/folder."),
         u"dir"_s},
        {u"log-level"_s, CommandLine::tr("How much the log tells: error, warning, info or debug."),
         u"level"_s},
        {u"language"_s, CommandLine::tr("de or en."), u"code"_s},
        {u"theme"_s,
         CommandLine::tr("light, dark or high-contrast, in place of the one chosen in the settings."),
         u"name"_s},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// QApplication reads these itself, and a session manager gives them; with one dash or two.
QStringList withoutQtsOwn(const QStringList &arguments)
{
    static const QStringList alone{u"reverse"_s, u"nograb"_s, u"dograb"_s, u"sync"_s, u"widgetcount"_s};
    static const QStringList withValue{
        u"platform"_s,    u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"session"_s,
        u"style"_s,       u"stylesheet"_s,         u"display"_s,       u"title"_s,  u"qwindowtitle"_s,
        u"qwindowicon"_s, u"qwindowgeometry"_s,    u"geometry"_s};
    static const QRegularExpression form(u"\\A--?([a-z]+)(=.*)?\\z"_s);
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QRegularExpressionMatch match = form.match(arguments.at(i));
        if (withValue.contains(match.captured(1)))
            i += match.captured(2).isEmpty() ? 1 : 0;
        else if (!alone.contains(match.captured(1)))
            own << arguments.at(i);
    }
    return own;
}

std::optional<logbook::Level> levelOf(const QString &name)
{
    if (name.isEmpty())
        return logbook::Level::Info;
    using logbook::Level;
    for (const Level level : {Level::Debug, Level::Info, Level::Warning, Level::Error}) {
        const std::string_view word = logbook::word(level).text();
        if (name == QLatin1StringView(word.data(), qsizetype(word.size())))
            return level;
    }
    return {};
}

/// The environment chosen last holds real customers, or credentials that are for its hosts alone: what runs
/// without a person before it, or names another host, does not fall into it by itself.
QString environmentName(const QCommandLineParser &parser, const QSettings &settings)
{
    if (parser.isSet(u"environment"_s))
        return parser.value(u"environment"_s);
    if (parser.isSet(u"tour"_s) || parser.isSet(u"api"_s) || parser.isSet(u"auth"_s))
        return desk::environments::names().constFirst();
    return desk::environments::chosen(settings);
}

tl::expected<domain::Environment, QString> environmentOf(const QCommandLineParser &parser)
{
    using Kind = domain::Environment::Kind;
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    const QString name = environmentName(parser, settings);
    const auto known = desk::environments::named(settings, name);
    if (!known)
        return tl::unexpected(CommandLine::tr("There is no environment “%1”.").arg(name));
    domain::Environment environment = *known;
    const bool isTour = parser.isSet(u"tour"_s);
    if (isTour && environment.kind == Kind::Production)
        return tl::unexpected(
            CommandLine::tr("--tour is refused in production: its pictures would show real customers."));
    if (parser.isSet(u"api"_s)) {
        // A host of one's own that is not named production is a sandbox: nothing else may look like one.
        if (environment.kind == Kind::EmbeddedSandbox) {
            environment.kind = Kind::SolarisSandbox;
            environment.name = u"solaris-sandbox"_s;
        }
        environment.api = QUrl(parser.value(u"api"_s), QUrl::StrictMode);
        environment.auth = environment.api;
    }
    if (parser.isSet(u"auth"_s)) {
        if (environment.kind == Kind::EmbeddedSandbox)
            return tl::unexpected(
                CommandLine::tr("--auth goes with --api, or with an --environment other than sandbox."));
        environment.auth = QUrl(parser.value(u"auth"_s), QUrl::StrictMode);
    }
    for (const auto &[option, host] :
         {std::pair(u"api"_s, environment.api), std::pair(u"auth"_s, environment.auth)}) {
        if (parser.isSet(option) && !domain::isAllowedHost(host))
            return tl::unexpected(CommandLine::tr("“%1” is refused: https only, or http to this machine.")
                                      .arg(host.toString()));
    }
    if (parser.isSet(u"idnow-host"_s)) {
        environment.identHost = parser.value(u"idnow-host"_s);
        if (!domain::isHostName(environment.identHost))
            return tl::unexpected(
                CommandLine::tr("--idnow-host takes a host name only, such as ident.bank.example."));
    }
    if (parser.isSet(u"client-id"_s))
        environment.clientId = parser.value(u"client-id"_s);
    const desk::environments::Problem problem = desk::environments::problemOf(environment);
    if (problem == desk::environments::Problem::ProductionHost ||
        problem == desk::environments::Problem::SandboxHost) {
        domain::Environment byApi = environment;
        byApi.auth = byApi.api;
        const QUrl &stranger =
            desk::environments::problemOf(byApi) == problem ? environment.api : environment.auth;
        return tl::unexpected(CommandLine::tr("“%1” does not belong to the environment “%2”.")
                                  .arg(stranger.host(), environment.name));
    }
    // A window asks for it; everything else has nobody to ask.
    if (problem == desk::environments::Problem::ClientIdIsMissing &&
        (isTour || parser.isSet(u"client-secret-file"_s)))
        return tl::unexpected(CommandLine::tr("This environment needs --client-id."));
    if (isTour && environment.kind != Kind::EmbeddedSandbox && !parser.isSet(u"client-secret-file"_s))
        return tl::unexpected(
            CommandLine::tr("A tour outside the embedded sandbox needs --client-secret-file."));
    return environment;
}

} // namespace

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(withoutQtsOwn(arguments)))
        return tl::unexpected(parser.errorText());
    CommandLine line;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.task = parser.isSet(u"help"_s) ? Task::Help : Task::Version;
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            CommandLine::tr("“%1” is not an option.").arg(parser.positionalArguments().constFirst()));

    line.language = parser.value(u"language"_s);
    if (!line.language.isEmpty() && line.language != u"de"_s && line.language != u"en"_s)
        return tl::unexpected(CommandLine::tr("The languages are de and en."));
    line.dataDir = parser.isSet(u"data-dir"_s)
                       ? parser.value(u"data-dir"_s)
                       : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (parser.isSet(u"desk-key"_s) && !parser.isSet(u"verify-case-file"_s))
        return tl::unexpected(CommandLine::tr("--desk-key goes with --verify-case-file."));
    if (parser.isSet(u"verify-case-file"_s)) { // needs no environment: the file names its own
        line.task = Task::VerifyCaseFile;
        line.caseFile = parser.value(u"verify-case-file"_s);
        line.deskFingerprint = keys::fingerprintFrom(parser.value(u"desk-key"_s));
        if (parser.isSet(u"desk-key"_s) && line.deskFingerprint.isEmpty())
            return tl::unexpected(
                CommandLine::tr("--desk-key takes a fingerprint: eight groups of four hex digits."));
        return line;
    }

    auto environment = environmentOf(parser);
    if (!environment)
        return tl::unexpected(environment.error());
    line.environment = *environment;
    const auto level = levelOf(parser.value(u"log-level"_s));
    if (!level)
        return tl::unexpected(CommandLine::tr("The log's levels are error, warning, info and debug."));
    line.logLevel = *level;
    line.clientSecretFile = parser.value(u"client-secret-file"_s);
    line.legalFolder = parser.value(u"legal-texts"_s);
    if (parser.isSet(u"legal-texts"_s) && line.legalFolder.isEmpty())
        return tl::unexpected(CommandLine::tr("--legal-texts takes a folder."));
    line.theme = parser.value(u"theme"_s);
    if (!line.theme.isEmpty() && !QStringList{u"light"_s, u"dark"_s, u"high-contrast"_s}.contains(line.theme))
        return tl::unexpected(CommandLine::tr("The themes are light, dark and high-contrast."));

    if (parser.isSet(u"speed"_s)) {
        bool isNumber = false;
        line.speed = parser.value(u"speed"_s).toDouble(&isNumber);
        if (!isNumber || !(line.speed >= 1 && line.speed <= 1e6)) // so written, "nan" is refused too
            return tl::unexpected(CommandLine::tr("--speed takes a number from 1 to 1000000."));
    }
    if (parser.isSet(u"sandbox-server"_s)) {
        bool isNumber = false;
        line.port = parser.value(u"sandbox-server"_s).toUShort(&isNumber);
        if (!isNumber)
            return tl::unexpected(CommandLine::tr("--sandbox-server takes a port, or 0 for any free one."));
        line.task = Task::SandboxServer;
    } else if (parser.isSet(u"tour"_s)) {
        line.tourDir = parser.value(u"tour"_s);
        line.robot = parser.value(u"robot"_s);
        if (!domain::robotFromNames(line.robot, {}))
            return tl::unexpected(CommandLine::tr("There is no robot “%1”.").arg(line.robot));
        line.task = Task::Tour;
    } else if (parser.isSet(u"verify-journal"_s)) {
        line.task = Task::VerifyJournal;
    }
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    declareOptions(parser);
    return parser.helpText();
}

QString CommandLine::languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    parser.parse(withoutQtsOwn(arguments));
    const QString named = parser.value(u"language"_s);
    return named == u"de"_s || named == u"en"_s ? named : QString();
}

bool CommandLine::meansWindow(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    parser.parse(withoutQtsOwn(arguments));
    return !parser.isSet(u"tour"_s) && !parser.isSet(u"sandbox-server"_s) &&
           !parser.isSet(u"verify-journal"_s) && !parser.isSet(u"verify-case-file"_s);
}

QString CommandLine::legalTexts() const
{
    if (!legalFolder.isEmpty())
        return legalFolder;
    return QSettings(u"IdentDesk"_s, u"IdentDesk"_s).value(u"legal/folder"_s).toString();
}
