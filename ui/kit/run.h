// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoroTask>
#include <QPointer>
#include <QWidget>
#include <utility>

namespace ui {

namespace detail {
template <typename T, typename Then>
QCoro::Task<void> finish(QPointer<QWidget> owner, QCoro::Task<domain::Result<T>> task, Then then)
{
    domain::Result<T> result = co_await task;
    if (owner)
        then(std::move(result));
}
} // namespace detail

/// The bridge from a verb to a slot: `then(Result<T>)` is called when the verb ends, unless `owner` is gone
/// by then.
template <typename T, typename Then>
void run(QWidget *owner, QCoro::Task<domain::Result<T>> task, Then then)
{
    detail::finish<T, Then>(QPointer<QWidget>(owner), std::move(task), std::move(then));
}

} // namespace ui
