// SPDX-License-Identifier: GPL-3.0-or-later
// Opens production's vault behind its window, on the session bus it finds itself on, as a user would who
// types what is asked. Prints what happened, one line each.
#include "desk/environments.h"
#include "opening.h"
#include "support/secretservices.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// A user before the window: waits for what is asked, answers it, and notes how the window did meanwhile.
class User : public QObject {
public:
    explicit User(QString folder)
        : m_folder(std::move(folder))
        , m_opening(*desk::environments::named(QSettings(u"IdentDesk"_s, u"IdentDesk"_s), u"production"_s),
                    m_folder)
    {
        qApp->installEventFilter(this);
        m_clock.start();
        m_opening.open(false).then([this](Opening::End end) { ended(end); });
        startTimer(20);
    }

private:
    template <typename T = QWidget>
    static T *part(const QString &name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (T *found = window->findChild<T *>(name); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched); // any of its own: one is covered by the next
        if (event->type() == QEvent::Paint && widget && qobject_cast<ui::Door *>(widget->window()) &&
            !m_isPainted) {
            m_isPainted = true;
            say(part(u"door:again"_s) ? u"painted late"_s : u"painted first"_s);
        }
        return QObject::eventFilter(watched, event);
    }
    void timerEvent(QTimerEvent *) override
    {
        ++m_beats;
        if (!m_isPainted)
            return;
        if (part(u"door:again"_s)) {
            say(u"ms %1"_s.arg(m_clock.elapsed()));
            say(u"beats %1"_s.arg(m_beats));
            say(u"says "_s + part(u"door:text"_s)->accessibleName());
            say(part(u"door:passphrase"_s) ? u"offers a passphrase"_s : u"offers no passphrase"_s);
            leave();
        } else if (auto *id = part<QLineEdit>(u"settings:id"_s); id && !m_typed) {
            m_typed = true;
            say(u"asks for credentials"_s);
            id->setText(u"partner-1"_s);
            part<QLineEdit>(u"settings:secret"_s)->setText(u"its-secret"_s);
            part<QPushButton>(u"settings:save"_s)->click();
        }
    }
    void ended(Opening::End end)
    {
        if (end != Opening::End::Opened)
            return;
        say(u"opened "_s + QString::fromUtf8(m_opening.vault().clientSecret));
        QFile journal(QDir(m_folder).filePath(u"journal.db"_s)); // from here on its key must not be made anew
        if (!journal.open(QIODevice::WriteOnly))
            say(u"no journal"_s);
        leave();
    }
    void leave()
    {
        for (const QString &name : QDir(m_folder).entryList(QDir::Files))
            say(u"file "_s + name);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        m_isPainted = false; // nothing is looked at any more
        qApp->removeEventFilter(this);
    }

    const QString m_folder;
    Opening m_opening;
    QElapsedTimer m_clock;
    int m_beats = 0;
    bool m_isPainted = false;
    bool m_typed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    secretservices::Stuck stuck;
    secretservices::DenyingPrompter denying;
    if (mode == "stuck"_L1 && !secretservices::Stuck::stand(stuck))
        return 2;
    if (mode == "denied"_L1 && !secretservices::DenyingPrompter::stand(denying))
        return 2;
    if (mode != "absent"_L1 && !secretservices::came())
        return 3;
    const User user(app.arguments().value(2));
    const int code = app.exec();
    if (denying.asked() > 0)
        say(u"denied"_s);
    return code;
}
