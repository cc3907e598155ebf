// SPDX-License-Identifier: GPL-3.0-or-later
// What the media pane says; the pane itself is in mediapane.cpp.
#include "ui/kit/theme.h"
#include "ui/media/mediapane.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString MediaPane::problemTitle() const
{
    switch (m_player.problem()) {
    case Player::Problem::None: return m_size > 0 ? tr("Opening the recording …") : QString();
    case Player::Problem::CutOff: return tr("This recording is incomplete");
    default: return tr("This recording can't be played");
    }
}

QString MediaPane::problemText() const
{
    const QString what = u"%1, %2"_s.arg(m_format, QLocale().formattedDataSize(m_size, 1));
    switch (m_player.problem()) {
    case Player::Problem::None: return {};
    case Player::Problem::Empty: return tr("The file is empty.");
    //: %1: kind and size of a file
    case Player::Problem::Damaged: return tr("%1: the file is damaged.").arg(what);
    case Player::Problem::CutOff:
        return tr("%1: so much of it is missing that nothing plays. Load it once more; if that doesn't help, "
                  "tell support.")
            .arg(what);
    case Player::Problem::Foreign:
        return tr("%1. Its content is none of the kinds played here. Export it to play it elsewhere.")
            .arg(what);
    case Player::Problem::UnknownCodec:
        return tr("%1: picture and sound are of a kind that is not known here. Export it to play it "
                  "elsewhere.")
            .arg(what);
    case Player::Problem::NoPicture:
        return tr("%1: the file promises a picture, but none can be read from it.").arg(what);
    case Player::Problem::Crashed:
        return tr("%1: the player broke down on this file and was ended. The rest of IdentDesk is not "
                  "affected.")
            .arg(what);
    case Player::Problem::Silent:
        return tr("%1: the player got stuck on this file and was ended. The rest of IdentDesk is not "
                  "affected.")
            .arg(what);
    case Player::Problem::NoProcess:
        return tr("%1: the player could not be started. Export the recording to play it elsewhere.")
            .arg(what);
    }
    return {};
}

QString MediaPane::noteText() const
{
    if (!m_player.isOpen())
        return {};
    QStringList notes;
    if (m_player.check().finding == ContainerCheck::Finding::CutOff)
        //: %1: a size, "2 MB"
        notes << tr("Incomplete: %1 are missing. It plays up to there.")
                     .arg(QLocale().formattedDataSize(m_player.check().missing, 1));
    if (m_player.isDurationFalse() && m_player.duration() > 0)
        //: %1, %2: lengths of time
        notes << tr("The file claims to last %1; it ends after %2.")
                     .arg(mediaTime(m_player.claimedDuration()), mediaTime(m_player.duration()));
    else if (m_player.isDurationFalse())
        notes << tr("How long it lasts is not known: the file doesn't say so believably.");
    if (m_player.hasSound() && !m_player.hasSoundDevice())
        notes << (m_player.hasVideo()
                      ? tr("This computer has no sound device: the video plays without sound.")
                      : tr("This computer has no sound device: connect one and open the "
                           "recording again."));
    return notes.join(u' ');
}

void MediaPane::retranslate()
{
    m_title->setText(problemTitle());
    m_text->setText(problemText());
    m_text->setVisible(!m_text->text().isEmpty());
    const bool isProblem = m_player.problem() != Player::Problem::None;
    const QColor quiet = theme::quietText(palette());
    m_icon->setPixmap(theme::pixmap(isProblem ? u"warning"_s : u"video"_s, 32, quiet, devicePixelRatioF()));
    m_sound->setPixmap(theme::pixmap(u"sound-on"_s, 64, quiet, devicePixelRatioF()));
    m_sound->setAccessibleName(tr("Sound without a picture"));
    //: the picture of a recording; keys that work on it
    m_view->setAccessibleName(tr("Video"));
    m_view->setAccessibleDescription(tr("Space plays and pauses, the arrows jump by five seconds."));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Warning, palette()));
    if (m_note->palette() != warning)
        m_note->setPalette(warning);
    refreshNote();
}

} // namespace ui
