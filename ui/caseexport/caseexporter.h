// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "desk/desk.h"
#include "desk/seal.h"
#include "ui/caseexport/exportfiles.h"
#include "ui/kit/worker.h"

#include <QWidget>
#include <functional>
#include <optional>

namespace ui {

struct ExportOrder {
    QString caseId;
    QString path;
    bool withDocuments = false;
};

/// Why there is no case file.
struct ExportFailure {
    enum class Kind {
        Stopped,
        Erased,
        Changed,     ///< the case did, meanwhile
        FolderThere, ///< `place`, where the documents would go
        NotWritten,  ///< `place`
        Failed,      ///< `error` says it
    };
    Kind kind = Kind::Failed;
    QString place;
    domain::Error error;
    QString left = {}; ///< a file that could not be removed; empty: none
};

/// Carries one export out: reads the documents one by one, composes, writes, journals. Disk, hashes and the
/// PDF are a thread's work. Whatever goes wrong on the way, no file stays.
class CaseExporter : public QObject {
    Q_OBJECT
public:
    enum class Step { Idle, Reading, Fetching, Composing, Recording };

    CaseExporter(desk::Desk &desk, QWidget *owner);
    ~CaseExporter() override;

    void start(const desk::Seal &seal, ExportOrder order);
    void stop();
    Step step() const { return m_step; }
    int document() const { return int(m_facts.documents.size()); } ///< read so far
    int documents() const { return m_file ? int(m_file->documents.size()) : 0; }

Q_SIGNALS:
    void progressed();
    void finished(const QString &path, int documents);
    void failed(const ui::ExportFailure &failure);

private:
    template <typename T, typename Then>
    void ask(QCoro::Task<domain::Result<T>> task, Then then);
    template <typename Work, typename Then>
    void work(Work job, Then then);
    void end(std::function<void()> job, std::function<void()> then);
    bool go(Step step); ///< false when whoever heard of it stopped the export
    void fail(ExportFailure failure);
    void fail(const domain::Error &error);
    bool isErased() const;
    void begin(const domain::CaseFile &file);
    void fetchNext();
    void take(const domain::KycDocument &document, const QByteArray &bytes);
    void miss(const domain::KycDocument &document, const domain::Error &error);
    void readAgain();
    void compose();
    void write(const QByteArray &pdf);
    void record(const QString &sha256);
    void recordNext(const QString &sha256, QStringList left);

    desk::Desk &m_desk;
    QWidget *m_owner;
    const desk::Seal *m_seal = nullptr;
    ExportOrder m_order;
    Step m_step = Step::Idle;
    int m_turn = 0; ///< counts exports: what an earlier one asked for is dropped
    std::optional<domain::CaseFile> m_file;
    casefile::Facts m_facts; ///< its documents grow while they are read
    QStringList m_written;   ///< ids of the documents that lie beside the PDF
    ExportFiles m_files;     ///< the worker's alone while there is one
    std::unique_ptr<Worker> m_worker;
};

} // namespace ui
