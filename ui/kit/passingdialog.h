// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

namespace ui {

/// A dialog one looks into and leaves: closing it gives the focus back to where it was, also where the
/// desktop does not.
class PassingDialog : public QDialog {
    Q_OBJECT
public:
    explicit PassingDialog(QWidget *window, Qt::WindowFlags flags = {});

protected:
    /// Opens it, remembering the focus.
    void openOver();

private:
    QPointer<QWidget> m_before;
};

} // namespace ui
