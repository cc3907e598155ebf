// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/kit/messageline.h"

#include <functional>
#include <optional>

namespace ui {

/// What to say of another case with the same name and birth date.
QString duplicateText(const domain::Case &other);

/// Says that this customer may stand on this desk already, and leads there.
class DuplicateLine : public MessageLine {
    Q_OBJECT
public:
    /// Gives the case of the same person, or nothing.
    using Finder = std::function<std::optional<domain::Case>(const domain::Person &person)>;
    explicit DuplicateLine(QWidget *parent = nullptr);
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    void look(const domain::Person &person);
    std::optional<domain::Case> found() const { return m_found; }
    void retranslate();

Q_SIGNALS:
    void openWanted(const QString &caseId);

private:
    Finder m_finder;
    std::optional<domain::Case> m_found;
};

} // namespace ui
