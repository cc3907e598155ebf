// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseexport/caseexport.h"

#include "ui/kit/action.h"
#include "ui/kit/mask.h"
#include "ui/kit/reveal.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CaseExport::CaseExport(desk::Desk &desk, const QString &screen, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_button(new QPushButton(this))
    , m_documents(new QCheckBox(this))
    , m_step(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_key(new QLabel(this))
    , m_message(new MessageLine(this))
    , m_exporter(new CaseExporter(desk, this))
{
    const QString name = screen + u":casefile"_s;
    m_button->setObjectName(name);
    m_documents->setObjectName(name + u":documents"_s);
    m_step->setObjectName(name + u":step"_s);
    m_stop->setObjectName(name + u":stop"_s);
    m_key->setObjectName(name + u":key"_s);
    m_message->setObjectName(name + u":message"_s);
    for (QPushButton *each : {m_button, m_stop})
        each->setAutoDefault(false);
    for (QLabel *each : {m_step, m_key}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_key->setFont(theme::font(theme::Type::Caption));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *action = new Action(m_button, name, QT_TRANSLATE_NOOP("ui::Action", "Export the case file"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    action->offerWhen(
        [this] { return m_button->isEnabled(); },
        QT_TRANSLATE_NOOP("ui::Action",
                          "Nothing can be exported: no case is open, or its person was erased"));
    new Action(m_stop, m_stop->objectName(), QT_TRANSLATE_NOOP("ui::Action", "Stop exporting the case file"));

    auto *running = new QHBoxLayout;
    running->setSpacing(theme::small);
    running->addWidget(m_step, 1);
    running->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_documents);
    column->addLayout(running);
    column->addWidget(m_message);
    column->addWidget(m_key);

    connect(m_button, &QPushButton::clicked, this, &CaseExport::choose);
    connect(m_stop, &QPushButton::clicked, m_exporter, &CaseExporter::stop);
    connect(m_exporter, &CaseExporter::progressed, this, &CaseExport::render);
    connect(m_exporter, &CaseExporter::failed, this, [this](const ExportFailure &failure) {
        say(failure);
        revealOf(m_last);
    });
    connect(m_exporter, &CaseExporter::finished, this, [this](const QString &path, int documents) {
        m_message->say(theme::Tone::Good, [this, path, documents]() -> QString {
            const QString place = QDir::toNativeSeparators(path);
            if (documents == 0)
                return told(tr("Saved as %1. Only you can read the file.").arg(place));
            return told(tr("Saved as %1, with %Ln documents beside it. Only you can read the files.", nullptr,
                           documents)
                            .arg(place));
        });
        revealOf(m_last);
    });
    connect(m_message, &MessageLine::actionClicked, this, [this] { start(m_last); });
    retranslate();
}

void CaseExport::setSeal(const desk::Seal *seal)
{
    m_seal = seal;
    render();
}

void CaseExport::show(const domain::CaseFile &file)
{
    const QString id = file.summary.erased ? QString() : file.summary.id;
    // What was said of another case's export would be taken for this one's.
    if (id != m_caseId && m_exporter->step() == CaseExporter::Step::Idle)
        m_message->clear();
    m_caseId = id;
    m_shown = file.summary.id;
    render();
}

void CaseExport::clear()
{
    m_caseId.clear();
    m_shown.clear();
    if (m_exporter->step() == CaseExporter::Step::Idle)
        m_message->clear();
    render();
}

bool CaseExport::canExport() const
{
    return m_seal && !m_caseId.isEmpty() && m_exporter->step() == CaseExporter::Step::Idle;
}

void CaseExport::choose()
{
    if (!canExport())
        return;
    // What is exported is settled now, whatever is on screen when the dialog closes. The name tells nobody
    // who it is about.
    const ExportOrder order{m_caseId, {}, m_documents->isChecked()};
    auto *dialog = new QFileDialog(this, tr("Export the case file"), QDir::homePath());
    dialog->setObjectName(m_button->objectName() + u":dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(order.caseId + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, order](const QString &path) {
        ExportOrder chosen = order;
        chosen.path = path;
        start(chosen);
    });
    dialog->open();
}

void CaseExport::start(const ExportOrder &order)
{
    if (!m_seal || m_exporter->step() != CaseExporter::Step::Idle)
        return;
    m_last = order;
    m_message->clear();
    revealOf(order);
    m_exporter->start(*m_seal, order);
}

/// The key works from anywhere on the screen: how the export goes is seen all the same. Not when another case
/// is on it meanwhile.
void CaseExport::revealOf(const ExportOrder &order)
{
    if (order.caseId == m_caseId)
        reveal(this);
}

QString CaseExport::told(const QString &text) const
{
    if (isOfShown())
        return text;
    const domain::Case *row = m_desk.cases().find(m_last.caseId);
    const bool isNamed = row && !row->erased && !row->name.isEmpty();
    //: another case's export, told while this one is on screen: a person's name or the case's id, what
    //: happened
    return tr("Case file of %1: %2").arg(isNamed ? mask::name(row->name) : m_last.caseId, text);
}

void CaseExport::say(const ExportFailure &failure)
{
    using Kind = ExportFailure::Kind;
    const QString place = QDir::toNativeSeparators(failure.place);
    const auto say = [this](theme::Tone tone, std::function<QString()> text) {
        m_message->say(tone, [this, text] { return told(text()); });
    };
    const auto bad = [say](std::function<QString()> text) { say(theme::Tone::Bad, text); };
    if (!failure.left.isEmpty()) {
        bad([left = QDir::toNativeSeparators(failure.left)] {
            return QString(
                tr("Nothing was exported, but “%1” could not be removed. Delete it yourself.").arg(left));
        });
        return;
    }
    switch (failure.kind) {
    case Kind::Stopped:
        say(theme::Tone::Neutral, [] { return tr("The export was stopped. No file was left."); });
        break;
    case Kind::Erased:
        bad([] { return tr("The person was erased meanwhile. No file was left."); });
        return; // nothing to try again
    case Kind::Changed:
        bad([] { return tr("The case changed while it was exported. No file was left: export it again."); });
        break;
    case Kind::FolderThere:
        bad([place] {
            return QString(tr("There is a folder named “%1” already. Choose another name.").arg(place));
        });
        return;
    case Kind::NotWritten:
        bad([place] {
            return QString(tr("“%1” can't be written: is the folder read-only, or the disk full? No file was "
                              "left.")
                               .arg(place));
        });
        break;
    case Kind::Failed:
        if (isOfShown())
            m_message->show(failure.error);
        else
            bad([error = failure.error] { return domain::userText(error); });
        break;
    }
    if (isOfShown())
        m_message->offer([] { return tr("&Try again"); });
}

QString CaseExport::stepText() const
{
    using Step = CaseExporter::Step;
    switch (m_exporter->step()) {
    case Step::Idle: break;
    case Step::Reading: return tr("Reading the case …");
    case Step::Fetching:
        if (m_exporter->document() == m_exporter->documents())
            return tr("Reading the case …");
        //: progress: number of the document, how many there are
        return tr("Reading document %1 of %2 …").arg(m_exporter->document() + 1).arg(m_exporter->documents());
    case Step::Composing: return tr("Composing the file …");
    case Step::Recording: return tr("Recording the export …");
    }
    return {};
}

void CaseExport::render()
{
    const bool idle = m_exporter->step() == CaseExporter::Step::Idle;
    m_button->setEnabled(canExport());
    m_documents->setEnabled(canExport());
    m_step->setText(idle ? QString() : told(stepText()));
    m_step->setVisible(!idle);
    m_stop->setVisible(!idle && m_exporter->step() != CaseExporter::Step::Recording);
    //: %1: the fingerprint of a key
    m_key->setText(m_seal ? tr("Sealed with this desk's key %1").arg(m_seal->fingerprint())
                          : tr("The desk's key is not at hand: case files can't be sealed."));
}

void CaseExport::retranslate()
{
    m_button->setText(tr("Case &file …"));
    m_button->setIcon(theme::icon(u"export"_s));
    m_button->setToolTip(tr("Save the case as a sealed PDF that only you can read"));
    m_documents->setText(tr("with the documents beside &it"));
    m_documents->setToolTip(tr("Files to save beside the PDF, each with its SHA-256 in it"));
    m_stop->setText(tr("&Stop"));
    render();
}

void CaseExport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_button->setIcon(theme::icon(u"export"_s));
}

} // namespace ui
