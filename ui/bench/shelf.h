// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/kycdocument.h"
#include "domain/urgency.h"
#include "ui/decoder/decoder.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>

namespace ui {

/// The documents at hand: those of the open case and of the next one in the queue, fetched and decoded before
/// anybody asks. In memory only, within a budget of bytes: what is not on screen leaves when there is no
/// room, the next case's first, then what was looked at longest ago. What could not be had ahead is silent
/// and waits until a person asks.
class Shelf : public QObject {
    Q_OBJECT
public:
    using Bytes = domain::Result<QByteArray>;
    using Progress = std::function<void(qint64, qint64)>;
    using Fetch = std::function<QCoro::Task<Bytes>(QString caseId, QString documentId, Progress progress,
                                                   domain::Urgency urgency)>;
    /// Device pixels of one pane where so many stand side by side; 0: as many as do now.
    using Room = std::function<QSize(int sideBySide)>;
    using OnScreen = std::function<bool(const DocumentKey &key)>;
    static constexpr qint64 usualBudget = 512LL * 1024 * 1024;
    static constexpr int atOnce = 2; ///< requests done ahead

    Shelf(Fetch fetch, Decoder &decoder, QObject *parent = nullptr);
    ~Shelf() override;
    void setRoom(Room room) { m_room = std::move(room); }
    void setOnScreen(OnScreen onScreen) { m_onScreen = std::move(onScreen); } ///< never put away
    void setBudget(qint64 bytes);

    /// Another case stands open now: everything leaves but what is here of it already.
    void open(const QString &caseId);
    /// Of the open case, once they are known. What is no longer among them leaves.
    void setDocuments(const QList<domain::KycDocument> &documents);
    /// The case after it, and its documents; an empty id is none.
    void setNext(const QString &caseId, const QList<domain::KycDocument> &documents);
    QString next() const { return m_next.caseId; }
    /// For a person who waits: at once where the bytes are at hand. Of what is not among those documents
    /// nothing stays here.
    QCoro::Task<Bytes> fetch(QString caseId, QString documentId, Progress progress);
    /// Drops every byte and every decoded pixel.
    void wipe();

    bool has(const DocumentKey &key) const { return m_items.contains(key); }
    bool isDecoded(const DocumentKey &key) const { return m_items.value(key).isDecoded; }
    /// Bytes held for these documents, by this process and by the decoder's.
    qint64 held() const;

private:
    struct Item {
        QByteArray bytes;
        qint64 decoded = 0; ///< bytes of pixels, and of the decoder's copy of the file
        quint64 used = 0;   ///< a greater number: asked for by a person later; 0: never
        bool isDecoded = false;
    };
    struct Plan {
        QString caseId;
        QList<domain::KycDocument> documents; ///< those that are looked at first come first
        int sideBySide = 1;
        bool holds(const QString &documentId) const { return placeOf(documentId) < documents.size(); }
        qsizetype placeOf(const QString &documentId) const;
    };
    static Plan planOf(const QString &caseId, const QList<domain::KycDocument> &documents);
    const Plan *planFor(const DocumentKey &key) const; ///< nullptr: nobody wants it any more
    void keepPlanned();
    void goOn();
    bool startAhead(const Plan &plan);
    void fetchAhead(const DocumentKey &key, qint64 size);
    void onAhead(const DocumentKey &key, const Bytes &answer);
    void put(const DocumentKey &key, const QByteArray &bytes);
    void onDecoded(const Opened &opened);
    void makeRoom();
    void putAway(const DocumentKey &key);
    bool goesBefore(const DocumentKey &one, const DocumentKey &other) const;

    Fetch m_fetch;
    Decoder &m_decoder;
    Room m_room;
    OnScreen m_onScreen;
    qint64 m_budget = usualBudget;
    Plan m_open;
    Plan m_next;
    QHash<DocumentKey, Item> m_items;
    QHash<DocumentKey, qint64> m_underWay; ///< asked for ahead, and the size they are said to have
    QSet<DocumentKey> m_tried;             ///< not to be had ahead, or no room for them
    bool m_paused = false;                 ///< the API can't be had just now
    quint64 m_clock = 0;
};

/// Bytes that an opened document takes: its first page here, and in the decoder's process the file and, of a
/// picture, every pixel with its pyramid.
qint64 decodedBytes(const Opened &opened, qint64 fileBytes);

} // namespace ui
