// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace solaris {

/// A request body that can be read once. QNetworkAccessManager repeats a POST or PATCH on its own when the
/// connection closes before the answer; a body it can't rewind is what keeps it from that (qt-pitfalls 5.2).
class OnceBody : public QIODevice {
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;
    bool reset() override { return false; }

    /// True from the first byte that Qt took: the request may have left this computer.
    bool isTouched() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace solaris
