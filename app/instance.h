// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <chrono>
#include <functional>

/// One IdentDesk a data folder. The kernel's lock on a file of the folder says who is the first, and is gone
/// however that program ends; a socket for its owner alone carries the wish to see its window.
class Instance : public QObject {
    Q_OBJECT
public:
    /// `environment`: the name of the one that is wanted.
    Instance(const QString &dataDir, const QString &environment);
    ~Instance() override;

    enum class Place {
        First,     ///< this one may work here
        Raised,    ///< another works here and shows its window now
        Elsewhere, ///< another works here, in otherEnvironment(), and stays as it is
        Silent,    ///< another works here and does not answer
    };
    /// Before the window; waits `patience` at most where another program is asked, or is about to end.
    Place take(std::chrono::milliseconds patience = usualPatience);
    static constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(3);
    const QString &otherEnvironment() const { return m_other; }
    /// The first one may go to another environment meanwhile: where it is now.
    void onWhere(std::function<QString()> current) { m_current = std::move(current); }

Q_SIGNALS:
    /// Somebody started the program again: the window is wanted. The token lets it come to the front where
    /// the desktop gives such (Wayland); may be empty.
    void wanted(const QByteArray &token);

private:
    void listen();
    QByteArray askFirst(const QDeadlineTimer &deadline) const;
    QByteArray answerTo(const QByteArray &line);
    Place giveUp(Place place);
    void onConnection();

    const QString m_folder;
    const QString m_environment;
    QString m_other;
    std::function<QString()> m_current;
    QLocalServer m_server;
    int m_handle = -1;
};
