// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>

namespace ui {

/// The review bench: the case's documents, a viewer for images and PDF (from memory only), entered against identified
/// data, verdict. Object names: "bench:documents" (list), "bench:viewer", "bench:diff", "bench:verdict", "bench:zoomin",
/// "bench:zoomout", "bench:rotate", "bench:fit", "bench:export", "bench:message".
class BenchScreen : public QWidget {
    Q_OBJECT
public:
    explicit BenchScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~BenchScreen() override;
    void showCase(const QString &caseId);
    /// Drops every byte of the shown case from memory.
    void clear();
    QString shownDocument() const; ///< id of the document whose pixels are on screen; empty while none is

Q_SIGNALS:
    void back();
    void documentShown(const QString &caseId, const QString &documentId);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
