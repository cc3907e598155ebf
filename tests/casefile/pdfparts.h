// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

/// The objects of a PDF as Qt writes it, read through its table of places, for tests of its structure.
struct PdfParts {
    struct Object {
        QByteArray words;  ///< before the stream, or all there is
        QByteArray stream; ///< as it stands in the file
        bool isWhole =
            true; ///< its stream has the length that it claims, and the keywords stand as they should
        QByteArray content() const; ///< of the stream, inflated where it has to be
        /// Number of the object that `key` refers to; 0 where it refers to none.
        int reference(const QByteArray &key) const;
    };
    explicit PdfParts(const QByteArray &pdf);
    /// The objects with these words in them.
    QList<Object> with(const QByteArray &words) const;

    QMap<int, Object> objects;
    QByteArray trailer;
    bool tableFits = false; ///< each place in the table holds the object that it says
};
