// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formbar.h"

#include "ui/intake/habits.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

FormBar::FormBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_profile(new QComboBox(this))
    , m_paste(new QPushButton(this))
{
    m_profile->setObjectName(u"person:profile"_s);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
    m_paste->setObjectName(u"person:paste"_s);
    m_paste->setAutoDefault(true);
    m_label->setBuddy(m_profile);
    m_profile->addItem({}, int(domain::FormProfile::IdnowMinimum));
    m_profile->addItem({}, int(domain::FormProfile::GermanRetail));
    m_profile->setCurrentIndex(m_profile->findData(int(habits::profile())));
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, theme::tight, 0, theme::tight);
    row->addWidget(m_label);
    row->addWidget(m_profile);
    row->addWidget(m_paste);
    connect(m_paste, &QPushButton::clicked, this, &FormBar::pasteWanted);
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        habits::setProfile(profile());
        Q_EMIT profileChanged();
    });
}

domain::FormProfile FormBar::profile() const
{
    return domain::FormProfile(m_profile->currentData().toInt());
}

QWidget *FormBar::lastStop() const
{
    return m_paste;
}

void FormBar::retranslate()
{
    //: which fields the form asks for
    m_label->setText(tr("F&orm"));
    //: a form: the fields that IDnow needs
    m_profile->setItemText(0, tr("IDnow minimum"));
    //: a form: the fields that retail banking in Germany needs
    m_profile->setItemText(1, tr("German retail banking"));
    //: puts a customer copied from another program into the fields
    m_paste->setText(tr("Paste c&ustomer"));
    m_paste->setToolTip(
        tr("An address, a row of a table or a screen of another program, from the clipboard."));
}

} // namespace ui
