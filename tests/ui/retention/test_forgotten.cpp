// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/retention/retentionscreen.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMetaProperty>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that a widget holds as text, whichever property it stands in.
void collect(const QObject *object, QStringList &into)
{
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QVariant value = meta->property(i).read(object);
        if (value.metaType() == QMetaType::fromType<QString>())
            into.append(value.toString());
        else if (value.metaType() == QMetaType::fromType<QStringList>())
            into.append(value.toStringList());
    }
}

void collect(const QAbstractItemModel *model, QStringList &into)
{
    const QList<int> roles{Qt::DisplayRole,   Qt::EditRole,           Qt::ToolTipRole,
                           Qt::StatusTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : roles)
                into.append(model->index(row, column).data(role).toString());
        }
    }
}

/// What every window of the program holds.
QString everything()
{
    QStringList texts;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        collect(widget, texts);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            collect(view->model(), texts);
    }
    return texts.join(u'\n');
}

} // namespace

/// After an erasure no screen holds the person, whichever stood open.
class TestForgotten : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        // The firm's years go into a file of this test alone.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        m_world = std::make_unique<World>(3000.0);
        m_watch = std::make_unique<desk::Watch>(m_world->desk());
        m_language = std::make_unique<ui::Language>();
        m_language->set(u"en"_s);
        m_window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_watch.reset();
        m_world.reset();
    }

    void noScreenHoldsTheName_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<bool>("bySolaris");
        for (const char *screen : {"cases", "handoff", "review", "erasure"}) {
            QTest::addRow("%s, order", screen) << QString::fromLatin1(screen) << false;
            QTest::addRow("%s, PERSON_DELETED", screen) << QString::fromLatin1(screen) << true;
        }
    }
    void noScreenHoldsTheName()
    {
        QFETCH(QString, screen);
        QFETCH(bool, bySolaris);
        const QString mark = u"Vergissmeinnicht"_s;
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, mark);
        const QString other = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Bleibt"_s);
        QVERIFY(!other.isEmpty());
        m_world->server().advance(std::chrono::minutes(10));
        QVERIFY(finish(m_world->desk().collect(id)));
        QVERIFY(finish(m_world->desk().note(id, mark + u" ruft an"_s)));
        m_window->goToCases(id);
        QTRY_VERIFY(m_window->casePane().findChild<QAbstractItemView *>(u"case:person"_s)->isVisible());
        m_window->retention().setToday(QDate::currentDate().addYears(9));
        if (screen == u"handoff"_s)
            m_window->goToHandoff(id);
        else if (screen == u"review"_s)
            m_window->goToReview(id);
        else if (screen == u"erasure"_s)
            m_window->goToErasure();
        QTRY_VERIFY(everything().contains(mark));
        const domain::Case row = *m_world->desk().cases().find(id);
        QTRY_VERIFY(everything().contains(row.identificationId));

        if (bySolaris)
            QVERIFY(finish(m_world->desk().personDeleted(row.solarisPersonId)));
        else
            QVERIFY(finish(m_world->desk().erase(id, domain::ErasureReason::CustomersOrder)));
        QTRY_VERIFY(!everything().contains(mark));
        const QString left = everything();
        for (const QString &secret : {row.solarisPersonId, row.identificationId, row.name})
            QVERIFY2(!left.contains(secret), qPrintable(screen));
        QVERIFY2(left.contains(u"Bleibt"_s), "the others stay");
        // And it doesn't come back with the next look.
        m_window->goToReview(id);
        m_window->goToHandoff(id);
        m_window->goToCases(id);
        m_window->goToErasure();
        QTest::qWait(50);
        QVERIFY(!everything().contains(mark));
    }

    void theFirmsYearsAreRemembered()
    {
        m_window->goToErasure();
        QVERIFY(m_window->retention().isVisible());
        Q_EMIT m_window->retention().yearsChanged(8);
        ui::MainWindow another(m_world->desk(), *m_watch, *m_language);
        QCOMPARE(another.retention().years(), 8);
    }

    void yearsThatAreNoneLeaveTheUsualOnes()
    {
        for (const QVariant &nonsense : {QVariant(u"viele"_s), QVariant(0), QVariant(-3), QVariant(u""_s)}) {
            QSettings(u"IdentDesk"_s, u"IdentDesk"_s).setValue(u"retention/years"_s, nonsense);
            ui::MainWindow window(m_world->desk(), *m_watch, *m_language);
            QCOMPARE(window.retention().years(), domain::defaultRetentionYears);
        }
    }
};

QTEST_MAIN(TestForgotten)
#include "test_forgotten.moc"
