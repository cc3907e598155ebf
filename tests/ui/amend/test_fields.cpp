// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amendment.h"
#include "domain/choices.h"
#include "support/patience.h"
#include "ui/amend/fieldtree.h"
#include "ui/amend/lab.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

/// What can be edited, how a field is found, and what is refused before anything leaves.
class TestAmendFields : public QObject {
    Q_OBJECT

    std::unique_ptr<AmendLab> m_lab;

    static QString described(ui::Field *field) { return field->editor()->accessibleDescription(); }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<AmendLab>();
        QVERIFY(m_lab->open());
    }
    void cleanup() { m_lab.reset(); }

    void onlyTheUpdatableFieldsCanBeEdited()
    {
        int editable = 0;
        for (const domain::AmendField &one : domain::amendFields()) {
            const ui::Field *field = m_lab->field(one.path);
            QVERIFY2(field, qPrintable(one.path));
            const auto *line = qobject_cast<const QLineEdit *>(field->editor());
            if (one.isEditable()) {
                QVERIFY(!line || !line->isReadOnly());
                ++editable;
            } else {
                QVERIFY2(line && line->isReadOnly(), qPrintable(one.path));
            }
        }
        QCOMPARE(editable, int(domain::updatablePersonFields().size()) - 1); // but for the consent
        for (const QString &path :
             {u"first_name"_s, u"last_name"_s, u"birth_date"_s, u"nationality"_s, u"mobile_number"_s}) {
            QVERIFY2(described(m_lab->field(path)).contains(u"Solaris customer support"_s), qPrintable(path));
            m_lab->type(path, u"Anders"_s);
            QVERIFY(!qobject_cast<QLineEdit *>(m_lab->field(path)->editor())->text().contains(u"Anders"_s));
        }
        QVERIFY(m_lab->part<QLabel>(u"amend:rule"_s)->text().contains(u"Solaris customer support"_s));
        auto *tree = m_lab->part<ui::FieldTree>(u"amend:fields"_s);
        const int name = tree->fontMetrics().horizontalAdvance(domain::fieldLabel(u"address.line_1"_s));
        QVERIFY(tree->columnWidth(0) > name); // names can be read
        QVERIFY(!m_lab->field(u"data_terms_signed_at"_s)->hint().isEmpty());
    }

    void aFieldIsFoundByTypingAndChangedByKeysAlone()
    {
        auto *filter = m_lab->part<QLineEdit>(u"amend:filter"_s);
        QTRY_VERIFY(filter->hasFocus());
        typeText(filter, u"job t"_s);
        QCOMPARE(m_lab->part<ui::FieldTree>(u"amend:fields"_s)->firstPath(), u"job_title"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(m_lab->field(u"job_title"_s)->editor()->hasFocus());
        QVERIFY(m_lab->field(u"job_title"_s)->isVisible());
        typeText(QApplication::focusWidget(), u"Gärtnerin"_s);
        m_lab->enter();
        QVERIFY(m_lab->sees(u"amend:send"_s));
        QVERIFY(m_lab->part<QPushButton>(u"amend:send"_s)->hasFocus());
        m_lab->enter();
        QTRY_VERIFY(m_lab->message().contains(u"Changed"_s));
        QCOMPARE(m_lab->file().current.more.value(u"job_title"_s), u"Gärtnerin"_s);
        QTRY_VERIFY(filter->hasFocus());
        // By its value too, and back out by Esc.
        filter->selectAll();
        typeText(filter, u"51147"_s);
        QCOMPARE(m_lab->part<ui::FieldTree>(u"amend:fields"_s)->firstPath(), u"address.postal_code"_s);
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(m_lab->part<ui::FieldTree>(u"amend:fields"_s)->hasFocus());
        m_lab->enter();
        QVERIFY(m_lab->field(u"address.postal_code"_s)->editor()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_lab->part<ui::FieldTree>(u"amend:fields"_s)->hasFocus());
        QSignalSpy left(&m_lab->screen(), &ui::AmendScreen::openCase);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void nothingChangedIsNotSent()
    {
        m_lab->type(u"address.city"_s, u"Bonn"_s);
        m_lab->type(u"address.city"_s, u"Köln"_s);
        m_lab->click(u"amend:check"_s);
        QVERIFY(m_lab->message().contains(u"Nothing was changed"_s));
        QVERIFY(!m_lab->sees(u"amend:send"_s));
        QCOMPARE(m_lab->patches(), 0);
    }

    void badInputIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << u"address.city"_s << u"Bonn "_s;
        QTest::newRow("script") << u"address.line_1"_s << u"улица 1"_s;
        QTest::newRow("emoji") << u"contact_address.city"_s << u"Bonn🙂"_s;
        QTest::newRow("postal code") << u"address.postal_code"_s << u"123"_s;
        QTest::newRow("country") << u"work_country"_s << u"Atlantis"_s;
        QTest::newRow("mail") << u"email"_s << u"nobody"_s;
        QTest::newRow("amount") << u"expected_monthly_revenue_cents"_s << u"viel"_s;
        QTest::newRow("emptied") << u"email"_s << QString();
        QTest::newRow("right to left") << u"business_city"_s << u"תל אביב"_s;
    }
    void badInputIsRefusedAtItsField()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        m_lab->type(path, text);
        m_lab->click(u"amend:check"_s);
        QVERIFY(!m_lab->error(path).isEmpty());
        QVERIFY(!m_lab->sees(u"amend:send"_s));
        QVERIFY2(described(m_lab->field(path)).contains(m_lab->error(path)), "a screen reader hears it");
        QCOMPARE(m_lab->patches(), 0);
    }

    void countriesAndAmountsAreReadAsTyped()
    {
        m_lab->type(u"work_country"_s, u"Österreich"_s);
        m_lab->type(u"expected_monthly_revenue_cents"_s, u"1.500,50"_s);
        m_lab->choose(u"self_declared_as_pep"_s, u"false"_s);
        QVERIFY(m_lab->send());
        QCOMPARE(m_lab->sent(), (QJsonObject{{u"work_country"_s, u"AT"_s},
                                             {u"expected_monthly_revenue_cents"_s, 150050},
                                             {u"self_declared_as_pep"_s, false}}));
    }

    /// What stands above a field is what is typed into it: euros, whatever the API counts in.
    void noAmountAsksForCents()
    {
        const ui::Field *revenue = m_lab->field(u"expected_monthly_revenue_cents"_s);
        for (const QLabel *label : revenue->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"cent"_s, Qt::CaseInsensitive), qPrintable(label->text()));
        QVERIFY2(revenue->hint().contains(u"in euros"_s), qPrintable(revenue->hint()));
    }

    void aMomentIsTakenNotTyped()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(9, 30, 15), Qt::UTC);
        m_lab->screen().setClock([now] { return now; });
        auto *tick = qobject_cast<QCheckBox *>(m_lab->field(u"own_economic_interest_signed_at"_s)->editor());
        QVERIFY(tick);
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(tick->isChecked());
        QVERIFY(m_lab->send());
        QCOMPARE(m_lab->sent().value(u"own_economic_interest_signed_at"_s).toString(),
                 u"2026-03-01T09:30:15Z"_s);
    }

    void amlTakesTodayOrTomorrowOnly()
    {
        auto *box = qobject_cast<QComboBox *>(m_lab->field(u"aml_confirmed_on"_s)->editor());
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const auto days = [box] {
            QStringList list;
            for (int i = 1; i < box->count(); ++i)
                list << box->itemData(i).toString();
            return list;
        };
        const QTimeZone berlin("Europe/Berlin");
        QDateTime now(today, QTime(12, 0), berlin);
        m_lab->screen().setClock([&now] { return now; });
        const QString tomorrow = today.addDays(1).toString(Qt::ISODate);
        QCOMPARE(days(), (QStringList{today.toString(Qt::ISODate), tomorrow}));
        m_lab->choose(u"aml_confirmed_on"_s, tomorrow);
        m_lab->click(u"amend:check"_s);
        QVERIFY(m_lab->sees(u"amend:send"_s));
        // Two nights pass between the check and the sending.
        now = QDateTime(today.addDays(2), QTime(8, 0), berlin);
        m_lab->click(u"amend:send"_s);
        QVERIFY(!m_lab->error(u"aml_confirmed_on"_s).isEmpty());
        QCOMPARE(m_lab->patches(), 0);
    }

    void aClockADayAheadIsCorrectedByTheServers()
    {
        const QDateTime ahead = QDateTime::currentDateTimeUtc().addDays(1);
        m_lab->screen().setClock([ahead] { return ahead; });
        Q_EMIT m_lab->world().desk().clockOffset(-86'400);
        auto *box = qobject_cast<QComboBox *>(m_lab->field(u"aml_confirmed_on"_s)->editor());
        QVERIFY(box->findData(ahead.addDays(-1).date().toString(Qt::ISODate)) >= 0);
        QVERIFY(box->findData(ahead.addDays(1).date().toString(Qt::ISODate)) < 0);
    }

    void selfEmployedAskForACodeOrEmptyTheIndustry()
    {
        m_lab->type(u"industry"_s, u"Retail"_s);
        QVERIFY(m_lab->send());
        auto *clear = m_lab->part<QCheckBox>(u"amend:clearindustry"_s);
        QVERIFY(!clear->isVisibleTo(clear->parentWidget()));
        m_lab->choose(u"employment_status"_s, u"FREELANCER"_s);
        QVERIFY(clear->isVisibleTo(clear->parentWidget()));
        m_lab->click(u"amend:check"_s);
        QVERIFY(!m_lab->error(u"nace_code"_s).isEmpty());
        QVERIFY(m_lab->field(u"nace_code"_s)->editor()->hasFocus());
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(m_lab->send());
        const QJsonObject nulls = m_lab->sent();
        QCOMPARE(nulls.keys(), (QStringList{u"employment_status"_s, u"industry"_s, u"industry_key"_s}));
        QVERIFY(nulls.value(u"industry"_s).isNull() && nulls.value(u"industry_key"_s).isNull());
    }

    void orSendTheCodeAlong()
    {
        m_lab->choose(u"employment_status"_s, u"SELF_EMPLOYED"_s);
        m_lab->type(u"nace_code"_s, u"62.01"_s);
        QVERIFY(m_lab->send());
        QCOMPARE(m_lab->sent(),
                 (QJsonObject{{u"employment_status"_s, u"SELF_EMPLOYED"_s}, {u"nace_code"_s, u"62.01"_s}}));
    }
};

QTEST_MAIN(TestAmendFields)
#include "test_fields.moc"
