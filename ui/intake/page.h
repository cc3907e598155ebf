// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/unsent.h"

#include <QStringList>
#include <QWidget>

namespace ui {

/// One step of the intake. A page keeps what was typed; it never clears itself because the language changed.
class IntakePage : public QWidget, public Unsent {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString name() const = 0; ///< for the step strip, one word
    virtual QString heading() const = 0;
    virtual QStringList help() const = 0; ///< paragraphs for the column beside the page
    virtual void retranslate() = 0;
    /// Checks the page; where something is missing it says so beside the field, puts the focus there and
    /// gives false.
    virtual bool finish() = 0;
    virtual void reset() = 0;                        ///< empty, as at the start
    virtual void enter() = 0;                        ///< puts the focus where the agent begins
    virtual bool isTouched() const { return false; } ///< holds more than the program itself puts in
    /// A page that can't be changed any more is in the journal: its case goes on from the list.
    QString unsent() const override
    {
        //: in a list of what was typed and not sent yet
        return isEnabled() && isTouched() ? tr("a new identification") : QString();
    }

Q_SIGNALS:
    void changed();
};

} // namespace ui
