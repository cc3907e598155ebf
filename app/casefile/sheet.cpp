// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sheet.h"

#include "casefile/inks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

// Points.
constexpr double titleSize = 17;
constexpr double headingSize = 11.5;
constexpr double bodySize = 9;
constexpr double tableSize = 8;
constexpr double fixedShare = 0.9; ///< letters of one width look larger than they are
constexpr double smallShare = 0.85;

const QColor headPaper(0xe6, 0xe9, 0xed);
const QColor markPaper(0xff, 0xef, 0xc2);

/// A letter that no font of this computer has would be an empty box on paper, and lost: its number is written
/// instead.
QString printable(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        if (metrics.inFontUcs4(letter))
            result += QString::fromUcs4(&letter, 1);
        else
            result += u"[U+%1]"_s.arg(QString::number(uint(letter), 16).toUpper());
    }
    return result;
}

Words wordsOf(const QString &text, double size, Mark mark, bool fixed = false)
{
    Words words;
    words.size = fixed ? size * fixedShare : size;
    words.bold = mark == Mark::Strong || mark == Mark::Differs;
    words.fixed = fixed;
    words.ink = mark == Mark::Quiet ? quietInk : ink;
    // Lines of a note stay lines; everything else a stranger may write does not.
    QStringList lines = text.split(u'\n');
    const QFont font = fontOf(words);
    for (QString &line : lines)
        line = printable(plain(line), font);
    words.text = lines.join(QChar(QChar::LineSeparator));
    return words;
}

QList<Words> wordsOf(const Cell &cell, double size)
{
    QList<Words> all{wordsOf(cell.text, size, cell.mark, cell.fixed)};
    if (!cell.below.isEmpty())
        all << wordsOf(cell.below, size * smallShare, Mark::Quiet);
    return all;
}

} // namespace

QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        const auto category = letter.category();
        if (letter == u'\n' || letter == u'\t' || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || category == QChar::Other_Control)
            result += u' ';
        else if (category != QChar::Other_Format && letter != QChar::ObjectReplacementCharacter &&
                 letter.unicode() < 0xfffe)
            result += letter;
    }
    return result;
}

QString moment(const QDateTime &at)
{
    if (!at.isValid())
        return u"-"_s;
    const QDateTime local = at.toLocalTime();
    const QString date = QLocale().language() == QLocale::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s;
    const int offset = local.offsetFromUtc() / 60;
    const QString zone = u"%1%2:%3"_s.arg(offset < 0 ? QChar(u'-') : QChar(u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, '0'_L1)
                             .arg(std::abs(offset) % 60, 2, 10, '0'_L1);
    return QString(QLocale().toString(local.date(), date) % u' ' % local.time().toString(u"HH:mm:ss"_s) %
                   QChar(QChar::Nbsp) % zone);
}

void Sheet::paragraph(const QString &text, double size, Mark mark, double above, double below)
{
    Strip strip;
    strip.boxes << Box{0, width, {wordsOf(text, size, mark)}};
    strip.above = above;
    strip.below = below;
    m_strips << strip;
    m_isUnderTable = false;
}

void Sheet::title(const QString &text)
{
    paragraph(text, titleSize, Mark::Strong, 0, 2);
}

void Sheet::heading(const QString &text)
{
    paragraph(text, headingSize, Mark::Strong, 16, 4);
    m_strips.last().staysWithNext = true;
}

void Sheet::say(const QString &text, Mark mark)
{
    paragraph(text, bodySize, mark, m_isUnderTable ? 6 : 0, 4);
}

void Sheet::facts(const QList<std::pair<QString, Cell>> &rows)
{
    constexpr double labels = 0.28;
    for (const auto &[label, value] : rows) {
        Strip strip;
        strip.boxes << Box{0, width * labels, {wordsOf(label, bodySize, Mark::Quiet)}}
                    << Box{width * labels, width * (1 - labels), wordsOf(value, bodySize)};
        strip.padding = 1.5;
        m_strips << strip;
    }
    m_isUnderTable = true;
}

Strip Sheet::row(const QList<Cell> &cells, const QList<double> &shares) const
{
    Strip strip;
    double left = 0;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double wide = width * shares.at(column);
        Box box{left, wide, wordsOf(cells.at(column), tableSize)};
        if (cells.at(column).mark == Mark::Differs)
            box.paper = markPaper;
        strip.boxes << box;
        left += wide;
    }
    strip.padding = 3;
    strip.lineAbove = true;
    return strip;
}

void Sheet::table(const QStringList &head, const QList<double> &shares, const QList<QList<Cell>> &rows)
{
    QList<Cell> titles;
    for (const QString &text : head)
        titles << Cell{text, Mark::Strong};
    Strip top = row(titles, shares);
    for (Box &box : top.boxes)
        box.paper = headPaper;
    top.above = 4;
    top.staysWithNext = true;
    const qsizetype number = m_strips.size();
    m_strips << top;
    for (const QList<Cell> &cells : rows) {
        m_strips << row(cells, shares);
        m_strips.last().head = number;
    }
    m_strips.last().lineBelow = true;
    m_isUnderTable = true;
}

} // namespace casefile
