// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifycasefile.h"

#include "casefile/verify.h"
#include "desk/environments.h"
#include "keys/ownerfile.h"
#include "keys/platform.h"
#include "keys/signing.h"
#include "keys/vault.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

using MasterKey = domain::Result<keys::Key>;

constexpr int tries = 3;

struct VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(VerifyWords)
};

/// Asks for the passphrase on the terminal. There is no window that could stand still meanwhile.
MasterKey behindPassphrase(keys::VaultFile file, const QString &environment)
{
    QTextStream say(stderr);
    //: on a terminal, before what is typed; %1: name of an environment
    const QString question = VerifyWords::tr("Passphrase of this desk for “%1”: ").arg(environment);
    for (int number = 0; number < tries; ++number) {
        std::optional<QByteArray> typed = keys::platform::askHidden(question.toLocal8Bit());
        if (!typed)
            break;
        const domain::Result<keys::Vault> vault = file.open(*typed);
        keys::wipe(*typed);
        if (vault)
            return vault->journal;
        if (vault.error().where != "passphrase"_L1)
            break;
        say << VerifyWords::tr("The passphrase does not fit.") << Qt::endl;
    }
    say << VerifyWords::tr(
               "This desk's key stayed behind its passphrase: run this on a terminal and type it, "
               "or give the fingerprint with --desk-key.")
        << Qt::endl;
    return domain::fail(domain::ErrorKind::Keychain, u"case file"_s, u"the key stayed closed"_s);
}

/// This desk's master key in the environment that the file names. None is made where there is none.
QCoro::Task<MasterKey> masterKey(QString dataDir, QString environment)
{
    // A name made up by a stranger leads nowhere.
    const bool known = desk::environments::names().contains(environment);
    const auto inFile = known && environment != "production"_L1
                            ? keys::readOwnerFile(QDir(dataDir).filePath(environment + u"/sandbox.key"_s))
                            : domain::Result<std::optional<QByteArray>>();
    if (inFile && inFile->has_value())
        co_return keys::Key::fromBytes(**inFile);
    if (!known || environment == desk::environments::names().constFirst())
        co_return domain::fail(domain::ErrorKind::Keychain, u"case file"_s, u"there is no key here"_s);
    const keys::VaultFile file(QDir(dataDir).filePath(environment + u"/vault.sealed"_s));
    if (file.exists()) // in place of the keychain, as when the desk opens
        co_return behindPassphrase(file, environment);
    keys::Keychain keychain(u"IdentDesk"_s);
    auto asking = keys::vaultFromKeychain(keychain, keys::entryName(environment), false);
    const domain::Result<keys::Vault> vault = co_await asking;
    co_return vault ? MasterKey(vault->journal) : MasterKey(domain::Failure(vault.error()));
}

QCoro::Task<casefile::Expected> expectedSeal(CommandLine line)
{
    casefile::Expected expected{line.deskFingerprint, false};
    if (!expected.fingerprint.isEmpty())
        co_return expected;
    const casefile::Proof file = casefile::proveFile(line.caseFile, {});
    if (file.kind != casefile::Proof::Kind::Unchanged)
        co_return expected;
    auto asking = masterKey(line.dataDir, file.said.environment);
    const MasterKey master = co_await asking;
    if (master)
        expected = {keys::fingerprint(keys::SigningKey::of(*master).publicKey()), true};
    co_return expected;
}

QCoro::Task<void> verify(CommandLine line)
{
    const casefile::Expected expected = co_await expectedSeal(line);
    const casefile::Proof proof = casefile::proveFile(line.caseFile, expected);
    QTextStream(stdout) << casefile::proofText(proof) << Qt::endl;
    QCoreApplication::exit(exitCode(proof));
}

} // namespace

int runVerification(const CommandLine &line, QCoreApplication &application)
{
    ui::Language language;
    language.set(line.language.isEmpty() ? ui::Language::ofDesktop() : line.language);
    QTimer::singleShot(0, &application, [line] { verify(line); }); // exit() needs the loop to run
    return application.exec();
}
