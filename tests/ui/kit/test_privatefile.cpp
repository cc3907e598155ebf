// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A file leaves memory only whole and for its owner's eyes.
class TestPrivateFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(ui::writePrivately(path, "secret"_ba));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "secret"_ba);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }

    void overwritesWithTightPermissions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QFile open(path);
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.write("something longer");
        open.close();
        open.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
        QVERIFY(ui::writePrivately(path, "new"_ba));
        QFile file(path);
        QVERIFY(!file.permissions().testFlag(QFile::ReadOther));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "new"_ba);
    }

    void failureNamesNoPath()
    {
        const QTemporaryDir folder;
        const domain::Result<void> result =
            ui::writePrivately(folder.filePath(u"missing/Mustermann.pdf"_s), "x"_ba);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, domain::ErrorKind::Storage);
        QVERIFY(!domain::supportText(result.error()).contains(u"Mustermann"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "test_privatefile.moc"
