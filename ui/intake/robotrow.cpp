// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/robotrow.h"

#include "ui/intake/habits.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/ground.h"
#include "ui/kit/theme.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RobotRow::RobotRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_prefix(new QComboBox(this))
    , m_case(new QComboBox(this))
    , m_fill(new QPushButton(this))
    , m_meaning(new QLabel(this))
{
    m_prefix->setObjectName(u"robot:prefix"_s);
    m_case->setObjectName(u"robot:case"_s);
    m_fill->setObjectName(u"robot:fill"_s);
    m_fill->setAutoDefault(true);
    m_label->setBuddy(m_prefix);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    for (const domain::RobotPrefix prefix : domain::robotPrefixes())
        m_prefix->addItem(apiText(prefix), int(prefix));
    for (const domain::RobotCase robotCase : domain::robotCases())
        m_case->addItem(apiText(robotCase), int(robotCase));
    const domain::Robot usual = habits::robot();
    m_prefix->setCurrentText(apiText(usual.prefix));
    m_case->setCurrentText(apiText(usual.robotCase));

    auto *row = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_prefix, m_case, m_fill})
        row->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    column->setSpacing(theme::tight);
    column->addLayout(row);
    column->addWidget(m_meaning);

    connect(m_prefix, &QComboBox::currentIndexChanged, this, &RobotRow::explain);
    connect(m_case, &QComboBox::currentIndexChanged, this, &RobotRow::explain);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        habits::setRobot(robot());
        Q_EMIT fill(robot());
    });
    retranslate();
}

domain::Robot RobotRow::robot() const
{
    return {domain::RobotPrefix(m_prefix->currentData().toInt()),
            domain::RobotCase(m_case->currentData().toInt())};
}

QWidget *RobotRow::firstStop() const
{
    return m_fill;
}

void RobotRow::retranslate()
{
    m_label->setText(tr("Test &robot"));
    m_fill->setText(tr("&Fill in made-up data"));
    m_case->setAccessibleName(tr("Test case"));
    m_meaning->setFont(theme::font(theme::Type::Caption));
    explain();
}

void RobotRow::explain()
{
    const domain::Robot chosen = robot();
    const QString what = domain::robotMeaning(chosen.robotCase);
    //: %1: what the robot does, a sentence
    QString text = chosen.prefix == domain::RobotPrefix::AutoTest
                       ? tr("%1 Customer and IDnow's agent are both robots.").arg(what)
                       : tr("%1 You play the customer in the browser; IDnow's agent is a robot.").arg(what);
    if (!domain::inGuide(chosen.robotCase))
        //: added to the explanation of a test case; %1: the explanation
        text = tr("%1 (This case is not in Solaris' guide.)").arg(text);
    m_meaning->setText(text);
    m_case->setAccessibleDescription(text);
}

void RobotRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, theme::Tone::Warning);
}

} // namespace ui
