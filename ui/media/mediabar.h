// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/player.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// What steers a player: play, frames, five seconds, place, speed, volume; the time in figures that stand
/// still. Object names: "media:play", "media:frameback", "media:frameon", "media:back", "media:on",
/// "media:seek", "media:time", "media:slower", "media:faster", "media:rate", "media:mute", "media:volume",
/// "media:turn", "media:fit".
class MediaBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int jump = 5; ///< seconds

    explicit MediaBar(Player &player, QWidget *parent = nullptr);
    void jumpBy(int seconds);
    void changeRate(int steps); ///< through 0.5, 0.75, 1, 1.25, 1.5, 2, 3

Q_SIGNALS:
    void turnWanted();
    void fitWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const QString &name, const char *words, const QKeySequence &key);
    void build();
    void retranslate();
    void refresh();
    void tellPlay();
    void mute();
    QString timeText() const;
    Player &m_player;
    QToolButton *m_play;
    QToolButton *m_frameBack;
    QToolButton *m_frameOn;
    QToolButton *m_back;
    QToolButton *m_on;
    QSlider *m_place;
    QLabel *m_time;
    QToolButton *m_slower;
    QLabel *m_rate;
    QToolButton *m_faster;
    QToolButton *m_mute;
    QSlider *m_volume;
    QToolButton *m_turn;
    QToolButton *m_fit;
    QBoxLayout *m_tools;         ///< in one row, or in two where the bar is narrow
    double m_volumeBefore = 1.0; ///< what unmuting goes back to
    bool m_wasPlaying = false;
};

/// "0:04.266": minutes, seconds, thousandths, so that frames can be told apart; hours where there are any.
QString mediaTime(qint64 milliseconds);

} // namespace ui
