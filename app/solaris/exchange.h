// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tlsfault.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace solaris {

class OnceBody;

/// What became of one request on the wire, before anyone judged it.
struct Outcome {
    /// Who ended it. Qt reports its time-out, our deadline and a user's cancel all alike (qt-pitfalls 5.4).
    enum class Stop { None, Caller, Deadline, Size, Head };

    Stop stop = Stop::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    std::optional<domain::TlsFault> certificate; ///< what is wrong with the one that the server showed
    int status = 0;                              ///< 0 when no HTTP answer came
    bool sent = false;                           ///< some of the body left: the server may have acted
    bool truncated = false;                      ///< the answer began but is not whole
    bool encoded = false; ///< compressed although identity was asked: its length can't be checked
    /// By Content-Length. Qt takes a chunked body that is cut between two chunks for a whole one.
    bool lengthStated = false;
    QByteArray body;
    QString requestId;
    QByteArray retryAfter;
    QDateTime date; ///< the server's clock, invalid when not given
    qint64 total = -1;
    int perPage = -1;

    bool isGood() const;
};

/// A time of HTTP ("Sun, 06 Nov 1994 08:49:37 GMT"), UTC; invalid when it is none.
QDateTime readHttpDate(const QByteArray &text);

/// Follows one QNetworkReply to its end: reads while it streams, limits size and time, checks the length.
class Exchange : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Outcome)>;

    /// Takes the reply. `body` (may be null) tells whether anything left. `done` is called once, and may
    /// delete this.
    Exchange(QNetworkReply *reply, const OnceBody *body, qint64 maxBytes, std::chrono::milliseconds deadline,
             Done done);
    ~Exchange() override;

    /// Ends it for the caller; `done` is called before this returns.
    void stop();

Q_SIGNALS:
    void progress(qint64 received, qint64 total);

private:
    void onCertificate(const QList<QSslError> &faults);
    void onHeaders();
    void onBytes();
    void onFinished();
    void stopFor(Outcome::Stop why);
    qint64 statedLength() const;

    QNetworkReply *m_reply;
    const OnceBody *m_sentBody;
    const qint64 m_maxBytes;
    Done m_done;
    QTimer m_deadline;
    Outcome::Stop m_stop = Outcome::Stop::None;
    std::optional<domain::TlsFault> m_certificate;
    QByteArray m_body;
};

} // namespace solaris
