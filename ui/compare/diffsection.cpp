// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/diffsection.h"

#include "ui/compare/storywords.h"
#include "ui/kit/action.h"
#include "ui/kit/label.h"
#include "ui/kit/mask.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void say(QLabel *label, const QString &text, const QColor &color)
{
    setTextColor(label, color);
    sayOrHide(label, text);
}

} // namespace

DiffSection::DiffSection(QWidget *parent)
    : QWidget(parent)
    , m_head(plainLabel(this, u"compare:head"_s, theme::Type::Strong))
    , m_count(plainLabel(this, u"compare:count"_s))
    , m_only(new QCheckBox(this))
    , m_table(new StoryTable(this))
    , m_told(plainLabel(this, u"compare:told"_s, theme::Type::Caption))
    , m_address(plainLabel(this, u"compare:address"_s))
    , m_value(new QPushButton(this))
    , m_row(new QPushButton(this))
    , m_copied(plainLabel(this, u"compare:copied"_s, theme::Type::Caption))
{
    m_table->setObjectName(u"compare:table"_s);
    m_head->setBuddy(m_table);
    m_only->setObjectName(u"compare:only"_s);
    m_only->setChecked(m_table->story().isOnlyDifferences());
    m_value->setObjectName(u"compare:copyvalue"_s);
    m_row->setObjectName(u"compare:copyrow"_s);
    for (QPushButton *button : {m_value, m_row})
        button->setIcon(theme::icon(u"copy"_s));
    new Action(m_only, m_only->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Show all fields of the person, or those that differ"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    new Action(m_value, m_value->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Copy the chosen value of the person"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    new Action(m_row, m_row->objectName(),
               QT_TRANSLATE_NOOP("ui::Action", "Copy the chosen field in all versions"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_value);
    buttons->addWidget(m_row);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_head);
    column->addWidget(m_count);
    column->addWidget(m_only);
    column->addWidget(m_table);
    column->addWidget(m_told);
    column->addSpacing(theme::tight);
    column->addLayout(buttons);
    column->addWidget(m_copied);
    column->addWidget(m_address);
    column->addStretch(1);

    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_table->story().setOnlyDifferences(only);
        render();
    });
    connect(m_table, &StoryTable::copyWanted, m_value, &QPushButton::click);
    connect(m_value, &QPushButton::clicked, this, [this] { copy(m_table->currentValue(), false); });
    connect(m_row, &QPushButton::clicked, this, [this] { copy(m_table->currentRow(), true); });
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { say(m_copied, {}, {}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiffSection::tell);
    clear();
}

void DiffSection::show(const domain::CaseFile &file)
{
    const bool isSame = m_file && m_file->summary.id == file.summary.id;
    const QModelIndex stood = m_table->currentIndex();
    const QString path =
        m_table->story().field(stood.row()) ? m_table->story().field(stood.row())->path : QString();
    // Nobody chose the cell that the table stands on by itself.
    const auto how = m_table->selectionModel()->hasSelection() ? QItemSelectionModel::ClearAndSelect
                                                               : QItemSelectionModel::NoUpdate;
    if (!isSame)
        say(m_copied, {}, {});
    m_file = file;
    m_table->story().setStory(domain::personStory(file));
    for (int row = 0; isSame && row < m_table->story().rowCount(); ++row) {
        if (m_table->story().field(row)->path == path)
            m_table->selectionModel()->setCurrentIndex(m_table->story().index(row, stood.column()), how);
    }
    retranslate();
}

void DiffSection::clear()
{
    m_file.reset();
    m_clipboard.forget();
    m_table->story().setStory({});
    say(m_copied, {}, {});
    retranslate();
}

void DiffSection::retranslate()
{
    m_head->setText(tr("&Person"));
    m_only->setText(tr("Onl&y differences"));
    m_value->setText(tr("Copy &value"));
    m_row->setText(tr("Copy ro&w"));
    render();
}

void DiffSection::render()
{
    const bool isReadable = m_file && !m_file->summary.erased && m_table->story().rowCount() > 0;
    const domain::PersonStory &story = m_table->story().story();
    m_table->showColumns();
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_value, m_row})
        part->setVisible(isReadable);
    for (QPushButton *button : {m_value, m_row})
        button->setEnabled(!mask::isOn()); // what is hidden isn't handed on either
    m_only->setVisible(isReadable && story.differing() > 0);
    const bool differs = isReadable && story.differing() > 0;
    const QString words = !m_file                  ? QString()
                          : m_file->summary.erased ? tr("This person was erased.")
                          : isReadable             ? storywords::count(story)
                                                   : tr("Nothing is known of this person yet.");
    say(m_count, words,
        differs ? theme::toneText(theme::Tone::Warning, palette()) : theme::quietText(palette()));
    const auto parts = isReadable && story.isIdentified()
                           ? domain::addressDifferences(m_file->current, m_file->identification.address)
                           : QList<domain::AddressPart>();
    say(m_address, isReadable && story.isIdentified() ? storywords::address(*m_file, parts) : QString(),
        parts.isEmpty() ? theme::quietText(palette()) : theme::toneText(theme::Tone::Warning, palette()));
    tell();
}

void DiffSection::tell()
{
    const domain::FieldStory *field = m_table->story().field(m_table->currentIndex().row());
    // What did not change is told by its row.
    const bool isTold = field && !field->steps.isEmpty();
    say(m_told, isTold ? storywords::history(m_table->story().story(), *field) : QString(),
        theme::quietText(palette()));
}

void DiffSection::copy(const QString &text, bool isRow)
{
    if (text.isEmpty())
        return;
    m_clipboard.copy(text);
    say(m_copied,
        isRow ? tr("The row was copied; it leaves the clipboard after two minutes.")
              : tr("The value was copied; it leaves the clipboard after two minutes."),
        theme::quietText(palette()));
}

void DiffSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say(m_copied, {}, {});
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        render();
    }
}

} // namespace ui
