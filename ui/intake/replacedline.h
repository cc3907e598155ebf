// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/kit/messageline.h"

#include <QMap>

namespace ui {

class PersonFields;

/// Fills the form with a robot's data; what the agent had typed can be put back until the next change.
class ReplacedLine : public MessageLine {
    Q_OBJECT
public:
    ReplacedLine(PersonFields &fields, QWidget *parent);
    void fill(const domain::Person &person);
    void forget();
    void retranslate();

Q_SIGNALS:
    void putBack(); ///< the agent's own entries stand in the fields again

private:
    bool holdsTyping() const;
    void restore();
    PersonFields &m_fields;
    QMap<QString, QString> m_typed; ///< by path; empty when nothing of the agent's was replaced
    domain::Person m_filled;        ///< the last robot's data: another robot may replace them without a word
};

} // namespace ui
