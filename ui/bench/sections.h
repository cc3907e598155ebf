// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/kit/pagescroll.h"

#include <QList>
#include <functional>

class QVBoxLayout;

namespace ui {

/// The bench's right side: a scrolling column of sections, each with its own view of the case file. A section
/// is a widget with `void show(const domain::CaseFile &)` and `void clear()`; it retranslates itself and
/// keeps nothing of a case that was cleared.
class Sections : public PageScroll {
    Q_OBJECT
public:
    explicit Sections(QWidget *parent = nullptr);

    /// Puts the section below the others and hands it every case file from now on.
    template <typename Section>
    Section *add(Section *section)
    {
        m_all.append({[section](const domain::CaseFile &file) { section->show(file); },
                      [section] { section->clear(); }});
        addPlain(section);
        return section;
    }
    /// A widget that its owner fills.
    void addPlain(QWidget *widget);

    void show(const domain::CaseFile &file);
    void clear();

private:
    struct Entry {
        std::function<void(const domain::CaseFile &)> show;
        std::function<void()> clear;
    };
    QList<Entry> m_all;
    QVBoxLayout *m_column;
};

} // namespace ui
