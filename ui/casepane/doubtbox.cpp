// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/doubtbox.h"

#include "ui/casepane/breakable.h"
#include "ui/casepane/findingwords.h"
#include "ui/kit/ground.h"
#include "ui/kit/keepfromwheel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DoubtBox::DoubtBox(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_table(new QWidget(this))
    , m_adopt(new QPushButton(this))
    , m_notDone(new QPushButton(this))
{
    m_words->setObjectName(u"finding:words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_choice->setObjectName(u"finding:choice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    keepFromWheel(m_choice);
    m_table->setObjectName(u"finding:table"_s);
    m_adopt->setObjectName(u"finding:adopt"_s);
    m_notDone->setObjectName(u"finding:notdone"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_adopt);
    buttons->addWidget(m_notDone);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    column->setSpacing(theme::small);
    column->addWidget(m_words);
    column->addWidget(m_choice);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DoubtBox::fillTable);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        if (m_finding)
            Q_EMIT adoptAsked(*m_finding, qMax(0, m_choice->currentIndex()));
    });
    connect(m_notDone, &QPushButton::clicked, this, &DoubtBox::notDoneAsked);
    hide();
}

void DoubtBox::setFinding(const desk::Finding &finding, const domain::CaseFile &file)
{
    m_finding = finding;
    m_file = file;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const desk::Candidate &candidate : finding.candidates)
            m_choice->addItem(candidateLine(candidate));
        m_choice->setCurrentIndex(finding.candidates.isEmpty() ? -1 : 0);
    }
    render();
    show();
}

void DoubtBox::clear()
{
    m_finding.reset();
    m_file = {};
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_words->clear();
    fillTable();
    setAccessibleDescription({});
    hide();
}

void DoubtBox::setBusy(bool busy)
{
    m_busy = busy;
    render();
}

const desk::Candidate *DoubtBox::chosen() const
{
    const int at = m_choice->currentIndex();
    return m_finding && at >= 0 && at < m_finding->candidates.size() ? &m_finding->candidates.at(at)
                                                                     : nullptr;
}

void DoubtBox::retranslate()
{
    m_adopt->setText(tr("Ado&pt"));
    m_adopt->setToolTip(tr("Take over what Solaris shows"));
    m_notDone->setText(tr("It was not &carried out"));
    m_notDone->setToolTip(tr("Solaris is asked once more before that counts"));
    m_choice->setAccessibleName(tr("What Solaris shows"));
    setAccessibleName(tr("What the look-up found"));
    if (m_finding) {
        const int current = m_choice->currentIndex();
        for (int i = 0; i < m_choice->count(); ++i)
            m_choice->setItemText(i, candidateLine(m_finding->candidates.at(i)));
        m_choice->setCurrentIndex(current);
    }
    render();
}

void DoubtBox::render()
{
    if (m_finding)
        m_words->setText(findingWords(*m_finding, m_file));
    const bool several = m_finding && m_finding->candidates.size() > 1;
    m_choice->setVisible(several);
    // A certain finding leaves nothing to deny.
    m_notDone->setVisible(m_finding &&
                          (m_finding->candidates.isEmpty() || !m_finding->candidates.first().certain));
    m_adopt->setVisible(m_finding && !m_finding->candidates.isEmpty());
    m_adopt->setEnabled(!m_busy);
    m_notDone->setEnabled(!m_busy);
    fillTable();
}

void DoubtBox::fillTable()
{
    qDeleteAll(m_table->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    delete m_table->layout();
    const desk::Candidate *candidate = chosen();
    const QList<FindingRow> rows =
        candidate ? findingRows(*m_finding, *candidate, m_file) : QList<FindingRow>{};
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::normal);
    grid->setVerticalSpacing(theme::tight);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto put = [this, grid](const QString &text, int row, int column, bool quiet) {
        auto *label = new QLabel(breakable(text), m_table);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column > 0);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (column > 0) {
            QSizePolicy narrow(QSizePolicy::Ignored, QSizePolicy::Preferred);
            narrow.setHeightForWidth(true);
            label->setSizePolicy(narrow);
        }
        if (quiet) {
            label->setFont(theme::font(theme::Type::Caption));
            QPalette colors = label->palette();
            colors.setColor(QPalette::WindowText, theme::quietText(palette()));
            label->setPalette(colors);
        }
        grid->addWidget(label, row, column);
    };
    if (!rows.isEmpty()) {
        //: head of a column: what this case holds
        put(tr("This case"), 0, 1, true);
        //: head of a column: what Solaris holds
        put(tr("At Solaris"), 0, 2, true);
    }
    QStringList spoken{m_words->text()};
    for (int i = 0; i < rows.size(); ++i) {
        const FindingRow &row = rows.at(i);
        put(row.label, i + 1, 0, true);
        put(row.entered, i + 1, 1, false);
        put(row.found, i + 1, 2, false);
        //: a line of the comparison, for screen readers: field, here, there
        spoken << tr("%1: here %2, at Solaris %3").arg(row.label, row.entered, row.found);
    }
    m_table->setVisible(!rows.isEmpty());
    setAccessibleDescription(spoken.join(u'\n'));
}

QString DoubtBox::text() const
{
    return accessibleDescription();
}

void DoubtBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, theme::Tone::Warning);
}

} // namespace ui
