// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/shell/lab.h"

#include <QAbstractItemView>
#include <QCoroFuture>
#include <QLabel>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const markup = "<b>Fett</b><img src=x>";

QCoro::Task<domain::Result<QList<domain::Event>>> append(journal::Journal &journal, domain::Event event)
{
    QList<domain::Event> events{event};
    domain::Result<QList<domain::Event>> written = co_await journal.append(events);
    co_return written;
}

/// A text that would be shown as markup instead of being shown.
bool isRead(const QString &text)
{
    return text.contains(u'<') && Qt::mightBeRichText(text);
}

/// Where below this widget markup from outside would be carried out.
QStringList leaks(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && isRead(label->text()))
            found << QString(label->objectName() % u": "_s % label->text());
        if (isRead(widget->toolTip()))
            found << QString(widget->objectName() % u", tool tip: "_s % widget->toolTip());
    }
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString tip = model->index(row, column).data(Qt::ToolTipRole).toString();
                if (isRead(tip))
                    found << QString(view->objectName() % u", tool tip of a row: "_s % tip);
            }
        }
    }
    return found;
}

} // namespace

/// A person may be called anything; no screen takes a name for markup.
class TestPlainText : public QObject {
    Q_OBJECT
    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_case;

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>(3000.0);
        m_case = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        domain::Person person = World::person(QString::fromLatin1(markup), QString::fromLatin1(markup));
        person.address.city = QString::fromLatin1(markup);
        const QString personId = m_world->desk().cases().find(m_case)->personId;
        QVERIFY(
            finish(append(m_world->journal(), domain::eventbody::personEntered(m_case, personId, person))));
        m_world->restart();
        m_watch = std::make_unique<desk::Watch>(m_world->desk(), 3000.0);
        m_language = std::make_unique<ui::Language>();
        m_language->set(u"en"_s);
        m_window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
        m_window->resize(1280, 800);
        m_window->show();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_watch.reset();
        m_world.reset();
    }

    void listAndCasePane()
    {
        m_window->goToCases(m_case);
        QTRY_VERIFY_WITH_TIMEOUT(Lab::readable(m_window->casePane()).contains(QLatin1StringView(markup)),
                                 patience);
        QVERIFY(Lab::readable(m_window->dashboard()).contains(QLatin1StringView(markup)));
        QCOMPARE(leaks(m_window->casePane()), QStringList());
        QCOMPARE(leaks(m_window->dashboard()), QStringList());
    }

    void handoff()
    {
        m_window->goToHandoff(m_case);
        QTRY_VERIFY_WITH_TIMEOUT(Lab::readable(m_window->handoff()).contains(QLatin1StringView(markup)),
                                 patience);
        QCOMPARE(leaks(m_window->handoff()), QStringList());
    }

    void review()
    {
        m_window->goToReview(m_case);
        QTRY_VERIFY_WITH_TIMEOUT(Lab::readable(m_window->bench()).contains(QLatin1StringView(markup)),
                                 patience);
        QCOMPARE(leaks(m_window->bench()), QStringList());
    }
};

QTEST_MAIN(TestPlainText)
#include "test_plaintext.moc"
