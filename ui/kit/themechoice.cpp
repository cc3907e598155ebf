// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/themechoice.h"

#include "ui/kit/contrast.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui::theme {
namespace {

const QString key = u"look/theme"_s;

} // namespace

QStringList choices()
{
    return {QString(), u"light"_s, u"dark"_s, u"high-contrast"_s};
}

QString chosen(const QSettings &settings)
{
    const QString choice = settings.value(key).toString();
    return choices().contains(choice) ? choice : QString();
}

void choose(QSettings &settings, const QString &choice)
{
    settings.setValue(key, choice);
}

void apply(const QString &choice)
{
    if (choice == "light"_L1)
        QApplication::setPalette(lightPalette());
    else if (choice == "dark"_L1)
        QApplication::setPalette(darkPalette());
    else if (choice == "high-contrast"_L1)
        QApplication::setPalette(highContrastPalette());
    else
        QApplication::setPalette(QPalette()); // the desktop's again
}

} // namespace ui::theme
