// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/statusdelegate.h"
#include "ui/kit/theme.h"
#include "ui/kit/themechoice.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <array>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

namespace {

constexpr std::array ten{Status::Created, Status::Pending,  Status::PendingSuccessful, Status::PendingFailed,
                         Status::Aborted, Status::Canceled, Status::Successful,        Status::Failed,
                         Status::Expired, Status::Unknown};
constexpr QSize cell(200, 24);

/// Where the shape stands: before the word.
QRect shapePlace(const QTableView &view)
{
    return {0, 0, ui::theme::tight + view.fontMetrics().ascent() + 2, cell.height()};
}

QRect wordPlace(const QTableView &view)
{
    return QRect(QPoint(), cell).adjusted(shapePlace(view).width() + 1, 0, 0, 0);
}

/// Ink or not, whatever its colour and ground.
QImage form(const QImage &image)
{
    QImage form(image.size(), QImage::Format_Mono);
    form.fill(0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (ui::theme::contrast(image.pixelColor(x, y), image.pixelColor(0, 0)) > 1.6)
                form.setPixel(x, y, 1);
        }
    }
    return form;
}

/// The strongest contrast of anything in the picture to its ground.
double strongest(const QImage &image, const QColor &ground)
{
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, ui::theme::contrast(image.pixelColor(x, y), ground));
    }
    return best;
}

} // namespace

/// The list's own painting of a status, in each theme: shape, word and colour, never the colour alone.
class TestStatusDelegate : public QObject {
    Q_OBJECT

    void eachLook()
    {
        QTest::addColumn<QString>("look");
        for (const QString &look : ui::theme::choices().mid(1))
            QTest::newRow(qPrintable(look)) << look;
    }
    static QImage paint(QTableView &view, Status status, const QString &word,
                        QStyle::State state = QStyle::State_None,
                        const std::pair<int, bool> &mark = {ui::CasesModel::AlarmRole, false})
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, word);
        model.setData(index, int(status), ui::CasesModel::StatusRole);
        model.setData(index, mark.second, mark.first);
        QImage image(cell, QImage::Format_ARGB32_Premultiplied);
        image.fill(view.palette().color(QPalette::Base));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        option.rect = image.rect();
        option.widget = &view;
        option.font = view.font();
        option.showDecorationSelected = true;
        ui::StatusDelegate().paint(&painter, option, index);
        return image;
    }
    /// One that nobody knows is shown as it came.
    static QString word(Status status)
    {
        return domain::statusWord(status == Status::Unknown ? domain::statusFromApi(u"brand_new"_s)
                                                            : domain::statusValue(status));
    }

private Q_SLOTS:
    void init()
    {
        if (QTest::currentDataTag()) {
            QFETCH(QString, look);
            ui::theme::apply(look);
        }
    }
    void cleanup() { ui::theme::apply({}); }

    void theShapesDifferWithoutColour_data() { eachLook(); }
    void theShapesDifferWithoutColour()
    {
        QTableView view;
        for (size_t a = 0; a < ten.size(); ++a) {
            const QImage one = form(paint(view, ten.at(a), {}).copy(shapePlace(view)));
            for (size_t b = a + 1; b < ten.size(); ++b)
                QVERIFY2(one != form(paint(view, ten.at(b), {}).copy(shapePlace(view))),
                         qPrintable(word(ten.at(a)) + u" looks like "_s + word(ten.at(b))));
        }
    }

    void theWordStandsBesideTheShape_data() { eachLook(); }
    void theWordStandsBesideTheShape()
    {
        QTableView view;
        for (const Status status : ten) {
            const QImage with = paint(view, status, word(status)).copy(wordPlace(view));
            const QImage without = paint(view, status, {}).copy(wordPlace(view));
            QVERIFY2(with != without, qPrintable(word(status)));
            const QImage other = paint(view, status, u"quite another word"_s).copy(wordPlace(view));
            QVERIFY2(form(with) != form(other), qPrintable(word(status)));
        }
    }

    void bothAreInTheStatusColourAndSeen_data() { eachLook(); }
    void bothAreInTheStatusColourAndSeen()
    {
        QTableView view;
        const QColor ground = view.palette().color(QPalette::Base);
        for (const Status status : ten) {
            const QImage image = paint(view, status, word(status));
            const QColor color = ui::theme::statusColor(status, view.palette());
            QVERIFY2(ui::theme::contrast(color, ground) >= 4.5, qPrintable(word(status)));
            // Nothing is fainter than its colour is meant to be, and nothing is stronger.
            for (const QRect &place : {shapePlace(view), wordPlace(view)}) {
                const double seen = strongest(image.copy(place), ground);
                QVERIFY2(seen >= 3 && seen <= ui::theme::contrast(color, ground) + 0.3,
                         qPrintable(u"%1: %2"_s.arg(word(status)).arg(seen)));
            }
        }
    }

    void aChosenRowKeepsShapeAndWord_data() { eachLook(); }
    void aChosenRowKeepsShapeAndWord()
    {
        QTableView view;
        const QColor chosen = view.palette().color(QPalette::Active, QPalette::Highlight);
        for (const Status status : ten) {
            const QImage image = paint(view, status, word(status), QStyle::State_Selected);
            // The shape stands on a piece of the list's own ground.
            const int side = view.fontMetrics().ascent();
            const QRect box(ui::theme::tight, (cell.height() - side) / 2, side, side);
            const double shape = strongest(image.copy(box), view.palette().color(QPalette::Base));
            QVERIFY2(shape >= 3, qPrintable(u"%1: %2"_s.arg(word(status)).arg(shape)));
            const double words = strongest(image.copy(wordPlace(view)), chosen);
            QVERIFY2(words >= 3, qPrintable(u"%1: %2"_s.arg(word(status)).arg(words)));
        }
    }

    void alarmAndDoubtHaveMarksOfTheirOwn_data() { eachLook(); }
    void alarmAndDoubtHaveMarksOfTheirOwn()
    {
        QTableView view;
        const QRect end(cell.width() - 20, 0, 20, cell.height());
        const auto marked = [&](int role) {
            const QImage image =
                paint(view, Status::Failed, word(Status::Failed), QStyle::State_None, {role, true});
            return form(image.copy(end));
        };
        const QImage plain = form(paint(view, Status::Failed, word(Status::Failed)).copy(end));
        const QImage alarm = marked(ui::CasesModel::AlarmRole);
        const QImage doubt = marked(ui::CasesModel::DoubtRole);
        QVERIFY(alarm != plain);
        QVERIFY(doubt != plain);
        QVERIFY(alarm != doubt);
    }
};

QTEST_MAIN(TestStatusDelegate)
#include "test_statusdelegate.moc"
