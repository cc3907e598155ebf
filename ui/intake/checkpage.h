// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/documentkind.h"
#include "ui/intake/page.h"

#include <QVBoxLayout>
#include <optional>

namespace ui {

/// Step 4: everything once more, read-only, with what deserves a second look. Creating is the screen's
/// button.
class CheckPage : public IntakePage {
    Q_OBJECT
public:
    explicit CheckPage(bool sandbox, QWidget *parent = nullptr);
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override { return true; }
    void reset() override;
    void enter() override;

    /// `duplicate`: another case on this desk that may be the same customer's.
    void show(const desk::Application &application, const QString &documentCountry, domain::DocumentKind kind,
              const std::optional<domain::Case> &duplicate = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    const bool m_sandbox;
    desk::Application m_application;
    std::optional<domain::Case> m_duplicate;
    QString m_country;
    domain::DocumentKind m_kind = domain::DocumentKind::IdCard;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
};

} // namespace ui
