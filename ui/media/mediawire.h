// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <optional>

/// What the window and its player process say to each other over pipes: the process decodes what strangers
/// made, so that its end is not the window's.
namespace ui::mediawire {

enum class Kind : quint8 {
    // to the player
    Load, ///< the whole recording
    Play,
    Pause,
    Seek,   ///< qint64 ms
    Step,   ///< qint32 frames: 1 or -1
    Rate,   ///< double
    Volume, ///< double 0 to 1; 0 is mute
    Bounds, ///< QSize: frames need not be larger
    Seen,   ///< the last frame was taken: send the next
    // from the player
    Opened,
    Frame,
    State,
    Refused, ///< the decoder can't play it
};

struct Message {
    Kind kind = Kind::Pause;
    QByteArray body;
};

/// What a recording is, once open.
struct Opened {
    qint64 duration = 0; ///< ms as the file says; 0 when it doesn't
    bool hasVideo = false;
    bool hasAudio = false;
    bool hasDevice = false; ///< a sound device is there
    double framesPerSecond = 0;
    QSize size; ///< of the picture
};

struct State {
    bool playing = false;
    bool ended = false;
    qint64 position = 0; ///< ms
};

struct Frame {
    qint64 position = 0; ///< ms
    QImage image;
    QSize fullSize; ///< before it was made to fit the bounds
};

/// Of a frame that a player may send.
inline constexpr int maxSide = 4096;
/// Nothing is longer, to the player and from it; more than this breaks the connection off.
inline constexpr qint64 maxRecording = 256LL * 1024 * 1024;
inline constexpr qint64 maxAnswer = 4LL * maxSide * maxSide + 64;

/// A message is its head, which is its body's length and its kind, and its body.
inline constexpr qsizetype headSize = 5;
struct Head {
    Kind kind = Kind::Pause;
    qint64 size = 0;
};
QByteArray head(Kind kind, qsizetype bodySize);
/// None when it can't be one: an unknown kind, or more than its kind may have.
std::optional<Head> toHead(const QByteArray &bytes);

QByteArray packed(Kind kind, const QByteArray &body = {});
QByteArray body(qint64 value);
QByteArray body(double value);
QByteArray body(QSize value);
QByteArray body(const Opened &value);
QByteArray body(const State &value);
QByteArray body(const Frame &value);
/// None when the bytes are not what they should be.
std::optional<qint64> toNumber(const QByteArray &body);
std::optional<double> toDouble(const QByteArray &body);
std::optional<QSize> toSize(const QByteArray &body);
std::optional<Opened> toOpened(const QByteArray &body);
std::optional<State> toState(const QByteArray &body);
std::optional<Frame> toFrame(const QByteArray &body);

/// Takes the first message off the buffer, if it is there as a whole. `isBroken` when what comes can't be
/// one.
std::optional<Message> take(QByteArray &buffer, bool &isBroken);

} // namespace ui::mediawire
