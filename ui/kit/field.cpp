// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "ui/kit/label.h"
#include "ui/kit/mask.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Field::Field(const QString &apiPath, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new WrapLabel(this))
    , m_lock(new QLabel(this))
    , m_marks(new QLabel(this))
    , m_line(new QLabel(this))
    , m_editor(editor)
{
    setObjectName(apiPath);
    m_editor->setParent(this);
    m_editor->setObjectName(QString(u"edit:"_s % apiPath));
    m_label->setBuddy(m_editor);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    // Line edits and combo boxes of one row stand at one height, whatever the style makes of each.
    m_editor->setMinimumHeight(std::max(m_editor->sizeHint().height(), QComboBox().sizeHint().height()));

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::tight);
    head->addWidget(m_label);
    head->addWidget(m_lock);
    head->addStretch();
    head->addWidget(m_marks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_line);
    column->addStretch();
    setFocusProxy(m_editor);
    refresh();
}

void Field::setLabel(const QString &text)
{
    m_labelText = text;
    refresh();
}

void Field::setHint(const QString &text)
{
    if (m_hint == text)
        return;
    m_hint = text;
    refresh();
}

void Field::setFixedLater(bool locked)
{
    m_fixedLater = locked;
    refresh();
}

void Field::setRequired(bool required)
{
    m_required = required;
    refresh();
}

void Field::setWarning(const QString &text)
{
    if (m_warning == text)
        return;
    m_warning = text;
    refresh();
}

void Field::setError(const QString &text)
{
    if (m_error == text)
        return;
    m_error = text;
    refresh();
}

void Field::refresh()
{
    m_label->setText(m_labelText);
    m_label->setFont(theme::font(theme::Type::Body));
    // A reader that goes into the box meets its line alone, which has no label.
    if (const auto *box = qobject_cast<QComboBox *>(m_editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(QString(m_labelText).remove(u'&'));
    if (auto *line = qobject_cast<QLineEdit *>(m_editor); line && mask::isPersonal(objectName())) {
        // A secret's editor shows nothing anyway; only what was covered here is uncovered.
        const bool cover = mask::isOn() && (m_covered || line->echoMode() == QLineEdit::Normal);
        if (cover != m_covered)
            line->setEchoMode(cover ? QLineEdit::Password : QLineEdit::Normal);
        m_covered = cover;
    }
    const QColor quiet = theme::quietText(palette());
    m_lock->setVisible(m_fixedLater);
    if (m_fixedLater) {
        m_lock->setPixmap(theme::pixmap(u"lock"_s, theme::normal, quiet, devicePixelRatioF()));
        m_lock->setToolTip(tr("Can't be changed after the customer has been created."));
    }
    //: beside a field that may stay empty
    m_marks->setText(tr("optional"));
    m_marks->setVisible(!m_required);
    m_marks->setFont(theme::font(theme::Type::Caption));
    setTextColor(m_marks, quiet);

    m_line->setFont(theme::font(theme::Type::Caption));
    //: a field's content is allowed but often a slip; %1: what
    const QString warning = m_warning.isEmpty() ? QString() : tr("Check: %1").arg(m_warning);
    if (!m_error.isEmpty()) {
        m_line->setText(m_error);
        setTextColor(m_line, theme::toneText(theme::Tone::Bad, palette()));
    } else {
        m_line->setText(warning.isEmpty() ? m_hint : warning);
        setTextColor(m_line, warning.isEmpty() ? quiet : theme::toneText(theme::Tone::Warning, palette()));
    }
    // The line keeps its place while empty: an error must not push the form about under the agent's eyes.
    m_line->setMinimumHeight(QFontMetrics(m_line->font()).lineSpacing());

    QStringList spoken;
    if (!m_error.isEmpty())
        //: read aloud: what is wrong with a field
        spoken << tr("Error: %1").arg(m_error);
    else if (!m_line->text().isEmpty())
        spoken << m_line->text();
    if (m_fixedLater)
        spoken << m_lock->toolTip();
    m_editor->setAccessibleDescription(spoken.join(u' '));
    update();
}

void Field::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void Field::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::toneText(theme::Tone::Bad, palette()));
    painter.drawRoundedRect(QRectF(m_editor->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
}

} // namespace ui
