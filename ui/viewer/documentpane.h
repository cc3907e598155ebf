// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/kycdocument.h"
#include "ui/decoder/decode.h"
#include "ui/kit/worker.h"
#include "ui/viewer/pageview.h"

#include <QCoroTask>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>
#include <functional>
#include <memory>

namespace ui {

/// One document on screen. From request to pixels the pane belongs to one case and document: what arrives for
/// another is dropped, and the pixels of the one before vanish as soon as another is asked for. Bytes live in
/// memory only.
class DocumentPane : public QWidget {
    Q_OBJECT
public:
    using Progress = std::function<void(qint64, qint64)>;
    using Fetch =
        std::function<QCoro::Task<domain::Result<QByteArray>>(QString caseId, QString documentId, Progress)>;

    /// Makes what plays a recording; the pane deletes it when another document comes.
    using MakePlayer = std::function<QWidget *(const QByteArray &bytes, QWidget *parent)>;

    explicit DocumentPane(Fetch fetch, QWidget *parent = nullptr);
    ~DocumentPane() override;

    void setPlayer(MakePlayer makePlayer) { m_makePlayer = std::move(makePlayer); }
    void open(const QString &caseId, const domain::KycDocument &document);
    /// Says why nothing is shown ("no documents yet"); drops every byte.
    void clear(const QString &text = {});

    QString caseId() const { return m_caseId; }
    const domain::KycDocument &document() const { return m_document; }
    /// Set once pixels, or the placeholder of a kind that has none here (video, unknown), are on screen.
    bool isShown() const { return m_shown; }
    bool isLoading() const { return m_state == State::Loading; }
    const QByteArray &bytes() const { return m_bytes; } ///< empty until fetched
    const Sniffed &sniffed() const { return m_sniffed; }
    PageView *view() const { return m_view; }
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    void showPage(int page);
    /// A job for the pane's thread, such as writing an export.
    void post(std::function<void()> job) { m_worker->post(std::move(job)); }

Q_SIGNALS:
    void shown(const QString &caseId, const QString &documentId);
    void failed(const domain::Error &error);
    void stateChanged(); ///< bytes, page or shown changed

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PdfSlot {
        std::unique_ptr<PdfPages> pages;
    };
    void onFetched(domain::Result<QByteArray> result);
    void onDecoded(const Decoded &decoded, bool newDocument);
    void renderPage(int page, bool newDocument);
    void forget();
    void closePdf();
    void play();
    void finishShown();
    void retranslate();
    QString placeholderTitle() const;
    QString placeholderText() const;

    Fetch m_fetch;
    MakePlayer m_makePlayer;
    QString m_caseId;
    domain::KycDocument m_document;
    QByteArray m_bytes;
    Sniffed m_sniffed;
    int m_ticket = 0; ///< raised with every request; answers carry the one they belong to
    int m_page = 0;
    int m_pages = 1;
    double m_rendered = 0; ///< scale of the PDF page on screen
    bool m_shown = false;
    enum class State { Nothing, Loading, Pixels, NoPixels, Problem, Failed } m_state = State::Nothing;
    DecodeProblem m_problem = DecodeProblem::None;
    QString m_nothingText;
    std::shared_ptr<PdfSlot> m_pdf;
    QStackedWidget *m_stack;
    PageView *m_view;
    QWidget *m_player = nullptr;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    std::unique_ptr<Worker> m_worker; ///< last: its jobs end before anything else goes
};

} // namespace ui
