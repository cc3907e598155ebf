// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString CustomerWords::say(const char *source) const
{
    return m_voice("CustomerWords", source);
}

QString CustomerWords::step(int number, int of) const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "%1 of %2")).arg(number).arg(of);
}

QString CustomerWords::version(const QString &version) const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "Version %1")).arg(version);
}

QString CustomerWords::sample() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "SAMPLE"));
}

QString CustomerWords::readFirst() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "Please read to the end of the text, then tick the box."));
}

QString CustomerWords::back() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "Back"));
}

QString CustomerWords::next() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "Next"));
}

QString CustomerWords::thanks() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "Thank you. Your adviser goes on with you now."));
}

QString CustomerWords::wait() const
{
    return say(QT_TRANSLATE_NOOP("CustomerWords", "One moment, please."));
}

} // namespace ui
