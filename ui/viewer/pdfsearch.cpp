// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pdfsearch.h"

namespace ui {

PdfSearch::PdfSearch(Decoder &decoder, QObject *parent)
    : QObject(parent)
    , m_decoder(decoder)
{
}

PdfSearch::~PdfSearch()
{
    m_decoder.forget(this);
}

void PdfSearch::start(const DocumentKey &key, const QString &text)
{
    stop();
    m_key = key;
    m_text = text;
    if (!text.isEmpty())
        goOn(0);
    Q_EMIT changed();
}

void PdfSearch::stop()
{
    ++m_ticket;
    m_decoder.forget(this);
    m_key = {};
    m_text.clear();
    m_hits.clear();
    m_withoutText = 0;
    m_broken = false;
    m_next = -1;
}

void PdfSearch::goOn(int page)
{
    m_next = page;
    m_decoder.find(m_key, m_text, page, this, [this, page, ticket = m_ticket](const Found &found) {
        if (ticket != m_ticket || found.key != m_key)
            return;
        m_hits += found.hits;
        m_withoutText += found.withoutText;
        m_broken = found.problem != DecodeProblem::None;
        const bool more =
            found.problem == DecodeProblem::None && found.next > page && m_hits.size() < mostHits;
        if (more)
            goOn(found.next);
        else
            m_next = -1;
        Q_EMIT changed();
    });
}

} // namespace ui
