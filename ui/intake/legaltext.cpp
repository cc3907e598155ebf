// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legaltext.h"

#include "ui/kit/readingview.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct LegalWords {
    Q_DECLARE_TR_FUNCTIONS(LegalWords)
};

using Refusal = tl::unexpected<QString>;

/// Line breaks and tabs aside, nothing that can't be seen: it could turn the reading order round or hide a
/// word.
bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return false;
    return c.category() == QChar::Other_Control || (u >= 0x200b && u <= 0x200f) ||
           (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

tl::expected<QString, QString> decode(const QByteArray &file)
{
    if (file.size() > largestLegalText)
        return Refusal(
            LegalWords::tr("It is longer than %1.").arg(QLocale().formattedDataSize(largestLegalText, 0)));
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    QString text = decoder.decode(file);
    if (decoder.hasError())
        return Refusal(LegalWords::tr("It is not UTF-8."));
    text.replace(u"\r\n"_s, u"\n"_s);
    int line = 1;
    for (const QChar c : std::as_const(text)) {
        if (isUnseen(c))
            return Refusal(LegalWords::tr("Line %1 holds a character that can't be seen (U+%2).")
                               .arg(line)
                               .arg(uint(c.unicode()), 4, 16, '0'_L1));
        if (c == u'\n')
            ++line;
    }
    return text;
}

QMap<QString, QString> frontMatter(const QString &head)
{
    QMap<QString, QString> front;
    const QStringList lines = head.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        QString value = line.mid(colon + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if (colon > 0)
            front.insert(line.left(colon).trimmed(), value);
    }
    return front;
}

/// What of the Markdown is more than text; empty when nothing is.
QString hostile(const QString &markdown)
{
    // In code spans too: a text for customers has no use for it. An address in angle brackets is a link.
    static const QRegularExpression html(u"<(?!https://)[A-Za-z/!?]"_s);
    if (const auto match = html.match(markdown); match.hasMatch()) {
        const qsizetype line = markdown.left(match.capturedStart()).count(u'\n') + 1;
        return LegalWords::tr("Line %1 of the text holds HTML.").arg(line);
    }
    // One without words would not even show.
    static const QRegularExpression picture(u"!\\[[^\\]]*\\][(\\[]"_s);
    if (picture.match(markdown).hasMatch())
        return LegalWords::tr("It holds a picture.");
    QTextDocument document;
    readMarkdown(document, markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                return LegalWords::tr("It holds a picture.");
            if (!format.isAnchor() || format.anchorHref().isEmpty())
                continue;
            const QUrl link(format.anchorHref(), QUrl::StrictMode);
            if (!link.isValid() || link.scheme() != "https"_L1 || link.host().isEmpty() ||
                !link.userInfo().isEmpty())
                return LegalWords::tr("It holds a link that is not https: “%1”.")
                    .arg(it.fragment().text().left(40));
        }
    }
    if (document.toPlainText().trimmed().isEmpty())
        return LegalWords::tr("It holds no text.");
    return {};
}

} // namespace

QString shownText(const LegalText &text)
{
    return QString(text.title % u"\n\n"_s % text.markdown % u"\n\n"_s % text.statement);
}

tl::expected<LegalText, QString> parseLegalText(const QByteArray &file)
{
    const tl::expected<QString, QString> all = decode(file);
    if (!all)
        return Refusal(all.error());
    const QString fence = u"---\n"_s;
    const qsizetype end = all->indexOf(QString(u'\n' % fence), fence.size() - 1);
    if (!all->startsWith(fence) || end < 0)
        return Refusal(LegalWords::tr("It does not begin with id, version, language, title and statement "
                                      "between two lines of ---."));
    const QMap<QString, QString> front = frontMatter(all->mid(fence.size(), end - fence.size()));
    for (const QString &key : {u"id"_s, u"version"_s, u"language"_s, u"title"_s, u"statement"_s}) {
        constexpr qsizetype longest = 100; // a line beside a box; the rest belongs into the text
        if (front.value(key).isEmpty())
            //: %1: a key at the head of a legal text's file, "version"
            return Refusal(LegalWords::tr("Its “%1” is missing.").arg(key));
        if (front.value(key).size() > longest)
            return Refusal(LegalWords::tr("Its “%1” is longer than %2 characters.").arg(key).arg(longest));
    }
    static const QRegularExpression plainId(u"\\A[a-z0-9_-]{1,40}\\z"_s);
    if (!plainId.match(front.value(u"id"_s)).hasMatch())
        return Refusal(LegalWords::tr("Its id may hold small letters, digits, _ and - only."));
    const QString language = front.value(u"language"_s);
    if (language != "de"_L1 && language != "en"_L1)
        return Refusal(LegalWords::tr("Its language is neither de nor en."));

    LegalText text;
    text.id = front.value(u"id"_s);
    text.version = front.value(u"version"_s);
    text.language = language;
    text.title = front.value(u"title"_s);
    text.statement = front.value(u"statement"_s);
    text.markdown = all->mid(end + 1 + fence.size()).trimmed();
    text.order = front.value(u"order"_s, u"100"_s).toInt();
    text.isSample = front.value(u"sample"_s) == "yes"_L1;
    if (const QString problem = hostile(text.markdown); !problem.isEmpty())
        return Refusal(problem);
    const QByteArray shown = shownText(text).toUtf8();
    text.sha256 = QString::fromLatin1(QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex());
    return text;
}

} // namespace ui
