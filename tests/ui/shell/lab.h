// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/robot.h"
#include "support/world.h"
#include "ui/shell/mainwindow.h"

#include <memory>

/// A whole IdentDesk with its window, 1280 x 800, in a language of choice.
class Lab {
public:
    explicit Lab(const QString &language = QStringLiteral("en"), double speed = 3000.0);
    ~Lab();

    World &world() { return *m_world; }
    desk::Desk &desk() { return m_world->desk(); }
    desk::Watch &watch() { return *m_watch; }
    ui::Language &language() { return *m_language; }
    ui::MainWindow &window() { return *m_window; }
    /// A second window over the same desk.
    std::unique_ptr<ui::MainWindow> anotherWindow();

    template <typename T = QWidget>
    T *part(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    /// A case whose call is over: result, person and documents are in the journal. Empty when it failed.
    QString finishedCase(const QString &robot, const QString &mark);
    /// The texts a person can read in this widget now: labels, buttons, lines, tables; joined by line ends.
    static QString readable(const QWidget &widget);

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};
