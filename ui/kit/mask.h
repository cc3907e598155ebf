// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QString>
#include <atomic>

namespace ui {

/// The one switch that hides personal data on every screen of the program. Names keep their initials,
/// numbers their last two digits; ids, times and status stay. Whoever shows personal data asks the functions
/// below for it and reads them anew at LanguageChange, which the switch sends to all windows: what can change
/// its language live can hide its data live.
class Mask : public QObject {
    Q_OBJECT
public:
    /// Several reasons may hold at once; data come back when none is left.
    enum class Why { ByHand, Idle };
    static Mask &shared();

    bool isOn() const { return m_reasons.load() != 0; } ///< any thread
    bool isOn(Why why) const;
    void set(Why why, bool on); ///< GUI thread

Q_SIGNALS:
    void changed(bool on); ///< after the windows were told

private:
    Mask() = default;
    std::atomic<unsigned> m_reasons = 0;
};

/// A person's data as they may be shown just now: the value itself, or what the mask leaves of it. Empty
/// stays empty.
namespace mask {

bool isOn();
QString name(const QString &text);         ///< "E••• M•••"
QString number(const QString &text);       ///< "••••37"
QString words(const QString &text);        ///< free text, streets, places: nothing of it
QString birthDate(const QDate &date);      ///< in the user's way; masked "••.••.••••"
bool isPersonal(const QString &fieldPath); ///< what tells who somebody is; not countries, choices, moments
/// `text` is what the field says to a reader.
QString field(const QString &fieldPath, const QString &text);

} // namespace mask

} // namespace ui
