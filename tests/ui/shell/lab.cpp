// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "support/decoderprogram.h"
#include "support/patience.h"
#include "ui/kit/access.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

Lab::Lab(const QString &language, double speed)
    : m_world(std::make_unique<World>(speed))
    , m_watch(std::make_unique<desk::Watch>(m_world->desk(), speed))
    , m_language(std::make_unique<ui::Language>())
{
    m_language->set(language);
    ui::installAccess();
    ui::ProcessDecoder::setProgram(testDecoder());
    m_window = anotherWindow();
    m_window->complete(); // what looks into the window looks into all of it
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

Lab::~Lab()
{
    m_window.reset();
    m_watch.reset();
    m_world.reset();
}

std::unique_ptr<ui::MainWindow> Lab::anotherWindow()
{
    auto window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
    window->resize(1280, 800);
    window->show();
    return window;
}

QString Lab::finishedCase(const QString &robot, const QString &mark)
{
    const QString id = m_world->newCase(robot, mark);
    const domain::Status end = domain::promise(domain::robotFromNames(robot, {})->robotCase).path.last();
    const auto done = [this, id, end] {
        [[maybe_unused]] const auto asked = finish(desk().refresh(id));
        const domain::Case *row = desk().cases().find(id);
        return row && row->status.value == end;
    };
    if (id.isEmpty() || !QTest::qWaitFor(done, patience))
        return {};
    [[maybe_unused]] const auto collected = finish(desk().collect(id));
    return id;
}

QString Lab::readable(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text() << label->toolTip();
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        texts << button->text();
    for (const QLineEdit *edit : widget.findChildren<QLineEdit *>())
        texts << edit->text();
    for (const QAbstractItemView *view : widget.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
        }
    }
    return texts.join(u'\n');
}
