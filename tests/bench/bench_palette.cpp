// SPDX-License-Identifier: GPL-3.0-or-later
// From Ctrl+K to the palette painted: right after the window's first picture, the first time in a window at
// rest, and from then on; beside a bare dialog with a line and a list of as many rows. And from F1 to the
// sheet of keys.
#include "desk/desk.h"
#include "desk/watch.h"
#include "figure.h"
#include "journal/journal.h"
#include "paints.h"
#include "solaris/client.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

solaris::Client::Reply<QByteArray> noSecret()
{
    co_return QByteArray();
}

template <typename Done>
void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// Milliseconds from the key to the painted list.
double opened(ui::MainWindow &window, const QString &action = u"window:find"_s,
              const QString &name = u"finder:list"_s)
{
    const bench::Clock clock;
    window.keyboard();
    window.findChild<ui::Action *>(action)->run();
    const auto *list = window.findChild<QAbstractItemView *>(name);
    bench::Paints paints(list->viewport());
    list->viewport()->update(); // it may have been painted within the key's press: once more then
    until([&] { return paints.count() > 0; });
    return clock.seconds() * 1000;
}

double sheetOpened(ui::MainWindow &window)
{
    return opened(window, u"window:keys"_s, u"keys:list"_s);
}

void close(ui::MainWindow &window, const QString &name = u"finder:typed"_s)
{
    auto *typed = window.findChild<QWidget *>(name);
    QTest::keyClick(typed, Qt::Key_Escape);
    until([&] { return !typed->isVisible(); });
}

/// The same with nothing behind it.
double bareDialog(QWidget *window, int rows)
{
    const bench::Clock clock;
    QDialog dialog(window);
    QStandardItemModel model;
    for (int row = 0; row < rows; ++row)
        model.appendRow(new QStandardItem(u"Do this and that, number %1"_s.arg(row)));
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setModel(&model);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(new QLineEdit);
    column->addWidget(list);
    bench::Paints paints(list->viewport());
    dialog.resize(640, 400);
    dialog.show();
    until([&] { return paints.count() > 0; });
    return clock.seconds() * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       folder.path()); // keys as they are usual
    domain::Environment environment;
    environment.name = u"bench"_s;
    solaris::Client client(environment, noSecret);
    journal::Journal journal(folder.path(), keys::Key::generate());
    desk::Desk desk(client, journal, u"bench"_s);
    desk::Watch watch(desk);
    ui::Language language;
    language.set(u"en"_s);
    auto opening = desk.open();
    std::vector<double> early, first, later, bare;
    std::vector<double> earlySheet, firstSheet, laterSheet;
    int rows = 0;
    for (int round = 0; round < 14; ++round) {
        const bool sheet = round % 2 == 1;
        for (const bool atRest : {false, true}) {
            ui::MainWindow window(desk, watch, language);
            const bench::Paints paints(&window.dashboard());
            window.show();
            window.activateWindow();
            until([&] { return paints.count() > 0; });
            if (!QTest::qWaitForWindowActive(&window))
                return 2;
            if (atRest) {
                window.complete();
                QTest::qWait(300);
            }
            if (sheet) {
                (atRest ? firstSheet : earlySheet).push_back(sheetOpened(window));
                close(window, u"keys:list"_s);
                for (int i = 0; atRest && i < 10; ++i) {
                    laterSheet.push_back(sheetOpened(window));
                    close(window, u"keys:list"_s);
                }
                continue;
            }
            (atRest ? first : early).push_back(opened(window));
            close(window);
            for (int i = 0; atRest && i < 30; ++i) {
                later.push_back(opened(window));
                rows = window.findChild<QListView *>(u"finder:list"_s)->model()->rowCount();
                close(window);
                bare.push_back(bareDialog(&window, rows));
            }
        }
    }
    const double beside = bench::percentile(bare, 0.5);
    const auto worst = [](const std::vector<double> &times) {
        return u"worst %1"_s.arg(bench::percentile(times, 1.0), 0, 'f', 0);
    };
    bench::print({u"palette, right after the first picture: opened"_s, bench::percentile(early, 0.5), u"ms"_s,
                  worst(early), 0, 100, false});
    bench::print({u"palette, first time: opened"_s, bench::percentile(first, 0.5), u"ms"_s, worst(first), 0,
                  50, false});
    bench::print({u"palette, %1 rows: opened, p50"_s.arg(rows), bench::percentile(later, 0.5), u"ms"_s,
                  u"of a bare dialog, %1 ms"_s.arg(beside, 0, 'f', 1), bench::percentile(later, 0.5) / beside,
                  3, true});
    bench::print({u"palette, %1 rows: opened, p99"_s.arg(rows), bench::percentile(later, 0.99), u"ms"_s,
                  worst(later), 0, 33, false});
    bench::print({u"sheet of keys, right after the first picture: opened"_s,
                  bench::percentile(earlySheet, 0.5), u"ms"_s, worst(earlySheet), 0, 100, false});
    bench::print({u"sheet of keys, first time: opened"_s, bench::percentile(firstSheet, 0.5), u"ms"_s,
                  worst(firstSheet), 0, 100, false});
    bench::print({u"sheet of keys: opened, p50"_s, bench::percentile(laterSheet, 0.5), u"ms"_s,
                  worst(laterSheet), 0, 50, false});
    return bench::exitCode();
}
