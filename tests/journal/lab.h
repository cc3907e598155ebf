// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventbody.h"
#include "journal/journal.h"

#include <QFuture>
#include <QList>
#include <QTemporaryDir>
#include <QVariant>

/// What the tests of the journal share: a folder, a key, a customer's story, and raw SQL behind the journal's
/// back.
namespace lab {

/// A folder for one journal and the key that opens it.
class Place {
public:
    Place();
    QString folder() const { return m_dir.filePath(QStringLiteral("desk")); }
    QString database() const { return folder() + QStringLiteral("/journal.db"); }
    const keys::Key &key() const { return m_key; }
    std::unique_ptr<journal::Journal> journal() const;

private:
    QTemporaryDir m_dir;
    keys::Key m_key;
};

/// The future's result; the writer thread ends it without an event loop.
template <typename T>
T get(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

domain::Person customer();
/// Everything personal in the story, as text to search files for.
QList<QByteArray> personalTexts();

/// Nine events of one case: opened, consent, intent, person, settled, identification with link, status, note.
QList<domain::Event> story(const QString &caseId, const QString &personId);
domain::Event note(const QString &caseId, const QString &personId, const QString &text);
domain::Event seen(const QString &caseId, const QString &personId, domain::Status status);

/// Runs statements on the file; false (with a warning) when one fails. The journal must be closed or idle.
bool tamper(const QString &database, const QStringList &statements);
/// The rows of a query, each a list of its columns.
QList<QVariantList> select(const QString &database, const QString &query);
/// Takes the triggers away that keep events as they are, as somebody who means harm would.
QStringList withoutTriggers(const QStringList &statements);

/// Names of the files in the folder that hold these bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes);

} // namespace lab
