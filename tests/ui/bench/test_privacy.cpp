// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/decoderprogram.h"
#include "support/patience.h"
#include "support/playerprogram.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/kit/mask.h"
#include "ui/kit/messageline.h"
#include "ui/media/mediapane.h"
#include "ui/viewer/documentpane.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// What a reviewer looked at and took away is on record, once each; what is hidden is hidden in pixels too.
class TestPrivacy : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::BenchScreen> m_bench;
    QString m_case;

    template <typename T>
    T *part(const char *name) const
    {
        return m_bench->findChild<T *>(QLatin1StringView(name));
    }
    /// How often each document stands in the journal with this kind of event.
    QMap<QString, int> noted(domain::EventKind kind) const
    {
        QMap<QString, int> counts;
        const auto file = finish(m_world->desk().file(m_case));
        for (const domain::Event &event : file->events) {
            if (event.kind == kind)
                ++counts[domain::eventbody::documentId(event.body)];
        }
        return counts;
    }
    QString idOf(const QString &type) const
    {
        const auto file = finish(m_world->desk().file(m_case));
        for (const domain::KycDocument &document : file->documents) {
            if (document.type == type)
                return document.id;
        }
        return {};
    }
    bool stand(const QString &documentId)
    {
        auto *list = part<QListView>("bench:documents");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Qt::UserRole).toString() == documentId)
                list->setCurrentIndex(index);
        }
        return QTest::qWaitFor([&] { return m_bench->shownDocument() == documentId; }, patience);
    }
    QString newFinishedCase(const QString &mark)
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, mark);
        const auto isDone = [this, id] {
            [[maybe_unused]] const auto asked = finish(m_world->desk().refresh(id));
            return m_world->desk().cases().find(id)->status.value == domain::Status::Successful;
        };
        const bool isRead =
            QTest::qWaitFor(isDone, patience) && finish(m_world->desk().collect(id)).has_value();
        return isRead ? id : QString();
    }
    QString said() const { return part<ui::MessageLine>("bench:message")->text(); }
    /// Asks where to, for the document that stands.
    QFileDialog *exportDialog()
    {
        const auto isGone = [this] { return !part<QFileDialog>("bench:exportdialog"); };
        if (!QTest::qWaitFor(isGone, patience))
            return nullptr;
        m_bench->activateWindow(); // the dialog before had the keyboard
        if (!QTest::qWaitForWindowActive(m_bench.get(), patience))
            return nullptr;
        QTest::keyClick(m_bench.get(), Qt::Key_E, Qt::ControlModifier);
        return part<QFileDialog>("bench:exportdialog");
    }
    bool exportTo(const QString &path)
    {
        QFileDialog *dialog = exportDialog();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::ProcessDecoder::setProgram(testDecoder());
        ui::Player::setHelper(testPlayer());
        m_world = std::make_unique<World>(3000.0);
        m_case = newFinishedCase(u"Einsicht"_s);
        QVERIFY(!m_case.isEmpty());
        m_bench = std::make_unique<ui::BenchScreen>(m_world->desk());
        m_bench->resize(1200, 700);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench.get()));
    }
    void cleanup() { ui::Mask::shared().set(ui::Mask::Why::ByHand, false); }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_world.reset();
    }

    void eachViewingIsOnRecordOnce()
    {
        // A document that stood in one pane and is then put into another was seen twice.
        const QSignalSpy shown(m_bench.get(), &ui::BenchScreen::documentShown);
        m_bench->showCase(m_case);
        auto *list = part<QListView>("bench:documents");
        QTRY_VERIFY(list->model()->rowCount() > 4);
        // The ID document and the face come first. One that is overtaken while its line is being written
        // stays on record, though nobody saw it: so both are awaited.
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, patience);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString id = list->model()->index(row, 0).data(Qt::UserRole).toString();
            QVERIFY2(stand(id), qPrintable(id));
        }
        QMap<QString, int> wanted;
        for (const QList<QVariant> &one : shown)
            ++wanted[one.at(1).toString()];
        QCOMPARE(wanted.size(), list->model()->rowCount());
        QVERIFY(wanted.contains(idOf(u"VIDEO"_s)));
        QTRY_COMPARE(noted(domain::EventKind::DocumentViewed), wanted);
        QVERIFY(noted(domain::EventKind::DocumentExported).isEmpty());
    }

    void theVideoPlaysHere()
    {
        m_bench->showCase(m_case);
        QVERIFY(stand(idOf(u"VIDEO"_s)));
        auto *film = m_bench->findChild<ui::MediaPane *>();
        QVERIFY(film);
        QTRY_VERIFY_WITH_TIMEOUT(film->hasPicture(), 30'000);
        QVERIFY(film->view()->isVisible());
        QVERIFY(!film->player().isPlaying());
        film->player().seek(2000);
        QTRY_COMPARE(film->player().position(), 2000);
        // Another document takes it away, and back it is where it was left.
        QVERIFY(stand(idOf(u"PICTURE"_s)));
        QVERIFY(!m_bench->findChild<ui::MediaPane *>());
        QVERIFY(stand(idOf(u"VIDEO"_s)));
        film = m_bench->findChild<ui::MediaPane *>();
        QTRY_COMPARE_WITH_TIMEOUT(film->player().position(), 2000, 30'000);
    }

    void anExportIsOnRecordOnceAndTheVideoToo()
    {
        const QString video = idOf(u"VIDEO"_s);
        m_bench->showCase(m_case);
        QVERIFY(stand(video));
        QFileDialog *dialog = exportDialog();
        QVERIFY(dialog);
        const QString path = m_world->folder() + u"/film.mp4"_s;
        dialog->setDirectory(m_world->folder());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(path));
        const QMap<QString, int> wanted{{video, 1}};
        QTRY_COMPARE(noted(domain::EventKind::DocumentExported), wanted);
    }

    void hiddenDocumentsAreCovered()
    {
        m_bench->showCase(m_case);
        QVERIFY(stand(idOf(u"PICTURE"_s)));
        auto *pane = m_bench->findChild<ui::DocumentPane *>();
        QTRY_VERIFY(!pane->view()->isEmpty());
        const QImage open = pane->grab().toImage();
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        const QImage hidden = pane->grab().toImage();
        QVERIFY(hidden != open);
        // Whatever document lies below, the same stands there.
        QVERIFY(stand(idOf(u"SIGNATURE"_s)));
        QTRY_VERIFY(!pane->view()->isEmpty());
        QCOMPARE(pane->grab().toImage(), hidden);
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
        QVERIFY(stand(idOf(u"PICTURE"_s)));
        QTRY_COMPARE(pane->grab().toImage(), open);
    }

    void whatTheJournalRefusesLeavesNoFile()
    {
        m_bench->showCase(m_case);
        QVERIFY(stand(idOf(u"PICTURE"_s)));
        const QMap<QString, int> before = noted(domain::EventKind::DocumentExported);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"face.jpg"_s);
        const QString stuck = folder.filePath(u"stuck.jpg"_s);
        {
            // Another process holds the database for longer than the journal waits.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            const auto closed = qScopeGuard([&other] { other.close(); });
            other.setDatabaseName(m_world->folder() + u"/journal.db"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(exportTo(path));
            QTRY_VERIFY(QFile::exists(path));
            QTRY_VERIFY(said().contains(u"could not be recorded. No file was left"_s));
            QVERIFY(!QFile::exists(path));

            QVERIFY(exportTo(stuck));
            QTRY_VERIFY(QFile::exists(stuck));
            // A full folder in its place is as hard to remove as a file that another program holds.
            QVERIFY(QFile::remove(stuck) && QDir().mkpath(stuck + u"/held"_s));
            QTRY_VERIFY(said().contains(u"could not be removed"_s));
            QVERIFY(said().contains(stuck));
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(noted(domain::EventKind::DocumentExported), before);
        QVERIFY(exportTo(path));
        QTRY_VERIFY(said().contains(path));
        QVERIFY(QFile::exists(path));
    }

    void nothingOfAnErasedPersonIsExported()
    {
        m_case = newFinishedCase(u"Weg"_s);
        QVERIFY(!m_case.isEmpty());
        m_bench->showCase(m_case);
        QVERIFY(stand(idOf(u"PICTURE"_s)));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"face.jpg"_s);
        // In the same turn that the person is erased the clerk says where to.
        const QObject listener;
        int choices = 0;
        connect(&m_world->desk(), &desk::Desk::caseChanged, &listener, [&](const QString &caseId) {
            auto *dialog = part<QFileDialog>("bench:exportdialog");
            if (dialog && m_world->desk().cases().isErased(caseId) && ++choices == 1)
                Q_EMIT dialog->fileSelected(path);
        });
        QFileDialog *asked = exportDialog();
        QVERIFY(asked);
        const QPointer<QFileDialog> dialog = asked;
        QVERIFY(finish(m_world->desk().erase(m_case, domain::ErasureReason::CustomersOrder)));
        QTRY_VERIFY(!dialog);
        QCOMPARE(choices, 1);
        QTRY_VERIFY(said().contains(u"erased meanwhile. No file was left"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestPrivacy)
#include "test_privacy.moc"
