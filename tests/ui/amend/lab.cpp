// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/lab.h"

#include "support/patience.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/messageline.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

void typeText(QWidget *into, const QString &text)
{
    for (const char32_t letter : text.toUcs4())
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString::fromUcs4(&letter, 1),
                            Qt::NoModifier);
}

AmendLab::AmendLab()
{
    reopenScreen();
}

AmendLab::~AmendLab()
{
    m_screen.reset();
}

void AmendLab::reopenScreen()
{
    m_screen.reset();
    if (!m_caseId.isEmpty())
        m_world.restart();
    m_screen = std::make_unique<ui::AmendScreen>(m_world.desk());
    m_screen->resize(1100, 700);
    m_screen->show();
    m_screen->activateWindow();
    if (!QTest::qWaitForWindowActive(m_screen.get()))
        qFatal("the screen did not become active");
}

bool AmendLab::open()
{
    if (m_caseId.isEmpty())
        m_caseId = m_world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
    m_screen->showCase(m_caseId);
    return QTest::qWaitFor(
        [this] {
            const auto *name = part<QLineEdit>(u"edit:first_name"_s);
            return part<QPushButton>(u"amend:check"_s)->isEnabled() && !name->text().isEmpty();
        },
        patience);
}

domain::CaseFile AmendLab::file()
{
    return finish(m_world.desk().file(m_caseId)).value_or(domain::CaseFile{});
}

void AmendLab::type(const QString &path, const QString &text)
{
    QWidget *editor = field(path)->editor();
    auto *combo = qobject_cast<QComboBox *>(editor);
    QLineEdit *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(editor);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    typeText(line, text);
}

void AmendLab::choose(const QString &path, const QString &value)
{
    auto *box = qobject_cast<ui::ChoiceBox *>(field(path)->editor());
    const int wanted = box->findData(value);
    QVERIFY2(wanted >= 0, qPrintable(path));
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void AmendLab::click(const QString &name)
{
    QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
}

void AmendLab::enter()
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_screen.get(), Qt::Key_Return);
}

QString AmendLab::message()
{
    const auto *line = part<ui::MessageLine>(u"amend:message"_s);
    return line->isVisible() ? line->text() : QString();
}

bool AmendLab::sees(const QString &name)
{
    const auto *widget = part<QWidget>(name);
    return widget && widget->isVisible();
}

bool AmendLab::send()
{
    click(u"amend:check"_s);
    if (!sees(u"amend:send"_s))
        return false;
    click(u"amend:send"_s);
    return QTest::qWaitFor([this] { return part<QPushButton>(u"amend:back"_s)->isEnabled(); }, patience);
}

int AmendLab::patches()
{
    return m_world.server().hits(u"PATCH"_s, u"/v1/persons"_s) -
           m_world.server().hits(u"PATCH"_s, u"/request"_s);
}

QJsonObject AmendLab::sent()
{
    return QJsonDocument::fromJson(m_world.server().lastBody(u"PATCH"_s, u"/v1/persons/"_s)).object();
}

void AmendLab::inject(sandbox::Fault::Kind kind, const QString &method, const QString &path, bool takesEffect)
{
    sandbox::Fault fault;
    fault.kind = kind;
    fault.method = method;
    fault.pathPart = path;
    fault.takesEffect = takesEffect;
    m_world.server().inject(fault);
}
