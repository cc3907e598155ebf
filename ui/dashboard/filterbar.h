// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/casesfilter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// Above the list: the search, the chips, and in words what is shown of how many.
/// Object names: "cases:search", "cases:status", "cases:reason", "cases:age", "cases:verdict",
/// "cases:decision", "cases:views", "cases:count", "cases:clear", "cases:refresh".
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    CasesFilter filter() const;
    void setFilter(const CasesFilter &filter); ///< silent
    /// What stands in the list; `stale` rows are in it and no longer fit.
    struct Counts {
        int fitting = 0;
        int stale = 0;
        qsizetype total = 0;
        bool searching = false; ///< more may be found
        bool loading = false;   ///< total is not all yet
        bool broken = false;    ///< and never will be
    };
    void setCounts(const Counts &counts);
    QLineEdit *search() const { return m_search; }
    QToolButton *views() const { return m_views; }

Q_SIGNALS:
    void filterChanged(); ///< or the age it has already was chosen again: time has passed
    void clearAsked();
    void refreshAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    template <typename T, typename Word>
    void fill(QComboBox *box, const QString &all, const QList<T> &choices, Word word);

    QLineEdit *m_search;
    QComboBox *m_status;
    QComboBox *m_reason;
    QComboBox *m_age;
    QComboBox *m_verdict;
    QComboBox *m_decision;
    QToolButton *m_views;
    QLabel *m_count;
    QPushButton *m_refresh;
    QPushButton *m_clear;
    int m_ageChosen = 0;                    ///< last, in the box
    std::optional<domain::Figure> m_figure; ///< has no chip here: it stands on the wall above
    Counts m_counts;
};

} // namespace ui
