// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reasonsection.h"

#include "domain/nextmove.h"
#include "ui/kit/customerlanguage.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

std::optional<ReasonSubject> reasonSubject(const domain::CaseFile &file)
{
    const domain::Case &row = file.summary;
    const bool isDisclosed = domain::disclosesReason(row.status.value);
    if (row.erased || row.status.text.isEmpty() || (isDisclosed && row.failureReason.isEmpty()))
        return std::nullopt;
    ReasonSubject subject;
    subject.status = row.status.value;
    // What the API sent all the same stays out of reach.
    subject.code = domain::disclosedReason(row);
    subject.row = row;
    subject.dataChanged = domain::dataChangedSince(file);
    subject.language = customerLanguage(file);
    return subject;
}

ReasonSection::ReasonSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_view(new ReasonView(u"compare:reason"_s, this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setFont(theme::font(theme::Type::Caption));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_head);
    column->addWidget(m_view);
    retranslate();
    clear();
}

void ReasonSection::show(const domain::CaseFile &file)
{
    const std::optional<ReasonSubject> subject = reasonSubject(file);
    setVisible(subject.has_value());
    if (subject)
        m_view->setSubject(*subject);
    else
        m_view->clear();
}

void ReasonSection::clear()
{
    m_view->clear();
    hide();
}

void ReasonSection::retranslate()
{
    //: heading of what went wrong in an identification
    m_head->setText(tr("Why it did not succeed"));
}

void ReasonSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
