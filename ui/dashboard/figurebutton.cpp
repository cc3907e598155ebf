// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurebutton.h"

#include "ui/dashboard/casesfilter.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString iconName(domain::Figure figure)
{
    switch (figure) {
    case domain::Figure::Waiting: return u"clock"_s;
    case domain::Figure::InReview: return u"review"_s;
    case domain::Figure::NeedsCustomer: return u"person"_s;
    case domain::Figure::NeedsMe: return u"warning"_s;
    case domain::Figure::DoneToday: return u"check"_s;
    case domain::Figure::Alarm: break;
    }
    return u"error"_s;
}

} // namespace

FigureButton::FigureButton(domain::Figure figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(figure)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void FigureButton::setNumber(int number, bool partly)
{
    if (number == m_number && partly == m_partly)
        return;
    m_number = number;
    m_partly = partly;
    retranslate();
}

QString FigureButton::numberText() const
{
    const QString number = QLocale().toString(m_number);
    return m_partly ? number + u'+' : number;
}

void FigureButton::retranslate()
{
    const QString word = figureWord(m_figure, m_number);
    setText(word);
    //: a figure as the screen reader says it: "12 waiting, filter"
    const QString name = tr("%1 %2, filter").arg(QLocale().toString(m_number), word);
    setAccessibleName(m_partly ? tr("%1, so far").arg(name) : name);
    QString tip;
    switch (m_figure) {
    case domain::Figure::Waiting: tip = tr("The customer has the link and the call is not over."); break;
    case domain::Figure::InReview: tip = tr("IDnow reviews the call; that can take up to 24 hours."); break;
    case domain::Figure::NeedsCustomer:
        tip = tr("The call broke off and may be repeated with the same link, or the link is out for a day "
                 "and no call came.");
        break;
    case domain::Figure::NeedsMe:
        tip = tr("Alarms, calls of unknown fate, reasons that can't be mended by a second call, links that "
                 "are over, and cases without a link.");
        break;
    case domain::Figure::DoneToday: tip = tr("Successful or failed since midnight."); break;
    case domain::Figure::Alarm:
        tip = tr("A successful identification was taken back and nobody has acknowledged it yet.");
        break;
    }
    setToolTip(tip); // its action adds the key
    updateGeometry();
    update();
}

QColor FigureButton::color() const
{
    if (m_number == 0)
        return hasFocus() ? palette().color(QPalette::WindowText) : theme::quietText(palette());
    switch (m_figure) {
    case domain::Figure::NeedsMe: return theme::toneText(theme::Tone::Warning, palette());
    case domain::Figure::DoneToday: return theme::toneText(theme::Tone::Good, palette());
    case domain::Figure::Alarm: return theme::toneText(theme::Tone::Bad, palette());
    default: return palette().color(QPalette::WindowText);
    }
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics strong(theme::font(theme::Type::Strong));
    const QFontMetrics body(theme::font(theme::Type::Body));
    // With room for the plus also when it is not there: it comes and goes with the loading.
    const int number = strong.horizontalAdvance(QLocale().toString(m_number) + u'+');
    return {strong.ascent() + number + body.horizontalAdvance(text()) + 3 * theme::small + theme::tight + 2,
            strong.height() + 2 * theme::small};
}

QSize FigureButton::minimumSizeHint() const
{
    const QFontMetrics strong(theme::font(theme::Type::Strong));
    return {strong.ascent() + strong.horizontalAdvance(numberText()) + 5 * theme::small, sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    option.initFrom(this);
    option.features = QStyleOptionToolButton::None;
    option.subControls = QStyle::SC_ToolButton;
    option.activeSubControls = isDown() ? QStyle::SC_ToolButton : QStyle::SC_None;
    option.state |= QStyle::State_AutoRaise;
    if (isChecked())
        option.state |= QStyle::State_On;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    if (isChecked() || isDown() || underMouse())
        option.state |= QStyle::State_Raised;
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    if (isChecked()) {
        // Not by shade alone: a line under what is chosen.
        const QRect line(theme::tight, height() - 3, width() - 2 * theme::tight, 2);
        painter.fillRect(line, theme::toneText(theme::Tone::Accent, palette()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 1, -1, -1);
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    const QFont strong = theme::font(theme::Type::Strong);
    const int side = QFontMetrics(strong).ascent();
    painter.drawPixmap(QPoint(theme::small, (height() - side) / 2),
                       theme::pixmap(iconName(m_figure), side, color(), devicePixelRatioF()));
    QRect area = rect().adjusted(theme::small + side + theme::small, 0, -theme::small, 0);
    painter.setPen(color());
    painter.setFont(strong);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, numberText());
    area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(numberText()) + theme::tight);
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(m_number == 0 ? color() : palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void FigureButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FigureButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace ui
