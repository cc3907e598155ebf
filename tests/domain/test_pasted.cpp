// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedperson.h"

#include <QTest>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using Values = QMap<QString, QString>;

namespace {

Values address(const QString &line1, const QString &postalCode, const QString &city)
{
    return {{u"address.line_1"_s, line1}, {u"address.postal_code"_s, postalCode}, {u"address.city"_s, city}};
}

Values with(Values values, const Values &more)
{
    values.insert(more);
    return values;
}

} // namespace

class TestPasted : public QObject {
    Q_OBJECT

    /// Letter heads as they stand in mails and core banking systems.
    static void
    heads(const std::function<void(const char *, const QString &, const Values &, const QStringList &)> &row)
    {
        const Values berlin = address(u"Musterstr. 17"_s, u"10115"_s, u"Berlin"_s);
        const Values frau{{u"salutation"_s, u"MS"_s}};
        const Values herr{{u"salutation"_s, u"MR"_s}};
        const Values doctor{{u"title"_s, u"DR"_s}};
        const Values erika{{u"first_name"_s, u"Erika"_s}, {u"last_name"_s, u"Mustermann"_s}};
        const Values max{{u"first_name"_s, u"Max"_s}, {u"last_name"_s, u"Mustermann"_s}};
        const auto letter = [&row, &berlin](const char *name, const QString &head, const Values &values,
                                            const QStringList &missed = {}) {
            row(name, QString(head + u"\nMusterstr. 17\n10115 Berlin"_s), with(berlin, values), missed);
        };
        letter("salutation in its line", u"Frau\nErika Mustermann"_s, with(frau, erika));
        letter("title before the name", u"Herrn\nDr. Max Mustermann"_s, with(with(herr, doctor), max));
        letter("title beside the salutation", u"Frau Dr.\nErika Mustermann"_s,
               with(with(frau, doctor), erika));
        letter("faculty", u"Herrn\nDr. rer. nat. Max Mustermann"_s, with(with(herr, doctor), max));
        letter("title of two words", u"Frau\nProf. Dr. Erika Mustermann"_s,
               with(with(frau, erika), {{u"title"_s, u"PROF_DR"_s}}));
        letter("to", u"An\nHerrn\nMax Mustermann"_s, with(herr, max), {u"An"_s});
        letter("to, in one line", u"An Frau Erika Mustermann"_s, with(frau, erika));
        letter("last name first", u"Mustermann, Erika"_s, erika);
        letter("last name first, with forms", u"Frau\nMustermann, Dr. Erika"_s,
               with(with(frau, doctor), erika));
        letter("last name of two words first", u"von Muster, Erika Maria"_s,
               {{u"first_name"_s, u"Erika Maria"_s}, {u"last_name"_s, u"von Muster"_s}});
        letter("several given names", u"Mustermann, Erika Maria"_s,
               {{u"first_name"_s, u"Erika Maria"_s}, {u"last_name"_s, u"Mustermann"_s}});
        letter("a degree behind the comma", u"Erika Mustermann, M.A."_s, erika, {u"M.A."_s});
        letter("maiden name", u"Frau\nErika Mustermann geb. Schmidt"_s,
               with(with(frau, erika), {{u"birth_name"_s, u"Schmidt"_s}}));
        letter("maiden name behind a comma", u"Erika Mustermann, geb. Schmidt"_s,
               with(erika, {{u"birth_name"_s, u"Schmidt"_s}}));
        letter("company above", u"Muster GmbH\nErika Mustermann"_s, erika, {u"Muster GmbH"_s});
        letter("company and department above",
               u"Firma\nMuster\nEinkauf Mitte\nz. Hd. Frau Erika Mustermann"_s, with(frau, erika),
               {u"Firma"_s, u"Muster"_s, u"Einkauf Mitte"_s});
        letter("company of two words above", u"Sparkasse Musterstadt\nHerrn\nMax Mustermann"_s,
               with(herr, max), {u"Sparkasse Musterstadt"_s});
        letter("company of one word above", u"Musterbank\nErika Mustermann"_s, erika, {u"Musterbank"_s});
        letter("care of below", u"Frau\nErika Mustermann\nc/o Meier"_s,
               with(with(frau, erika), {{u"address.line_2"_s, u"c/o Meier"_s}}));
        letter("a name like a storey", u"Frau\nErika Stock"_s,
               with(frau, {{u"first_name"_s, u"Erika"_s}, {u"last_name"_s, u"Stock"_s}}));
        letter("a name like a street", u"Herrn Max Ring"_s,
               with(herr, {{u"first_name"_s, u"Max"_s}, {u"last_name"_s, u"Ring"_s}}));
        letter("three words are not cut", u"Frau\nErika Maria Mustermann"_s, frau,
               {u"Erika Maria Mustermann"_s});
        letter("one word could be either", u"Frau\nMustermann"_s, frau, {u"Mustermann"_s});
        letter("a couple", u"Max und Erika Mustermann"_s, {}, {u"Max und Erika Mustermann"_s});
        letter("a couple with one name", u"Herrn und Frau Mustermann"_s, {},
               {u"Herrn und Frau Mustermann"_s});
        letter("a family", u"Familie Mustermann"_s, {}, {u"Familie Mustermann"_s});
        letter("end of a mail", u"Viele Grüße\nErika Mustermann"_s, erika, {u"Viele Grüße"_s});
        row("born, telephone and mail below",
            u"Erika Mustermann\ngeb. am 12.08.1984\nMusterstr. 17\n10115 Berlin\nTel.: 0151 "
            u"23456789\nE-Mail: "
            "erika@example.com"_s,
            with(with(berlin, erika), {{u"birth_date"_s, u"12.08.1984"_s},
                                       {u"mobile_number"_s, u"0151 23456789"_s},
                                       {u"email"_s, u"erika@example.com"_s}}),
            {});
        row("the name below the address", u"Musterstr. 17\n10115 Berlin\nErika Mustermann"_s,
            with(berlin, erika), {});
        row("a village between", u"Frau\nErika Mustermann\nMusterstr. 17\nAlt Musterdorf\n10115 Berlin"_s,
            with(with(berlin, frau), erika), {u"Alt Musterdorf"_s});
        row("a village and no name", u"Musterstr. 17\nAlt Musterdorf\n10115 Berlin"_s, berlin,
            {u"Alt Musterdorf"_s});
        row("a head in one line", u"Frau Erika Mustermann, Musterstr. 17, 10115 Berlin"_s,
            with(with(berlin, frau), erika), {});
        row("each in a line of its own", u"Frau\nErika\nvon Muster\n12.08.1984\nKöln"_s,
            with(frau, {{u"first_name"_s, u"Erika"_s},
                        {u"last_name"_s, u"von Muster"_s},
                        {u"birth_date"_s, u"12.08.1984"_s},
                        {u"birth_city"_s, u"Köln"_s}}),
            {});
        row("salutation below", u"Erika\nMustermann\nFrau\n12.08.1984"_s,
            with(with(frau, erika), {{u"birth_date"_s, u"12.08.1984"_s}}), {});
    }

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Values>("values");
        QTest::addColumn<QStringList>("missed");
        const Values berlin = address(u"Musterstr. 17"_s, u"10115"_s, u"Berlin"_s);
        const auto row = [](const char *name, const QString &text, const Values &values,
                            const QStringList &missed = {}) {
            QTest::newRow(name) << text << values << missed;
        };
        row("one line", u"Musterstr. 17, 10115 Berlin"_s, berlin);
        row("one line without comma", u"Musterstr. 17 10115 Berlin"_s, berlin);
        row("old country letter", u"Musterstr. 17, D-10115 Berlin"_s, berlin);
        row("two lines", u"Musterstr. 17\n10115 Berlin"_s, berlin);
        row("Windows lines", u"Musterstr. 17\r\n10115 Berlin\r\n"_s, berlin);
        row("addition and country", u"Musterstr. 17\nHinterhaus\n10115 Berlin\nDeutschland"_s,
            with(berlin, {{u"address.line_2"_s, u"Hinterhaus"_s}, {u"address.country"_s, u"DE"_s}}));
        row("care of", u"c/o Meier\nMusterstr. 17\n10115 Berlin"_s,
            with(berlin, {{u"address.line_2"_s, u"c/o Meier"_s}}));
        row("number in the street's name", u"Straße des 17. Juni 135, 10623 Berlin"_s,
            address(u"Straße des 17. Juni 135"_s, u"10623"_s, u"Berlin"_s));
        row("letter after the number", u"Am Markt 3 a, 60311 Frankfurt am Main"_s,
            address(u"Am Markt 3 a"_s, u"60311"_s, u"Frankfurt am Main"_s));
        const Values erika{{u"first_name"_s, u"Erika"_s}, {u"last_name"_s, u"Mustermann"_s}};
        row("letter head", u"Frau Dr. Erika Mustermann\nMusterstr. 17\n10115 Berlin"_s,
            with(with(berlin, erika), {{u"salutation"_s, u"MS"_s}, {u"title"_s, u"DR"_s}}));
        row("a name of three words is not cut", u"Erika Maria Mustermann\nMusterstr. 17\n10115 Berlin"_s,
            berlin, {u"Erika Maria Mustermann"_s});
        heads(row);

        const Values person = with(with(berlin, erika), {{u"salutation"_s, u"MS"_s},
                                                         {u"birth_date"_s, u"12.08.1984"_s},
                                                         {u"birth_city"_s, u"Köln"_s},
                                                         {u"mobile_number"_s, u"0151 23456789"_s},
                                                         {u"email"_s, u"erika@example.com"_s}});
        row("row of a table",
            u"Frau\tErika\tMustermann\t12.08.1984\tKöln\tMusterstr. 17\t10115\tBerlin\t0151 23456789\t"
            "erika@example.com"_s,
            person);
        row("number in its own cell",
            u"Frau\tErika\tMustermann\t12.08.1984\tKöln\tMusterstr.\t17\t10115\tBerlin\t0151 23456789\t"
            "erika@example.com\n"_s,
            person);
        row("state and country behind the city", u"Musterstr. 17\t10115\tBerlin\tBE\tDE"_s,
            with(berlin, {{u"address.state"_s, u"BE"_s}, {u"address.country"_s, u"DE"_s}}));
        row("two countries in the form's order", u"12.08.1984\tWien\tÖsterreich\tdeutsch"_s,
            {{u"birth_date"_s, u"12.08.1984"_s},
             {u"birth_city"_s, u"Wien"_s},
             {u"birth_country"_s, u"AT"_s},
             {u"nationality"_s, u"DE"_s}});
        row("one country could be either", u"12.08.1984\tWien\tÖsterreich"_s,
            {{u"birth_date"_s, u"12.08.1984"_s}, {u"birth_city"_s, u"Wien"_s}}, {u"Österreich"_s});
        row("headings",
            u"Kundennr.\tNachname\tVorname\tGeb.-Datum\tPLZ/Ort\n4711\tMustermann\tErika\t1984-08-12\t10115 Berlin"_s,
            with(erika, {{u"birth_date"_s, u"1984-08-12"_s},
                         {u"address.postal_code"_s, u"10115"_s},
                         {u"address.city"_s, u"Berlin"_s}}),
            {u"4711"_s});
        row("a second customer is left out", u"Vorname\tName\nErika\tMustermann\nMax\tMuster"_s, erika,
            {u"Max Muster"_s});
        row("screen of the core bank",
            u"Anrede: Frau\nVorname: Erika\nName: Mustermann\nGeburtsdatum: 12.08.1984\n"
            "Geburtsort: Köln\nStraße: Musterstr.\nHausnummer: 17\nPLZ: 10115\nOrt: Berlin\nHandy: 0151 "
            "23456789\n"
            "E-Mail: erika@example.com\nBonität: A1"_s,
            person, {u"Bonität: A1"_s});
        row("the API's own words", u"first_name\tErika\nlast_name\tMustermann\nnationality\tdeutsch"_s,
            with(erika, {{u"nationality"_s, u"DE"_s}}));
        row("what a list doesn't hold", u"Vorname: Erika\nNachname: Mustermann\nBundesland: Atlantis"_s,
            erika, {u"Atlantis"_s});
        row("blanks inside a cell stay as they are", u"Vorname\tNachname\nErika \tMustermann"_s,
            {{u"first_name"_s, u"Erika "_s}, {u"last_name"_s, u"Mustermann"_s}});
        row("nothing", u" \n\t\n"_s, {});
    }

    void texts()
    {
        QFETCH(QString, text);
        const domain::PastedPerson pasted = domain::readPasted(text);
        QTEST(pasted.values, "values");
        QTEST(pasted.notUnderstood, "missed");
    }

    void theOrderOfNamesIsSaidWhereNobodyNamedIt()
    {
        QVERIFY(domain::readPasted(u"Erika\tMustermann\t12.08.1984"_s).namesByOrder);
        QVERIFY(domain::readPasted(u"Erika Mustermann\n10115 Berlin"_s).namesByOrder);
        QVERIFY(domain::readPasted(u"Frau\nErika Mustermann"_s).namesByOrder);
        QVERIFY(!domain::readPasted(u"Mustermann, Erika\n10115 Berlin"_s).namesByOrder);
        QVERIFY(!domain::readPasted(u"Vorname\tNachname\nErika\tMustermann"_s).namesByOrder);
        QVERIFY(!domain::readPasted(u"Musterstr. 17, 10115 Berlin"_s).namesByOrder);
    }

    void severalFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("several");
        QTest::newRow("tabs") << u"Erika\tMustermann"_s << true;
        QTest::newRow("lines") << u"Musterstr. 17\n10115 Berlin"_s << true;
        QTest::newRow("address") << u"Musterstr. 17, 10115 Berlin"_s << true;
        QTest::newRow("street alone") << u"Musterstr. 17"_s << false;
        QTest::newRow("city alone") << u"10115 Berlin"_s << false;
        QTest::newRow("line end of one word") << u"Erika\n"_s << false;
        QTest::newRow("name with comma") << u"Mustermann, Erika"_s << false;
    }

    void severalFields()
    {
        QFETCH(QString, text);
        QTEST(domain::isSeveralFields(text), "several");
    }
};

QTEST_GUILESS_MAIN(TestPasted)
#include "test_pasted.moc"
