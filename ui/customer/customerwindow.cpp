// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerwindow.h"

#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHideEvent>
#include <QScreen>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CustomerWindow::CustomerWindow(bool sandbox, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_column(new QVBoxLayout(this))
    , m_sign(new QLabel(this))
    , m_wait(new QLabel(this))
{
    setObjectName(u"customerwindow"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_sign->setObjectName(u"customer:sign"_s);
    m_sign->setAlignment(Qt::AlignHCenter);
    m_sign->setVisible(sandbox);
    m_wait->setObjectName(u"customer:wait"_s);
    m_wait->setAlignment(Qt::AlignCenter);
    m_wait->setWordWrap(true);
    m_column->setContentsMargins(theme::section, theme::wide, theme::section, theme::section);
    m_column->setSpacing(theme::normal);
    m_column->addWidget(m_sign);
    m_column->addWidget(m_wait, 1);
    resize(900, 700);
    owner->window()->installEventFilter(this);
    // The same key as at the desk, for the agent who stands on this window.
    m_close = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(m_close, &QShortcut::activated, this, &CustomerWindow::toggle);
    retranslate();
}

void CustomerWindow::setKey(const QKeySequence &key)
{
    m_close->setKey(key);
}

void CustomerWindow::open()
{
    const QScreen *desk = parentWidget()->window()->screen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen == desk)
            continue;
        setScreen(screen);
        setGeometry(screen->availableGeometry());
        showFullScreen();
        return;
    }
    show();
}

void CustomerWindow::toggle()
{
    if (isVisible())
        close();
    else
        open();
}

void CustomerWindow::setPage(QWidget *page, const QString &language)
{
    delete m_page;
    m_page = page;
    m_customerKnown = true;
    m_words.setLanguage(language);
    m_column->addWidget(page, 1);
    m_wait->hide();
    page->show();
    retranslate();
}

void CustomerWindow::blank()
{
    delete m_page;
    m_wait->show();
}

bool CustomerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched != this)
        close();
    return QWidget::eventFilter(watched, event);
}

void CustomerWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT openChanged(true);
}

void CustomerWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT openChanged(false);
}

void CustomerWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // no key of the customer's reaches the desk
}

void CustomerWindow::retranslate()
{
    if (!m_customerKnown)
        m_words.setLanguage(screenLanguage());
    m_sign->setFont(theme::font(theme::Type::Strong));
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    if (m_sign->palette() != amber)
        m_sign->setPalette(amber);
    //: the word a test environment wears; in capitals
    m_sign->setText(tr("SANDBOX"));
    m_wait->setFont(theme::font(theme::Type::Title));
    m_wait->setText(m_words.wait());
    setWindowTitle(tr("IdentDesk - customer window"));
}

void CustomerWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
