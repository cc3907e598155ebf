// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/decoderprocess.h"

#include "ui/decoder/openfile.h"
#include "ui/decoder/wire.h"

#include <QLoggingCategory>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <unordered_map>

namespace ui {
namespace {

/// Of decoded pictures; the oldest are decoded anew when they are asked for again.
constexpr qint64 mostKept = 320LL * 1024 * 1024;

bool readAll(char *to, size_t size)
{
    return std::fread(to, 1, size, stdin) == size;
}

bool writeAll(const char *from, size_t size)
{
    return std::fwrite(from, 1, size, stdout) == size;
}

bool answer(quint32 kind, const QByteArray &values, const QImage &image)
{
    const wire::Head head{kind, quint32(values.size()), quint64(image.isNull() ? 0 : image.sizeInBytes())};
    const QByteArray packed = wire::packHead(head);
    return writeAll(packed.constData(), size_t(packed.size())) &&
           writeAll(values.constData(), size_t(values.size())) &&
           (head.bulk == 0 ||
            writeAll(reinterpret_cast<const char *>(image.constBits()), size_t(head.bulk))) &&
           std::fflush(stdout) == 0;
}

/// The open documents of one case.
class Files {
public:
    bool carryOut(const wire::Order &order)
    {
        const auto kind = quint32(order.kind);
        switch (order.kind) {
        case wire::Order::Kind::Open: {
            m_files.erase(order.documentId);
            Opened found;
            std::unique_ptr<OpenFile> file = OpenFile::open(order.bytes, order.room, found);
            if (file)
                m_files[order.documentId] = std::move(file);
            makeRoom(order.documentId);
            return answer(kind, wire::packOpened(found), found.first.image);
        }
        case wire::Order::Kind::Close:
            m_files.erase(order.documentId);
            m_order.removeAll(order.documentId);
            return answer(kind, {}, {});
        case wire::Order::Kind::Render: {
            OpenFile *file = find(order.documentId);
            Pixels pixels;
            pixels.problem = DecodeProblem::Damaged;
            if (file)
                pixels = file->render(order.area);
            makeRoom(order.documentId);
            return answer(kind, wire::packPixels(pixels), pixels.image);
        }
        case wire::Order::Kind::Find: {
            OpenFile *file = find(order.documentId);
            return answer(kind, wire::packFound(file ? file->find(order.text, order.page) : Found()), {});
        }
        }
        return false;
    }

private:
    OpenFile *find(const QString &documentId)
    {
        const auto found = m_files.find(documentId);
        return found == m_files.end() ? nullptr : found->second.get();
    }

    void makeRoom(const QString &butFor)
    {
        m_order.removeAll(butFor);
        m_order.append(butFor);
        qint64 kept = 0;
        for (const auto &[id, file] : m_files)
            kept += file->kept();
        for (const QString &id : std::as_const(m_order)) {
            OpenFile *file = find(id);
            if (kept <= mostKept || id == butFor || !file)
                continue;
            kept -= file->kept();
            file->drop();
        }
    }

    std::unordered_map<QString, std::unique_ptr<OpenFile>> m_files;
    QList<QString> m_order; ///< the one used last stands last
};

std::optional<wire::Order> nextOrder()
{
    QByteArray packed(wire::headSize, '\0');
    if (!readAll(packed.data(), size_t(packed.size())))
        return {};
    const auto head = wire::readHead(packed);
    if (!head)
        return {};
    QByteArray values(qsizetype(head->values), '\0');
    if (!readAll(values.data(), size_t(values.size())))
        return {};
    auto order = wire::readOrder(*head, values);
    if (!order)
        return {};
    order->bytes.resize(qsizetype(head->bulk));
    if (!readAll(order->bytes.data(), size_t(order->bytes.size())))
        return {};
    return order;
}

} // namespace

int runDecoderProcess(const std::function<void(const wire::Order &)> &beforeOrder)
{
    // What the libraries print about a file may hold what stands in it.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    std::set_new_handler([] { std::_Exit(outOfMemoryExit); });
    try {
        Files files;
        while (const std::optional<wire::Order> order = nextOrder()) {
            if (beforeOrder)
                beforeOrder(*order);
            if (!files.carryOut(*order))
                return 1;
        }
    } catch (const std::bad_alloc &) {
        std::_Exit(outOfMemoryExit);
    }
    return 0;
}

} // namespace ui
