// SPDX-License-Identifier: GPL-3.0-or-later
// What the document pane says while there are no pixels; the pane itself is in documentpane.cpp.
#include "domain/documenttype.h"
#include "ui/kit/theme.h"
#include "ui/viewer/documentpane.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString DocumentPane::placeholderTitle() const
{
    switch (m_state) {
    case State::Nothing:
    case State::Pixels: return {};
    case State::Loading: return tr("Loading %1 …").arg(domain::documentTypeWord(m_document.type));
    case State::Failed: return tr("The document did not arrive");
    case State::Problem:
        return m_problem == DecodeProblem::Truncated ? tr("This file is incomplete")
                                                     : tr("This file can't be shown");
    case State::NoPixels: break;
    }
    switch (m_sniffed.kind) {
    case MediaKind::Video: return tr("Video: save it to watch it");
    case MediaKind::Audio: return tr("Recording: save it to listen to it");
    default: return tr("Unknown kind of file");
    }
}

QString DocumentPane::placeholderText() const
{
    const QString size = QLocale().formattedDataSize(m_bytes.size(), 1);
    switch (m_state) {
    case State::Nothing: return m_nothingText;
    case State::Pixels:
    case State::Loading: return {};
    case State::Failed: return tr("The line above says why.");
    case State::Problem: break;
    case State::NoPixels:
        if (m_sniffed.kind == MediaKind::Unknown)
            return tr("%1. Its content is none of the kinds shown here. Export it to look at it elsewhere.")
                .arg(size);
        //: file format, then size; playback is not part of this version
        return tr("%1, %2. Playing it here comes with the review bench's player; until then use Export.")
            .arg(m_sniffed.format, size);
    }
    switch (m_problem) {
    case DecodeProblem::Empty: return tr("The file is empty.");
    case DecodeProblem::Truncated:
        return tr("%1, %2: its end is missing. Half a picture is not shown. Load it once more; if that "
                  "doesn't help, "
                  "tell support.")
            .arg(m_sniffed.format, size);
    case DecodeProblem::TooLarge:
        return tr("%1, %2: the picture is too large to open safely. Export it to look at it elsewhere.")
            .arg(m_sniffed.format, size);
    case DecodeProblem::Locked:
        return tr("%1, %2: the file is locked with a password.").arg(m_sniffed.format, size);
    case DecodeProblem::Damaged:
    case DecodeProblem::None: break;
    }
    return tr("%1, %2: the file is damaged.").arg(m_sniffed.format, size);
}

void DocumentPane::retranslate()
{
    const QString word = m_document.id.isEmpty() ? QString() : domain::documentTypeWord(m_document.type);
    m_view->setAccessibleName(word.isEmpty() ? tr("Document") : tr("Document: %1").arg(word));
    m_progress->setAccessibleName(tr("Loading the document"));
    m_progress->setVisible(m_state == State::Loading);
    m_title->setText(placeholderTitle());
    m_title->setVisible(!m_title->text().isEmpty());
    m_text->setText(placeholderText());
    m_text->setVisible(!m_text->text().isEmpty());
    QString icon = u"document"_s;
    if (m_state == State::Problem || m_state == State::Failed)
        icon = u"warning"_s;
    else if (m_sniffed.kind == MediaKind::Video || m_sniffed.kind == MediaKind::Audio)
        icon = u"video"_s;
    m_icon->setPixmap(theme::pixmap(icon, 32, theme::quietText(palette()), devicePixelRatioF()));
}

} // namespace ui
