// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/benchscreen.h"

#include "domain/status.h"
#include "ui/bench/benchparts.h"
#include "ui/caseexport/exportfiles.h"
#include "ui/kit/action.h"
#include "ui/kit/run.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {
BenchScreen::BenchScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this, desk))
{
    connect(m_parts->back, &QPushButton::clicked, this, &BenchScreen::back);
    connect(m_parts->nextCase, &QPushButton::clicked, this, &BenchScreen::goToNext);
    connect(m_parts->decision, &DecisionSection::nextWanted, this, &BenchScreen::goToNext);
    connect(m_parts->bar, &ViewerBar::exportWanted, this, &BenchScreen::chooseExport);
    connect(m_parts->bar, &ViewerBar::documentWanted, this,
            [this](int row) { m_parts->selectDocument(row); });
    connect(m_parts->panes, &Panes::chosenChanged, this, [this] { m_parts->selectShown(); });
    connect(m_parts->panes, &Panes::shown, this, &BenchScreen::documentShown);
    connect(m_parts->panes, &Panes::shown, this, [this] { m_parts->ahead.start(0); });
    auto *goBack = new Action(this, u"bench:previouscase"_s,
                              QT_TRANSLATE_NOOP("ui::Action", "Return to the case reviewed before"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(goBack, &Action::activated, this, &BenchScreen::goToPrevious);
    goBack->offerWhen([this] { return !m_parts->before.isEmpty(); },
                      QT_TRANSLATE_NOOP("ui::Action", "No other case was reviewed before this one."));
    connect(m_parts->panes, &Panes::failed, this, [this](const domain::Error &error) {
        m_parts->message->show(error);
        m_parts->message->offer([] { return tr("&Load again"); });
    });
    connect(m_parts->message, &MessageLine::actionClicked, this, [this] {
        m_parts->message->clear();
        m_parts->panes->openFailedAgain();
    });
    connect(m_parts->panes, &Panes::stateChanged, this, [this] {
        if (m_parts->offersAgain() && !m_parts->panes->hasFailed())
            m_parts->message->clear();
    });
    connect(m_parts->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BenchScreen::openCurrent);
    for (const auto chosen : {&QListView::activated, &QListView::clicked})
        connect(m_parts->list, chosen, this, &BenchScreen::openCurrent); // once more, where it failed
    connect(&desk, &desk::Desk::caseChanged, this, &BenchScreen::onCaseChanged);
    m_parts->list->installEventFilter(this);
    m_parts->drop(); // says that no case is open
    m_parts->retranslate();
}

BenchScreen::~BenchScreen()
{
    // Models and the decoder are parts, the views children of this widget: the views have to go first.
    delete m_parts->list;
    delete m_parts->bar;
    delete m_parts->panes;
}

QString BenchScreen::shownDocument() const
{
    const DocumentPane *pane = m_parts->panes->chosen();
    return pane->isShown() ? pane->document().id : QString();
}

QString BenchScreen::caseId() const
{
    return m_parts->caseId;
}

void BenchScreen::showCase(const QString &caseId)
{
    m_parts->nextInQueue(); // from here on the queue is watched
    if (caseId == m_parts->caseId)
        return;
    if (!m_parts->caseId.isEmpty())
        m_parts->before.append(m_parts->caseId);
    open(caseId);
}

void BenchScreen::open(const QString &caseId)
{
    m_parts->drop();
    m_parts->caseId = caseId;
    m_parts->shelf->open(caseId);
    m_parts->render();
    Q_EMIT caseShown();
    if (!caseId.isEmpty())
        load();
}

void BenchScreen::clear()
{
    m_parts->drop();
    m_parts->shelf->wipe();
    m_parts->before.clear();
}

void BenchScreen::setMemory(qint64 bytes)
{
    m_parts->shelf->setBudget(bytes);
}

void BenchScreen::onCaseChanged(const QString &caseId)
{
    if (caseId.isEmpty())
        return;
    const bool isErased = m_parts->desk.cases().isErased(caseId);
    if (caseId == m_parts->caseId && isErased) {
        m_parts->drop(); // everything shown goes before the journal is read again
        m_parts->shelf->wipe();
        open(caseId);
    } else if (caseId == m_parts->caseId) {
        load();
    } else if (caseId == m_parts->shelf->next()) {
        m_parts->nextIsOld = true;
        if (isErased)
            m_parts->shelf->setNext({}, {});
        m_parts->ahead.start(Parts::calm);
    }
}

void BenchScreen::load()
{
    if (m_parts->loading) {
        m_parts->again = true;
        return;
    }
    m_parts->loading = true;
    if (!m_parts->file)
        m_parts->showNothing([] { return tr("Loading the case …"); });
    const QString asked = m_parts->caseId;
    const int generation = m_parts->generation;
    run(this, m_parts->desk.file(asked), [this, asked, generation](domain::Result<domain::CaseFile> result) {
        if (generation != m_parts->generation)
            return;
        m_parts->loading = false;
        if (!result) {
            m_parts->message->show(result.error());
            if (!m_parts->file)
                m_parts->showNothing(
                    [] { return tr("The case could not be read. The line above says why."); });
        } else if (result->summary.id == asked) {
            m_parts->file = *std::move(result);
            const bool erased = m_parts->file->summary.erased;
            const QList<domain::KycDocument> list =
                erased ? QList<domain::KycDocument>{} : m_parts->file->documents;
            m_parts->documents.setDocuments(list);
            m_parts->sections->show(*m_parts->file);
            m_parts->render();
            const domain::Status status = m_parts->file->summary.status.value;
            const bool isOver = domain::isFinal(status) && status != domain::Status::Successful;
            if (list.isEmpty())
                m_parts->showNothing([erased, isOver] {
                    return erased   ? tr("The person was erased, and the documents with the person.")
                           : isOver ? tr("There are no documents: only a successful identification has them.")
                                    : tr("No documents yet: they come with the result.");
                });
            else
                m_parts->panes->setDocuments(asked, list);
            m_parts->shelf->setDocuments(list); // after the panes asked for theirs
            m_parts->selectShown();
            m_parts->ahead.start(Parts::calm); // sooner, once a document stands
        }
        if (std::exchange(m_parts->again, false))
            load();
    });
}

void BenchScreen::goToNext()
{
    const QString next = m_parts->nextInQueue();
    if (next.isEmpty()) {
        m_parts->message->say(theme::Tone::Info,
                              [] { return tr("No other case needs your decision just now."); });
        m_parts->message->setAction({});
        return;
    }
    showCase(next);
    m_parts->list->setFocus(Qt::OtherFocusReason);
}

void BenchScreen::goToPrevious()
{
    if (m_parts->before.isEmpty())
        return;
    open(m_parts->before.takeLast());
    m_parts->list->setFocus(Qt::OtherFocusReason);
}

void BenchScreen::openCurrent()
{
    const int row = m_parts->list->currentIndex().row();
    if (row < 0 || row >= m_parts->documents.rowCount())
        return;
    const domain::KycDocument &document = m_parts->documents.documents().at(row);
    const DocumentPane *pane = m_parts->panes->chosen();
    // A list that came anew (the case changed) doesn't load the document on screen a second time.
    const bool same = pane->key() == DocumentKey{m_parts->caseId, document.id};
    if (same && (pane->isShown() || pane->isLoading()))
        return;
    if (!m_parts->offersAgain())
        m_parts->message->clear(); // else it goes with the last that failed
    m_parts->panes->open(document);
}

void BenchScreen::chooseExport()
{
    const DocumentPane *pane = m_parts->panes->chosen();
    if (pane->bytes().isEmpty())
        return;
    // What is exported is settled now, whatever is on screen when the dialog closes.
    const QString caseId = pane->key().caseId;
    const QString documentId = pane->document().id;
    const QByteArray bytes = pane->bytes();
    const QString fallback = pane->document().type.isEmpty() ? documentId : pane->document().type.toLower();
    auto *dialog = new QFileDialog(this, tr("Export the document"), QDir::homePath());
    dialog->setObjectName(u"bench:exportdialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(safeFileName(pane->document().name, fallback, pane->sniffed().extension));
    connect(&m_parts->desk, &desk::Desk::caseChanged, dialog, [this, dialog, caseId](const QString &changed) {
        if (changed == caseId && m_parts->desk.cases().isErased(caseId))
            dialog->reject();
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, caseId, documentId, bytes](const QString &path) {
        exportTo(path, caseId, documentId, bytes);
    });
    dialog->open();
}

void BenchScreen::exportTo(const QString &path, const QString &caseId, const QString &documentId,
                           const QByteArray &bytes)
{
    const auto files = std::make_shared<ExportFiles>(); // gone with whoever waits for the journal
    if (m_parts->desk.cases().isErased(caseId))
        return takeBack(files, std::nullopt);
    m_parts->exports.post([this, path, caseId, documentId, bytes, files] {
        const domain::Result<void> written = files->write(path, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, path, caseId, documentId, files, written] {
                if (written)
                    recordExport(path, caseId, documentId, files);
                else
                    m_parts->message->show(written.error());
            },
            Qt::QueuedConnection);
    });
}

void BenchScreen::recordExport(const QString &path, const QString &caseId, const QString &documentId,
                               const std::shared_ptr<ExportFiles> &files)
{
    run(this, m_parts->desk.noteExport(caseId, documentId),
        [this, path, caseId, files](const domain::Result<void> &noted) {
            if (m_parts->desk.cases().isErased(caseId))
                return takeBack(files, std::nullopt);
            if (!noted)
                return takeBack(files, noted.error());
            files->keep();
            m_parts->message->clear();
            m_parts->message->say(theme::Tone::Good, [path] {
                return QString(tr("Saved as %1. Only you can read the file.").arg(path));
            });
        });
}

void BenchScreen::takeBack(const std::shared_ptr<ExportFiles> &files, const std::optional<domain::Error> &why)
{
    m_parts->exports.post([this, files, why] {
        const QString left = QDir::toNativeSeparators(files->remove().value(0));
        QMetaObject::invokeMethod(
            this,
            [this, why, left] {
                m_parts->message->clear();
                m_parts->message->say(theme::Tone::Bad, [why, left] {
                    if (!left.isEmpty())
                        return QString(tr("Nothing was exported, but “%1” could not be removed. "
                                          "Delete it yourself.")
                                           .arg(left));
                    if (!why)
                        return tr("The person was erased meanwhile. No file was left.");
                    //: a document that was to be exported: %1: what went wrong
                    return QString(tr("The export could not be recorded. No file was left. %1")
                                       .arg(domain::userText(*why)));
                });
            },
            Qt::QueuedConnection);
    });
}

bool BenchScreen::handleKey(QKeyEvent *event, bool fromList)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT back(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Lists and tables move by themselves.
        if (fromList)
            return false;
        m_parts->selectDocument(m_parts->list->currentIndex().row() + (event->key() == Qt::Key_Up ? -1 : 1));
        return true;
    default: return false;
    }
}

void BenchScreen::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event, false))
        QWidget::keyPressEvent(event);
}

bool BenchScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event), true))
        return true;
    return QWidget::eventFilter(watched, event);
}

void BenchScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_parts)
        return;
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_parts->render();
}

} // namespace ui
