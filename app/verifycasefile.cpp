// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifycasefile.h"

#include "casefile/verify.h"
#include "keys/keychain.h"
#include "keys/ownerfile.h"
#include "keys/signing.h"
#include "ui/shell/language.h"

#include <QDir>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The bytes of this desk's master key in the environment that the file names; nothing when there is none
/// here, or it can't be read. None is made.
QCoro::Task<QByteArray> masterKey(QString dataDir, QString environment)
{
    if (environment == "production"_L1) {
        keys::Keychain keychain(u"IdentDesk"_s);
        const auto kept = co_await keychain.read(u"journal-production"_s);
        co_return kept && kept->has_value() ? **kept : QByteArray();
    }
    // The two sandboxes; a name made up by a stranger leads nowhere.
    if (environment != "sandbox"_L1 && environment != "solaris-sandbox"_L1)
        co_return QByteArray();
    const auto kept = keys::readOwnerFile(QDir(dataDir).filePath(environment + u"/sandbox.key"_s));
    co_return kept && kept->has_value() ? **kept : QByteArray();
}

QCoro::Task<casefile::Expected> expectedSeal(CommandLine line)
{
    casefile::Expected expected{line.deskFingerprint, false};
    if (!expected.fingerprint.isEmpty())
        co_return expected;
    const casefile::Proof file = casefile::proveFile(line.caseFile, {});
    if (file.kind != casefile::Proof::Kind::Unchanged)
        co_return expected;
    const QByteArray bytes = co_await masterKey(line.dataDir, file.said.environment);
    if (const auto master = keys::Key::fromBytes(bytes))
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
