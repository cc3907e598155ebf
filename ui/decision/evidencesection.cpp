// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/evidencesection.h"

#include "ui/kit/action.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using State = domain::EvidenceItem::State;

SignLine lineOf(const domain::EvidenceItem &item)
{
    const QString word = domain::evidenceWord(item.what);
    if (item.state == State::There)
        return {u"check"_s, theme::Tone::Good, word, item.note};
    const bool missing = item.state == State::Missing;
    //: %1: "Proof of address", %2: "missing", "unclear"
    const QString text = EvidenceSection::tr("%1: %2").arg(word, domain::evidenceStateWord(item.state));
    return {missing ? u"error"_s : u"help"_s, missing ? theme::Tone::Bad : theme::Tone::Warning, text,
            item.note};
}

} // namespace

EvidenceSection::EvidenceSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_all(new QCheckBox(this))
    , m_list(new SignList(this))
{
    m_head->setFont(theme::font(theme::Type::Strong));
    m_summary->setObjectName(u"evidence:summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"evidence:list"_s);
    m_all->setObjectName(u"evidence:all"_s);
    new Action(m_all, m_all->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Show all evidence, or what is missing"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    connect(m_all, &QCheckBox::toggled, this, &EvidenceSection::render);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_head);
    column->addWidget(m_summary);
    column->addWidget(m_all);
    column->addWidget(m_list);
    render();
}

void EvidenceSection::show(const domain::CaseFile &file)
{
    m_file = file;
    m_items = domain::evidence(file);
    render();
}

void EvidenceSection::clear()
{
    m_file = {};
    m_items.clear();
    render();
}

void EvidenceSection::render()
{
    m_head->setText(tr("Evidence"));
    m_list->setAccessibleName(tr("Evidence in the file"));
    m_summary->setText(domain::evidenceSummary(m_items));
    //: a box to tick: the whole checklist, not only what is missing
    m_all->setText(tr("Show all evidence"));
    QPalette colors = palette();
    if (domain::isIncomplete(m_items))
        colors.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    m_summary->setPalette(colors);
    QList<SignLine> lines;
    // What is missing is what a reviewer looks for.
    for (const bool there : {false, true}) {
        if (there && !m_all->isChecked())
            break;
        for (const domain::EvidenceItem &item : std::as_const(m_items)) {
            if ((item.state == State::There) == there)
                lines << lineOf(item);
        }
    }
    m_list->setLines(lines);
    m_list->setVisible(!lines.isEmpty());
    setVisible(!m_items.isEmpty());
}

void EvidenceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_items.isEmpty())
        m_items = domain::evidence(m_file); // its notes are words too
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
}

} // namespace ui
