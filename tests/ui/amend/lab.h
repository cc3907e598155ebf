// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/world.h"
#include "ui/amend/amendscreen.h"
#include "ui/kit/field.h"

#include <QJsonObject>
#include <memory>

/// Types any letter; QTest knows the keys of ASCII alone.
void typeText(QWidget *into, const QString &text);

/// The screen over a real sandbox, moved by keys and clicks alone.
class AmendLab {
public:
    AmendLab();
    ~AmendLab();
    World &world() { return m_world; }
    ui::AmendScreen &screen() { return *m_screen; }
    void reopenScreen(); ///< a new one, as after a restart of the program
    /// Registers a customer and shows them; true when their fields are there.
    bool open();
    const QString &caseId() const { return m_caseId; }
    domain::CaseFile file();

    template <typename T>
    T *part(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    ui::Field *field(const QString &path) { return part<ui::Field>(path); }
    void type(const QString &path, const QString &text);
    void choose(const QString &path, const QString &value);
    void click(const QString &name);
    void enter(); ///< presses Enter where the focus is
    QString message();
    QString error(const QString &path) { return field(path)->error(); }
    bool sees(const QString &name); ///< visible
    /// Checks and sends what was edited; true when both steps were there.
    bool send();
    int patches(); ///< of the person, not of its identification
    QJsonObject sent();
    void inject(sandbox::Fault::Kind kind, const QString &method, const QString &path,
                bool takesEffect = false);

private:
    World m_world{3000.0};
    std::unique_ptr<ui::AmendScreen> m_screen;
    QString m_caseId;
};
