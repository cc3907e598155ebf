// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace domain {

/// A postal code and its city, read from one part of an address: "10115 Berlin", "D-10115 Berlin".
struct PostalPlace {
    QString postalCode;
    QString city;
};
std::optional<PostalPlace> readPostalPlace(const QString &part);

/// True for a street with its house number ("Musterstr. 17 a", "Straße des 17. Juni 135").
bool isStreet(const QString &part);

/// True for what goes into the second line of an address: "c/o Meier", "Hinterhaus", "2. OG".
bool isAddressAddition(const QString &part);

/// Cuts an address in one line into its parts: at commas and semicolons, and before a postal code.
QStringList addressParts(const QString &line);

} // namespace domain
