// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace ui {

class ExportFiles;

/// The review bench: the case's documents, a viewer for images and PDF (from memory only), entered against
/// identified data, evidence, verdict and decision. Object names: "bench:documents" (list), "bench:viewer",
/// "bench:diff", "bench:zoomin", "bench:zoomout", "bench:rotate", "bench:fit", "bench:export",
/// "bench:message", "bench:back", "bench:title", "bench:nextcase", "bench:page", "bench:previouspage",
/// "bench:nextpage", "bench:placeholder".
class BenchScreen : public QWidget {
    Q_OBJECT
public:
    explicit BenchScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~BenchScreen() override;
    /// Shows the case's first document as soon as its list is known; the same case again changes nothing.
    void showCase(const QString &caseId);
    /// The next case that needs the user's decision; without one the line at the top says so.
    void goToNext();
    QString caseId() const; ///< the shown case's; empty without one
    /// Leaves the bench: drops every byte of the shown case, and of what was fetched ahead, from memory.
    void clear();
    /// How much the documents at hand may take, in bytes (Shelf).
    void setMemory(qint64 bytes);
    /// Id of the document that stands on screen: its pixels or, for a kind without any here (video, unknown),
    /// the placeholder that says so. Empty while loading and when it can't be shown.
    QString shownDocument() const;

Q_SIGNALS:
    void back();
    void caseShown(); ///< another case came on screen, see caseId()
    void documentShown(const QString &caseId, const QString &documentId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QKeyEvent *event, bool fromList);
    void load();
    void open(const QString &caseId);
    void onCaseChanged(const QString &caseId);
    void openCurrent();
    void goToPrevious();
    void chooseExport();
    void exportTo(const QString &path, const QString &caseId, const QString &documentId,
                  const QByteArray &bytes);
    void recordExport(const QString &path, const QString &caseId, const QString &documentId,
                      const std::shared_ptr<ExportFiles> &files);
    /// Takes away what was written, then says so. Without an error: the person was erased.
    void takeBack(const std::shared_ptr<ExportFiles> &files, const std::optional<domain::Error> &why);
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
