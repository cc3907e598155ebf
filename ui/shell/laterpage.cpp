// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/laterpage.h"

#include <QVBoxLayout>
#include <utility>

namespace ui {

LaterPage::LaterPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LaterPage::complete()
{
    if (std::exchange(m_complete, true))
        return;
    layout()->addWidget(build());
    Q_EMIT completed();
}

void LaterPage::setVisible(bool visible)
{
    if (visible)
        complete(); // before, so that the screen is shown together with its page
    QWidget::setVisible(visible);
}

} // namespace ui
