// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sheet.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextTable>
#include <utility>

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
constexpr double lineWidth = 0.75;

// Paper is white on any theme; no colour of it carries a meaning alone.
const QColor ink(0x1a, 0x1a, 0x1a);
const QColor quietInk(0x59, 0x59, 0x59);
const QColor lineInk(0xc4, 0xc4, 0xc4);
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

QTextBlockFormat block(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
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

Sheet::Sheet()
    : m_document(std::make_unique<QTextDocument>())
    , m_cursor(m_document.get())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    // Long ids and hashes break anywhere rather than run out of their cell.
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
}

QTextCharFormat Sheet::letters(double size, Mark mark, bool fixed) const
{
    QFont font(fixed ? u"DejaVu Sans Mono"_s : u"DejaVu Sans"_s);
    font.setStyleHint(fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(fixed ? size * fixedShare : size);
    font.setBold(mark == Mark::Strong || mark == Mark::Differs);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(mark == Mark::Quiet ? quietInk : ink);
    return format;
}

void Sheet::write(QTextCursor &cursor, const Cell &cell, double size)
{
    // Lines of a note stay lines; everything else a stranger may write does not.
    QStringList lines = cell.text.split(u'\n');
    const QTextCharFormat format = letters(size, cell.mark, cell.fixed);
    for (QString &line : lines)
        line = printable(plain(line), format.font());
    cursor.insertText(lines.join(QChar(QChar::LineSeparator)), format);
    if (cell.below.isEmpty())
        return;
    const QTextCharFormat small = letters(size * smallShare, Mark::Quiet, false);
    cursor.insertText(QChar(QChar::LineSeparator) + printable(plain(cell.below), small.font()), small);
}

void Sheet::title(const QString &text)
{
    m_cursor.setBlockFormat(block(0, 2));
    write(m_cursor, {text, Mark::Strong}, titleSize);
}

void Sheet::heading(const QString &text)
{
    QTextBlockFormat format = block(16, 4);
    format.setHeadingLevel(2);
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.insertBlock(format);
    m_isUnderTable = false;
    write(m_cursor, {text, Mark::Strong}, headingSize);
}

void Sheet::say(const QString &text, Mark mark)
{
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.insertBlock(block(std::exchange(m_isUnderTable, false) ? 6 : 0, 4));
    write(m_cursor, {text, mark}, bodySize);
}

void Sheet::facts(const QList<std::pair<QString, Cell>> &rows)
{
    if (rows.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1.5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, format);
    m_isUnderTable = true;
    for (int row = 0; row < rows.size(); ++row) {
        QTextCursor label = table->cellAt(row, 0).firstCursorPosition();
        write(label, {rows.at(row).first, Mark::Quiet}, bodySize);
        QTextCursor value = table->cellAt(row, 1).firstCursorPosition();
        write(value, rows.at(row).second, bodySize);
    }
}

void Sheet::table(const QStringList &head, const QList<double> &shares, const QList<QList<Cell>> &rows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(4);
    QList<QTextLength> widths;
    for (const double share : shares)
        widths << QTextLength(QTextLength::PercentageLength, share * 100);
    format.setColumnWidthConstraints(widths);
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(head.size()), format);
    m_isUnderTable = true;
    // A line over each row: one under it would stand at the foot of a page that the row left for the next.
    const auto dress = [table](int row, int column, const QColor &paper) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat look = cell.format().toTableCellFormat();
        if (paper.isValid())
            look.setBackground(paper);
        look.setTopBorder(lineWidth);
        look.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        look.setTopBorderBrush(lineInk);
        if (row == table->rows() - 1) {
            look.setBottomBorder(lineWidth);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(lineInk);
        }
        cell.setFormat(look);
    };
    for (int column = 0; column < head.size(); ++column) {
        dress(0, column, headPaper);
        QTextCursor cursor = table->cellAt(0, column).firstCursorPosition();
        write(cursor, {head.at(column), Mark::Strong}, tableSize);
    }
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < head.size(); ++column) {
            const Cell &cell = rows.at(row).at(column);
            dress(row + 1, column, cell.mark == Mark::Differs ? markPaper : QColor());
            QTextCursor cursor = table->cellAt(row + 1, column).firstCursorPosition();
            write(cursor, cell, tableSize);
        }
    }
}

} // namespace casefile
