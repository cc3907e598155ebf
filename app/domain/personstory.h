// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace domain {

/// How a value of a person came to be, as far as this desk's readings prove it.
enum class Origin {
    Desk,         ///< amended through this desk
    Call,         ///< read in the call, or as soon as the review was first seen
    Review,       ///< still the old one when the call was over, a new one afterwards
    CallOrReview, ///< nobody read the person between the two
    Elsewhere,    ///< changed at Solaris, outside of call and review
};

/// One change of one field.
struct FieldStep {
    QString value; ///< empty: it was taken away
    Origin origin = Origin::Elsewhere;
    QDateTime lastOld;   ///< when the earlier value was last seen; invalid where nobody knows
    QDateTime firstSeen; ///< when this desk first saw the value, or amended it
    QString actor;       ///< of an amendment
    bool operator==(const FieldStep &) const = default;
};

/// One field in its three versions, and how it came from one to the next.
struct FieldStory {
    QString path; ///< the API's ("address.line_1")
    QString entered;
    QString identified; ///< empty too while nobody is identified: ask PersonStory
    QString current;
    QList<FieldStep> steps; ///< oldest first
    bool operator==(const FieldStory &) const = default;
};

/// A person as sent, as identified and as they are known today.
struct PersonStory {
    QDateTime enteredAt;
    QDateTime identifiedAt;   ///< invalid: not successful yet, or not re-read after it
    QDateTime currentAt;      ///< of the latest reading or amendment; invalid before the first one
    QList<FieldStory> fields; ///< by path; those a reader compares that have a value in one of the versions
    bool isIdentified() const { return identifiedAt.isValid(); }
    bool differs(const FieldStory &field) const;        ///< its versions are not all the same
    bool foundOtherwise(const FieldStory &field) const; ///< the identified one is not the entered one
    bool changedLater(const FieldStory &field) const;   ///< today's is not the identified one
    int differing() const;                              ///< how many fields differ
    /// The step that made the identified value; none where it is the entered one, or nobody is identified.
    const FieldStep *identifiedStep(const FieldStory &field) const;
    /// The step that made today's value out of the identified one, or before the result out of the entered
    /// one.
    const FieldStep *todaysStep(const FieldStory &field) const;
};

/// Letters composed one way or another are the same letters (NFC). Whoever compares values of a person asks
/// this.
bool isSameValue(const QString &a, const QString &b);

/// Folded from the events alone.
PersonStory personStory(const CaseFile &file);

/// How a value came to be: "changed in the review", "amended here by anna".
QString originWord(const FieldStep &step);

/// A part of an address in two versions.
struct AddressPart {
    QString path; ///< "address.city"
    QString person;
    QString identification;
    bool operator==(const AddressPart &) const = default;
};

/// Where the address that the identification itself carries differs from the person's; empty as well where
/// it carries none.
QList<AddressPart> addressDifferences(const Person &person, const Address &verified);

} // namespace domain
