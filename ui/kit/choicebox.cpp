// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicebox.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ui {

ChoiceBox::ChoiceBox(std::function<QList<domain::Choice>()> choices, Empty empty, QWidget *parent)
    : QComboBox(parent)
    , m_choices(std::move(choices))
    , m_empty(empty)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setFocusPolicy(Qt::StrongFocus);
    fill();
    reset();
}

QString ChoiceBox::value() const
{
    return currentData().toString();
}

void ChoiceBox::setValue(const QString &value)
{
    setCurrentIndex(findData(value));
}

void ChoiceBox::reset()
{
    setCurrentIndex(m_empty == Empty::NotStated ? 0 : -1);
}

void ChoiceBox::fill()
{
    clear();
    //: in a list where nothing was chosen yet
    setPlaceholderText(tr("Please choose"));
    if (m_empty == Empty::NotStated)
        //: the first entry of an optional list
        addItem(tr("Not stated"), QString());
    for (const domain::Choice &choice : m_choices())
        addItem(choice.word, choice.value);
}

void ChoiceBox::refill()
{
    const QSignalBlocker quiet(this);
    const bool hadChosen = hasChosen();
    const QString kept = value();
    fill();
    setCurrentIndex(hadChosen ? findData(kept) : -1);
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QSignalBlocker quiet(this);
        const int chosen = currentIndex(); // the order is the API's and the same in every language
        fill();
        setCurrentIndex(chosen);
    }
    QComboBox::changeEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page must not change an answer under the pointer
}

} // namespace ui
