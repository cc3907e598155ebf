// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/intake/intakescreen.h"
#include "ui/shell/searchedhome.h"
#include "ui/shell/walk.h"
#include "ui/tour/hands.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

namespace {

/// Before QApplication.
const bool redirected = searched::redirect();

/// What only this person has, by field.
const QList<std::pair<QString, QString>> person{
    {u"first_name"_s, u"Zwetschgenhilde"_s},
    {u"last_name"_s, u"Quittenberger"_s},
    {u"birth_date"_s, u"17.03.1961"_s},
    {u"birth_city"_s, u"Mirabellenau"_s},
    {u"address.line_1"_s, u"Schlehenstieg 831"_s},
    {u"address.postal_code"_s, u"51147"_s},
    {u"address.city"_s, u"Holunderstadt"_s},
    {u"mobile_number"_s, u"0151 98761234"_s},
    {u"email"_s, u"hilde@quitte.example"_s},
};

/// The forms in which a value could stand in a file.
QList<QByteArray> traces()
{
    const QStringList words{u"Zwetschgenhilde"_s, u"Quittenberger"_s, u"Mirabellenau"_s,
                            u"Schlehenstieg"_s,   u"Holunderstadt"_s, u"98761234"_s,
                            u"quitte.example"_s,  u"17.03.1961"_s,    u"1961-03-17"_s};
    return searched::formsOf(words);
}

QStringList filesWithTraces(int *seen = nullptr)
{
    return searched::filesWith(traces(), seen);
}

} // namespace

/// Nothing personal touches the disk before the customer accepted (reference 15): a person typed into the
/// running program, a real journal, and every file it could have written.
class TestNothingKept : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;

    QWidget *part(const QString &name) { return m_lab->part<QWidget>(name); }
    void toPerson()
    {
        Walk walk(m_lab->window(), {}, {}); // its stops know it
        for (const Stop &stop : walk.stops()) {
            if (stop.name == u"step:person"_s)
                QVERIFY(stop.go());
        }
    }
    void typePerson()
    {
        for (const auto &[path, text] : person)
            QCOMPARE(hands::type(&m_lab->window(), QString(u"edit:"_s % path), text), QString());
    }
    void nothingIsThere()
    {
        for (int round = 0; round < 20; ++round)
            QCoreApplication::processEvents();
        int seen = 0;
        const QStringList found = filesWithTraces(&seen);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(seen > 0); // the journal's own files at least
        QCOMPARE(m_lab->desk().cases().count(), 0);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(redirected);
        m_lab = std::make_unique<Lab>();
        QVERIFY2(m_lab->world().folder().startsWith(searched::home().path()),
                 "the journal lies where we look");
    }
    void cleanup() { m_lab.reset(); }

    void theSearchFindsWhatIsThere()
    {
        for (const QByteArray &trace : traces()) {
            QFile file(searched::home().filePath(u"tmp/trace"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("abc" + trace + "xyz");
            file.close();
            QVERIFY(!filesWithTraces().isEmpty());
            QVERIFY(file.remove());
        }
        QVERIFY(filesWithTraces().isEmpty());
    }

    void typingLeavesNothing()
    {
        toPerson();
        typePerson();
        nothingIsThere();
        hands::click(&m_lab->window(), u"next"_s); // refused or checked: both stay in memory
        nothingIsThere();
    }

    void goingBackAndForthLeavesNothing()
    {
        toPerson();
        typePerson();
        for (const QString &button : {u"back"_s, u"back"_s, u"next"_s, u"next"_s, u"back"_s}) {
            hands::click(&m_lab->window(), button);
            nothingIsThere();
        }
        // The consent is withdrawn while the person is in the form.
        m_lab->part<QCheckBox>(u"consent:terms"_s)->click();
        hands::click(&m_lab->window(), u"next"_s);
        QVERIFY(hands::find(&m_lab->window(), u"step:consent"_s)); // there is no way on without it
        nothingIsThere();
    }

    void otherScreensAndLanguagesLeaveNothing()
    {
        toPerson();
        typePerson();
        for (const QString &language : {u"de"_s, u"en"_s}) {
            m_lab->language().set(language);
            m_lab->window().goToErasure();
            m_lab->window().goToCases();
            m_lab->window().goToNew();
            nothingIsThere();
        }
    }

    void startingAnewLeavesNothing()
    {
        toPerson();
        typePerson();
        m_lab->window().intake().startNew();
        nothingIsThere();
        QVERIFY(!Lab::readable(m_lab->window()).contains(u"Quittenberger"_s));
    }

    void closingTheWindowLeavesNothing()
    {
        toPerson();
        typePerson();
        m_lab->window().close();
        nothingIsThere();
        m_lab.reset();
        QVERIFY(filesWithTraces().isEmpty());
    }

    /// And afterwards it is there, but sealed: the journal shows none of it to whoever reads the file.
    void whatIsCreatedIsSealed()
    {
        toPerson();
        typePerson();
        hands::choose(&m_lab->window(), u"edit:salutation"_s, u"MS"_s);
        hands::choose(&m_lab->window(), u"edit:address.state"_s, u"NW"_s);
        hands::click(&m_lab->window(), u"next"_s);
        QTRY_VERIFY(hands::find(&m_lab->window(), u"step:check"_s));
        hands::click(&m_lab->window(), u"create"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->desk().cases().count(), 1, patience);
        QVERIFY(m_lab->desk().cases().at(0).name.contains(u"Quittenberger"_s));
        const QStringList found = filesWithTraces();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(TestNothingKept)
#include "test_nothingkept.moc"
