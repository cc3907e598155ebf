// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/verify.h"
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/caseexport/caseexport.h"
#include "ui/caseexport/exportfiles.h"
#include "ui/kit/mask.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// From the button to the sealed file, over a real sandbox; and that no file stays where something went
/// wrong.
class TestExport : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Seal> m_seal;
    std::unique_ptr<ui::CaseExport> m_export;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;

    template <typename T>
    T *part(const char *name) const
    {
        return m_export->findChild<T *>(QLatin1StringView(name));
    }
    QString said() const { return part<ui::MessageLine>("bench:casefile:message")->text(); }
    QString pdf() const { return m_folder->filePath(u"case.pdf"_s); }
    QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    domain::CaseFile file() const { return *finish(m_world->desk().file(m_case)); }

    /// Presses the button and takes this path in the dialog.
    void exportTo(const QString &path)
    {
        QTest::mouseClick(part<QPushButton>("bench:casefile"), Qt::LeftButton);
        auto *dialog = part<QFileDialog>("bench:casefile:dialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    QString newFinishedCase(const QString &mark)
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-CHANGEALL"_s, mark);
        const auto done = [this, id] {
            [[maybe_unused]] const auto asked = finish(m_world->desk().refresh(id));
            return m_world->desk().cases().find(id)->status.value == domain::Status::Successful;
        };
        if (!QTest::qWaitFor(done, patience))
            return {};
        [[maybe_unused]] const auto collected = finish(m_world->desk().collect(id));
        return id;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>(3000.0);
        m_seal = std::make_unique<desk::Seal>(m_world->journal(), keys::Key::generate());
        m_case = newFinishedCase(u"Akte"_s);
        QVERIFY(!m_case.isEmpty());
        QVERIFY(file().documents.size() > 1);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_export = std::make_unique<ui::CaseExport>(m_world->desk(), u"bench"_s);
        m_export->setSeal(m_seal.get());
        m_export->show(file());
        m_export->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_export.get()));
    }
    void cleanup()
    {
        m_export.reset();
        m_world->server().clearFaults();
    }
    void cleanupTestCase()
    {
        m_seal.reset();
        m_world.reset();
    }

    void nothingToExportWithoutKeyOrCase()
    {
        auto *button = part<QPushButton>("bench:casefile");
        QVERIFY(button->isEnabled());
        QVERIFY(part<QLabel>("bench:casefile:key")->text().contains(m_seal->fingerprint()));
        m_export->setSeal(nullptr);
        QVERIFY(!button->isEnabled());
        m_export->setSeal(m_seal.get());
        m_export->clear();
        QVERIFY(!button->isEnabled());
    }

    void asksWhereByKey()
    {
        QTest::keyClick(m_export.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = part<QFileDialog>("bench:casefile:dialog");
        QTRY_VERIFY(dialog && dialog->isVisible());
        // The name on disk tells nobody who it is about.
        QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(), QString(m_case + u".pdf"_s));
        dialog->reject();
    }

    void writesASealedFileForItsOwnerAlone()
    {
        exportTo(pdf());
        QTRY_VERIFY(said().contains(pdf()));
        QCOMPARE(left(), QStringList{u"case.pdf"_s});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(pdf()) & others));

        const casefile::Proof proof = casefile::proveFile(pdf(), {m_seal->fingerprint(), true});
        QCOMPARE(exitCode(proof), 0);
        QCOMPARE(proof.said.caseId, m_case);
        // The journal proves the file and the file the journal: the same hash at the same place.
        const auto hash = finish(m_seal->hashAt(proof.said.journalSeq));
        QVERIFY(hash);
        QCOMPARE(proof.said.journalHash, QString::fromLatin1(hash->toHex()));

        const domain::Event last = file().events.constLast();
        QCOMPARE(last.kind, domain::EventKind::CaseExported);
        QFile written(pdf());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCryptographicHash sha(QCryptographicHash::Sha256);
        QVERIFY(sha.addData(&written));
        QCOMPARE(domain::eventbody::sha256(last.body), QString::fromLatin1(sha.result().toHex()));
    }

    void saysHowItGoesInSight()
    {
        // As on the bench: far down a scrolled column, asked for by key from elsewhere.
        QScrollArea area;
        auto *sheet = new QWidget;
        auto *column = new QVBoxLayout(sheet);
        auto *above = new QWidget;
        above->setMinimumHeight(2000);
        column->addWidget(above);
        column->addWidget(m_export.get());
        area.setWidget(sheet);
        area.setWidgetResizable(true);
        area.resize(400, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        auto *message = part<ui::MessageLine>("bench:casefile:message");
        exportTo(pdf());
        QTRY_VERIFY(said().contains(pdf()));
        QTRY_VERIFY(!message->visibleRegion().isEmpty());
        m_export->setParent(nullptr);
    }

    void putsTheDocumentsBeside()
    {
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        exportTo(pdf());
        QTRY_VERIFY(said().contains(pdf()));
        const qsizetype count = file().documents.size();
        const casefile::Proof proof = casefile::proveFile(pdf(), {m_seal->fingerprint(), true});
        QCOMPARE(proof.beside.size(), count);
        for (const casefile::BesideFound &found : proof.beside)
            QCOMPARE(found.state, casefile::BesideState::Whole);
        QCOMPARE(exitCode(proof), 0);
        const auto exported = [](const domain::Event &event) {
            return event.kind == domain::EventKind::DocumentExported;
        };
        const QList<domain::Event> events = file().events;
        QCOMPARE(std::count_if(events.begin(), events.end(), exported), count);
        // The folder is the owner's alone too.
        const QString folder =
            m_folder->filePath(proof.beside.constFirst().document.fileName.section(u'/', 0, 0));
        QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther)));
        // A second time the folder is there: nothing is mixed into it.
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"already"_s));
        QCOMPARE(left().size(), 2);
    }

    void namesOfFoldersDontHideTheDocuments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("parting") << u"12:30 a\\b.pdf"_s;
        QTest::newRow("hidden") << u"Kunden\u00adakte\u200b\ufffc 7.pdf"_s;
    }
    void namesOfFoldersDontHideTheDocuments()
    {
        QFETCH(QString, name);
#ifdef Q_OS_WIN
        QSKIP("no file name has these there");
#endif
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        const QString path = m_folder->filePath(name);
        exportTo(path);
        QTRY_VERIFY(QFileInfo::exists(path) && said().contains(m_folder->path()));
        const casefile::Proof proof = casefile::proveFile(path, {m_seal->fingerprint(), true});
        QVERIFY(!proof.beside.isEmpty());
        for (const casefile::BesideFound &found : proof.beside)
            QCOMPARE(found.state, casefile::BesideState::Whole);
    }

    void namesOfDocumentsHoldNothingHidden()
    {
        const QString given =
            ui::documentFileName(2, u"Aus\u00adweis\u200b\ufffc.pdf"_s, u"id"_s, "%PDF-1.4\n");
        QCOMPARE(given, u"02 Ausweis.pdf"_s);
        QCOMPARE(ui::documentFileName(3, u"\ufffc\u200b"_s, u"id"_s, "%PDF-1.4\n"), u"03 id.pdf"_s);
    }

    void saysWhatTheDiskRefuses()
    {
        const QString missing = m_folder->filePath(u"no/such/folder/case.pdf"_s);
        exportTo(missing);
        QTRY_VERIFY(said().contains(u"can't be written"_s));
        QVERIFY(left().isEmpty());
        const QString folder = m_folder->filePath(u"case.pdf"_s);
        QVERIFY(QDir().mkdir(folder)); // no file can take this name
        exportTo(folder);
        QTRY_VERIFY(said().contains(folder));
        QCOMPARE(left(), QStringList{u"case.pdf"_s});
    }

    void replacesAFileOnlyByAWholeOne()
    {
        QFile old(pdf());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        sandbox::Fault fault;
        fault.pathPart = u"/file"_s;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.status = 500;
        fault.times = 50;
        m_world->server().inject(fault);
        exportTo(pdf());
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 60000);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void leavesNothingWhenTheCaseChanges()
    {
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        bool noted = false;
        connect(exporter, &ui::CaseExporter::progressed, this, [this, exporter, &noted] {
            if (exporter->document() == 1 && !std::exchange(noted, true))
                m_world->desk().note(m_case, u"He called."_s);
        });
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"changed while"_s));
        QVERIFY2(left().isEmpty(), qPrintable(left().join(u' ')));
        // It can be tried again at once, and then it works.
        QTest::mouseClick(part<ui::MessageLine>("bench:casefile:message")->action(), Qt::LeftButton);
        QTRY_VERIFY(said().contains(pdf()));
    }

    void leavesNothingWhenStopped()
    {
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        connect(exporter, &ui::CaseExporter::progressed, this, [exporter] {
            if (exporter->document() == 1)
                exporter->stop();
        });
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"stopped"_s));
        QVERIFY(left().isEmpty());
        QVERIFY(part<QPushButton>("bench:casefile")->isEnabled());
    }

    void leavesNothingWhenTheWindowGoes()
    {
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        exportTo(pdf());
        QTRY_VERIFY(exporter->document() >= 1);
        m_export.reset();
        QVERIFY(left().isEmpty());
    }

    void saysWhatCouldNotBeRemoved()
    {
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        QString stuck;
        connect(exporter, &ui::CaseExporter::progressed, this, [&] {
            if (exporter->document() != 1 || !stuck.isEmpty())
                return;
            // A full folder in its place is as hard to remove as a file that another program holds.
            const QDir papers(m_folder->filePath(left().constFirst()));
            stuck = papers.filePath(papers.entryList(QDir::Files).constFirst());
            QVERIFY(QFile::remove(stuck) && QDir().mkpath(stuck + u"/held"_s));
            exporter->stop();
        });
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"could not be removed"_s));
        QVERIFY2(said().contains(stuck) && !said().contains(u"No file was left"_s), qPrintable(said()));
    }

    void tellsByNameOfAnotherCasesExport()
    {
        domain::CaseFile other;
        other.summary.id = u"case-other"_s;
        const QString name = m_world->desk().cases().find(m_case)->name;
        QVERIFY(!name.isEmpty());
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        QString step;
        bool isToStop = true;
        connect(exporter, &ui::CaseExporter::progressed, this, [&] {
            if (exporter->document() != 1 || exporter->step() != ui::CaseExporter::Step::Fetching)
                return;
            m_export->show(other); // the clerk went on to the next case
            step = part<QLabel>("bench:casefile:step")->text();
            if (isToStop)
                exporter->stop();
        });
        const auto *again = part<ui::MessageLine>("bench:casefile:message")->action();
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"stopped"_s));
        QVERIFY2(step.contains(name), qPrintable(step));
        QVERIFY2(said().contains(name), qPrintable(said()));
        QVERIFY(again->isHidden()); // it would export the case that is not on screen
        m_export->show(file());
        QVERIFY(said().isEmpty());

        isToStop = false;
        exportTo(pdf());
        QTRY_VERIFY(said().contains(pdf()));
        QVERIFY2(said().contains(name), qPrintable(said()));
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        QTRY_VERIFY(!said().contains(name) && said().contains(pdf()));
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
        QTRY_VERIFY(said().contains(name));
    }

    void leavesNothingOfAnErasedPerson()
    {
        const QString erased = newFinishedCase(u"Weg"_s);
        m_export->show(*finish(m_world->desk().file(erased)));
        part<QCheckBox>("bench:casefile:documents")->setChecked(true);
        auto *exporter = m_export->findChild<ui::CaseExporter *>();
        bool asked = false;
        connect(exporter, &ui::CaseExporter::progressed, this, [this, exporter, &asked, erased] {
            if (exporter->document() == 1 && !std::exchange(asked, true))
                m_world->desk().erase(erased, domain::ErasureReason::CustomersOrder);
        });
        exportTo(pdf());
        QTRY_VERIFY(said().contains(u"erased"_s));
        QVERIFY2(left().isEmpty(), qPrintable(left().join(u' ')));
        m_export->show(*finish(m_world->desk().file(erased)));
        QVERIFY(!part<QPushButton>("bench:casefile")->isEnabled());
    }

    void saysWhichDocumentIsGone()
    {
        sandbox::Fault fault;
        fault.pathPart = u"/file"_s;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.status = 404;
        fault.times = 1;
        m_world->server().inject(fault);
        exportTo(pdf());
        QTRY_VERIFY(said().contains(pdf()));
        QCOMPARE(exitCode(casefile::proveFile(pdf(), {m_seal->fingerprint(), true})), 0);
    }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
