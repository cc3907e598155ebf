// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/pageview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QWidget>

namespace ui {

/// Brightness, contrast, inversion and free turning of one page view, by slider.
class ToneBar : public QWidget {
    Q_OBJECT
public:
    explicit ToneBar(QWidget *parent = nullptr);
    /// The view whose look the sliders show and set.
    void setView(PageView *view);
    void reset(); ///< everything here as it was at first

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void write();
    void retranslate();
    QPointer<PageView> m_view;
    struct Line {
        QLabel *label;
        QSlider *slider;
    };
    Line addLine(const QString &name, int most);
    Line m_brightness;
    Line m_contrast;
    Line m_angle;
    QCheckBox *m_inverted;
    QPushButton *m_reset;
    bool m_reading = false;
};

} // namespace ui
