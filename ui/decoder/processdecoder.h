// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/decoder.h"
#include "ui/decoder/lane.h"

#include <QHash>
#include <QPointer>
#include <memory>

namespace ui {

/// Decodes in processes of their own: a file that breaks a decoder breaks nothing else. A process holds
/// documents of one case; it ends when the case is closed, or when more than a few cases are open.
class ProcessDecoder : public Decoder {
    Q_OBJECT
public:
    /// What is started as a decoder from now on, wherever none is named: this very program with
    /// `decoderOption`, as its main() says. Without, no document is shown.
    static void setProgram(const DecoderProgram &program);
    static DecoderProgram program();

    explicit ProcessDecoder(DecoderProgram program, QObject *parent = nullptr);
    ~ProcessDecoder() override;

    void open(const DocumentKey &key, const QByteArray &bytes, QSize room, domain::Urgency urgency,
              QObject *asker, OnOpened then) override;
    void render(const DocumentKey &key, const PageArea &area, domain::Urgency urgency, QObject *asker,
                OnPixels then) override;
    void find(const DocumentKey &key, const QString &text, int page, QObject *asker, OnFound then) override;
    void forget(QObject *asker) override;
    void close(const DocumentKey &key) override;
    void keepOnly(const QStringList &caseIds) override;

private:
    struct Waiting {
        DocumentKey key;
        wire::Order::Kind kind;
        QPointer<QObject> asker;
        std::variant<OnOpened, OnPixels, OnFound> then;
        bool told = false; ///< its answer is on the way, not from a lane
    };
    /// A file that is not kept, to know it again by.
    struct Print {
        explicit Print(const QByteArray &bytes);
        bool operator==(const Print &) const = default;
        qsizetype size;
        size_t hash;
    };
    struct Document {
        bool isOf(const QByteArray &file) const { return broken ? *broken == Print(file) : bytes == file; }
        void setOpened(const Opened &found);
        QByteArray bytes; ///< none of a broken one: nobody counts them, and they can be large
        std::optional<Print> broken;
        std::optional<Opened> opened; ///< once it is; its problem stays, no file breaks a decoder twice
        quint64 opening = 0;          ///< ticket of the order under way
        QList<quint64> alike;         ///< tickets that wait for the same opening
    };
    quint64 wait(const DocumentKey &key, wire::Order::Kind kind, QObject *asker,
                 std::variant<OnOpened, OnPixels, OnFound> then);
    void post(const DocumentKey &key, quint64 ticket, domain::Urgency urgency, wire::Order order);
    Lane &laneOf(const QString &caseId);
    void displace(const QString &caseId); ///< retires it; who waits there is told
    void retire(const QString &caseId);
    void answerLater(quint64 ticket, Outcome outcome);
    void onOutcome(quint64 ticket, Outcome outcome);
    void onOpened(const DocumentKey &key, Opened opened);
    void answer(quint64 ticket, const Outcome &outcome);
    void dropTickets(const std::function<bool(const Waiting &)> &which);

    DecoderProgram m_program;
    quint64 m_last = 0;
    QHash<quint64, Waiting> m_waiting;
    QHash<DocumentKey, Document> m_documents;
    QHash<QString, std::shared_ptr<Lane>> m_lanes; ///< by case
    QStringList m_used;                            ///< cases with a lane, the one used last stands last
    QList<std::shared_ptr<Lane>> m_retired;        ///< their threads are about to end
};

} // namespace ui
