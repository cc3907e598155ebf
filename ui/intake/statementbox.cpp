// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/statementbox.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/openlink.h"
#include "ui/kit/readingview.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StatementBox::StatementBox(const LegalText &text, ConsentClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_clock(clock)
    , m_title(new WrapLabel(this))
    , m_sample(new QLabel(this))
    , m_version(new QLabel(this))
    , m_view(new ReadingView(this))
    , m_check(new QCheckBox(this))
    , m_line(new QLabel(this))
{
    const QString name = u"consent:"_s + text.id;
    m_check->setObjectName(name);
    m_view->setObjectName(QString(name % u":text"_s));
    m_sample->setObjectName(QString(name % u":sample"_s));
    m_line->setObjectName(QString(name % u":line"_s));
    build();
    m_view->setText(m_text.markdown, m_text.title);
    connect(m_view, &ReadingView::readToEnd, this, &StatementBox::refresh);
    connect(m_view, &ReadingView::goOn, this, [this] {
        if (m_check->isEnabled())
            m_check->setFocus(Qt::TabFocusReason);
    });
    connect(m_view, &ReadingView::anchorClicked, this, [this](const QUrl &link) {
        if (openLink(link) == LinkOpened::Refused)
            m_line->setText(tr("The link was not opened: %1 is not among the hosts that your firm allows "
                               "(setting links/hosts).")
                                .arg(link.host()));
    });
    connect(m_check, &QCheckBox::toggled, this, &StatementBox::onToggled);
    refresh();
}

void StatementBox::build()
{
    m_view->setMinimumHeight(132);
    m_line->setWordWrap(true);
    for (QLabel *label : {m_title, m_sample, m_version, m_line})
        label->setTextFormat(Qt::PlainText);
    auto *head = new FlowLayout;
    for (QLabel *part : {m_title, m_sample, m_version})
        head->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_check);
    column->addWidget(m_line);
}

void StatementBox::onToggled(bool on)
{
    m_tick = on ? m_clock.tick() : Tick();
    m_missing = false;
    m_dropped = false;
    refresh();
    Q_EMIT toggled();
}

void StatementBox::setByCustomer(bool accepted)
{
    m_byCustomer = accepted;
    if (m_check->isChecked() == accepted) {
        refresh();
        return;
    }
    m_check->setChecked(accepted);
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
    m_dropped = false;
    m_byCustomer = false;
    m_view->setText(m_text.markdown, m_text.title);
    m_check->setChecked(false);
    refresh();
}

bool StatementBox::dropFutureTick()
{
    if (!m_clock.isAhead(m_tick))
        return false;
    m_check->setChecked(false);
    m_dropped = true;
    refresh();
    return true;
}

domain::Consent StatementBox::consent(domain::ConsentChannel here) const
{
    domain::Consent consent;
    consent.kind = domain::consentKindOfText(m_text.id);
    consent.textId = m_text.id;
    consent.title = m_text.title;
    consent.version = m_text.version;
    consent.language = m_text.language;
    consent.sha256 = m_text.sha256;
    consent.channel = m_byCustomer ? domain::ConsentChannel::CustomerWindow : here;
    consent.at = m_clock.timeOf(m_tick);
    return consent;
}

QList<QWidget *> StatementBox::stops() const
{
    return {m_view, m_check};
}

QWidget *StatementBox::firstStop() const
{
    return m_check->isEnabled() ? static_cast<QWidget *>(m_check) : m_view;
}

void StatementBox::setMissing(bool missing)
{
    m_missing = missing;
    refresh();
}

QString StatementBox::line() const
{
    if (isAccepted()) {
        const QString at = m_clock.timeOf(m_tick).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        return m_byCustomer ? tr("Accepted by the customer on the customer window on %1 UTC").arg(at)
                            : tr("Accepted on %1 UTC").arg(at);
    }
    if (m_dropped)
        return tr("This computer's clock was set after the tick. Please let the customer confirm once more.");
    if (!m_allowed)
        return tr("Comes after the statement above.");
    if (!m_view->isRead())
        return tr("Read to the end of the text first (Page Down or Space).");
    if (m_missing)
        return tr("Without this consent the identification can't start.");
    return {};
}

void StatementBox::refresh()
{
    if (!isAccepted())
        m_byCustomer = false;
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setText(m_text.title);
    m_sample->setFont(theme::font(theme::Type::Strong));
    //: beside a legal text that is no wording for real customers; in capitals
    m_sample->setText(tr("SAMPLE"));
    m_sample->setToolTip(tr("Not legally checked; for real customers use your firm's texts."));
    m_sample->setVisible(m_text.isSample);
    m_version->setFont(theme::font(theme::Type::Caption));
    //: version of a legal text
    m_version->setText(tr("Version %1").arg(m_text.version));
    m_version->setToolTip(tr("SHA-256 of this text: %1").arg(m_text.sha256));
    m_check->setText(QString(m_text.statement).replace(u'&', u"&&"_s));
    m_check->setEnabled((m_view->isRead() && m_allowed) || isAccepted());
    m_line->setFont(theme::font(theme::Type::Caption));
    const QString said = line();
    m_line->setText(said.isEmpty() ? u" "_s : said);
    const bool bad = m_missing || m_dropped;
    const auto tone = isAccepted() ? theme::Tone::Good : theme::Tone::Bad;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    isAccepted() || bad ? theme::toneText(tone, palette()) : theme::quietText(palette()));
    m_line->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_version->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    m_sample->setPalette(colors);
    m_check->setAccessibleDescription(said);
}

void StatementBox::retranslate()
{
    refresh();
}

void StatementBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
