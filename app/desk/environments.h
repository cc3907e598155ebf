// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"

#include <QSettings>
#include <QStringList>

/// The environments that a desk can work in: hosts as Solaris publishes them (reference 1) unless the firm's
/// settings say otherwise. Nothing secret is kept here.
namespace desk::environments {

/// "sandbox", "solaris-sandbox", "production", in this order. Each is also the name of its data folder.
QStringList names();

/// The environment of this name with the firm's settings; nothing for a name that is none.
std::optional<domain::Environment> named(const QSettings &settings, const QString &name);

/// Keeps hosts and client id of an environment that is not embedded.
void keep(QSettings &settings, const domain::Environment &environment);

/// Which one the program opens by itself: "sandbox" until somebody chose another.
QString chosen(const QSettings &settings);
void choose(QSettings &settings, const QString &name);

/// What is wrong with an environment before anything was asked.
enum class Problem {
    None,
    ApiHost, ///< https only, or http to this machine
    AuthHost,
    IdentHost,         ///< a host name alone, or nothing
    ProductionHost,    ///< a sandbox may not lead to Solaris's production: it would wear the sandbox's frame
    SandboxHost,       ///< and production not to its sandbox
    ClientIdIsMissing, ///< the embedded sandbox needs none
};
Problem problemOf(const domain::Environment &environment);

} // namespace desk::environments
