// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/sections.h"

#include "ui/kit/theme.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastWidth = 240;

} // namespace

Sections::Sections(QWidget *parent)
    : PageScroll(parent)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(theme::small, theme::small, theme::normal, theme::normal);
    m_column->setSpacing(theme::normal);
    m_column->addStretch(1);
    m_column->addStrut(leastWidth);
    setWidget(content);
}

void Sections::addPlain(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void Sections::show(const domain::CaseFile &file)
{
    for (const Entry &section : std::as_const(m_all))
        section.show(file);
}

void Sections::clear()
{
    for (const Entry &section : std::as_const(m_all))
        section.clear();
}

} // namespace ui
