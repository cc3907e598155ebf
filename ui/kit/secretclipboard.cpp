// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QList<SecretClipboard *> &all()
{
    static QList<SecretClipboard *> living;
    return living;
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds life)
    : QObject(parent)
{
    all().append(this);
    m_end.setSingleShot(true);
    m_end.setInterval(life);
    connect(&m_end, &QTimer::timeout, this, &SecretClipboard::forget);
    // On X11 a clipboard manager takes over what is there when a program ends.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::forget);
}

SecretClipboard::~SecretClipboard()
{
    all().removeOne(this);
    blockSignals(true); // whoever would hear of it is going too
    if (qApp)
        forget();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_secret = secret;
    m_end.start();
}

void SecretClipboard::forgetAll()
{
    const QList<SecretClipboard *> living = all();
    for (SecretClipboard *one : living)
        one->forget();
}

void SecretClipboard::clearOwn()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void SecretClipboard::forget()
{
    m_end.stop();
    const QString secret = std::exchange(m_secret, {});
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (secret.isEmpty() || clipboard->text() != secret)
        return;
    clipboard->clear();
    Q_EMIT cleared();
}

} // namespace ui
