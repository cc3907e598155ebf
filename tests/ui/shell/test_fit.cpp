// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fit.h"
#include "ui/shell/page.h"
#include "ui/shell/places.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize smallScreen(1280, 720);

/// What a view or a line edit makes of its inside is its own affair.
bool isInsideOfAnother(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractItemView") || parent->inherits("QLineEdit") ||
            parent->inherits("QComboBox") || parent->inherits("QTextEdit"))
            return !widget->inherits("QHeaderView");
    }
    return false;
}

} // namespace

/// Every page in both languages on a screen of 1280 x 720: at 1x, at 1.5x, and with all text at 200 %, which
/// ctest sets from outside. Each word is whole or its tip says it whole, and everything can be reached.
class TestFit : public QObject {
    Q_OBJECT

    std::unique_ptr<Places> m_places;
    int m_read = 0; ///< widgets looked at

    /// For who wants to look at all of them: IDENTDESK_PICTURES names a folder.
    void picture()
    {
        const QString folder = qEnvironmentVariable("IDENTDESK_PICTURES");
        const QString name = QString::fromUtf8(QTest::currentDataTag()).remove(u':');
        if (!folder.isEmpty())
            QVERIFY(m_places->top().grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

    QStringList problems()
    {
        QStringList wrong;
        m_read = 0;
        for (const QWidget *widget : m_places->visible()) {
            if (isInsideOfAnother(widget) || widget->size().isEmpty())
                continue;
            ++m_read;
            for (const QString &problem : fit::cutWords(widget))
                wrong << u"%1: %2"_s.arg(page::nameOf(widget), problem);
            if (const QString problem = fit::outside(widget); !problem.isEmpty())
                wrong << u"%1: %2"_s.arg(page::nameOf(widget), problem);
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_places = std::make_unique<Places>(Places::WithLots);
        QVERIFY(m_places->isReady());
        m_places->lab().window().resize(smallScreen);
    }
    void cleanupTestCase() { m_places.reset(); }

    void allIsWholeAndWithinReach_data() { m_places->addRows({u"en"_s, u"de"_s}); }
    void allIsWholeAndWithinReach()
    {
        QVERIFY(m_places->goToRow());
        const QSize size = m_places->top().size();
        QVERIFY2(size.boundedTo(smallScreen) == size,
                 qPrintable(u"%1x%2"_s.arg(size.width()).arg(size.height())));
        QStringList wrong;
        const auto isWhole = [this, &wrong] {
            wrong = problems();
            return wrong.isEmpty();
        };
        const bool whole = QTest::qWaitFor(isWhole, 2000); // layouts follow in turns; a fault stays
        picture();
        QVERIFY(m_read > 2);
        for (const QString &problem : wrong)
            qWarning().noquote() << problem;
        QVERIFY(whole);
    }
};

// As QTEST_MAIN, with the application's font IDENTDESK_TEXT_TIMES as large.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::max(1, qEnvironmentVariableIntValue("IDENTDESK_TEXT_TIMES")));
    QApplication::setFont(font);
    TestFit test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_fit.moc"
