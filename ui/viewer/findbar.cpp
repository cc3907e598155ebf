// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/findbar.h"

#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FindBar::FindBar(Decoder &decoder, QWidget *parent)
    : QWidget(parent)
    , m_search(decoder)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_edit->setObjectName(u"bench:find"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(200);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"bench:findcount"_s);
    m_count->setTextFormat(Qt::PlainText);
    const auto tool = [](QToolButton *button, const QString &name, const QString &icon) {
        button->setObjectName(name);
        button->setIcon(theme::icon(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    tool(m_previous, u"bench:findprevious"_s, u"back"_s);
    tool(m_next, u"bench:findnext"_s, u"next"_s);
    tool(m_close, u"bench:findclose"_s, u"clear"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::tight);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    hide();

    m_typed.setSingleShot(true);
    m_typed.setInterval(150);
    connect(&m_typed, &QTimer::timeout, this, &FindBar::search);
    connect(m_edit, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_search, &PdfSearch::changed, this, &FindBar::onChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_search.stop();
        m_current = -1;
        hide();
        Q_EMIT closed();
    });
    retranslate();
}

void FindBar::start(const DocumentKey &key, int pages)
{
    m_key = key;
    m_pages = pages;
    show();
    m_edit->setFocus();
    m_edit->selectAll();
    search();
}

void FindBar::clear()
{
    m_typed.stop();
    m_search.stop();
    m_key = {};
    m_current = -1;
    m_edit->setText({}); // a name looked for is a person's too; unlike clear() it leaves nothing to undo
    hide();
}

void FindBar::search()
{
    m_typed.stop();
    m_current = -1;
    m_search.start(m_key, m_edit->text().trimmed());
}

void FindBar::onChanged()
{
    if (m_current < 0 && count() > 0) {
        m_current = 0;
        Q_EMIT hitChosen(m_search.hits().constFirst().page);
    }
    tell();
    Q_EMIT hitsChanged();
}

void FindBar::choose(int hit)
{
    if (m_typed.isActive()) {
        search();
        return;
    }
    if (count() == 0)
        return;
    m_current = (hit + count()) % count(); // after the last comes the first
    tell();
    Q_EMIT hitChosen(m_search.hits().at(m_current).page);
}

QList<QRectF> FindBar::marksOn(int page, int *current) const
{
    QList<QRectF> marks;
    *current = -1;
    for (int hit = 0; hit < count(); ++hit) {
        const Hit &found = m_search.hits().at(hit);
        if (found.page != page)
            continue;
        if (hit == m_current && !found.places.isEmpty())
            *current = int(marks.size());
        marks += found.places;
    }
    return marks;
}

void FindBar::tell()
{
    QString words;
    if (m_search.isSearching())
        //: hits so far, pages searched, pages in all
        words = tr("%1 so far, page %2 of %3").arg(count()).arg(m_search.searchedPages() + 1).arg(m_pages);
    else if (count() > 0)
        //: the chosen hit of all
        words =
            (count() >= mostHits ? tr("%1 of %2 and more") : tr("%1 of %2")).arg(m_current + 1).arg(count());
    else if (!m_search.text().isEmpty())
        words = whyNothing();
    m_count->setText(words);
    m_previous->setEnabled(count() > 1);
    m_next->setEnabled(count() > 1);
    m_edit->setAccessibleDescription(words);
    QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString FindBar::whyNothing() const
{
    // Nobody may take "not found" for "does not stand there" where there was nothing to search.
    if (m_search.isBroken())
        return tr("The search broke off. The document may hold more than was searched.");
    const int pictures = m_search.pagesWithoutText();
    if (pictures >= m_pages)
        return tr("This document holds no text to search: its pages are pictures.");
    if (pictures == 0)
        return tr("Not found.");
    return tr("Not found. %Ln of %1 pages hold no text to search: they are pictures.", nullptr, pictures)
        .arg(m_pages);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_close->click();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            key->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Search this document"));
    m_edit->setAccessibleName(tr("Search this document"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_previous, tr("Previous hit (Shift+Return)"));
    name(m_next, tr("Next hit (Return)"));
    name(m_close, tr("Close the search (Esc)"));
    tell();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        retranslate();
}

} // namespace ui
