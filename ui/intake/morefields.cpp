// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/morefields.h"

#include "ui/intake/personeditor.h"
#include "ui/intake/personfields.h"
#include "ui/kit/theme.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MoreFields::MoreFields(PersonFields &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_button(new QToolButton(this))
    , m_body(new QWidget(this))
{
    m_button->setObjectName(u"person:more"_s);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::small, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_button, &QToolButton::toggled, this, &MoreFields::show);
}

void MoreFields::open()
{
    m_button->setChecked(true);
}

void MoreFields::close()
{
    m_button->setChecked(false);
}

void MoreFields::show(bool on)
{
    m_button->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    if (on && !m_fields.hasMore()) {
        m_fields.addMore();
        build();
        retranslate();
        Q_EMIT opened();
    }
    m_body->setVisible(on);
}

void MoreFields::build()
{
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::wide);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FieldGroup &group : morePersonGroups()) {
        auto *heading = new QLabel(m_body);
        heading->setContentsMargins(0, theme::small, 0, 0);
        heading->setWordWrap(true);
        m_headings.append(heading);
        grid->addWidget(heading, row++, 0, 1, 2);
        int column = 0;
        for (const QString &path : group.paths) {
            grid->addWidget(m_fields.field(path), row, column);
            row += column;
            column = 1 - column;
        }
        row += column;
    }
}

void MoreFields::retranslate()
{
    m_button->setText(tr("&More fields of the create call"));
    const QList<FieldGroup> groups = morePersonGroups();
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(groups.at(i).heading);
        m_headings.at(i)->setFont(theme::font(theme::Type::Strong));
    }
}

} // namespace ui
