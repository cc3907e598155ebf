// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/guide/checklistbar.h"
#include "ui/kit/messageline.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

ui::Checklist listOf(const QString &country, domain::DocumentKind kind, const QString &language)
{
    ui::Checklist list;
    list.document = domain::adviseOn(country, kind, nullptr);
    list.language = language;
    list.now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone("Europe/Berlin"));
    return list;
}

/// What a person reads in a PDF, and how many pages it has.
struct Read {
    QString text;
    int pages = 0;
};
Read readPdf(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    Read read;
    read.pages = document.pageCount();
    for (int page = 0; page < read.pages; ++page)
        read.text += document.getAllText(page).text();
    read.text = read.text.simplified();
    document.close();
    return read;
}

} // namespace

/// The page the customer is given: in the customer's language, one page, nothing personal unless wished.
class TestChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToHaveReady_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("German") << u"de"_s
                                << QStringList{u"Reisepass (Deutschland)"_s,
                                               u"Gasrechnung"_s,
                                               u"Kontoauszug"_s,
                                               u"Meldebescheinigung"_s,
                                               u"25. Mai 2026"_s,
                                               u"25. November 2026"_s,
                                               u"Mobiltelefon"_s,
                                               u"30 Minuten"_s,
                                               u"Deutsch oder Englisch"_s,
                                               u"14 Tage"_s,
                                               u"heller Ort"_s};
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"Passport (Germany)"_s, u"Gas bill"_s,
                                                u"Bank statement"_s,     u"Certificate of registration"_s,
                                                u"25 May 2026"_s,        u"25 November 2026"_s,
                                                u"mobile phone"_s,       u"30 minutes"_s,
                                                u"German or English"_s,  u"14 days"_s,
                                                u"well-lit place"_s};
    }
    void saysWhatToHaveReady()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const QByteArray pdf = ui::checklistPdf(listOf(u"DE"_s, domain::DocumentKind::Passport, language));
        const Read read = readPdf(pdf);
        QCOMPARE(read.pages, 1);
        for (const QString &word : words)
            QVERIFY2(read.text.contains(word), qPrintable(word + u" not in: "_s + read.text));
        QVERIFY(!read.text.contains(u'%'));
        QVERIFY(!read.text.contains(language == u"de"_s ? u"Gas bill"_s : u"Gasrechnung"_s));
    }

    void anIdWithTheAddressNeedsNoProof()
    {
        const QString needed = ui::checklistHtml(listOf(u"DE"_s, domain::DocumentKind::Passport, u"en"_s));
        const QString spared = ui::checklistHtml(listOf(u"DE"_s, domain::DocumentKind::IdCard, u"en"_s));
        QVERIFY(needed.contains(u"does not show your address"_s));
        QVERIFY(!spared.contains(u"does not show your address"_s));
        QVERIFY(spared.contains(u"only if needed"_s));
    }

    void aBillAtHandIsDated()
    {
        ui::Checklist list = listOf(u"DE"_s, domain::DocumentKind::Passport, u"de"_s);
        QVERIFY(!ui::checklistHtml(list).contains(u"1. April 2027"_s));
        list.bill = QDate(2026, 10, 1);
        QVERIFY(ui::checklistHtml(list).contains(u"1. April 2027"_s));
        list.bill = QDate(2026, 5, 24); // a day too old: not promised
        QVERIFY(!ui::checklistHtml(list).contains(u"24. Mai 2026"_s));
    }

    void theNameOnlyWhenWished()
    {
        ui::Checklist list = listOf(u"DE"_s, domain::DocumentKind::Passport, u"de"_s);
        const QString without = ui::checklistHtml(list);
        list.name = u"  <b>Erika\tMustermann</b> "_s;
        const QString with = ui::checklistHtml(list);
        QVERIFY(with.contains(u"&lt;b&gt;Erika Mustermann&lt;/b&gt;"_s)); // as text, never as markup
        QVERIFY(with != without);
        QVERIFY(!ui::checklistPdf(list).contains("Erika")); // not in the file's title either
    }

    void staysOnOnePage()
    {
        domain::SupportedList odd{u"x"_s, QDateTime::currentDateTimeUtc(), {{QString(60, u'W'), {u"GB"_s}}}};
        for (const QString &language : {u"de"_s, u"en"_s}) {
            ui::Checklist list = listOf(u"GB"_s, domain::DocumentKind::Other, language);
            list.document = domain::allAdvice(&odd).last();
            list.name = QString(100, u'W');
            list.bill = QDate(2026, 10, 1);
            list.font = QFont(u"DejaVu Sans"_s, 24);
            QCOMPARE(readPdf(ui::checklistPdf(list)).pages, 1);
        }
    }

    void theSameOnADarkScreen()
    {
        const ui::Checklist list = listOf(u"DE"_s, domain::DocumentKind::Passport, u"en"_s);
        QByteArray light = ui::checklistPdf(list);
        const QPalette before = QGuiApplication::palette();
        QGuiApplication::setPalette(ui::theme::darkPalette());
        QByteArray dark = ui::checklistPdf(list);
        QGuiApplication::setPalette(before);
        QBuffer lightBuffer(&light);
        QBuffer darkBuffer(&dark);
        QVERIFY(lightBuffer.open(QIODevice::ReadOnly) && darkBuffer.open(QIODevice::ReadOnly));
        QPdfDocument a;
        QPdfDocument b;
        a.load(&lightBuffer);
        b.load(&darkBuffer);
        const QImage one = a.render(0, {420, 594});
        QVERIFY(!one.isNull());
        QCOMPARE(b.render(0, {420, 594}), one);
    }

    void savedWhereTheAgentSaysForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"für Erika.pdf"_s);
        ui::ChecklistBar bar;
        bar.show();
        auto *save = bar.findChild<QPushButton *>(u"checklist:save"_s);
        QVERIFY(!save->isEnabled()); // nothing to say yet
        bar.setSubject(listOf(u"FR"_s, domain::DocumentKind::Passport, {}));
        auto *language = bar.findChild<QComboBox *>(u"edit:checklist.language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        QTest::mouseClick(save, Qt::LeftButton);
        auto *dialog = bar.findChild<QFileDialog *>(u"checklist:savedialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u"-de.pdf"_s));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        auto *message = bar.findChild<ui::MessageLine *>(u"checklist:message"_s);
        QTRY_VERIFY(message->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(readPdf(file.readAll()).text.contains(u"Frankreich"_s)); // German, on an English screen
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }

    void aForgottenNameDoesNotComeBack()
    {
        ui::ChecklistBar bar;
        bar.show();
        auto *name = bar.findChild<QLineEdit *>(u"edit:checklist.name"_s);
        QTest::keyClicks(name, u"Erika"_s);
        QVERIFY(name->isUndoAvailable());
        bar.reset();
        QVERIFY(name->text().isEmpty());
        QVERIFY(!name->isUndoAvailable());
    }

    void aPlaceThatCantBeWrittenIsSaid()
    {
        ui::ChecklistBar bar;
        bar.show();
        bar.setSubject(listOf(u"FR"_s, domain::DocumentKind::Passport, {}));
        bar.save();
        auto *dialog = bar.findChild<QFileDialog *>(u"checklist:savedialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/nowhere/at/all/list.pdf"_s);
        dialog->close();
        auto *message = bar.findChild<ui::MessageLine *>(u"checklist:message"_s);
        auto *copy = message->findChild<QToolButton *>(u"message:copy"_s);
        QTRY_VERIFY(copy->isVisible()); // an error, with its line for support
        QVERIFY(!message->text().contains(u"nowhere"_s));
    }

    void closedWhileItSaves()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        {
            ui::ChecklistBar bar;
            bar.show();
            bar.setSubject(listOf(u"FR"_s, domain::DocumentKind::Passport, {}));
            bar.save();
            auto *dialog = bar.findChild<QFileDialog *>(u"checklist:savedialog"_s);
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(path);
        }
        QCoreApplication::processEvents();
        const QByteArray whole = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(whole.isEmpty() || readPdf(whole).pages == 1); // whole or not at all
    }

    void printed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        ui::ChecklistBar bar;
        bar.show();
        bar.setSubject(listOf(u"PL"_s, domain::DocumentKind::IdCard, {}));
        auto *language = bar.findChild<QComboBox *>(u"edit:checklist.language"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        QTest::mouseClick(bar.findChild<QPushButton *>(u"checklist:print"_s), Qt::LeftButton);
        auto *dialog = bar.findChild<QPrintDialog *>(u"checklist:printdialog"_s);
        QVERIFY(dialog);
        QPrinter *printer = dialog->printer();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        Q_EMIT dialog->accepted(printer);
        dialog->close();
        QVERIFY(!bar.findChild<ui::MessageLine *>(u"checklist:message"_s)->text().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Read read = readPdf(file.readAll());
        QCOMPARE(read.pages, 1);
        QVERIFY(read.text.contains(u"ID card (Poland)"_s));
    }
};

QTEST_MAIN(TestChecklist)
#include "test_checklist.moc"
