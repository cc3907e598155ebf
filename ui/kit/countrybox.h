// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// A country by typing: its German or English name, its code, or a part of any; the list shows the user's
/// language.
class CountryBox : public QComboBox {
    Q_OBJECT
public:
    explicit CountryBox(QWidget *parent = nullptr);
    QString code() const; ///< alpha-2; empty while nothing clear is typed
    bool isBlank() const { return currentText().trimmed().isEmpty(); }
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChanged();
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void settle();
};

} // namespace ui
