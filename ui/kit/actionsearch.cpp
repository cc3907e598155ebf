// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actionsearch.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

enum Fit { Start = 0, WordStart = 1, Inside = 2, Scattered = 8 };

/// Lower case without accents; "ü" is "u", or "ue" `withE`.
QString plain(const QString &text, bool withE)
{
    QString out;
    const QString folded = text.toCaseFolded();
    for (const QChar c : folded) {
        if (c == u'ß') {
            out += u"ss"_s;
            continue;
        }
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        out += parts.front();
        if (withE && (c == u'ä' || c == u'ö' || c == u'ü'))
            out += u'e';
    }
    return out;
}

bool isScattered(const QString &letters, const QString &name)
{
    qsizetype at = -1;
    for (const QChar c : letters) {
        at = name.indexOf(c, at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

int fitOfWord(const QString &word, const QString &name)
{
    int best = -1;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const int fit = at == 0 ? Start : !name.at(at - 1).isLetterOrNumber() ? WordStart : Inside;
        if (best < 0 || fit < best)
            best = fit;
    }
    // Two letters scattered over a sentence fit nearly everything.
    if (best < 0 && word.size() > 2 && isScattered(word, name))
        best = Scattered;
    return best;
}

int fitOfPlain(const QStringList &words, const QString &name)
{
    int sum = 0;
    for (const QString &word : words) {
        const int fit = fitOfWord(word, name);
        if (fit < 0)
            return -1;
        sum += fit;
    }
    return sum;
}

} // namespace

int fitOf(const QString &typed, const QString &name)
{
    const QStringList words = plain(typed, false).split(u' ', Qt::SkipEmptyParts);
    const int fit = fitOfPlain(words, plain(name, false));
    return fit >= 0 ? fit : fitOfPlain(words, plain(name, true));
}

} // namespace ui
