// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/masterkey.h"

#include "keys/ownerfile.h"

using namespace Qt::Literals::StringLiterals;

namespace keys {

domain::Result<Key> masterKeyFromFile(const QString &path, bool mayCreate)
{
    const auto found = readOwnerFile(path);
    if (!found)
        return domain::Failure(found.error());
    if (!found->has_value() && !mayCreate) {
        auto gone = domain::fail(domain::ErrorKind::Keychain, u"key file"_s,
                                 u"it is missing beside the journal that is here"_s);
        gone.value().code = u"vault_gone"_s;
        return gone;
    }
    const domain::Result<QByteArray> bytes = found->has_value()
                                                 ? domain::Result<QByteArray>(**found)
                                                 : createOwnerFile(path, randomBytes(Key::size));
    return bytes ? Key::fromBytes(*bytes) : domain::Result<Key>(domain::Failure(bytes.error()));
}

} // namespace keys
