// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/compare/storytable.h"
#include "ui/kit/secretclipboard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace ui {

/// The person in three versions: as entered, as identified, today; what came in the call and what in the
/// review; the identification's own address. Object names: "compare:count", "compare:only", "compare:table",
/// "compare:told", "compare:address", "compare:copyvalue", "compare:copyrow", "compare:copied".
class DiffSection : public QWidget {
    Q_OBJECT
public:
    explicit DiffSection(QWidget *parent = nullptr);
    void show(const domain::CaseFile &file);
    void clear(); ///< nothing of the last case stays, on the clipboard neither
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void render();
    void tell();
    void copy(const QString &text, bool isRow);
    std::optional<domain::CaseFile> m_file;
    QLabel *m_head;
    QLabel *m_count;
    QCheckBox *m_only;
    StoryTable *m_table;
    QLabel *m_told;
    QLabel *m_address;
    QPushButton *m_value;
    QPushButton *m_row;
    QLabel *m_copied;
    SecretClipboard m_clipboard;
};

} // namespace ui
