// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reasondesk.h"

#include "domain/nextmove.h"
#include "domain/reasonsheet.h"
#include "ui/kit/action.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/rule.h"
#include "ui/kit/theme.h"
#include "ui/kit/voice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReasonDesk::ReasonDesk(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new ReasonList(this))
    , m_empty(new QLabel(this))
{
    m_back->setObjectName(u"reasons:back"_s);
    new Action(m_back, m_back->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Back from the failure reasons"));
    m_title->setFont(theme::font(theme::Type::Title));
    m_typed->setObjectName(u"reasons:search"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_typed->setMaxLength(200);
    m_typed->installEventFilter(this);
    m_count->setObjectName(u"reasons:count"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"reasons:list"_s);
    m_empty->setObjectName(u"reasons:empty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::normal, theme::small, theme::normal, theme::tight);
    head->setSpacing(theme::normal);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::normal, 0, theme::normal, theme::small);
    bar->setSpacing(theme::small);
    bar->addWidget(m_typed, 3);
    bar->addWidget(m_count, 2);

    auto *halves = new QSplitter(this);
    auto *left = new QWidget(halves);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme::normal, theme::small, theme::small, theme::normal);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *scroll = new PageScroll(halves);
    auto *page = new QWidget(scroll);
    m_view = new ReasonView(u"reasons"_s, page);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(theme::wide, theme::normal, theme::wide, theme::wide);
    inside->addWidget(m_view);
    inside->addStretch(1);
    scroll->setWidget(page);
    halves->addWidget(left);
    halves->addWidget(scroll);
    halves->setChildrenCollapsible(false);
    halves->setSizes({520, 620});

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(bar);
    all->addWidget(new Rule(this));
    all->addWidget(halves, 1);
    setFocusProxy(m_typed);

    connect(m_back, &QPushButton::clicked, this, &ReasonDesk::back);
    connect(m_typed, &QLineEdit::textChanged, this, &ReasonDesk::search);
    connect(m_list, &ReasonList::chosenChanged, this, [this] {
        if (const std::optional<ReasonSubject> subject = m_list->chosen())
            m_view->setSubject(*subject);
        else
            m_view->clear();
    });
    retranslate();
}

void ReasonDesk::showReason(const QString &code)
{
    fillOnce();
    m_typed->clear();
    if (code.isEmpty())
        m_list->chooseFirst();
    else
        m_list->choose(code);
}

void ReasonDesk::showStatus(domain::Status status)
{
    fillOnce();
    m_typed->clear();
    m_list->choose(status);
}

void ReasonDesk::fillOnce()
{
    if (m_filled)
        return;
    m_filled = true;
    m_german = Voice(u"de"_s).say();
    m_english = Voice(u"en"_s).say();
    search();
    m_list->retranslate();
}

void ReasonDesk::search()
{
    if (!m_filled)
        return;
    const QString typed = m_typed->text();
    const QStringList codes = domain::findReasons(typed, m_german, m_english);
    const bool all = typed.trimmed().isEmpty();
    m_list->setFound(codes, all);
    m_list->setVisible(!codes.isEmpty());
    m_empty->setVisible(codes.isEmpty());
    m_count->setText(all ? tr("%Ln reasons", nullptr, int(codes.size()))
                         : tr("%Ln reasons found", nullptr, int(codes.size())));
}

void ReasonDesk::retranslate()
{
    m_back->setText(tr("&Back"));
    m_back->setIcon(theme::icon(u"back"_s));
    m_back->setToolTip(tr("Back to where you were (Esc)"));
    m_title->setText(tr("Failure reasons"));
    m_typed->setPlaceholderText(tr("What went wrong? A word in German or English, or IDnow's code"));
    m_typed->setToolTip(m_typed->placeholderText()); // whole, where large text cuts it
    m_typed->setAccessibleName(tr("Search the failure reasons"));
    m_empty->setText(tr("No reason has these words. Try fewer of them, in German or English."));
    if (!m_filled)
        return;
    m_list->retranslate();
    search();
}

void ReasonDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void ReasonDesk::showEvent(QShowEvent *event)
{
    fillOnce();
    QWidget::showEvent(event);
}

void ReasonDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_typed->text().isEmpty()) {
        Q_EMIT back();
    } else {
        m_typed->clear();
        m_typed->setFocus(Qt::OtherFocusReason);
    }
}

bool ReasonDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->isVisible()) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
