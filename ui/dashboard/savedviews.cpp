// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/savedviews.h"

#include "domain/reasonsheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString keyOf(int digit)
{
    return u"cases/view%1"_s.arg(digit);
}

/// The number's place in the list of what the filter offers; a file from elsewhere may hold anything.
template <typename T>
std::optional<T> listed(const QVariantMap &map, const QString &key, const QList<T> &all)
{
    bool ok = false;
    const int number = map.value(key).toInt(&ok);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [number](T each) { return int(each) == number; });
    return ok && found != all.cend() ? std::optional<T>(*found) : std::nullopt;
}

QVariantMap toMap(const SavedView &view)
{
    QVariantMap map{{u"column"_s, view.column}, {u"down"_s, view.order == Qt::DescendingOrder}};
    if (view.filter.status)
        map.insert(u"status"_s, int(*view.filter.status));
    if (view.filter.reason)
        map.insert(u"reason"_s, int(*view.filter.reason));
    if (view.filter.age)
        map.insert(u"age"_s, int(*view.filter.age));
    if (view.filter.verdict)
        map.insert(u"verdict"_s, int(*view.filter.verdict));
    if (view.filter.figure)
        map.insert(u"figure"_s, int(*view.filter.figure));
    if (view.filter.decision)
        map.insert(u"decision"_s, domain::apiText(*view.filter.decision));
    return map;
}

SavedView fromMap(const QVariantMap &map)
{
    SavedView view;
    QList<domain::Status> statuses = listedStatuses();
    statuses << domain::Status::Unknown;
    view.filter.status = listed(map, u"status"_s, statuses);
    view.filter.reason = listed(map, u"reason"_s, domain::reasonGroups());
    view.filter.age = listed(map, u"age"_s, listedAges());
    view.filter.verdict = listed(map, u"verdict"_s, listedVerdicts());
    view.filter.figure = listed(map, u"figure"_s, domain::figures());
    view.filter.decision = domain::decisionFilterFrom(map.value(u"decision"_s).toString());
    view.column = map.value(u"column"_s).toInt();
    view.order = map.value(u"down"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return view;
}

} // namespace

void SavedViews::load(const QSettings &settings)
{
    for (int digit = 1; digit <= most; ++digit) {
        const QVariantMap map = settings.value(keyOf(digit)).toMap();
        m_views[size_t(digit - 1)] = map.isEmpty() ? std::nullopt : std::optional(fromMap(map));
    }
}

void SavedViews::save(QSettings &settings) const
{
    for (int digit = 1; digit <= most; ++digit) {
        if (at(digit))
            settings.setValue(keyOf(digit), toMap(*at(digit)));
        else
            settings.remove(keyOf(digit));
    }
}

int SavedViews::add(SavedView view)
{
    view.filter.text.clear();
    const auto place =
        std::find_if(m_views.begin(), m_views.end(), [](const auto &each) { return !each.has_value(); });
    if (place == m_views.end())
        return 0;
    *place = std::move(view);
    return int(place - m_views.begin()) + 1;
}

bool SavedViews::isFull() const
{
    return std::all_of(m_views.begin(), m_views.end(), [](const auto &each) { return each.has_value(); });
}

} // namespace ui
