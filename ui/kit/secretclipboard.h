// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace ui {

/// Copies what only one person may have (a customer's link) and takes it off the clipboard again: after two
/// minutes, when the program ends, or when told. What somebody else has put there since stays. Clipboard
/// managers that know the mark keep it out of their history.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualLife = std::chrono::minutes(2);

    explicit SecretClipboard(QObject *parent = nullptr, std::chrono::milliseconds life = usualLife);
    ~SecretClipboard() override; ///< forgets
    /// Replaces an earlier secret; its two minutes begin anew.
    void copy(const QString &secret);
    /// Clears the clipboard if it still holds the secret.
    void forget();
    /// The same for every one there is: nobody sits here any more.
    static void forgetAll();
    /// Clears whatever this program put on the clipboard and the selection, secret or not, as far as the
    /// desktop tells; what other programs put there stays.
    static void clearOwn();

Q_SIGNALS:
    /// The clipboard was cleared.
    void cleared();

private:
    QString m_secret;
    QTimer m_end;
};

} // namespace ui
