// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// A plain text in one line where there is room and in more where there is not. A QLabel that wraps asks for
/// two lines as soon as its text is of some length, however much room there is.
class WrapLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace ui
