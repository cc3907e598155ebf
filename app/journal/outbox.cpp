// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outbox.h"

namespace journal {

Outbox::Outbox(QObject *parent)
    : QObject(parent)
{
    connect(this, &Outbox::filled, this, &Outbox::sayNext, Qt::QueuedConnection);
}

void Outbox::put(std::function<void()> word)
{
    {
        const std::lock_guard lock(m_mutex);
        m_words.push_back(std::move(word));
    }
    Q_EMIT filled();
}

// Nothing of this object is touched after the word, which may end the journal.
void Outbox::sayNext()
{
    std::function<void()> word;
    {
        const std::lock_guard lock(m_mutex);
        word = std::move(m_words.front());
        m_words.pop_front();
    }
    word();
}

} // namespace journal
