// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <memory>

/// A certificate and its key.
struct Papers {
    QSslCertificate certificate = QSslCertificate();
    QSslKey key = QSslKey();

    /// What a server shows when it has these.
    QSslConfiguration shown() const;
};

/// A certificate authority made for one run of a test: its root, and what it issues.
class Authority {
public:
    explicit Authority(const QByteArray &name = "IdentDesk test authority");
    ~Authority();
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;

    QSslCertificate root() const;
    /// For a server known as `name`, as OpenSSL writes it ("IP:127.0.0.1", "DNS:example.test"), good from
    /// and until so many days from now.
    Papers issue(const QByteArray &name, int fromDay, int untilDay) const;

private:
    struct Own;
    std::unique_ptr<Own> m_own;
};
