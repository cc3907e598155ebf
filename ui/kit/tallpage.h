// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What lies in a scroll area and is never less tall than its words need at its width: a scroll area asks for
/// the least height alone, and that knows nothing of lines that wrap.
class TallPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override;
};

} // namespace ui
