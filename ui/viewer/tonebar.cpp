// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/tonebar.h"

#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ToneBar::ToneBar(QWidget *parent)
    : QWidget(parent)
    , m_brightness(addLine(u"bench:brightness"_s, 100))
    , m_contrast(addLine(u"bench:contrast"_s, 100))
    , m_angle(addLine(u"bench:angle"_s, 180))
    , m_inverted(new QCheckBox(this))
    , m_reset(new QPushButton(this))
{
    m_inverted->setObjectName(u"bench:inverted"_s);
    m_reset->setObjectName(u"bench:resettone"_s);
    new Action(m_reset, m_reset->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Undo brightness, contrast and turning of the document"),
               QKeySequence(Qt::SHIFT | Qt::Key_0));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::small);
    grid->setVerticalSpacing(theme::tight);
    int row = 0;
    for (const Line &line : {m_brightness, m_contrast, m_angle}) {
        grid->addWidget(line.label, row, 0);
        grid->addWidget(line.slider, row++, 1);
        connect(line.slider, &QSlider::valueChanged, this, &ToneBar::write);
    }
    grid->addWidget(m_inverted, 0, 2);
    grid->addWidget(m_reset, 1, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    connect(m_inverted, &QCheckBox::toggled, this, &ToneBar::write);
    connect(m_reset, &QPushButton::clicked, this, &ToneBar::reset);
    retranslate();
}

ToneBar::Line ToneBar::addLine(const QString &name, int most)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setRange(-most, most);
    slider->setPageStep(10);
    auto *label = new QLabel(this);
    label->setBuddy(slider);
    return {label, slider};
}

void ToneBar::setView(PageView *view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &PageView::viewChanged, this, &ToneBar::read);
    read();
}

void ToneBar::reset()
{
    if (!m_view)
        return;
    m_view->turnBy(-m_view->look().angle);
    m_view->setTone(0, 0, false);
}

void ToneBar::read()
{
    setEnabled(m_view && !m_view->isEmpty());
    if (!m_view)
        return;
    const Look &look = m_view->look();
    m_reading = true;
    m_brightness.slider->setValue(look.brightness);
    m_contrast.slider->setValue(look.contrast);
    m_angle.slider->setValue(int(std::lround(look.angle > 180 ? look.angle - 360 : look.angle)));
    m_inverted->setChecked(look.inverted);
    m_reading = false;
}

void ToneBar::write()
{
    if (m_reading || !m_view)
        return;
    const Look look = m_view->look();
    const double shown = std::round(look.angle > 180 ? look.angle - 360 : look.angle);
    // The slider knows whole degrees; a view turned by hand keeps its parts until the slider moves.
    const int brightness = m_brightness.slider->value();
    const int contrast = m_contrast.slider->value();
    const double turned = m_angle.slider->value() - shown;
    const bool inverted = m_inverted->isChecked();
    if (turned != 0)
        m_view->turnBy(turned);
    m_view->setTone(brightness, contrast, inverted);
}

void ToneBar::retranslate()
{
    //: of a picture
    m_brightness.label->setText(tr("Brightness"));
    m_contrast.label->setText(tr("Contrast"));
    m_angle.label->setText(tr("Turning"));
    for (const Line &line : {m_brightness, m_contrast, m_angle})
        line.slider->setAccessibleName(line.label->text());
    m_inverted->setText(tr("Inverted"));
    m_reset->setText(tr("Reset"));
}

void ToneBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
