// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/readingview.h"

#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int focusLine = 2;

} // namespace

void readMarkdown(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    // Markdown's headings are half the box high; strong body text is enough to find a paragraph (DESIGN 9).
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

ReadingView::ReadingView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingView::noteEnd);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadingView::noteEnd);
}

void ReadingView::setText(const QString &markdown, const QString &title)
{
    m_read = false;
    m_markdown = markdown;
    setAccessibleName(title);
    {
        // While the text is exchanged the scroll bar stands at its end for a moment: that is no reading.
        const QScopedValueRollback quiet(m_looking, true);
        document()->setDocumentMargin(theme::small);
        readMarkdown(*document(), markdown);
        setTextCursor(QTextCursor(document())); // else a change of size would follow the cursor to the end
        verticalScrollBar()->setValue(0);
    }
    viewport()->update(); // a text that fits is read once it was painted
}

void ReadingView::noteEnd()
{
    if (m_read || m_looking || m_markdown.isEmpty() || !isVisible())
        return;
    const QScopedValueRollback looking(m_looking, true);
    // Qt lays a long text out bit by bit; asking for its last block ends that, else the end of the first bit
    // would count as the end.
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    layout->blockBoundingRect(document()->lastBlock());
    if (qRound(document()->textWidth()) != viewport()->width())
        return; // still laid out for another width
    const int height = qRound(layout->documentSize().height());
    if (verticalScrollBar()->value() + viewport()->height() < height)
        return;
    m_read = true;
    Q_EMIT readToEnd();
}

QVariant ReadingView::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    // Space reads on, a page at a time, and then leads to the box: the whole step goes by keyboard.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (m_read)
            Q_EMIT goOn();
        else
            verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // the page's own key
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->accept(); // Ctrl and wheel would shrink the text until all of it "fits"
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    viewport()->update(); // the line around it stays where it is
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (hasFocus()) { // the style shows no focus on a text that can't be typed into
        QPainter painter(viewport());
        painter.setPen(QPen(palette().color(QPalette::Highlight), focusLine));
        constexpr int inside = focusLine / 2;
        painter.drawRect(viewport()->rect().adjusted(inside, inside, -inside, -inside));
    }
    noteEnd();
}

} // namespace ui
