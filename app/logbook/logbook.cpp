// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"

#include "keys/cipher.h"
#include "keys/ownerfile.h"
#include "logbook/line.h"
#include "logbook/logfile.h"

#include <QDir>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace logbook {

/// Between those who write, the thread, and whoever asks for the last lines.
struct Logbook::Shared {
    explicit Shared(Level leastLevel)
        : least(leastLevel)
    {
    }

    const Level least;
    std::mutex mutex;
    std::condition_variable news;
    std::deque<Entry> waiting;
    std::deque<QByteArray> last;
    qint64 dropped = 0;
    bool ends = false;
};

class Logbook::Thread {
public:
    template <typename... Parts>
    explicit Thread(Parts &&...parts)
        : m_thread(std::forward<Parts>(parts)...)
    {
    }
    ~Thread() { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(Thread)

private:
    std::thread m_thread;
};

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The log that write() writes to.
template <typename Shared>
struct Current {
    std::mutex mutex;
    std::shared_ptr<Shared> log;

    static Current &one()
    {
        static Current current;
        return current;
    }
    std::shared_ptr<Shared> get()
    {
        const std::lock_guard lock(mutex);
        return log;
    }
    void set(std::shared_ptr<Shared> next)
    {
        const std::lock_guard lock(mutex);
        log = std::move(next);
    }
};

/// Where it can't be kept, ids are told apart within one run only.
void readIdKey(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"ids.key"_s);
    auto kept = keys::readOwnerFile(path);
    if (!kept || !*kept) {
        const auto made = keys::createOwnerFile(path, keys::randomBytes(32));
        kept = made ? std::optional<QByteArray>(*made) : std::nullopt;
    }
    setIdKey(*kept && (*kept)->size() == 32 ? **kept : keys::randomBytes(32));
}

} // namespace

Logbook::Logbook(const QString &folder, Level least, qint64 size)
    : m_shared(std::make_shared<Shared>(least))
{
    readIdKey(folder);
    m_thread = std::make_unique<Thread>([shared = m_shared, folder, size] { run(shared, folder, size); });
    Current<Shared>::one().set(m_shared);
}

Logbook::~Logbook()
{
    Current<Shared>::one().set(nullptr);
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->ends = true;
    }
    m_shared->news.notify_one();
    m_thread.reset();
}

void Logbook::run(const std::shared_ptr<Shared> &shared, const QString &folder, qint64 size)
{
    LogFile file(folder, size);
    qint64 lost = 0; // lines that the file did not take
    bool ends = false;
    while (!ends) {
        std::deque<Entry> entries;
        qint64 dropped = 0;
        {
            std::unique_lock lock(shared->mutex);
            shared->news.wait(lock, [&] { return shared->ends || !shared->waiting.empty(); });
            entries.swap(shared->waiting);
            dropped = std::exchange(shared->dropped, 0);
            ends = shared->ends;
        }
        if (dropped > 0)
            entries.push_back(
                {now(), Level::Warning, Category::Program, "dropped", {Field::number("count", dropped)}});
        QList<QByteArray> lines;
        for (const Entry &entry : entries)
            lines.append(lineOf(entry));
        if (lost > 0) {
            const Entry gap{now(), Level::Warning, Category::Program, "lost", {Field::number("count", lost)}};
            lost = file.append(lineOf(gap)) ? 0 : lost;
        }
        for (const QByteArray &line : std::as_const(lines))
            lost += file.append(line) ? 0 : 1;
        const std::lock_guard lock(shared->mutex);
        for (const QByteArray &line : std::as_const(lines))
            shared->last.push_back(line);
        while (shared->last.size() > remembered)
            shared->last.pop_front();
    }
}

void write(Level level, Category category, Word event, std::initializer_list<Field> fields)
{
    const std::shared_ptr<Logbook::Shared> log = Current<Logbook::Shared>::one().get();
    if (!log || level < log->least)
        return;
    {
        const std::lock_guard lock(log->mutex);
        if (log->waiting.size() >= Logbook::queueLength) {
            ++log->dropped;
            return;
        }
        log->waiting.push_back({now(), level, category, event, fields});
    }
    log->news.notify_one();
}

QList<QByteArray> lastLines(int count)
{
    const std::shared_ptr<Logbook::Shared> log = Current<Logbook::Shared>::one().get();
    if (!log)
        return {};
    const std::lock_guard lock(log->mutex);
    const auto from = std::max<qsizetype>(0, qsizetype(log->last.size()) - count);
    return {log->last.cbegin() + from, log->last.cend()};
}

} // namespace logbook
