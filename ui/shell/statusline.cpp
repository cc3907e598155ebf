// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(desk::Desk &desk, desk::Watch &watch, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_watch(watch)
{
    setObjectName(u"statusline"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::normal, theme::tight, theme::normal, theme::tight);
    m_line = new QLabel;
    m_line->setObjectName(u"statusline:text"_s);
    m_keys = new QLabel;
    m_keys->setObjectName(u"statusline:keys"_s);
    for (QLabel *label : {m_line, m_keys})
        label->setFont(theme::font(theme::Type::Caption));
    layout->addWidget(m_line, 1);
    layout->addWidget(m_keys);

    connect(&desk, &desk::Desk::reachable, this, [this](bool online) {
        const Reach before = std::exchange(m_reach, online ? Reach::Online : Reach::Silent);
        if (m_reach != before)
            refresh();
    });
    connect(&desk.cases(), &desk::Cases::wasReset, this, &StatusLine::refresh);
    connect(&desk.cases(), &desk::Cases::added, this, &StatusLine::refresh);
    connect(&desk.cases(), &desk::Cases::loadEnded, this, &StatusLine::refresh);
    connect(&watch, &desk::Watch::staleChanged, this, &StatusLine::refresh);
    connect(&watch, &desk::Watch::foreignAnswersChanged, this, &StatusLine::refresh);
    m_ticks = new Ticks(this, [this] {
        refresh();
        return m_watch.quietFor() > 0s ? Ticks::shortest : 2 * Ticks::shortest;
    });
    refresh();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusLine::setKeys(const QKeySequence &sheet, const QKeySequence &finder)
{
    m_sheetKey = sheet;
    m_finderKey = finder;
    refresh();
}

void StatusLine::refresh()
{
    QString reach;
    switch (m_reach) {
    case Reach::NotAsked: reach = tr("ready"); break;
    case Reach::Online: reach = tr("online"); break;
    case Reach::Silent: reach = tr("the API does not answer; what you see may be out of date"); break;
    }
    if (const std::chrono::seconds quiet = m_watch.quietFor(); quiet > 0s)
        //: Solaris answered "too many requests"; all calls wait for so long.
        reach = tr("the API asks for a pause of %Ln seconds", nullptr, int(quiet.count()));
    const QLocale locale;
    QStringList parts{reach};
    if (const QDateTime since = m_watch.staleSince(); since.isValid())
        parts << tr("not up to date since %1")
                     .arg(locale.toString(since.toLocalTime().time(), QLocale::ShortFormat));
    if (const qsizetype foreign = m_watch.foreignAnswers(); foreign > 0)
        //: Solaris answered about a case with somebody else's identification; it was not shown.
        parts << tr("%Ln cases: the API answered with another person's data, not shown", nullptr,
                    int(foreign));
    const QString asked =
        tr("asked %1/s of %2/s")
            .arg(locale.toString(m_watch.rate(), 'f', 1), locale.toString(m_watch.budget(), 'f', 0));
    const auto known = int(m_desk.cases().count());
    QString cases = tr("%Ln cases", nullptr, known);
    if (m_desk.cases().load() == desk::Cases::Load::Loading)
        cases = tr("%Ln cases so far, loading …", nullptr, known);
    else if (!m_desk.cases().isComplete())
        cases = tr("%Ln cases, not all could be loaded", nullptr, known);
    parts << asked << cases;
    const QString text = parts.join(u"   |   "_s);
    if (m_line->text() != text)
        m_line->setText(text);
    QStringList keys;
    for (const QKeySequence &key : {m_sheetKey, m_finderKey}) {
        if (!key.isEmpty())
            keys << key.toString(QKeySequence::NativeText);
    }
    //: %1: the keys that show all others, such as "F1, Ctrl+K"
    m_keys->setText(keys.isEmpty() ? QString() : tr("keys: %1").arg(keys.join(u", "_s)));
}

} // namespace ui
