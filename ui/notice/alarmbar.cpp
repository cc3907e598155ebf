// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/alarmbar.h"

#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

AlarmBar::AlarmBar(const desk::Cases &cases, desk::Tally &tally, QWidget *parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_tally(tally)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_acknowledge(new QPushButton(this))
{
    setObjectName(u"alarm"_s);
    m_text->setObjectName(u"alarm:text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setObjectName(u"alarm:show"_s);
    m_acknowledge->setObjectName(u"alarm:acknowledge"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::normal, theme::small, theme::small, theme::small);
    row->setSpacing(theme::small);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_acknowledge);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(next()); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledged(m_case); });
    new Action(m_show, m_show->objectName(), QT_TRANSLATE_NOOP("ui::Action", "Show the next alarm"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    new Action(m_acknowledge, m_acknowledge->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Acknowledge the alarm"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &AlarmBar::refresh);
    connect(&tally, &desk::Tally::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

bool AlarmBar::isAlarm(const QString &caseId) const
{
    const domain::Case *row = m_cases.find(caseId);
    return row && row->alarm && !row->alarmSeen;
}

QString AlarmBar::next() const
{
    // The one after the case on screen, round about.
    const std::set<int> &alarms = m_tally.alarms();
    if (alarms.empty())
        return {};
    const qsizetype row = isAlarm(m_case) ? m_cases.rowOf(m_case) : -1;
    auto found = row < 0 ? alarms.begin() : alarms.upper_bound(m_cases.placeOf(row));
    if (found == alarms.end())
        found = alarms.begin();
    return m_cases.at(m_cases.rowAt(*found)).id;
}

void AlarmBar::setCase(const QString &caseId)
{
    m_case = caseId;
    refresh();
}

void AlarmBar::refresh()
{
    const int count = m_tally.count(domain::Figure::Alarm);
    setVisible(count > 0);
    if (count == 0) {
        m_said = 0;
        return;
    }
    const QColor ink = palette().color(QPalette::Window);
    m_sign->setPixmap(theme::pixmap(u"warning"_s, 2 * theme::normal, ink, devicePixelRatioF()));
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, ink);
    if (m_text->palette().color(QPalette::WindowText) != ink)
        m_text->setPalette(colours);
    m_text->setFont(theme::font(theme::Type::Strong));
    m_text->setText(tr("ALARM: %Ln identifications that had been successful were revoked. Don't onboard; "
                       "stop what was begun.",
                       nullptr, count));
    const bool here = isAlarm(m_case);
    m_show->setText(here ? tr("Show the next one") : tr("Show it"));
    m_show->setVisible(!here || count > 1);
    m_acknowledge->setText(tr("Acknowledge"));
    m_acknowledge->setVisible(here);
    m_acknowledge->setToolTip(tr("Notes in the journal that you have seen this case's alarm"));
    setAccessibleName(m_text->text());
    update();
    if (count > m_said) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    m_said = count;
}

void AlarmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::toneText(theme::Tone::Bad, palette()));
}

void AlarmBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ui
