// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/evidencesection.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// The checklist as a reviewer sees it.
class TestEvidenceSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingStandsFirst()
    {
        domain::CaseFile file;
        file.summary.id = u"case-1"_s;
        file.summary.status = domain::statusFromApi(u"successful"_s);
        file.consents = {domain::Consent{}};
        ui::EvidenceSection section;
        QVERIFY(section.isHidden()); // nothing to tell of no case
        section.show(file);
        QVERIFY(!section.isHidden());
        const auto *list = section.findChild<ui::SignList *>(u"evidence:list"_s);
        QCOMPARE(list->lines().size(), 6); // what is there is counted, and shown on demand
        section.findChild<QCheckBox *>(u"evidence:all"_s)->setChecked(true);
        QCOMPARE(list->lines().size(), 7);
        QCOMPARE(list->lines().first().icon, u"error"_s);
        QVERIFY(list->lines().first().text.contains(u"missing"_s));
        QCOMPARE(list->lines().last().icon, u"check"_s);
        QCOMPARE(list->lines().last().text, u"Consent to the terms"_s);
        QVERIFY(list->accessibleDescription().contains(u"KYC report: missing"_s));
        QVERIFY(section.findChild<QLabel *>(u"evidence:summary"_s)->text().startsWith(u"1 of 7: "_s));

        section.clear();
        QVERIFY(section.isHidden());
        QVERIFY(list->lines().isEmpty());
    }

    void notesFollowTheLanguage()
    {
        domain::CaseFile file;
        file.summary.id = u"case-1"_s;
        domain::KycDocument front;
        front.type = u"ID_DOCUMENT"_s;
        file.documents = {front};
        ui::EvidenceSection section;
        section.show(file);
        const auto *list = section.findChild<ui::SignList *>(u"evidence:list"_s);
        QVERIFY(list->accessibleDescription().contains(u"a passport has none"_s));
        QTranslator german;
        QVERIFY(german.load(u":/translations/identdesk_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        QTRY_VERIFY(list->accessibleDescription().contains(u"ein Reisepass hat keine"_s));
        QVERIFY(!list->accessibleDescription().contains(u"a passport has none"_s));
        section.clear();
        QCoreApplication::removeTranslator(&german);
        QTRY_COMPARE(section.findChild<QCheckBox *>(u"evidence:all"_s)->text(), u"Show all evidence"_s);
        QVERIFY(list->lines().isEmpty()); // nothing of the case comes back with the language
    }
};

QTEST_MAIN(TestEvidenceSection)
#include "test_evidence.moc"
