// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/documentpane.h"

#include <QGridLayout>
#include <QWidget>

namespace ui {

/// One to four documents of a case side by side. One pane is chosen: keys and the list of documents go to it.
/// Linked panes zoom and pan together, each by what its own document measures.
class Panes : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 4;
    Panes(DocumentPane::Fetch fetch, Decoder &decoder, QWidget *parent = nullptr);
    ~Panes() override;
    void setNote(const DocumentPane::Note &note);
    void setPlayer(const DocumentPane::MakePlayer &makePlayer);
    void setNaming(const DocumentPane::Naming &naming);

    /// The case's documents: the first time each pane gets one, the ID document and beside it the face where
    /// there are both; later only what is no longer there leaves its pane.
    void setDocuments(const QString &caseId, const QList<domain::KycDocument> &documents);
    /// Drops every byte of every pane, and how the documents were looked at.
    void clear(const QString &text = {});

    int count() const { return m_count; }
    void setCount(int count);
    DocumentPane *pane(int index) const { return m_panes.at(index); }
    DocumentPane *chosen() const { return m_panes.at(m_chosen); }
    int chosenIndex() const { return m_chosen; }
    void choose(int index);
    void chooseNext() { choose((m_chosen + 1) % m_count); }
    /// Device pixels that a document has where so many stand side by side, rather more than less.
    QSize roomFor(int count) const;
    bool shows(const DocumentKey &key) const; ///< or is about to
    /// Puts a document into the chosen pane.
    void open(const domain::KycDocument &document);
    bool hasFailed() const; ///< a document on screen did not arrive, or could not be put on record
    void openFailedAgain(); ///< each of those

    bool isLinked() const { return m_linked; }
    void setLinked(bool linked);

Q_SIGNALS:
    void chosenChanged();
    void stateChanged(); ///< of the chosen pane, or of the panes
    void viewChanged();  ///< of the chosen pane
    void shown(const QString &caseId, const QString &documentId);
    void failed(const domain::Error &error);

private:
    DocumentPane *addPane();
    void layOut();
    void onMoved(const DocumentPane *by);
    DocumentPane::Fetch m_fetch;
    Decoder &m_decoder;
    DocumentPane::MakePlayer m_makePlayer;
    DocumentPane::Note m_note;
    DocumentPane::Naming m_naming;
    std::shared_ptr<Looks> m_looks = std::make_shared<Looks>();
    QList<DocumentPane *> m_panes; ///< made once needed; those from m_count on are hidden and empty
    QGridLayout *m_grid;
    QString m_caseId;
    QList<domain::KycDocument> m_documents;
    int m_count = 1;
    int m_chosen = 0;
    bool m_linked = true;
    bool m_following = false;
};

/// Where the documents of a case stand at first, by their place in the list: one pane, or the ID document and
/// the face beside it.
QList<int> firstArrangement(const QList<domain::KycDocument> &documents);

} // namespace ui
