// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// A widget that keeps what somebody typed and that is neither in the journal nor with a server: it would go
/// with its window, so whoever takes the window down asks first.
class Unsent {
public:
    Unsent() = default;
    virtual ~Unsent() = default;
    Unsent(const Unsent &) = delete;
    Unsent &operator=(const Unsent &) = delete;
    /// What it is, for a list in a sentence: "a new identification"; empty when nothing waits.
    virtual QString unsent() const = 0;

    /// Of `root` and all widgets below it, each once.
    static QStringList in(const QWidget *root);
};

} // namespace ui
