// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewqueue.h"
#include "domain/eventbody.h"
#include "support/decoderprogram.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/kit/when.h"
#include "ui/viewer/panes.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// The bench over a real sandbox: documents, keys, export, change of case.
class TestBench : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::BenchScreen> m_bench;
    QString m_case;
    QString m_changed; ///< a case whose person was corrected in the call

    template <typename T>
    T *part(const char *name) const
    {
        return m_bench->findChild<T *>(QLatin1StringView(name));
    }
    QStringList listed() const
    {
        const QAbstractItemModel *model = part<QListView>("bench:documents")->model();
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids << model->index(row, 0).data(Qt::UserRole).toString();
        return ids;
    }
    bool allShown() const
    {
        const auto *panes = part<ui::Panes>("bench:panes");
        for (int index = 0; index < panes->count(); ++index) {
            if (!panes->pane(index)->isShown())
                return false;
        }
        return true;
    }
    QString nextAfter(const QString &caseId) const
    {
        return desk::ReviewQueue(m_world->desk().cases(), u"tester"_s).after(caseId);
    }
    QString placeholder() const
    {
        QStringList words;
        for (const QLabel *label : part<QWidget>("bench:placeholder")->findChildren<QLabel *>()) {
            if (!label->isHidden())
                words << label->text();
        }
        return words.join(u' ').trimmed();
    }
    /// How often each document of the case was asked for.
    QList<int> fetchesOf(const QString &caseId) const
    {
        QList<int> counts;
        const auto file = finish(m_world->desk().file(caseId));
        for (const domain::KycDocument &document : file->documents)
            counts << m_world->server().hits(u"GET"_s, QString(document.id + u"/file"_s));
        return counts;
    }
    qsizetype viewsOf(const QString &caseId) const
    {
        const auto file = finish(m_world->desk().file(caseId));
        return std::count_if(file->events.begin(), file->events.end(), [](const domain::Event &event) {
            return event.kind == domain::EventKind::DocumentViewed;
        });
    }
    /// Identified, and collected: person and documents re-read.
    QString finished(const QString &robot, const QString &mark)
    {
        const QString id = m_world->newCase(robot, mark);
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
        ui::ProcessDecoder::setProgram(testDecoder());
        m_world = std::make_unique<World>(3000.0);
        m_case = finished(u"X-AUTOTEST-HAPPYPATH"_s, u"Bench"_s);
        m_changed = finished(u"X-AUTOTEST-CHANGEALL"_s, u"Wechsel"_s);
        QVERIFY(!m_case.isEmpty());
        QVERIFY(!m_changed.isEmpty());
    }
    void init()
    {
        m_bench = std::make_unique<ui::BenchScreen>(m_world->desk());
        m_bench->resize(1200, 700);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench.get()));
    }
    void cleanup()
    {
        m_bench.reset();
        m_world->server().clearFaults();
    }
    void cleanupTestCase() { m_world.reset(); }

    void everyDocumentComesUp()
    {
        QSignalSpy shown(m_bench.get(), &ui::BenchScreen::documentShown);
        m_bench->showCase(m_case);
        auto *list = part<QListView>("bench:documents");
        QTRY_VERIFY(list->model()->rowCount() > 1);
        QTest::keyClick(list, Qt::Key_Home);
        for (const QString &id : listed()) {
            QTRY_COMPARE(m_bench->shownDocument(), id);
            QTest::keyClick(list, Qt::Key_Down);
        }
        for (const QList<QVariant> &one : shown)
            QCOMPARE(one.at(0).toString(), m_case);
    }

    void personAndVerdict()
    {
        m_bench->showCase(m_changed);
        auto *table = part<QTableView>("compare:table");
        QTRY_VERIFY(table->model()->rowCount() > 5);
        int changed = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            changed += table->model()->index(row, 2).data(Qt::UserRole).toBool();
        QVERIFY(changed > 0);
        QVERIFY(!part<QLabel>("decision:verdict")->text().isEmpty());
    }

    void otherCaseTakesEverythingAway()
    {
        m_bench->showCase(m_case);
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        const QStringList before = listed();
        m_bench->showCase(m_changed);
        QVERIFY(m_bench->shownDocument().isEmpty());
        QVERIFY(part<ui::PageView>("bench:viewer")->isEmpty());
        for (const QString &id : listed())
            QVERIFY2(!before.contains(id), "a document of the case before is still listed");
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        m_bench->clear();
        QVERIFY(m_bench->shownDocument().isEmpty());
    }

    void keys()
    {
        m_bench->showCase(m_case);
        QTRY_VERIFY(!part<ui::PageView>("bench:viewer")->isEmpty());
        auto *view = part<ui::PageView>("bench:viewer");
        view->setFocus();
        const double before = view->zoom();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->zoom() > before);
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(view->isFitted());
        QTest::keyClick(view, Qt::Key_R);
        QCOMPARE(view->look().angle, 90.0);
        const QString first = m_bench->shownDocument();
        QTest::keyClick(view, Qt::Key_Down);
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty() && m_bench->shownDocument() != first);
        QSignalSpy back(m_bench.get(), &ui::BenchScreen::back);
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void exportIsPrivateAndJournalled()
    {
        m_bench->showCase(m_case);
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        QTest::keyClick(m_bench.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = part<QFileDialog>("bench:exportdialog");
        QVERIFY(dialog);
        const QString path = m_world->folder() + u"/out.bin"_s;
        dialog->setDirectory(m_world->folder());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ReadOther));
        const auto noted = [this] {
            const auto file = finish(m_world->desk().file(m_case));
            return file &&
                   std::any_of(file->events.begin(), file->events.end(), [](const domain::Event &event) {
                       return event.kind == domain::EventKind::DocumentExported;
                   });
        };
        QTRY_VERIFY(noted());
    }

    void failedFetchSaysSoAndTriesAgain()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.pathPart = u"/file"_s;
        fault.times = 20;
        m_world->server().inject(fault);
        m_bench->showCase(m_case);
        auto *message = part<QWidget>("bench:message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(m_bench->shownDocument().isEmpty());
        const auto *panes = part<ui::Panes>("bench:panes");
        QCOMPARE(panes->count(), 2);
        QTRY_VERIFY(!panes->pane(0)->isLoading() && !panes->pane(1)->isLoading());
        m_world->server().clearFaults();
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(allShown());
        QVERIFY(!message->isVisible());
    }

    void whatFailedIsTriedAgainWhereverItStands()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        const auto file = finish(m_world->desk().file(m_case));
        for (const domain::KycDocument &document : file->documents) {
            if (document.type == u"PICTURE")
                fault.pathPart = document.id + u"/file"_s;
        }
        QVERIFY(!fault.pathPart.isEmpty());
        fault.times = 20;
        m_world->server().inject(fault);
        m_bench->showCase(m_case);
        auto *message = part<QWidget>("bench:message");
        QTRY_VERIFY(message->isVisible());
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty()); // the chosen one came
        // Another document there takes nothing from the one that is missing.
        auto *list = part<QListView>("bench:documents");
        const QString first = m_bench->shownDocument();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty() && m_bench->shownDocument() != first);
        QVERIFY(message->isVisible());
        m_world->server().clearFaults();
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(allShown());
        QVERIFY(!message->isVisible());
    }

    void withThePaneThatFailedItsLineGoes()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.pathPart = u"/file"_s;
        fault.times = 20;
        m_world->server().inject(fault);
        m_bench->showCase(m_case);
        auto *message = part<QWidget>("bench:message");
        auto *panes = part<ui::Panes>("bench:panes");
        QTRY_VERIFY(message->isVisible());
        QTRY_VERIFY(!panes->pane(0)->isLoading() && !panes->pane(1)->isLoading());
        panes->setCount(1);
        QVERIFY(message->isVisible());
        panes->chosen()->clear();
        QVERIFY(!message->isVisible());
    }

    void theNextCaseInTheQueueIsOneKeyAway()
    {
        QVERIFY(!finished(u"X-AUTOTEST-HAPPYPATH"_s, u"Warteschlange"_s).isEmpty());
        m_bench->showCase(m_case);
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        QTest::keyClick(m_bench.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(part<QLabel>("decision:state")->text().startsWith(u"Onboarded by"_s));
        const QString next = nextAfter(m_case);
        QVERIFY(!next.isEmpty());
        part<QPushButton>("bench:nextcase")->click();
        QTRY_COMPARE(part<QLabel>("bench:title")->text(), m_world->desk().cases().find(next)->name);
        QTRY_COMPARE(part<QLabel>("decision:state")->text(), u"Your decision is due."_s);
    }

    void theNextCaseIsAtHandBeforeItIsAskedFor()
    {
        m_world->desk().setBudget(500);
        const QString here = finished(u"X-AUTOTEST-HAPPYPATH"_s, u"Vorher"_s);
        const QString next = nextAfter(here);
        QVERIFY(!here.isEmpty() && !next.isEmpty() && next != here);
        const qsizetype viewed = viewsOf(next);
        const QList<int> before = fetchesOf(next);
        QList<int> once = before;
        for (int &count : once)
            ++count;
        m_bench->showCase(here);
        QTRY_COMPARE_WITH_TIMEOUT(fetchesOf(next), once, 30'000);
        QTRY_COMPARE(fetchesOf(here), QList<int>(once.size(), 1));
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        QCOMPARE(viewsOf(next), viewed); // fetched is not seen
        QVERIFY(part<QLabel>("bench:waiting")->text().contains(u"in the queue"_s));

        part<QPushButton>("bench:nextcase")->click();
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        QVERIFY(listed().contains(m_bench->shownDocument()));
        QCOMPARE(part<QLabel>("bench:title")->text(), m_world->desk().cases().find(next)->name);
        QTRY_VERIFY(viewsOf(next) > viewed);
        QCOMPARE(fetchesOf(next), once); // nothing had to come for it

        // Back again: what was left behind was not kept.
        QTest::keyClick(m_bench.get(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(part<QLabel>("bench:title")->text(), m_world->desk().cases().find(here)->name);
        QTRY_COMPARE(fetchesOf(here), QList<int>(once.size(), 2));
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        QTest::keyClick(m_bench.get(), Qt::Key_F6, Qt::ShiftModifier); // there is none before it
        QCOMPARE(part<QLabel>("bench:title")->text(), m_world->desk().cases().find(here)->name);

        m_bench->clear();
        m_bench->showCase(here);
        QTRY_COMPARE(fetchesOf(here), QList<int>(once.size(), 3));
    }

    void theListTellsTypeNameSizeAndWhen()
    {
        m_bench->showCase(m_case);
        auto *list = part<QListView>("bench:documents");
        QTRY_VERIFY(list->model()->rowCount() > 1);
        const QString front = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        const auto file = finish(m_world->desk().file(m_case));
        const domain::KycDocument &document = file->documents.at(1);
        QVERIFY(front.startsWith(u"ID document, front, id-front.jpg, "_s));
        QVERIFY2(front.contains(QLocale().formattedDataSize(document.size, 0)), qPrintable(front));
        QVERIFY2(front.endsWith(ui::when::dateAndClock(document.createdAt)), qPrintable(front));
    }

    void oneSeesWhereTheKeyboardIs()
    {
        m_bench->showCase(m_case);
        auto *list = part<QListView>("bench:documents");
        QTRY_VERIFY(list->currentIndex().isValid());
        const auto ground = [list] {
            const QRect row = list->visualRect(list->currentIndex());
            return list->viewport()->grab().toImage().pixelColor(row.right() - 3, row.top() + 3);
        };
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        const QColor here = ground();
        part<ui::PageView>("bench:viewer")->setFocus();
        QTRY_VERIFY(!list->hasFocus());
        QVERIFY(ground() != here);
        QVERIFY(ground() != list->palette().color(QPalette::Base)); // still told from the others
    }

    void theQueueIsCountedWhileItChanges()
    {
        m_bench->showCase(m_changed);
        const desk::ReviewQueue queue(m_world->desk().cases(), u"tester"_s);
        auto *waiting = part<QLabel>("bench:waiting");
        QCOMPARE(waiting->text(), u"%1 in the queue"_s.arg(queue.countBeside(m_changed)));
        QVERIFY(!finished(u"X-AUTOTEST-HAPPYPATH"_s, u"Nachschub"_s).isEmpty());
        QTRY_COMPARE(waiting->text(), u"%1 in the queue"_s.arg(queue.countBeside(m_changed)));
    }

    void itSaysWhyNothingIsThere()
    {
        m_bench->clear();
        QVERIFY(placeholder().contains(u"No case is open here"_s));
        QVERIFY(!part<QWidget>("bench:documents")->isVisible()); // nor anything else that belongs to a case
        QVERIFY(!part<QWidget>("bench:casefile")->isVisible());
        QVERIFY(!part<QWidget>("bench:zoomin")->isVisible());
        m_bench->showCase(m_case);
        // Which of the two depends on how fast the journal is; never a blank.
        QVERIFY2(placeholder().startsWith(u"Loading"_s), qPrintable(placeholder()));
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        const QString failed = m_world->newCase(u"X-AUTOTEST-FRAUDIDENT"_s, u"Abgelehnt"_s);
        const auto isOver = [this, failed] {
            [[maybe_unused]] const auto asked = finish(m_world->desk().refresh(failed));
            return m_world->desk().cases().find(failed)->status.value == domain::Status::Failed;
        };
        QVERIFY(QTest::qWaitFor(isOver, patience));
        m_bench->showCase(failed);
        QTRY_VERIFY(placeholder().contains(u"only a successful identification"_s));
        m_bench->showCase(u"no-such-case"_s);
        QTRY_VERIFY(placeholder().contains(u"could not be read"_s));
        QVERIFY(part<QWidget>("bench:message")->isVisible());
    }

    void languageKeepsTheDocument()
    {
        m_bench->showCase(m_case);
        QTRY_VERIFY(!m_bench->shownDocument().isEmpty());
        const QString shown = m_bench->shownDocument();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_bench.get(), &change);
        QCOMPARE(m_bench->shownDocument(), shown);
    }
};

QTEST_MAIN(TestBench)
#include "test_screen.moc"
