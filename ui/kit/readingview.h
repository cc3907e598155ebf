// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ui {

/// Fills the document with Markdown as text alone: no HTML, headings as calm as strong body text.
void readMarkdown(QTextDocument &document, const QString &markdown);

/// A text that knows whether its reader has come to its end: the last line was on screen, by wheel, bar or
/// key, or because all of it fits. Nothing is ever loaded for it, and it can't be made too small to read.
class ReadingView : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReadingView(QWidget *parent = nullptr);
    void setText(const QString &markdown, const QString &title); ///< unread, at its beginning
    bool isRead() const { return m_read; }

Q_SIGNALS:
    void readToEnd();
    void goOn(); ///< Space on a text that was read

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void noteEnd();
    QString m_markdown;
    bool m_read = false;
    bool m_looking = false; ///< the question itself moves the scroll bar
};

} // namespace ui
