// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A firm's folder of legal texts, for tests: terms and data in both languages, long enough to scroll.
class LegalFolder {
public:
    explicit LegalFolder(int paragraphs = 80)
    {
        for (const char *id : {"terms", "data"})
            addBoth(id, paragraphs);
    }
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray text(const QByteArray &id, const QByteArray &language, int paragraphs,
                           const QByteArray &more = {})
    {
        QByteArray file = "---\nid: " + id + "\nversion: 7\nlanguage: " + language + "\ntitle: " + id + " (" +
                          language + ")\nstatement: I accept " + id + " " + language + "\n" + more +
                          "---\n\n## Of the firm\n\n";
        for (int i = 0; i < paragraphs; ++i)
            file += "Paragraph " + QByteArray::number(i) + " of " + id + ".\n\n";
        return file;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("a legal text could not be written");
    }
    void addBoth(const QByteArray &id, int paragraphs, const QByteArray &more = {}) const
    {
        for (const QByteArray language : {"de", "en"})
            write(QString::fromLatin1(id + '_' + language + ".md"), text(id, language, paragraphs, more));
    }

private:
    QTemporaryDir m_folder;
};
