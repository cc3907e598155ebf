// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedwords.h"

#include "domain/choices.h"

#include <QHash>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    QLatin1StringView path;
    QStringView words; ///< apart by commas
};

constexpr std::array labels{
    Row{"name"_L1, u"name,full name"},
    Row{"salutation"_L1, u"Anrede,salutation"},
    Row{"title"_L1, u"Titel,akademischer Titel,title"},
    Row{"first_name"_L1, u"Vorname,Vornamen,Vorname(n),first name,given name,given names,forename,forenames"},
    Row{"last_name"_L1, u"Nachname,Familienname,Zuname,last name,surname,family name"},
    Row{"birth_name"_L1, u"Geburtsname,Mädchenname,birth name,maiden name,name at birth"},
    Row{"birth_date"_L1,
        u"Geburtsdatum,Geburtstag,geb. am,geboren am,Geb.-Datum,date of birth,birth date,DOB"},
    Row{"birth_city"_L1, u"Geburtsort,place of birth,birthplace,birth city"},
    Row{"birth_country"_L1, u"Geburtsland,country of birth,birth country"},
    Row{"nationality"_L1, u"Staatsangehörigkeit,Nationalität,Staatsbürgerschaft,nationality,citizenship"},
    Row{"address"_L1, u"Anschrift,Adresse,Wohnanschrift,address"},
    Row{"address.line_1"_L1, u"Straße,Straße und Hausnummer,Straße/Nr.,Str.,street,street and number,line_1"},
    Row{"address.number"_L1, u"Hausnummer,Hausnr.,Haus-Nr.,Nr.,house number"},
    Row{"address.line_2"_L1, u"Adresszusatz,Zusatz,address addition,line_2"},
    Row{"address.place"_L1, u"PLZ/Ort,PLZ und Ort,PLZ Ort"},
    Row{"address.postal_code"_L1, u"PLZ,Postleitzahl,postal code,postcode,zip,zip code"},
    Row{"address.city"_L1, u"Ort,Stadt,Wohnort,city,town"},
    Row{"address.state"_L1, u"Bundesland,state"},
    Row{"address.country"_L1, u"Land,Wohnsitzland,country"},
    Row{"mobile_number"_L1,
        u"Mobil,Mobilnummer,Mobiltelefon,Mobilfunk,Handy,Handynummer,Telefon,Telefonnummer,Tel.,"
        u"mobile,mobile number,mobile phone,cell,phone,phone number"},
    Row{"email"_L1, u"E-Mail,E-Mail-Adresse,Mail,email address"},
    Row{"employment_status"_L1, u"Beschäftigung,Beschäftigungsstatus,Berufsstand,employment"},
    Row{"tax_information.marital_status"_L1, u"Familienstand,marital status"},
};

constexpr std::array entries{
    Row{"salutation MR"_L1, u"Herr,Herrn,Mr,Mister"},
    Row{"salutation MS"_L1, u"Frau,Ms,Mrs,Miss"},
    Row{"address.state BY"_L1, u"Bayern"},
    Row{"address.state HE"_L1, u"Hessen"},
    Row{"address.state MV"_L1, u"Mecklenburg-Vorpommern"},
    Row{"address.state NI"_L1, u"Niedersachsen"},
    Row{"address.state NW"_L1, u"Nordrhein-Westfalen,NRW"},
    Row{"address.state RP"_L1, u"Rheinland-Pfalz"},
    Row{"address.state SN"_L1, u"Sachsen"},
    Row{"address.state ST"_L1, u"Sachsen-Anhalt"},
    Row{"address.state TH"_L1, u"Thüringen"},
    Row{"tax_information.marital_status SINGLE"_L1, u"ledig,single"},
    Row{"tax_information.marital_status MARRIED"_L1, u"verheiratet,married"},
    Row{"tax_information.marital_status DIVORCED"_L1, u"geschieden,divorced"},
    Row{"employment_status EMPLOYED"_L1, u"angestellt,Angestellter,Angestellte,employed"},
    Row{"employment_status SELF_EMPLOYED"_L1, u"selbstständig,selbständig,self-employed"},
    Row{"employment_status FREELANCER"_L1, u"Freiberufler,Freiberuflerin,freelancer"},
    Row{"employment_status STUDENT"_L1, u"Student,Studentin"},
    Row{"employment_status RETIRED"_L1, u"Rentner,Rentnerin,im Ruhestand,retired"},
    Row{"employment_status UNEMPLOYED"_L1, u"arbeitslos,unemployed"},
};

/// Lower case, letters and digits only, without umlauts: what two spellings of a word have in common.
QString folded(const QString &word)
{
    QString result;
    const QString apart =
        QString(word).replace(u'ß', "ss"_L1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

QList<Choice> choicesOf(const QString &path)
{
    if (path == "salutation"_L1)
        return salutations();
    if (path == "title"_L1)
        return titles();
    if (path == "address.state"_L1)
        return germanStates();
    if (path == "employment_status"_L1)
        return employmentStatuses();
    if (path == "tax_information.marital_status"_L1)
        return maritalStatuses();
    return {};
}

} // namespace

bool hasChoices(const QString &path)
{
    return !choicesOf(path).isEmpty();
}

QString pathOfLabel(const QString &label)
{
    static const QHash<QString, QString> index = [] {
        QHash<QString, QString> words;
        for (const Row &row : labels) {
            words.insert(folded(row.path), row.path);
            for (const QStringView word : row.words.split(u','))
                words.insert(folded(word.toString()), row.path);
        }
        return words;
    }();
    return index.value(folded(label));
}

QString choiceOfWord(const QString &path, const QString &word)
{
    const QString wanted = folded(word);
    if (wanted.isEmpty())
        return {};
    for (const Choice &choice : choicesOf(path)) {
        if (folded(choice.value) == wanted || folded(choice.word) == wanted)
            return choice.value;
    }
    for (const Row &row : entries) {
        const QString key = row.path;
        if (!key.startsWith(QString(path + u' ')))
            continue;
        for (const QStringView entry : row.words.split(u',')) {
            if (folded(entry.toString()) == wanted)
                return key.sliced(path.size() + 1);
        }
    }
    return {};
}

} // namespace domain
