// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// How the desktop is told something; tests hear what was said. Texts never name a person, a case, a reason
/// or a link: a desktop shows and keeps them where everybody can read them.
class Bell : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void tell(const QString &text, bool urgent) = 0;
    /// How many cases need the person at this desk; 0 shows no number.
    virtual void setCount(int count) = 0;
    /// Language or colours are others now: what stands on the desktop is said and drawn anew.
    virtual void renew() = 0;

Q_SIGNALS:
    void clicked(); ///< on what was told last, or on the tray
};

} // namespace ui
