// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legaltexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct LegalShelf {
    Q_DECLARE_TR_FUNCTIONS(LegalShelf)
};

constexpr int mostFiles = 40;

/// Terms, then data processing, then the firm's others (reference 15: "in the given order").
int rank(const LegalText &text)
{
    switch (domain::consentKindOfText(text.id)) {
    case domain::ConsentKind::TermsAndConditions: return 0;
    case domain::ConsentKind::DataProcessing: return 1;
    default: return 2;
    }
}

bool comesBefore(const LegalText &a, const LegalText &b)
{
    const auto key = [](const LegalText &text) {
        return std::tuple(rank(text), rank(text) < 2 ? 0 : text.order, text.id, text.language);
    };
    return key(a) < key(b);
}

tl::expected<LegalText, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(LegalShelf::tr("It can't be read."));
    // A byte more than allowed is enough to know that it is too long, however long it is.
    return parseLegalText(file.read(largestLegalText + 1));
}

/// What is missing or twice there, one sentence each.
QStringList gaps(const QList<LegalText> &texts)
{
    QMap<QString, QStringList> languages{{u"terms"_s, {}}, {u"data"_s, {}}};
    for (const LegalText &text : texts)
        languages[text.id] << text.language;
    QStringList problems;
    for (auto it = languages.cbegin(); it != languages.cend(); ++it) {
        for (const QString &language : {u"de"_s, u"en"_s}) {
            const qsizetype count = it->count(language);
            if (count == 0)
                //: %1: id of a legal text, %2: language
                problems << LegalShelf::tr("“%1” is missing in %2.")
                                .arg(it.key(), domain::consentLanguageWord(language));
            if (count > 1)
                problems << LegalShelf::tr("“%1” is there more than once in %2.")
                                .arg(it.key(), domain::consentLanguageWord(language));
        }
    }
    return problems;
}

} // namespace

QList<LegalText> LegalTexts::in(const QString &language) const
{
    QList<LegalText> found;
    for (const LegalText &text : all) {
        if (text.language == language)
            found << text;
    }
    return found;
}

LegalTexts readLegalTexts(const QString &folder)
{
    LegalTexts read;
    read.folder = folder;
    const QDir dir(folder.isEmpty() ? u":/legal"_s : folder);
    if (!dir.exists()) {
        read.problems << LegalShelf::tr("The folder is not there.");
        return read;
    }
    const QStringList names = dir.entryList({u"*_de.md"_s, u"*_en.md"_s}, QDir::Files, QDir::Name);
    if (names.size() > mostFiles) {
        read.problems << LegalShelf::tr("There are more than %1 texts in it.").arg(mostFiles);
        return read;
    }
    for (const QString &name : names) {
        const tl::expected<LegalText, QString> text = readFile(dir.filePath(name));
        if (text)
            read.all << *text;
        else
            //: file name, then what is wrong with it
            read.problems << LegalShelf::tr("%1: %2").arg(name, text.error());
    }
    // A file that can't be read is said once, not again as missing.
    if (read.problems.isEmpty())
        read.problems = gaps(read.all);
    if (!read.problems.isEmpty()) {
        read.all.clear();
        return read;
    }
    std::sort(read.all.begin(), read.all.end(), comesBefore);
    read.isSample = folder.isEmpty() || std::any_of(read.all.cbegin(), read.all.cend(),
                                                    [](const LegalText &text) { return text.isSample; });
    return read;
}

} // namespace ui
