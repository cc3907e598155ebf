// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseexport/caseexporter.h"

#include "casefile/compose.h"
#include "ui/caseexport/gather.h"
#include "ui/kit/run.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What will be no better at the next try is a fact for the file, not a failure of the export.
bool isForGood(const domain::Error &error)
{
    return error.kind == domain::ErrorKind::NotFound || error.kind == domain::ErrorKind::TooLarge;
}

} // namespace

CaseExporter::CaseExporter(desk::Desk &desk, QWidget *owner)
    : QObject(owner)
    , m_desk(desk)
    , m_owner(owner)
    , m_worker(std::make_unique<Worker>())
{
}

CaseExporter::~CaseExporter() = default; // the worker ends first; then the files that nobody kept go

template <typename T, typename Then>
void CaseExporter::ask(QCoro::Task<domain::Result<T>> task, Then then)
{
    run(m_owner, std::move(task), [this, turn = m_turn, then](domain::Result<T> result) {
        if (turn != m_turn)
            return;
        if (isErased())
            fail({ExportFailure::Kind::Erased, {}, {}});
        else
            then(std::move(result));
    });
}

template <typename Work, typename Then>
void CaseExporter::work(Work job, Then then)
{
    m_worker->post([this, turn = m_turn, job, then] {
        auto result = job();
        QMetaObject::invokeMethod(
            this,
            [this, turn, then, result] {
                if (turn != m_turn)
                    return;
                if (isErased())
                    fail({ExportFailure::Kind::Erased, {}, {}});
                else
                    then(result);
            },
            Qt::QueuedConnection);
    });
}

void CaseExporter::end(std::function<void()> job, std::function<void()> then)
{
    m_worker->post([this, turn = m_turn, job, then] {
        job();
        QMetaObject::invokeMethod(
            this,
            [this, turn, then] {
                if (turn != m_turn)
                    return;
                m_step = Step::Idle;
                m_facts = {};
                m_file.reset();
                Q_EMIT progressed();
                then();
            },
            Qt::QueuedConnection);
    });
}

bool CaseExporter::isErased() const
{
    return m_desk.cases().isErased(m_order.caseId);
}

bool CaseExporter::go(Step step)
{
    m_step = step;
    const int turn = m_turn;
    Q_EMIT progressed();
    return turn == m_turn;
}

void CaseExporter::fail(ExportFailure failure)
{
    ++m_turn;
    m_worker->dropWaiting();
    // Said once the files are gone.
    const auto told = std::make_shared<ExportFailure>(std::move(failure));
    end([this, told] { told->left = m_files.remove().value(0); }, [this, told] { Q_EMIT failed(*told); });
}

void CaseExporter::fail(const domain::Error &error)
{
    if (error.kind == domain::ErrorKind::Erased)
        fail(ExportFailure{ExportFailure::Kind::Erased, {}, {}});
    else
        fail(ExportFailure{ExportFailure::Kind::Failed, {}, error});
}

void CaseExporter::start(const desk::Seal &seal, ExportOrder order)
{
    if (m_step != Step::Idle)
        return;
    ++m_turn;
    m_seal = &seal;
    m_order = std::move(order);
    m_facts = {};
    m_written.clear();
    m_file.reset();
    if (!go(Step::Reading))
        return;
    if (m_order.withDocuments && QFileInfo::exists(folderBeside(m_order.path))) {
        fail({ExportFailure::Kind::FolderThere, folderBeside(m_order.path), {}});
        return;
    }
    ask(m_desk.file(m_order.caseId), [this](domain::Result<domain::CaseFile> file) {
        if (!file)
            fail(file.error());
        else
            begin(*file);
    });
}

void CaseExporter::stop()
{
    if (m_step != Step::Idle)
        fail({ExportFailure::Kind::Stopped, {}, {}});
}

void CaseExporter::begin(const domain::CaseFile &file)
{
    m_file = file;
    fetchNext();
}

void CaseExporter::fetchNext()
{
    if (!go(Step::Fetching))
        return;
    if (document() == documents()) {
        readAgain();
        return;
    }
    const domain::KycDocument next = m_file->documents.at(document());
    ask(m_desk.fetch(m_order.caseId, next.id), [this, next](domain::Result<QByteArray> bytes) {
        if (bytes)
            take(next, *bytes);
        else if (isForGood(bytes.error()))
            miss(next, bytes.error());
        else
            fail(bytes.error());
    });
}

void CaseExporter::miss(const domain::KycDocument &document, const domain::Error &error)
{
    casefile::DocumentFact fact{document, -1, {}, {}, {}};
    fact.whyMissing = error.kind == domain::ErrorKind::NotFound ? tr("Solaris does not know it any more.")
                                                                : domain::userText(error);
    m_facts.documents << fact;
    fetchNext();
}

void CaseExporter::take(const domain::KycDocument &document, const QByteArray &bytes)
{
    struct Taken {
        casefile::DocumentFact fact;
        domain::Result<void> written;
    };
    const QString folder = m_order.withDocuments ? folderBeside(m_order.path) : QString();
    const int number = this->document() + 1;
    const auto job = [this, document, bytes, folder, number] {
        Taken taken{{document, bytes.size(), sha256Of(bytes), {}, {}}, {}};
        if (!folder.isEmpty()) {
            const QString name = documentFileName(number, document.name, document.type.toLower(), bytes);
            taken.fact.fileName = QFileInfo(folder).fileName() + u'/' + name;
            taken.written = m_files.write(QDir(folder).filePath(name), bytes);
        }
        return taken;
    };
    work(job, [this, folder](const Taken &taken) {
        if (!taken.written) {
            fail({ExportFailure::Kind::NotWritten, folder, taken.written.error()});
            return;
        }
        if (!folder.isEmpty())
            m_written << taken.fact.document.id;
        m_facts.documents << taken.fact;
        fetchNext();
    });
}

void CaseExporter::readAgain()
{
    ask(m_desk.file(m_order.caseId), [this](domain::Result<domain::CaseFile> file) {
        if (!file) {
            fail(file.error());
            return;
        }
        if (changedBetween(*m_file, *file)) {
            fail({ExportFailure::Kind::Changed, {}, {}});
            return;
        }
        const QList<casefile::DocumentFact> read = m_facts.documents;
        m_file = *file;
        m_facts = gather(*file, m_desk.environment(), m_desk.actor());
        m_facts.documents = read;
        ask(m_seal->hashAt(m_facts.journalSeq), [this](domain::Result<QByteArray> hash) {
            if (!hash) {
                fail(hash.error());
                return;
            }
            m_facts.journalHash = *hash;
            compose();
        });
    });
}

void CaseExporter::compose()
{
    if (!go(Step::Composing))
        return;
    work([facts = m_facts, key = m_seal->key()] { return casefile::compose(facts, key); },
         [this](const domain::Result<QByteArray> &pdf) {
             if (pdf)
                 write(*pdf);
             else
                 fail(pdf.error());
         });
}

void CaseExporter::write(const QByteArray &pdf)
{
    // Once more: composing takes its time, and what is written shall be true when it is.
    ask(m_desk.file(m_order.caseId), [this, pdf](domain::Result<domain::CaseFile> file) {
        if (!file || changedBetween(*m_file, *file)) {
            if (file)
                fail({ExportFailure::Kind::Changed, {}, {}});
            else
                fail(file.error());
            return;
        }
        work([this, pdf, path = m_order.path] { return m_files.write(path, pdf); },
             [this, sha256 = sha256Of(pdf)](const domain::Result<void> &written) {
                 if (written)
                     record(sha256);
                 else
                     fail({ExportFailure::Kind::NotWritten, m_order.path, written.error()});
             });
    });
}

void CaseExporter::record(const QString &sha256)
{
    if (go(Step::Recording))
        recordNext(sha256, m_written);
}

void CaseExporter::recordNext(const QString &sha256, QStringList left)
{
    if (!left.isEmpty()) {
        const QString id = left.takeFirst();
        ask(m_desk.noteExport(m_order.caseId, id), [this, sha256, left](domain::Result<void> noted) {
            if (noted)
                recordNext(sha256, left);
            else
                fail(noted.error());
        });
        return;
    }
    ask(m_desk.noteCaseExport(m_order.caseId, sha256, m_written), [this](domain::Result<void> noted) {
        if (!noted) {
            fail(noted.error());
            return;
        }
        end([this] { m_files.keep(); }, [this] { Q_EMIT finished(m_order.path, int(m_written.size())); });
    });
}

} // namespace ui
