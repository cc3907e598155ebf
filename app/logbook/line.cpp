// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/line.h"

namespace logbook {
namespace {

void append(QByteArray &line, std::string_view text)
{
    line.append(text.data(), qsizetype(text.size()));
}

/// Words need no escaping: they are plain by construction.
void quote(QByteArray &line, std::string_view text)
{
    line.append('"');
    append(line, text);
    line.append('"');
}

void key(QByteArray &line, std::string_view name)
{
    line.append(',');
    quote(line, name);
    line.append(':');
}

struct Writer {
    QByteArray &line;

    void operator()(qint64 number) const { line.append(QByteArray::number(number)); }
    void operator()(Word word) const { quote(line, word.text()); }
    void operator()(const QVersionNumber &version) const
    {
        quote(line, version.toString().toLatin1().toStdString());
    }
    void operator()(const std::vector<IdHash> &hashes) const
    {
        line.append('[');
        for (const IdHash &hash : hashes) {
            if (&hash != &hashes.front())
                line.append(',');
            quote(line, hash.text());
        }
        line.append(']');
    }
};

} // namespace

QByteArray lineOf(const Entry &entry)
{
    QByteArray line = "{\"at\":\"";
    line += QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    line += '"';
    key(line, "level");
    quote(line, word(entry.level).text());
    key(line, "in");
    quote(line, word(entry.category).text());
    key(line, "event");
    quote(line, entry.event.text());
    for (const Field &field : entry.fields) {
        key(line, field.name.text());
        std::visit(Writer{line}, field.value);
    }
    line += "}\n";
    return line;
}

} // namespace logbook
