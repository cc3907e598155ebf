// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/environmentframe.h"
#include "ui/shell/lab.h"
#include "ui/shell/topbar.h"

using namespace Qt::Literals::StringLiterals;
using Kind = domain::Environment::Kind;

namespace {

domain::Environment environment(Kind kind)
{
    domain::Environment environment;
    environment.kind = kind;
    environment.name = kind == Kind::Production ? u"production"_s : u"sandbox"_s;
    environment.api = QUrl(u"https://api.example.com"_s);
    return environment;
}

/// How many colours the outermost six pixels of the left edge hold.
int coloursOfTheEdge(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        colours.insert(image.pixel(2, y));
    return int(colours.size());
}

} // namespace

/// The environment is always visible: a sandbox wears stripes and its word, production neither (DESIGN 9).
class TestFrame : public QObject {
    Q_OBJECT

    static void eachKind()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("embedded") << int(Kind::EmbeddedSandbox);
        QTest::newRow("solaris") << int(Kind::SolarisSandbox);
        QTest::newRow("production") << int(Kind::Production);
    }

private Q_SLOTS:
    void stripesAreASandboxsAlone_data() { eachKind(); }
    void stripesAreASandboxsAlone()
    {
        QFETCH(int, kind);
        const bool sandbox = Kind(kind) != Kind::Production;
        auto *content = new QWidget;
        ui::EnvironmentFrame frame(environment(Kind(kind)), content);
        frame.resize(400, 300);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        const QImage image = frame.grab().toImage();
        if (sandbox) {
            QVERIFY(coloursOfTheEdge(image) > 1);
            QVERIFY(content->geometry().left() > 0 && content->geometry().bottom() < frame.rect().bottom());
        } else {
            QCOMPARE(coloursOfTheEdge(image), 1);
            QCOMPARE(content->geometry(), frame.rect());
        }
    }

    void theWordIsASandboxsAlone_data() { eachKind(); }
    void theWordIsASandboxsAlone()
    {
        QFETCH(int, kind);
        ui::Language language;
        language.set(u"en"_s);
        ui::TopBar bar(environment(Kind(kind)), language);
        bar.show();
        const auto *sign = bar.findChild<QLabel *>(u"environment:sign"_s);
        QCOMPARE(sign->text(), u"SANDBOX"_s);
        QCOMPARE(sign->isVisible(), Kind(kind) != Kind::Production);
    }

    void theBarNamesTheHost()
    {
        ui::Language language;
        language.set(u"en"_s);
        ui::TopBar solaris(environment(Kind::SolarisSandbox), language);
        QVERIFY(Lab::readable(solaris).contains(u"api.example.com"_s));
        ui::TopBar production(environment(Kind::Production), language);
        QVERIFY(Lab::readable(production).contains(u"Production: api.example.com"_s));
        ui::TopBar embedded(environment(Kind::EmbeddedSandbox), language);
        QVERIFY(!Lab::readable(embedded).contains(u"api.example.com"_s));
    }

    void theWordStandsOutFromItsGround()
    {
        ui::Language language;
        ui::TopBar bar(environment(Kind::EmbeddedSandbox), language);
        auto *sign = bar.findChild<QLabel *>(u"environment:sign"_s);
        for (const QPalette &palette : {ui::theme::lightPalette(), ui::theme::darkPalette()}) {
            bar.setPalette(palette);
            const QColor word = sign->palette().color(QPalette::WindowText);
            QVERIFY(qAbs(word.lightnessF() - palette.window().color().lightnessF()) > 0.25F);
        }
    }

    void theWindowWearsIt()
    {
        Lab lab;
        QVERIFY(lab.window().findChild<ui::EnvironmentFrame *>()->isVisible());
        QVERIFY(lab.part<QLabel>(u"environment:sign"_s)->isVisible());
        for (const QString &place : {u"nav:new"_s, u"nav:review"_s, u"nav:cases"_s}) {
            lab.part<QToolButton>(place)->click();
            QVERIFY(lab.part<QLabel>(u"environment:sign"_s)->isVisible());
        }
    }
};

QTEST_MAIN(TestFrame)
#include "test_frame.moc"
