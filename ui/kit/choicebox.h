// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choices.h"

#include <QComboBox>
#include <functional>

namespace ui {

/// A closed list of the API: words on screen, API texts inside. Keeps its value when the language changes.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    enum class Empty { MustChoose, NotStated };
    ChoiceBox(std::function<QList<domain::Choice>()> choices, Empty empty, QWidget *parent = nullptr);
    QString value() const; ///< empty while nothing is chosen
    bool hasChosen() const { return currentIndex() >= 0; }
    void setValue(const QString &value);
    void reset();
    void refill(); ///< asks for the choices anew and keeps the value

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    std::function<QList<domain::Choice>()> m_choices;
    Empty m_empty;
};

} // namespace ui
