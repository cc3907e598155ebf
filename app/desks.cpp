// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"

#include "terminal.h"

#include "desk/environments.h"
#include "logbook/logbook.h"
#include "sandbox/trainee.h"
#include "ui/kit/secretclipboard.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<void> runTour(Program &program, const CommandLine &line)
{
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

QCoro::Task<void> run(Program &program, const CommandLine &line)
{
    auto starting = program.start();
    const domain::Result<void> started = co_await starting;
    if (!started && started.error().kind == domain::ErrorKind::Cancelled)
        co_return; // the user closed the door, or went to another environment: the program may be gone
    if (started) {
        if (line.task == CommandLine::Task::Tour)
            co_await runTour(program, line);
        co_return;
    }
    const QString text = domain::userText(started.error()) + u'\n' + domain::supportText(started.error());
    complain(text);
    if (line.task == CommandLine::Task::Window && program.hasWindow())
        co_return; // the window says it, and what can be done
    if (line.task != CommandLine::Task::Window) {
        // Later, since what fails at once does so before the event loop runs, which would not hear it.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(2); }, Qt::QueuedConnection);
        co_return;
    }
    auto *box = new QMessageBox(QMessageBox::Critical, QString(), text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(2); });
    box->open();
}

} // namespace

void Desks::open(const CommandLine &line)
{
    using logbook::Field;
    logbook::write(logbook::Level::Info, logbook::Category::Program, "open desk",
                   {Field::word("environment", logbook::word(line.environment.kind))});
    m_line = line;
    m_program = std::make_unique<Program>(line);
    // Later, since the wish comes from a widget that goes with its desk.
    m_program->onSwitch([this](const QString &name) {
        QMetaObject::invokeMethod(
            this, [this, name] { switchTo(name); }, Qt::QueuedConnection);
    });
    m_running = run(*m_program, m_line);
}

void Desks::raise(const QByteArray &token)
{
    logbook::write(logbook::Level::Info, logbook::Category::Window, "called");
    QWidget *window = m_program && m_program->hasWindow() ? &m_program->window() : nullptr;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (!window && one->isVisible() && one->windowType() == Qt::Window)
            window = one; // the door, before the desk is open
    }
    if (!window)
        return;
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    QApplication::alert(window); // where the desktop lets no window come to the front by itself
}

void Desks::switchTo(const QString &name)
{
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
    const auto line = CommandLine::parse(arguments);
    if (!line) { // what the settings say of it can't be used: this desk stays
        complain(line.error());
        auto *box = new QMessageBox(QMessageBox::Warning, QString(), line.error(), QMessageBox::Ok,
                                    m_program && m_program->hasWindow() ? &m_program->window() : nullptr);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_program.reset();
    ui::SecretClipboard::clearOwn();
    {
        QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        desk::environments::choose(settings, name);
    }
    open(*line);
    QApplication::setQuitOnLastWindowClosed(quits);
}
