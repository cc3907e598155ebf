// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "logbook/logbook.h"

#include <QElapsedTimer>
#include <optional>

namespace desk {

/// Lives as long as one call of a verb; then the log says the verb, how it ended and how long it took.
class Ending {
public:
    /// `usual` is the level of a good end.
    Ending(logbook::Word verb, const QString &caseId, logbook::Level usual = logbook::Level::Info);
    ~Ending();
    Q_DISABLE_COPY_MOVE(Ending)

    /// Notes how the verb ends and gives the same back: co_return ending.of(...).
    template <typename End>
    End of(End end)
    {
        m_ended = true;
        m_kind = kindOf(end);
        return end;
    }

private:
    using Kind = std::optional<domain::ErrorKind>;
    static Kind kindOf(const domain::Failure &failure) { return failure.value().kind; }
    template <typename T>
    static Kind kindOf(const domain::Result<T> &result)
    {
        return result ? Kind() : Kind(result.error().kind);
    }
    template <typename T>
    static Kind kindOf(const T &)
    {
        return {};
    }

    const logbook::Word m_verb;
    const logbook::Field m_case;
    const logbook::Level m_usual;
    QElapsedTimer m_time;
    bool m_ended = false;
    Kind m_kind;
};

} // namespace desk
