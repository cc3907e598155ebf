// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

namespace journal {

/// What is done between begin and commit; rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Store &store)
        : m_store(store)
        , m_begun(store.begin())
    {
    }
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_store.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    /// The work's result, if it was one and could be made durable.
    template <typename T>
    domain::Result<T> commit(domain::Result<T> result)
    {
        if (!result)
            return result;
        const auto committed = m_store.commit();
        if (!committed)
            return domain::Failure(committed.error());
        m_done = true;
        return result;
    }
    const domain::Result<void> &begun() const { return m_begun; }

private:
    Store &m_store;
    domain::Result<void> m_begun;
    bool m_done = false;
};

} // namespace journal
