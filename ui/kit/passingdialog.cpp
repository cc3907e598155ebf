// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/passingdialog.h"

namespace ui {

PassingDialog::PassingDialog(QWidget *window, Qt::WindowFlags flags)
    : QDialog(window, flags)
{
    setWindowModality(Qt::WindowModal);
    connect(this, &QDialog::finished, this, [this] {
        parentWidget()->activateWindow();
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::ActiveWindowFocusReason);
    });
}

void PassingDialog::openOver()
{
    if (!isVisible())
        m_before = parentWidget()->focusWidget();
    open();
}

} // namespace ui
