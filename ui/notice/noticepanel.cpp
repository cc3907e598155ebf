// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/noticepanel.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

NoticePanel::NoticePanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_tell(new QCheckBox(this))
    , m_quiet(new QCheckBox(this))
    , m_between(new QLabel(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_case(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_review(new QLabel(this))
    , m_fourEyes(new QCheckBox(this))
    , m_eyesNote(new QLabel(this))
{
    setObjectName(u"notice"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_tell->setObjectName(u"notice:tell"_s);
    m_quiet->setObjectName(u"notice:quiet"_s);
    m_from->setObjectName(u"notice:from"_s);
    m_to->setObjectName(u"notice:to"_s);
    m_case->setObjectName(u"notice:case"_s);
    for (QLabel *note : {m_note, m_eyesNote}) {
        note->setWordWrap(true);
        note->setFont(theme::font(theme::Type::Caption));
    }
    m_review->setFont(theme::font(theme::Type::Strong));
    m_fourEyes->setObjectName(u"notice:foureyes"_s);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(theme::small);
    hours->addWidget(m_quiet);
    hours->addWidget(m_from);
    hours->addWidget(m_between);
    hours->addWidget(m_to);
    hours->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::normal);
    all->setSpacing(theme::small);
    all->addWidget(m_title);
    all->addWidget(m_case);
    all->addWidget(m_tell);
    all->addLayout(hours);
    all->addWidget(m_note);
    all->addSpacing(theme::small);
    all->addWidget(m_review);
    all->addWidget(m_fourEyes);
    all->addWidget(m_eyesNote);
    setTabOrder(m_case, m_tell);
    setTabOrder(m_to, m_fourEyes);
    connect(m_case, &QCheckBox::clicked, this, &NoticePanel::watchChanged);
    connect(m_fourEyes, &QCheckBox::clicked, this, &NoticePanel::fourEyesChanged);
    connect(m_tell, &QCheckBox::toggled, this, &NoticePanel::tell);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticePanel::tell);
    connect(m_from, &QTimeEdit::timeChanged, this, &NoticePanel::tell);
    connect(m_to, &QTimeEdit::timeChanged, this, &NoticePanel::tell);
    retranslate();
    setSettings({});
}

void NoticePanel::setSettings(const NoticeSettings &settings)
{
    const QSignalBlocker quiet(this);
    m_tell->setChecked(settings.tell);
    m_quiet->setChecked(settings.quiet);
    m_from->setTime(settings.from);
    m_to->setTime(settings.to);
    tell(); // enables what can be set
}

void NoticePanel::setCase(bool any, bool watched)
{
    m_case->setEnabled(any);
    m_case->setChecked(any && watched);
}

void NoticePanel::setFourEyes(bool asked)
{
    m_fourEyes->setChecked(asked);
}

void NoticePanel::openBelow(const QWidget *widget)
{
    adjustSize();
    const QPoint corner = widget->mapToGlobal(QPoint(widget->width() - width(), widget->height()));
    move(corner);
    show();
    (m_case->isEnabled() ? m_case : m_tell)->setFocus(Qt::PopupFocusReason);
}

void NoticePanel::tell()
{
    m_quiet->setEnabled(m_tell->isChecked());
    for (QTimeEdit *time : {m_from, m_to})
        time->setEnabled(m_tell->isChecked() && m_quiet->isChecked());
    Q_EMIT settingsChanged({m_tell->isChecked(), m_quiet->isChecked(), m_from->time(), m_to->time()});
}

void NoticePanel::retranslate()
{
    setAccessibleName(tr("Notifications"));
    m_title->setText(tr("Notifications"));
    m_case->setText(tr("&Watch the chosen case"));
    m_tell->setText(tr("&Tell the desktop when a watched case changes"));
    m_quiet->setText(tr("&Quiet hours, from"));
    //: quiet hours: from 18:00 to 08:00
    m_between->setText(tr("to"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    m_note->setText(tr("Cases opened or handed over here are watched until you close IdentDesk. A "
                       "notification never names a person, a case or a reason. An alarm of quiet hours "
                       "is told at their end."));
    //: heading of settings: how reviewers decide
    m_review->setText(tr("Review"));
    m_fourEyes->setText(tr("&Four eyes: two persons onboard or decline"));
    m_eyesNote->setText(
        tr("The second person, another user of this computer, decides without seeing what the "
           "first one said. A case that one person decided waits for the second even when "
           "this is switched off."));
}

void NoticePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
