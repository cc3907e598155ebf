// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentlabel.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

domain::KycDocument document(const QString &id, const QString &type, const QString &name)
{
    return {id, name, type, u"image/jpeg"_s, 10, {}};
}

} // namespace

/// Documents of one type are told apart.
class TestDocumentLabel : public QObject {
    Q_OBJECT

    static QStringList labels(const QList<domain::KycDocument> &all)
    {
        QStringList list;
        for (const domain::KycDocument &one : all)
            list << domain::documentLabel(one, all);
        return list;
    }

private Q_SLOTS:
    void theSidesGoByTheName()
    {
        QCOMPARE(labels({document(u"a"_s, u"ID_DOCUMENT"_s, u"id-front.jpg"_s),
                         document(u"b"_s, u"PICTURE"_s, u"portrait.jpg"_s),
                         document(u"c"_s, u"ID_DOCUMENT"_s, u"Ausweis_Rückseite.JPG"_s)}),
                 (QStringList{u"ID document, front"_s, u"Picture"_s, u"ID document, back"_s}));
    }
    void whereNamesSayNothingTheyAreCounted()
    {
        const QStringList counted{u"ID document 1 of 2"_s, u"ID document 2 of 2"_s};
        for (const QString &name : {u""_s, u"id-front.jpg"_s, u"frontier.jpg"_s, u"front and back.jpg"_s}) {
            QCOMPARE(
                labels({document(u"a"_s, u"ID_DOCUMENT"_s, name), document(u"b"_s, u"ID_DOCUMENT"_s, name)}),
                counted);
        }
    }
    void otherKindsHaveNoSides()
    {
        QCOMPARE(labels({document(u"a"_s, u"OTHER"_s, u"front.pdf"_s),
                         document(u"b"_s, u"OTHER"_s, u"back.pdf"_s)}),
                 (QStringList{u"Other document 1 of 2"_s, u"Other document 2 of 2"_s}));
    }
    void oneOfItsKindIsJustThat()
    {
        QCOMPARE(labels({document(u"a"_s, u"ID_DOCUMENT"_s, u"front.jpg"_s)}), QStringList{u"ID document"_s});
        QCOMPARE(domain::documentLabel(document(u"x"_s, u"ID_DOCUMENT"_s, {}), {}), u"ID document"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocumentLabel)
#include "test_documentlabel.moc"
