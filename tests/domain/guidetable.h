// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

/// The rows of one of the guide's tables (tests/data/guide, written by extract.py), without the header line.
inline QList<QStringList> guideTable(const QString &name)
{
    QFile file(QStringLiteral(IDENTDESK_TEST_DATA "/guide/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows << lines.at(i).split(u'\t');
    return rows;
}

/// The first column: the guide's words in the guide's order.
inline QList<QString> guideWords(const QString &name)
{
    QList<QString> words;
    for (const QStringList &row : guideTable(name))
        words << row.first();
    return words;
}
