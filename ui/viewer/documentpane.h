// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/kycdocument.h"
#include "ui/decoder/decoder.h"
#include "ui/viewer/pageview.h"

#include <QCoroTask>
#include <QHash>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QWidget>
#include <functional>
#include <memory>

namespace ui {

class FindBar;
class PageStrip;

/// How each document was looked at, for the session of work.
using Looks = QHash<DocumentKey, Look>;

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
    using MakePlayer =
        std::function<QWidget *(const DocumentKey &key, const QByteArray &bytes, QWidget *parent)>;

    DocumentPane(Fetch fetch, Decoder &decoder, std::shared_ptr<Looks> looks, QWidget *parent = nullptr);
    ~DocumentPane() override;
    /// Puts on record that a document is about to be seen; not a pixel shows before it ended well.
    using Note = std::function<QCoro::Task<domain::Result<void>>(QString caseId, QString documentId)>;
    void setNote(Note note) { m_note = std::move(note); }
    void setPlayer(MakePlayer makePlayer) { m_makePlayer = std::move(makePlayer); }

    /// How a document is called on screen, asked for anew when the language changes; its type without.
    using Naming = std::function<QString(const domain::KycDocument &)>;
    void setNaming(Naming naming) { m_naming = std::move(naming); }

    void open(const QString &caseId, const domain::KycDocument &document);
    /// Says why nothing is shown ("no documents yet"); drops every byte.
    void clear(const QString &text = {});

    const DocumentKey &key() const { return m_key; }
    const domain::KycDocument &document() const { return m_document; }
    /// Set once pixels, or the placeholder of a kind that has none here, are on screen.
    bool isShown() const { return m_shown; }
    bool isLoading() const { return m_state == State::Loading; }
    /// It did not arrive, or could not be put on record: asking again may help, unlike with a broken file.
    bool isFailed() const { return m_state == State::Failed; }
    const QByteArray &bytes() const { return m_bytes; } ///< empty until fetched
    const Sniffed &sniffed() const { return m_sniffed; }
    PageView *view() const { return m_view; }
    bool hasKeyboard() const;
    void takeKeyboard(); ///< to what is shown, also where that is no page
    int page() const { return m_page; }
    int pages() const { return std::max(1, int(m_opened.pages.size())); }
    /// `end`: coming from the page after it, so that its end is seen first.
    void showPage(int page, bool end = false);
    /// A line above the document: what it is, page and zoom. Of use where several panes stand side by side.
    void setTitled(bool titled);
    /// Wears the frame of the pane that keys go to, whatever it shows.
    void setChosen(bool chosen);
    /// Page, zoom and turn in words, for the title and for screen readers.
    QString viewWords() const;
    /// Also from a page that can't be drawn: a hit there is no end of the way.
    bool canFind() const
    {
        return m_sniffed.kind == MediaKind::Pdf && (m_state == State::Pixels || isPageBroken());
    }
    void find(); ///< opens the search, or goes to the next hit
    void findPrevious();

Q_SIGNALS:
    void shown(const QString &caseId, const QString &documentId);
    void failed(const domain::Error &error);
    void stateChanged(); ///< bytes, page or shown changed
    void touched();      ///< pressed beside a page

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build();
    void onFetched(domain::Result<QByteArray> result);
    void onOpened(const Opened &opened);
    void showOpened(const Opened &opened);
    void readyToZoom();
    void noteThen(std::function<void()> next);
    void fail(const domain::Error &error);
    void showProblem(DecodeProblem problem);
    void setPixels(int page, const QImage &image);
    void renderTile(const PageTiles::Tile &tile);
    void play();
    void finishShown();
    void forget();
    void showStrip(); ///< where there is something to leaf through, and room
    void markHits();
    QSize room() const; ///< device pixels of the view
    void retranslate();
    void tellView();
    QString label() const;     ///< empty without a document
    bool isPageBroken() const; ///< and not the file
    QString placeholderTitle() const;
    QString placeholderText() const;

    Fetch m_fetch;
    Decoder &m_decoder;
    std::shared_ptr<Looks> m_looks;
    MakePlayer m_makePlayer;
    Note m_note;
    Naming m_naming;
    DocumentKey m_key;
    domain::KycDocument m_document;
    QByteArray m_bytes;
    Sniffed m_sniffed;
    Opened m_opened;  ///< without its pixels
    int m_ticket = 0; ///< raised with every request; answers carry the one they belong to
    int m_page = 0;
    int m_pageAsked = 0;
    bool m_shown = false;
    bool m_chosen = false;
    enum class State { Nothing, Loading, Pixels, NoPixels, Problem, Failed } m_state = State::Nothing;
    DecodeProblem m_problem = DecodeProblem::None;
    domain::Error m_error;     ///< why it failed
    bool m_unrecorded = false; ///< it came, and failed because its viewing could not be put on record
    int m_wheel = 0;           ///< over a page that can't be drawn, in eighths of a degree
    QString m_nothingText;
    QLabel *m_caption;
    QLabel *m_captionView;
    QStackedWidget *m_stack;
    PageView *m_view;
    QWidget *m_player = nullptr;
    PageStrip *m_strip;
    FindBar *m_find;
    QWidget *m_words; ///< stand where there are no pixels
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress = nullptr;
};

} // namespace ui
