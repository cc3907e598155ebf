// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/mediabar.h"
#include "ui/media/mediaview.h"
#include "ui/media/player.h"

#include <QLabel>
#include <QStackedWidget>
#include <QWidget>

namespace ui {

/// A recording on screen: picture, or a sign for sound alone, over the bar that steers it; a line when
/// something about the file is not as it should be; a placeholder that says why when nothing plays. From
/// memory only. Object names: "media:view", "media:sound", "media:note", "media:problem",
/// "media:problemtitle", "media:problemtext", and the bar's.
class MediaPane : public QWidget {
    Q_OBJECT
public:
    /// Where a person was in a recording, for coming back to it.
    struct Place {
        qint64 position = 0; ///< ms
        double rate = 1.0;
        double volume = 1.0;
        int turned = -1; ///< degrees clockwise; -1: as the file says
    };

    explicit MediaPane(QWidget *parent = nullptr);
    ~MediaPane() override;

    /// Opens still at `place`; `format` as people know it, "MP4".
    void open(const QByteArray &bytes, const QString &format, const Place &place);
    void clear(); ///< drops every byte
    Place place() const;
    /// The first picture, the sound's sign, or the placeholder that says why not stands.
    bool isShown() const { return m_isShown; }
    bool hasPicture() const { return !m_view->isEmpty(); }
    Player &player() { return m_player; }
    MediaView *view() const { return m_view; }

Q_SIGNALS:
    void shown();
    void viewChanged(); ///< zoom, turn; whether there is a picture

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void onOpened();
    void onFailed();
    void retranslate();
    void refreshNote();
    QString problemTitle() const;
    QString problemText() const;
    QString noteText() const;

    Player m_player; ///< before the widgets that watch it
    QString m_format;
    qint64 m_size = 0;
    Place m_place;
    int m_fileTurn = 0; ///< degrees clockwise
    bool m_isShown = false;
    QStackedWidget *m_stack; ///< placeholder, recording
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
    QStackedWidget *m_stage; ///< picture, sound alone
    MediaView *m_view;
    QLabel *m_sound;
    MediaBar *m_bar;
};

} // namespace ui
