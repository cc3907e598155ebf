// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <functional>

namespace domain {

/// Says a text of the catalogue: in the screen's language unless the caller brings another voice, such as the
/// customer's language on a paper for the customer.
using Say = std::function<QString(const char *context, const char *source)>;

inline QString onScreen(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

} // namespace domain
