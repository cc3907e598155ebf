// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/mask.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton *languageButton(const QString &code, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(u"language:"_s + code.toLower());
    button->setText(code);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(const domain::Environment &environment, Language &language, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_language(language)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::normal, theme::tight, theme::normal, theme::tight);
    layout->setSpacing(theme::small);
    m_name = new QLabel(u"IdentDesk"_s, this);
    m_name->setFont(theme::font(theme::Type::Strong));
    m_environmentName = new WrapLabel(this); // a host's name may be long
    m_sign = new QLabel(this);
    m_sign->setObjectName(u"environment:sign"_s);
    m_sign->setFont(theme::font(theme::Type::Strong));
    m_sign->setVisible(environment.isSandbox());
    m_notices = new QToolButton(this);
    m_notices->setObjectName(u"notices"_s);
    m_notices->setAutoRaise(true);
    m_notices->setFocusPolicy(Qt::TabFocus);
    m_notices->setIcon(theme::icon(u"settings"_s));
    connect(m_notices, &QToolButton::clicked, this, &TopBar::noticesWanted);
    m_mask = new QToolButton(this);
    m_mask->setObjectName(u"mask"_s);
    m_mask->setAutoRaise(true);
    m_mask->setCheckable(true);
    m_mask->setFocusPolicy(Qt::TabFocus);
    m_mask->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_mask, &QToolButton::clicked, this, [] {
        const bool hide = !mask::isOn();
        Mask::shared().set(Mask::Why::ByHand, hide);
        if (!hide)
            Mask::shared().set(Mask::Why::Idle, false);
    });
    // A language is named in itself, so that whoever can't read the present one finds it.
    m_german = languageButton(u"DE"_s, u"Deutsch"_s, this);
    m_english = languageButton(u"EN"_s, u"English"_s, this);
    auto *group = new QButtonGroup(this);
    group->addButton(m_german);
    group->addButton(m_english);
    layout->addWidget(m_name);
    layout->addStretch();
    layout->addWidget(m_sign);
    layout->addWidget(m_environmentName);
    layout->addSpacing(theme::wide);
    layout->addWidget(m_mask);
    layout->addWidget(m_notices);
    layout->addWidget(m_german);
    layout->addWidget(m_english);
    connect(m_german, &QToolButton::clicked, this, [this] { m_language.set(u"de"_s); });
    connect(m_english, &QToolButton::clicked, this, [this] { m_language.set(u"en"_s); });
    retranslate();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    switch (m_environment.kind) {
    case domain::Environment::Kind::EmbeddedSandbox:
        m_environmentName->setText(tr("embedded, with IDnow's test robots"));
        break;
    case domain::Environment::Kind::SolarisSandbox:
        m_environmentName->setText(tr("of Solaris: %1").arg(m_environment.api.host()));
        break;
    case domain::Environment::Kind::Production:
        m_environmentName->setText(tr("Production: %1").arg(m_environment.api.host()));
        break;
    }
    //: the word a test environment wears; in capitals
    m_sign->setText(tr("SANDBOX"));
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    if (m_sign->palette() != amber)
        m_sign->setPalette(amber);
    const bool hidden = mask::isOn();
    const QColor ink =
        hidden ? theme::toneText(theme::Tone::Warning, palette()) : palette().color(QPalette::ButtonText);
    m_mask->setChecked(hidden);
    m_mask->setIcon(
        theme::pixmap(hidden ? u"hidden"_s : u"visible"_s, theme::wide, ink, devicePixelRatioF()));
    m_mask->setFont(theme::font(hidden ? theme::Type::Strong : theme::Type::Body));
    QPalette loud = palette();
    loud.setColor(QPalette::ButtonText, ink);
    if (m_mask->palette() != loud)
        m_mask->setPalette(loud);
    //: button and sign: names, numbers and documents of customers can't be seen just now
    m_mask->setText(hidden ? tr("Data hidden")
                           //: button: hide names, numbers and documents of customers
                           : tr("Hide data"));
    m_mask->setAccessibleName(m_mask->text());
    m_mask->setToolTip(
        hidden ? tr("Customers' data and documents are hidden on every screen. Click to show them.")
               : tr("Hide customers' data and documents on every screen"));
    m_notices->setAccessibleName(tr("Notifications"));
    m_notices->setToolTip(tr("Notifications"));
    m_german->setChecked(m_language.current() == u"de"_s);
    m_english->setChecked(m_language.current() != u"de"_s);
}

} // namespace ui
