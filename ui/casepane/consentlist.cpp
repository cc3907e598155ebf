// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/consentlist.h"

#include "ui/kit/theme.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// 64 digits in one word would not break: in groups of 16 they fit the pane, and are easier to compare.
QString inGroups(const QString &hash)
{
    constexpr qsizetype group = 16;
    QStringList parts;
    for (qsizetype at = 0; at < hash.size(); at += group)
        parts << hash.mid(at, group);
    return parts.join(u' ');
}

} // namespace

ConsentList::ConsentList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::tight);
}

void ConsentList::setConsents(const QList<domain::Consent> &consents)
{
    if (consents == m_consents && m_labels.isEmpty() == consents.isEmpty())
        return;
    m_consents = consents;
    render();
}

void ConsentList::render()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    const auto add = [this](const QString &text, theme::Type type, bool quiet) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(theme::font(type));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (quiet) {
            QPalette colors = palette();
            colors.setColor(QPalette::WindowText, theme::quietText(palette()));
            label->setPalette(colors);
        }
        m_column->addWidget(label);
        m_labels << label;
    };
    for (const domain::Consent &consent : std::as_const(m_consents)) {
        add(domain::consentWord(consent), theme::Type::Body, false);
        //: a consent: moment, how ("in the branch"), by whom (the clerk's name)
        add(tr("%1 UTC, %2, taken by %3")
                .arg(consent.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                     domain::consentChannelWord(consent.channel),
                     consent.capturedBy.isEmpty() ? u"-"_s : consent.capturedBy),
            theme::Type::Body, true);
        //: the legal text of a consent: id, version, language
        add(tr("Text “%1”, version %2, %3")
                .arg(consent.textId, consent.version, domain::consentLanguageWord(consent.language)),
            theme::Type::Caption, true);
        add(tr("SHA-256 %1").arg(inGroups(consent.sha256)), theme::Type::Caption, true);
        m_labels.last()->setObjectName(QString(u"case:consent:"_s % consent.textId));
    }
}

void ConsentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace ui
