// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checkpage.h"

#include "ui/intake/duplicateline.h"
#include "ui/intake/summary.h"
#include "ui/kit/messageline.h"
#include "ui/kit/rule.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QLabel *textLine(const QString &text, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(type));
    label->setWordWrap(true);
    return label;
}

QLabel *lock(QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int height = QFontMetrics(theme::font(theme::Type::Body)).lineSpacing();
    label->setFixedHeight(height);
    label->setPixmap(theme::pixmap(u"lock"_s, theme::normal, theme::quietText(parent->palette()),
                                   parent->devicePixelRatioF()));
    return label;
}

/// What the lock beside a row means.
QWidget *legend(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::tight);
    QLabel *text = textLine(CheckPage::tr("can't be changed after creating"), theme::Type::Caption, widget);
    QPalette quiet = text->palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(quiet));
    text->setPalette(quiet);
    row->addWidget(lock(widget));
    row->addWidget(text, 1);
    return widget;
}

QWidget *groupWidget(const SummaryGroup &group, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::normal);
    grid->setVerticalSpacing(theme::tight);
    grid->setColumnStretch(2, 1);
    grid->addWidget(textLine(group.heading, theme::Type::Strong, widget), 0, 0, 1, 3);
    int row = 1;
    for (const SummaryRow &entry : group.rows) {
        auto *label = new WrapLabel(widget);
        label->setText(entry.label);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, theme::quietText(quiet));
        label->setPalette(quiet);
        QLabel *value = textLine(entry.value, theme::Type::Body, widget);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        copyAsSecret(value);
        value->setAccessibleName(QString(entry.label % u": "_s % entry.value));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        if (entry.fixed) {
            value->setAccessibleDescription(CheckPage::tr("Can't be changed after creating."));
            grid->addWidget(lock(widget), row, 1, Qt::AlignTop);
        }
        grid->addWidget(value, row, 2);
        ++row;
    }
    return widget;
}

} // namespace

CheckPage::CheckPage(bool sandbox, QWidget *parent)
    : IntakePage(parent)
    , m_sandbox(sandbox)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"step:check"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::normal);
}

QString CheckPage::name() const
{
    //: step of the intake: look everything over
    return tr("Check");
}

QString CheckPage::heading() const
{
    return tr("Is everything right?");
}

QStringList CheckPage::help() const
{
    return {tr("Read the names and the date of birth to the customer once more: they can't be changed after "
               "creating."),
            tr("Creating sends the data to Solaris, orders the identification from IDnow and makes the link "
               "for the "
               "customer.")};
}

void CheckPage::show(const desk::Application &application, const QString &documentCountry,
                     domain::DocumentKind kind, const std::optional<domain::Case> &duplicate)
{
    m_duplicate = duplicate;
    m_application = application;
    m_country = documentCountry;
    m_kind = kind;
    rebuild();
}

void CheckPage::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::wide);
    const auto addLine = [this, column](theme::Tone tone, const QString &text) {
        auto *line = new MessageLine(m_body);
        line->say(tone, text);
        column->addWidget(line);
    };
    for (const SecondLook &look : secondLooks(m_application, m_country, QDate::currentDate(), m_sandbox))
        addLine(look.tone, look.text);
    if (m_duplicate)
        addLine(theme::Tone::Warning, duplicateText(*m_duplicate));
    column->addWidget(legend(m_body));
    const QList<SummaryGroup> groups = summarize(m_application, m_country, m_kind);
    for (qsizetype i = 0; i < groups.size(); i += 2) {
        if (i > 0)
            column->addWidget(new Rule(m_body));
        auto *pair = new QHBoxLayout;
        pair->setSpacing(theme::section);
        pair->addWidget(groupWidget(groups.at(i), m_body), 1, Qt::AlignTop);
        if (i + 1 < groups.size())
            pair->addWidget(groupWidget(groups.at(i + 1), m_body), 1, Qt::AlignTop);
        column->addLayout(pair);
    }
    column->addStretch();
    m_column->addWidget(m_body, 1);
}

void CheckPage::reset()
{
    m_application = {};
    m_country.clear();
    m_duplicate.reset();
    delete m_body;
    m_body = nullptr;
}

void CheckPage::enter()
{
    setFocus();
}

void CheckPage::retranslate()
{
    if (m_body)
        rebuild();
}

void CheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    IntakePage::changeEvent(event);
}

} // namespace ui
