// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/statementbox.h"

#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// Markdown's headings are half the box high; strong body text is enough to find a paragraph (DESIGN 9: three
/// sizes).
void calmHeadings(QTextDocument &document)
{
    const QFont strong = theme::font(theme::Type::Strong);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setFontWeight(strong.weight());
        cursor.mergeCharFormat(format);
    }
}

} // namespace

StatementBox::StatementBox(const QString &checkName, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_version(new QLabel(this))
    , m_viewer(new QTextBrowser(this))
    , m_check(new QCheckBox(this))
    , m_line(new QLabel(this))
{
    m_check->setObjectName(checkName);
    m_viewer->setObjectName(QString(checkName % u":text"_s));
    m_viewer->setOpenExternalLinks(true);
    m_viewer->setTabChangesFocus(true);
    m_viewer->setMinimumHeight(132);
    m_viewer->viewport()->installEventFilter(this);
    m_viewer->installEventFilter(this);
    m_line->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_version);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addLayout(head);
    column->addWidget(m_viewer, 1);
    column->addWidget(m_check);
    column->addWidget(m_line);

    connect(m_viewer->verticalScrollBar(), &QScrollBar::valueChanged, this, &StatementBox::noteScroll);
    connect(m_viewer->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StatementBox::noteScroll);
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) {
        QDateTime now = QDateTime::currentDateTimeUtc();
        now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
        m_at = on ? now.addSecs(std::min<qint64>(0, m_correction)) : QDateTime();
        m_missing = false;
        refresh();
        Q_EMIT toggled();
    });
}

void StatementBox::setText(const LegalText &text)
{
    m_text = text;
    m_read = false;
    m_check->setChecked(false);
    {
        // While the text is exchanged the scroll bar stands at its end for a moment: that is no reading.
        const QSignalBlocker quiet(m_viewer->verticalScrollBar());
        m_viewer->document()->setDocumentMargin(theme::small);
        m_viewer->setMarkdown(text.markdown);
        calmHeadings(*m_viewer->document());
        m_viewer->verticalScrollBar()->setValue(0);
    }
    m_viewer->setAccessibleName(text.title);
    noteScroll();
    refresh();
}

void StatementBox::setStatement(const QString &sentence)
{
    m_check->setText(sentence);
}

void StatementBox::setAllowed(bool allowed)
{
    m_allowed = allowed;
    if (!allowed)
        m_check->setChecked(false);
    refresh();
}

void StatementBox::reset()
{
    m_missing = false;
    setText(m_text);
}

QWidget *StatementBox::firstStop() const
{
    return m_check->isEnabled() ? static_cast<QWidget *>(m_check) : m_viewer;
}

void StatementBox::setMissing(bool missing)
{
    m_missing = missing;
    refresh();
}

/// A text that needs no scrolling is at its end as soon as it is really on screen.
void StatementBox::noteScroll()
{
    if (m_read || m_text.markdown.isEmpty() || !m_viewer->isVisible())
        return;
    const QScrollBar *bar = m_viewer->verticalScrollBar();
    const bool fits = m_viewer->document()->size().height() <= m_viewer->viewport()->height();
    if (!fits && (bar->maximum() == 0 || bar->value() < bar->maximum()))
        return;
    m_read = true;
    refresh();
}

bool StatementBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_viewer->viewport())
        noteScroll();
    // Space reads on, a page at a time, and then leads to the box: the whole step goes by keyboard.
    if (event->type() == QEvent::KeyPress && watched == m_viewer) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space) {
            if (m_read && m_check->isEnabled())
                m_check->setFocus(Qt::TabFocusReason);
            else
                m_viewer->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->ignore();
            return false;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StatementBox::refresh()
{
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setText(m_text.title);
    m_version->setFont(theme::font(theme::Type::Caption));
    //: version of a legal text
    m_version->setText(m_text.version.isEmpty() ? QString() : tr("Version %1").arg(m_text.version));
    m_version->setToolTip(m_text.sha256.isEmpty() ? QString()
                                                  : tr("SHA-256 of this text: %1").arg(m_text.sha256));
    m_check->setEnabled(m_read && m_allowed);
    m_line->setFont(theme::font(theme::Type::Caption));
    QString line;
    if (isAccepted())
        line = tr("Accepted on %1 UTC").arg(m_at.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    else if (!m_allowed)
        line = tr("Comes after the statement above.");
    else if (!m_read)
        line = tr("Read to the end of the text first (Page Down or Space).");
    else if (m_missing)
        line = tr("Without this consent the identification can't start.");
    m_line->setText(line.isEmpty() ? u" "_s : line);
    const auto tone = isAccepted() ? theme::Tone::Good : theme::Tone::Bad;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, isAccepted() || m_missing ? theme::toneText(tone, palette())
                                                                    : theme::quietText(palette()));
    m_line->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_version->setPalette(colors);
    m_check->setAccessibleDescription(line);
}

void StatementBox::retranslate()
{
    refresh();
}

void StatementBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
