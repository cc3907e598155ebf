// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the keychain of the session bus it finds itself on, and prints the answers, one line each.
#include "keys/keychain.h"
#include "keys/vault.h"
#include "support/secretservices.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString saidOf(const domain::Result<std::optional<QByteArray>> &found)
{
    if (!found)
        return u"error "_s + found.error().detail;
    return found->has_value() ? u"value "_s + QString::fromLatin1((*found)->toHex()) : u"none"_s;
}

QString saidOf(const domain::Result<void> &done)
{
    return done ? u"done"_s : u"error "_s + done.error().detail;
}

QCoro::Task<void> ask(QString mode)
{
    keys::Keychain keychain(u"identdesk-test"_s, mode == "stuck"_L1 ? std::chrono::milliseconds(300)
                                                                    : std::chrono::milliseconds(3000));
    const QString name = u"entry"_s;
    if (mode == "vault"_L1 || mode == "vault-only"_L1 || mode == "denied"_L1) {
        auto asking = keys::vaultFromKeychain(keychain, name, mode != "vault-only"_L1);
        const domain::Result<keys::Vault> vault = co_await asking;
        say(vault ? u"vault "_s + QString::fromLatin1(vault->journal.bytes().toHex())
                  : u"error "_s + vault.error().code);
        if (!vault)
            co_return;
        keys::Vault changed = *vault;
        changed.clientSecret = QByteArrayLiteral("a secret");
        auto storing = keys::storeVault(keychain, name, changed);
        say(saidOf(co_await storing));
        auto again = keys::vaultFromKeychain(keychain, name, false);
        const domain::Result<keys::Vault> kept = co_await again;
        say(kept ? QString::fromUtf8(kept->clientSecret) : u"error "_s + kept.error().code);
        co_return;
    }
    const QByteArray value = QByteArray::fromHex("00ff10") + QByteArray(1000, 'v');
    auto first = keychain.read(name);
    say(saidOf(co_await first));
    auto writing = keychain.write(name, value);
    say(saidOf(co_await writing));
    auto second = keychain.read(name);
    const domain::Result<std::optional<QByteArray>> kept = co_await second;
    say(kept && *kept == value ? u"same"_s : saidOf(kept));
    auto removing = keychain.remove(name);
    say(saidOf(co_await removing));
    auto third = keychain.read(name);
    say(saidOf(co_await third));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    secretservices::Stuck stuck;
    secretservices::DenyingPrompter user;
    if (mode == "stuck"_L1) {
        if (!secretservices::Stuck::stand(stuck))
            return 2;
    } else if (mode == "denied"_L1 && !secretservices::DenyingPrompter::stand(user)) {
        return 2;
    } else if (mode != "absent"_L1 && !secretservices::came()) {
        return 3;
    }
    QElapsedTimer clock;
    clock.start();
    QCoro::Task<void> asking = ask(mode);
    asking.then([&app, &clock, &user] {
        if (user.asked() > 0)
            say(u"asked"_s);
        say(u"ms %1"_s.arg(clock.elapsed()));
        app.quit();
    });
    return app.exec();
}
