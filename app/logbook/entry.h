// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "logbook/word.h"

#include <QDateTime>
#include <QStringList>
#include <QVersionNumber>
#include <array>
#include <chrono>
#include <variant>
#include <vector>

namespace logbook {

enum class Level { Debug, Info, Warning, Error };
enum class Category { Program, Api, Desk, Watch, Window, Helper, Qt };

Word word(Level level);
Word word(Category category);
Word word(domain::ErrorKind kind);
Word word(domain::Environment::Kind kind);

/// The short form of an id: the same id gives the same hash in one installation, and nobody can go back from
/// it or compare it with another installation's.
class IdHash {
public:
    static constexpr int length = 12; ///< hex digits
    explicit IdHash(const QString &id);
    std::string_view text() const { return {m_digits.data(), m_digits.size()}; }

private:
    std::array<char, length> m_digits{};
};

/// Of all id hashes from here on; random until set.
void setIdKey(const QByteArray &key);

/// The kinds of value that a line of the log can hold: words of the source, numbers, hashes. There is no way
/// to hand it a text that arose while the program ran.
class Field {
public:
    using Value = std::variant<qint64, Word, std::vector<IdHash>, QVersionNumber>;

    static Field number(Word name, qint64 value) { return {name, value}; }
    static Field took(std::chrono::milliseconds time) { return {"ms", qint64(time.count())}; }
    static Field word(Word name, Word value) { return {name, value}; }
    static Field kind(domain::ErrorKind kind) { return {"kind", logbook::word(kind)}; }
    static Field id(Word name, const QString &id) { return ids(name, {id}); }
    static Field ids(Word name, const QStringList &ids);
    static Field version(Word name, const QVersionNumber &version) { return {name, version}; }

    const Word name;
    const Value value;

private:
    Field(Word fieldName, Value fieldValue)
        : name(fieldName)
        , value(std::move(fieldValue))
    {
    }
};

/// One line to be.
struct Entry {
    qint64 at = 0; ///< milliseconds since 1970, UTC
    Level level = Level::Info;
    Category category = Category::Program;
    Word event;
    std::vector<Field> fields;
};

} // namespace logbook
