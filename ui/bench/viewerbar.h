// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/panes.h"
#include "ui/viewer/tonebar.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <functional>

namespace ui {

class Action;

/// The tools above the documents: they act on the chosen pane, each by button and by key.
class ViewerBar : public QWidget {
    Q_OBJECT
public:
    explicit ViewerBar(Panes &panes, QWidget *parent = nullptr);
    ~ViewerBar() override;
    void render(); ///< from the chosen pane
    void retranslate();

Q_SIGNALS:
    void exportWanted();
    void documentWanted(int row); ///< of the case's list, by its number

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *tool(const QString &name, const QString &icon, const char *words, const QKeySequence &key,
                      std::function<void()> act);
    void key(const QString &id, const char *words, const QKeySequence &key, std::function<void()> act);
    void makeTools();
    void makeKeys();
    void followChosen();
    void holdLoupe();
    PageView *view() const { return m_panes.chosen()->view(); }
    Panes &m_panes;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QToolButton *m_fitWidth;
    QToolButton *m_actual;
    QLabel *m_zoom;
    QToolButton *m_turnLeft;
    QToolButton *m_turn;
    QToolButton *m_tone;
    QToolButton *m_loupe;
    QToolButton *m_previousPage;
    QLabel *m_page;
    QToolButton *m_nextPage;
    QToolButton *m_find;
    QToolButton *m_split;
    QToolButton *m_link;
    QToolButton *m_export;
    Action *m_loupeKey;
    ToneBar *m_toneBar;
    QElapsedTimer m_loupeSince; ///< valid while the key that opened the loupe may be held
};

} // namespace ui
