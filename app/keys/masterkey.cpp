// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/masterkey.h"

#include "keys/ownerfile.h"

using namespace Qt::Literals::StringLiterals;

namespace keys {

domain::Result<Key> masterKeyFromFile(const QString &path)
{
    const auto found = readOwnerFile(path);
    if (!found)
        return domain::Failure(found.error());
    const domain::Result<QByteArray> bytes = found->has_value()
                                                 ? domain::Result<QByteArray>(**found)
                                                 : createOwnerFile(path, randomBytes(Key::size));
    return bytes ? Key::fromBytes(*bytes) : domain::Result<Key>(domain::Failure(bytes.error()));
}

} // namespace keys
