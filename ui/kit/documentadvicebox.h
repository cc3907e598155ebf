// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentadvice.h"

#include <QWidget>
#include <optional>

namespace ui {

class MessageLine;

/// What to know about one ID document before the call: whether its address spares a proof of address, which
/// document of the same country would, and that it is refused. Object names: "advice:address",
/// "advice:instead", "advice:refused".
class DocumentAdviceBox : public QWidget {
    Q_OBJECT
public:
    explicit DocumentAdviceBox(QWidget *parent = nullptr);
    void advise(const domain::DocumentAdvice &advice);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    std::optional<domain::DocumentAdvice> m_advice;
    MessageLine *m_address;
    MessageLine *m_instead;
    MessageLine *m_refused;
};

} // namespace ui
