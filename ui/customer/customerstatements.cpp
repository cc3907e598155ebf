// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerstatements.h"

#include "ui/kit/readingview.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widestPage = 860; ///< longer lines are hard to read
constexpr int larger = 2;       ///< points: a second monitor stands farther away

} // namespace

CustomerStatements::CustomerStatements(QList<CustomerStatement> statements, const QString &language,
                                       QWidget *parent)
    : QWidget(parent)
    , m_statements(std::move(statements))
    , m_step(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sample(new QLabel(this))
    , m_version(new QLabel(this))
    , m_view(new ReadingView(this))
    , m_check(new QCheckBox(this))
    , m_hint(new QLabel(this))
    , m_thanks(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_words.setLanguage(language);
    setLocale(QLocale(language));
    build();
    connect(m_view, &ReadingView::readToEnd, this, [this] {
        m_read.insert(m_statements.at(m_index).id);
        refresh();
    });
    connect(m_view, &ReadingView::goOn, this, [this] { m_check->setFocus(Qt::TabFocusReason); });
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
        CustomerStatement &statement = m_statements[m_index];
        statement.isAccepted = on;
        refresh();
        Q_EMIT ticked(statement.id, on);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showStatement(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStatement(m_index + 1); });
    // Where the customer stands: behind what was accepted at the desk already.
    int first = 0;
    while (first < m_statements.size() && m_statements.at(first).isAccepted)
        ++first;
    showStatement(first);
}

void CustomerStatements::build()
{
    m_step->setObjectName(u"customer:step"_s);
    m_title->setObjectName(u"customer:title"_s);
    m_sample->setObjectName(u"customer:sample"_s);
    m_view->setObjectName(u"customer:text"_s);
    m_check->setObjectName(u"customer:tick"_s);
    m_hint->setObjectName(u"customer:hint"_s);
    m_thanks->setObjectName(u"customer:thanks"_s);
    m_back->setObjectName(u"customer:back"_s);
    m_next->setObjectName(u"customer:next"_s);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->zoomIn(larger);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_thanks->setWordWrap(true);
    m_thanks->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_step, m_title, m_sample, m_version, m_hint, m_thanks})
        label->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_back, m_next}) {
        button->setAutoDefault(true);
        button->setMinimumWidth(120);
    }
    auto *caption = new QHBoxLayout;
    caption->setSpacing(theme::small);
    caption->addWidget(m_step);
    caption->addStretch();
    caption->addWidget(m_sample);
    caption->addWidget(m_version);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::normal);
    column->addLayout(caption);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_check);
    column->addWidget(m_hint);
    column->addWidget(m_thanks, 1);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(sheet, 1000); // as wide as allowed, then in the middle
    row->addStretch();
    QWidget *before = m_view;
    for (QWidget *stop : std::initializer_list<QWidget *>{m_check, m_back, m_next}) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void CustomerStatements::showStatement(int index)
{
    m_index = std::clamp(index, 0, int(m_statements.size()));
    const bool isOver = m_index == m_statements.size();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_step, m_title, m_view, m_check, m_hint, m_version})
        part->setVisible(!isOver);
    m_thanks->setVisible(isOver);
    if (!isOver) {
        const CustomerStatement &statement = m_statements.at(m_index);
        m_view->setText(statement.markdown, statement.title);
    }
    refresh();
    if (isOver)
        m_back->setFocus();
    else
        m_view->setFocus();
}

void CustomerStatements::refresh()
{
    m_title->setFont(theme::font(theme::Type::Title));
    m_thanks->setFont(theme::font(theme::Type::Title));
    m_sample->setFont(theme::font(theme::Type::Strong));
    m_check->setFont(theme::font(theme::Type::Strong));
    m_thanks->setText(m_words.thanks());
    m_back->setText(m_words.back());
    m_next->setText(m_words.next());
    m_back->setEnabled(m_index > 0);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    m_sample->setPalette(amber);
    const bool isOver = m_index == m_statements.size();
    m_sample->setVisible(!isOver && m_statements.at(m_index).isSample);
    m_next->setVisible(!isOver);
    if (isOver)
        return;
    const CustomerStatement &statement = m_statements.at(m_index);
    m_step->setText(m_words.step(m_index + 1, int(m_statements.size())));
    m_title->setText(statement.title);
    m_sample->setText(m_words.sample());
    m_version->setText(m_words.version(statement.version));
    m_check->setText(QString(statement.statement).replace(u'&', u"&&"_s));
    const bool isRead = m_read.contains(statement.id);
    {
        const QSignalBlocker quiet(m_check);
        m_check->setChecked(statement.isAccepted);
    }
    m_check->setEnabled(isRead || statement.isAccepted);
    m_hint->setText(isRead || statement.isAccepted ? u" "_s : m_words.readFirst());
    m_check->setAccessibleDescription(m_hint->text().trimmed());
    m_next->setEnabled(statement.isAccepted);
}

void CustomerStatements::setAccepted(const QString &id, bool accepted)
{
    for (int i = 0; i < m_statements.size(); ++i) {
        CustomerStatement &statement = m_statements[i];
        if (statement.id != id)
            continue;
        statement.isAccepted = accepted;
        // What was taken back stands before the customer again.
        if (!accepted && i < m_index) {
            showStatement(i);
            return;
        }
    }
    refresh();
}

void CustomerStatements::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_statements.isEmpty())
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
