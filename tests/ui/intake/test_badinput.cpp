// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "ui/intake/checkpage.h"
#include "ui/intake/personeditor.h"
#include "ui/intake/personpage.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using ui::EditorKind;

namespace {

QStringList everyPath()
{
    QStringList paths = ui::basePersonPaths();
    for (const ui::FieldGroup &group : ui::morePersonGroups())
        paths << group.paths;
    return paths;
}

struct Bad {
    const char *name;
    QString text;
};

QList<Bad> badTexts()
{
    return {
        {"51 letters", QString(51, u'a')}, {"emoji", u"Erika\U0001F600"_s},
        {"right to left", u"אריקה"_s},     {"turned direction", u"Eri\u202Eka"_s},
        {"zero width", u"Eri\u200Bka"_s},  {"tab", u"Eri\tka"_s},
        {"line break", u"Eri\nka"_s},      {"markup", u"<b>Erika</b>"_s},
        {"blank before", u" Erika"_s},     {"no-break space behind", u"Erika\u00A0"_s},
    };
}

bool isName(const QString &path)
{
    return path == "first_name"_L1 || path == "last_name"_L1 || path == "birth_name"_L1;
}

} // namespace

/// Every field of the form with texts that must not pass, and what the agent sees of them.
class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasItsEditor();
    void badTextIsRefusedAtItsField_data();
    void badTextIsRefusedAtItsField();
    void goodNumbersInOddClothesAreSentAsNumbers();
    void dates_data();
    void dates();
    void nothingIsReadAsRichText();
};

/// Reference 4.1: what the create call takes and a person answers; the consents' moments come from the
/// consents.
void TestBadInput::everyFieldHasItsEditor()
{
    QStringList wanted{u"first_name"_s, u"last_name"_s,     u"birth_name"_s,  u"birth_date"_s,
                       u"birth_city"_s, u"birth_country"_s, u"nationality"_s, u"mobile_number"_s};
    for (const QString &path : domain::updatablePersonFields()) {
        if (path != "data_terms_signed_at"_L1 && path != "fatca_crs_confirmed_at"_L1)
            wanted << path;
    }
    QStringList offered = everyPath();
    wanted.sort();
    offered.sort();
    QCOMPARE(offered, wanted);
    ui::PersonPage page(false);
    page.show();
    auto *more = page.findChild<QToolButton *>(u"person:more"_s);
    QVERIFY(!page.findChild<ui::Field *>(u"job_title"_s));
    QTest::keyClick(more, Qt::Key_Space);
    for (const QString &path : wanted)
        QVERIFY2(page.findChild<ui::Field *>(path), qPrintable(path));
    QVERIFY(page.findChild<ui::Field *>(u"job_title"_s)->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(!page.findChild<ui::Field *>(u"job_title"_s)->isVisible());
}

void TestBadInput::badTextIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayPass");
    for (const QString &path : everyPath()) {
        const EditorKind kind = ui::editorKind(path);
        if (kind == EditorKind::Choice || kind == EditorKind::Moment)
            continue; // closed lists: nothing can be typed there
        for (const Bad &bad : badTexts()) {
            const bool isLong = QLatin1StringView(bad.name) == "51 letters"_L1;
            const bool mayPass = isLong && kind == EditorKind::Text && !isName(path) &&
                                 !QStringList{u"email"_s, u"address.postal_code"_s, u"address.line_1"_s,
                                              u"expected_monthly_revenue_cents"_s}
                                      .contains(path);
            QTest::addRow("%s: %s", qPrintable(path), bad.name) << path << bad.text << mayPass;
        }
    }
}

void TestBadInput::badTextIsRefusedAtItsField()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, mayPass);
    ui::PersonPage page(false);
    page.findChild<QToolButton *>(u"person:more"_s)->setChecked(true);
    auto *field = page.findChild<ui::Field *>(path);
    auto *box = qobject_cast<ui::CountryBox *>(field->editor());
    QLineEdit *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(field->editor());
    line->setText(text);
    QVERIFY(!page.finish());      // the other fields are empty, too
    QCOMPARE(line->text(), text); // refused, not trimmed in silence
    QCOMPARE(field->error().isEmpty(), mayPass);
    QVERIFY(!field->error().contains(u'\n') && !field->error().contains(u'\t'));
    QVERIFY(!field->error().contains(QChar(0x202E)) && !field->error().contains(QChar(0x200B)));
}

/// Numbers copied from a telephone come wrapped in signs nobody sees: what is sent is the number.
void TestBadInput::goodNumbersInOddClothesAreSentAsNumbers()
{
    ui::PersonPage page(false);
    auto *line = page.findChild<QLineEdit *>(u"edit:mobile_number"_s);
    for (const QString &typed :
         {u"\u202A+4915123456789\u202C"_s, u" 0151 23456789\t"_s, u"0151/2345-6789"_s}) {
        line->setText(typed);
        QCOMPARE(page.person().mobileNumber, u"+4915123456789"_s);
        QVERIFY(page.findChild<ui::Field *>(u"mobile_number"_s)->hint().contains(u"+4915123456789"_s));
    }
}

void TestBadInput::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("passes");
    const QDate today = QDate::currentDate();
    const auto text = [](const QDate &date) { return date.toString(u"dd.MM.yyyy"_s); };
    QTest::newRow("29 February of a leap year") << u"29.02.2000"_s << u"29 February 2000"_s << true;
    QTest::newRow("29 February of another") << u"29.02.2001"_s << u"no leap year"_s << false;
    QTest::newRow("tomorrow") << text(today.addDays(1)) << u"future"_s << false;
    QTest::newRow("130 years ago") << text(today.addYears(-130)) << u"older than 120"_s << false;
    QTest::newRow("107 years ago") << text(today.addYears(-107)) << u"at least 100"_s << true;
    QTest::newRow("17 years ago") << text(today.addYears(-17)) << u"The customer is not of age"_s << true;
    QTest::newRow("either order") << u"03/04/1980"_s << u"taken as 3 April 1980, not 4 March 1980"_s << true;
    QTest::newRow("American") << u"12/24/1972"_s << u"24 December 1972"_s << true;
    QTest::newRow("without separators") << u"24121972"_s << u"24 December 1972"_s << true;
    QTest::newRow("two digits") << u"24.12.72"_s << u"four digits"_s << false;
}

void TestBadInput::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    QFETCH(bool, passes);
    QLocale::setDefault(QLocale(QLocale::English));
    ui::PersonPage page(false);
    page.show();
    auto *field = page.findChild<ui::Field *>(u"birth_date"_s);
    auto *line = qobject_cast<QLineEdit *>(field->editor());
    line->setFocus();
    QTest::keyClicks(line, typed);
    Q_EMIT line->editingFinished(); // the agent goes to the next field
    QStringList shown;
    for (const QLabel *label : field->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.join(u'\n').contains(says), qPrintable(shown.join(u'\n')));
    QCOMPARE(field->error().isEmpty(), passes);
}

void TestBadInput::nothingIsReadAsRichText()
{
    const QString markup = u"<b>Fett</b>"_s;
    ui::PersonPage page(true);
    page.findChild<QToolButton *>(u"person:more"_s)->setChecked(true);
    desk::Application application;
    for (const QString &path : everyPath()) {
        auto *field = page.findChild<ui::Field *>(path);
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
            line->setText(markup);
    }
    page.finish();
    application.person = page.person();
    application.person.firstName = markup;
    ui::CheckPage check(true);
    domain::Case other;
    other.name = markup;
    check.show(application, u"DE"_s, domain::DocumentKind::IdCard, other);
    int met = 0;
    for (QWidget *root : {static_cast<QWidget *>(&page), static_cast<QWidget *>(&check)}) {
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (!label->text().contains(u'<'))
                continue;
            ++met;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        for (const QWidget *widget : root->findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->toolTip()));
    }
    QVERIFY(met > 20);
}

QTEST_MAIN(TestBadInput)
#include "test_badinput.moc"
