// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace ui {

/// A page of the window that stands from the start while its screen is built only when it is shown or asked
/// for, or when the window has time: what is not on the first picture must not hold it up.
class LaterPage : public QWidget {
    Q_OBJECT
public:
    explicit LaterPage(QWidget *parent = nullptr);
    /// Builds the screen unless it is there.
    void complete();
    bool isComplete() const { return m_complete; }
    void setVisible(bool visible) override;

Q_SIGNALS:
    void completed();

protected:
    virtual QWidget *build() = 0;

private:
    bool m_complete = false;
};

/// The page of one kind of screen. `make` gives a new one, wired already; it must not ask this page for it.
template <typename Screen>
class Later : public LaterPage {
public:
    explicit Later(std::function<Screen *()> make)
        : m_make(std::move(make))
    {
    }
    Screen &screen()
    {
        complete();
        return *m_screen;
    }
    Screen *built() const { return m_screen; } ///< nullptr until then

private:
    QWidget *build() override { return m_screen = m_make(); }
    std::function<Screen *()> m_make;
    Screen *m_screen = nullptr;
};

} // namespace ui
