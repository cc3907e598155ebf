// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptypage.h"

#include "ui/kit/theme.h"

namespace ui {

EmptyPage::EmptyPage(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_title->setFont(theme::font(theme::Type::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    for (QLabel *words : {m_title, m_text}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    m_column->setContentsMargins(2 * theme::section, theme::section, 2 * theme::section, theme::section);
    m_column->setSpacing(theme::normal);
    m_column->addStretch(2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addStretch(3);
}

void EmptyPage::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton *EmptyPage::addStep(const QString &objectName)
{
    auto *step = new QPushButton(this);
    step->setObjectName(objectName);
    m_column->insertWidget(m_column->count() - 1, step, 0, Qt::AlignHCenter);
    return step;
}

} // namespace ui
