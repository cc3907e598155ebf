// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::tight, theme::small, theme::tight, theme::small);
    layout->setSpacing(theme::tight);
    m_cases = add(Place::Cases, u"cases"_s, u"nav:cases"_s);
    m_new = add(Place::New, u"new"_s, u"nav:new"_s);
    m_guide = add(Place::Guide, u"guide"_s, u"nav:guide"_s);
    m_review = add(Place::Review, u"review"_s, u"nav:review"_s);
    m_erasure = add(Place::Erasure, u"erase"_s, u"nav:erasure"_s);
    layout->addStretch();
    m_settings = add(Place::Settings, u"settings"_s, u"nav:settings"_s);
    m_cases->setChecked(true);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT wanted(Place(id)); });
    retranslate();
}

QToolButton *Navigation::add(Place place, const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setIconSize(QSize(20, 20));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group.addButton(button, int(place));
    layout()->addWidget(button);
    return button;
}

void Navigation::setPlace(Place place)
{
    m_group.button(int(place))->setChecked(true);
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    //: the screen with the list of cases
    m_cases->setText(tr("Cases"));
    m_cases->setToolTip(tr("The list of cases"));
    //: the screen for a new identification
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New identification"));
    //: the screen that tells which ID documents are accepted; one short word
    m_guide->setText(tr("Guide"));
    m_guide->setToolTip(tr("ID documents: which are accepted, which need a proof of address"));
    //: the review bench
    m_review->setText(tr("Review"));
    m_review->setToolTip(tr("Documents and data of the chosen case"));
    //: the screen that lists whom to erase
    m_erasure->setText(tr("Erasure"));
    m_erasure->setToolTip(tr("Whose data are due to be erased"));
    //: the screen with environment and credentials; one short word
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Environment and credentials"));
}

} // namespace ui
