// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/countrybox.h"

#include "domain/country.h"
#include "ui/kit/screenlanguage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCollator>
#include <QCompleter>
#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>
#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// What is searched: both names, with and without umlauts, the codes and the words for the nationality, so
/// that an English screen finds "Griechenland" and a German one "Oesterreich".
constexpr int searchRole = Qt::UserRole + 1;

/// All countries, sorted as the language does: one list for all boxes, for a window has a dozen of them.
QStandardItemModel *countriesIn(const QString &language)
{
    static QHash<QString, QPointer<QStandardItemModel>> known;
    QPointer<QStandardItemModel> &model = known[language];
    if (model)
        return model;
    std::vector<std::pair<QString, QString>> rows;
    for (const QString &code : domain::countryCodes())
        rows.emplace_back(domain::countryName(code, language), code);
    const QCollator collator{QLocale(language)};
    std::sort(rows.begin(), rows.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    model = new QStandardItemModel(qApp);
    for (const auto &[name, code] : rows) {
        auto *item = new QStandardItem(name);
        item->setData(code, Qt::UserRole);
        item->setData(domain::countrySpellings(code).join(u'\n'), searchRole);
        model->appendRow(item);
    }
    return model;
}

class CountryCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    QStringList splitPath(const QString &path) const override { return {path}; }
};

} // namespace

CountryBox::CountryBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    fill();
    setCurrentIndex(-1);

    auto *completer = new CountryCompleter(model(), this);
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);

    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        settle();
        Q_EMIT editingFinished();
    });
    connect(this, &QComboBox::editTextChanged, this, &CountryBox::codeChanged);
}

QString CountryBox::code() const
{
    if (currentIndex() >= 0 && itemText(currentIndex()) == currentText())
        return currentData().toString();
    return domain::countryFromText(currentText());
}

void CountryBox::setCode(const QString &code)
{
    const int row = findData(code);
    setCurrentIndex(row);
    if (row < 0)
        clearEditText();
}

void CountryBox::fill()
{
    setModel(countriesIn(screenLanguage()));
    if (completer())
        completer()->setModel(model());
}

/// A clear entry is replaced by the country's name, so that the agent sees how it was understood.
void CountryBox::settle()
{
    const QString understood = code();
    if (!understood.isEmpty())
        setCode(understood);
}

void CountryBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QSignalBlocker quiet(this);
        const QString kept = code();
        const QString typed = currentText();
        fill();
        setCurrentIndex(-1);
        if (kept.isEmpty())
            setEditText(typed);
        else
            setCode(kept);
    }
    QComboBox::changeEvent(event);
}

void CountryBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page must not change an answer under the pointer
}

} // namespace ui
