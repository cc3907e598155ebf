// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/personkeys.h"

#include "domain/event.h"
#include "journal/metanames.h"

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

QByteArray context(const QByteArray &use, const QString &personId)
{
    return encode({use, personId.toUtf8()});
}

QByteArray personContext(const QString &personId)
{
    return context(QByteArrayLiteral("identdesk person key 1"), personId);
}

QByteArray deskContext()
{
    return context(QByteArrayLiteral("identdesk desk key 1"), {});
}

QByteArray wrap(const keys::Key &master, const keys::Key &key, const QByteArray &associated)
{
    QByteArray plain = key.bytes();
    QByteArray wrapped = keys::seal(master, plain, associated);
    keys::wipe(plain);
    return wrapped;
}

domain::Result<keys::Key> unwrapped(domain::Result<QByteArray> plain)
{
    if (!plain)
        return domain::Failure(plain.error());
    auto key = keys::Key::fromBytes(*plain);
    keys::wipe(*plain);
    return key;
}

} // namespace

PersonKeys::PersonKeys(Store &store, keys::Key masterKey)
    : m_store(store)
    , m_master(masterKey)
{
}

domain::Result<keys::Key> PersonKeys::deskKey(bool mayCreate)
{
    const auto wrapped = m_store.meta(deskKeyName);
    if (!wrapped)
        return domain::Failure(wrapped.error());
    if (wrapped->has_value()) {
        auto key = unwrapped(keys::open(m_master, **wrapped, deskContext()));
        if (!key)
            return domain::fail(domain::ErrorKind::Keychain, u"journal key"_s,
                                u"the master key does not belong to this journal"_s);
        return key;
    }
    if (!mayCreate)
        return domain::fail(domain::ErrorKind::Damaged, u"journal key"_s,
                            u"the journal has lost its desk key"_s);
    const keys::Key fresh = keys::Key::generate();
    const auto kept = m_store.setMeta(deskKeyName, wrap(m_master, fresh, deskContext()));
    return kept ? domain::Result<keys::Key>(fresh) : domain::Result<keys::Key>(domain::Failure(kept.error()));
}

domain::Result<keys::Key> PersonKeys::existing(const QString &personId)
{
    const auto known = m_store.keyState(personId);
    if (!known)
        return domain::Failure(known.error());
    if (known->wrapped)
        return unwrap(personId, *known->wrapped);
    const auto erased = m_store.hasRow(personId, domain::apiText(domain::EventKind::PersonErased));
    if (!erased)
        return domain::Failure(erased.error());
    if (*erased)
        return domain::fail(domain::ErrorKind::Erased, u"journal key"_s);
    return domain::fail(domain::ErrorKind::Damaged, u"journal key"_s,
                        u"a person's key is gone without an erasure"_s);
}

domain::Result<keys::Key> PersonKeys::obtain(const QString &personId)
{
    const auto known = m_store.keyState(personId);
    if (!known)
        return domain::Failure(known.error());
    if (known->wrapped)
        return unwrap(personId, *known->wrapped);
    if (known->hasRows)
        return existing(personId);
    const keys::Key fresh = keys::Key::generate();
    const auto kept = m_store.putWrappedKey(personId, wrap(m_master, fresh, personContext(personId)));
    return kept ? domain::Result<keys::Key>(fresh) : domain::Result<keys::Key>(domain::Failure(kept.error()));
}

domain::Result<keys::Key> PersonKeys::unwrap(const QString &personId, const QByteArray &wrapped) const
{
    auto key = unwrapped(keys::open(m_master, wrapped, personContext(personId)));
    if (!key)
        return domain::fail(domain::ErrorKind::Damaged, u"journal key"_s, u"a person's key does not open"_s);
    return key;
}

} // namespace journal
