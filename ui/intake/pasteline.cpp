// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasteline.h"

#include "domain/choices.h"
#include "domain/latin.h"
#include "domain/pastedperson.h"
#include "ui/intake/personfields.h"
#include "ui/kit/mask.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype longestQuote = 40;

/// A pasted part as it can be read in a line: nothing invisible, not too long.
QString quoted(const QString &text)
{
    const QString visible = domain::withVisibleBlanks(mask::words(text));
    //: a quotation
    return PasteLine::tr("“%1”").arg(
        visible.size() > longestQuote ? QString(visible.first(longestQuote) + u'…') : visible);
}

/// Labels without the key they are reached by.
QString labelOf(const QString &path)
{
    return domain::fieldLabel(path).remove(u'&');
}

} // namespace

PasteLine::PasteLine(PersonFields &fields, QWidget *parent)
    : MessageLine(parent)
    , m_fields(fields)
{
    setObjectName(u"person:pasted"_s);
    connect(this, &MessageLine::actionClicked, this, &PasteLine::overwrite);
}

void PasteLine::watch(QWidget *editor)
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    QWidget *line = box && box->lineEdit() ? box->lineEdit() : editor;
    if (qobject_cast<QLineEdit *>(line))
        line->installEventFilter(this);
}

bool PasteLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
        domain::isSeveralFields(QGuiApplication::clipboard()->text())) {
        paste();
        return true;
    }
    return MessageLine::eventFilter(watched, event);
}

void PasteLine::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const domain::PastedPerson found = domain::readPasted(text);
    m_empty = text.trimmed().isEmpty();
    m_namesByOrder = found.namesByOrder;
    m_notUnderstood = found.notUnderstood;
    m_filled.clear();
    m_kept.clear();
    for (const QString &path : m_fields.paths()) {
        const auto value = found.values.constFind(path);
        if (value == found.values.constEnd())
            continue;
        if (m_fields.isBlank(path)) {
            m_fields.setValue(path, *value);
            m_filled << path;
        } else if (m_fields.value(path) != m_fields.read(path, *value)) {
            m_kept.insert(path, *value);
        }
    }
    report();
    Q_EMIT pasted();
}

void PasteLine::overwrite()
{
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it) {
        m_fields.setValue(it.key(), it.value());
        m_filled << it.key();
    }
    m_kept.clear();
    report();
    Q_EMIT pasted();
}

void PasteLine::forget()
{
    m_empty = false;
    m_filled.clear();
    m_kept.clear();
    m_notUnderstood.clear();
    clear();
}

void PasteLine::retranslate()
{
    if (!text().isEmpty())
        report();
}

void PasteLine::report()
{
    QStringList sentences;
    QStringList labels;
    for (const QString &path : std::as_const(m_filled))
        labels << labelOf(path);
    if (m_empty)
        sentences << tr("The clipboard holds no text.");
    else if (!labels.isEmpty())
        //: %1: names of fields
        sentences << tr("Filled in: %1.").arg(labels.join(u", "_s));
    else if (m_kept.isEmpty() && m_notUnderstood.isEmpty())
        sentences << tr("All of it stands here already.");
    if (m_namesByOrder)
        sentences << tr("Check which is the first and which the last name.");
    QStringList kept;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        kept << QString(labelOf(it.key()) % u' ' % quoted(it.value()));
    if (!kept.isEmpty())
        //: %1: fields that held something else already, each with the text that was pasted
        sentences << tr("Not taken over, because something else stands there: %1.").arg(kept.join(u", "_s));
    QStringList missed;
    for (const QString &part : std::as_const(m_notUnderstood))
        missed << quoted(part);
    if (!missed.isEmpty())
        //: %1: parts of a pasted text
        sentences << tr("Not understood: %1.").arg(missed.join(u", "_s));
    const bool smooth = kept.isEmpty() && missed.isEmpty() && !m_empty && !m_namesByOrder;
    say(smooth ? theme::Tone::Good : theme::Tone::Warning, sentences.join(u' '));
    setAction(kept.isEmpty() ? QString() : tr("O&verwrite"));
}

} // namespace ui
