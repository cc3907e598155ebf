// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/handclock.h"
#include "support/legalfolder.h"
#include "support/patience.h"
#include "ui/intake/consentpage.h"
#include "ui/kit/messageline.h"
#include "ui/kit/readingview.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The consent step on screen, with a clock moved by hand.
struct ConsentLab {
    explicit ConsentLab(bool sandbox = true)
        : page(sandbox)
    {
        page.setClockSource(hands.source());
        page.resize(700, 600);
        page.show();
        page.activateWindow();
    }
    QCheckBox *box(const QString &name) { return page.findChild<QCheckBox *>(name); }
    ui::ReadingView *view(const QString &name)
    {
        return page.findChild<ui::ReadingView *>(QString(name % u":text"_s));
    }
    QString line(const QString &name) { return page.findChild<QLabel *>(QString(name % u":line"_s))->text(); }
    ui::MessageLine *message() { return page.findChild<ui::MessageLine *>(u"consent:message"_s); }
    void readToEnd(const QString &name)
    {
        QTRY_VERIFY(view(name)->verticalScrollBar()->maximum() > 0);
        view(name)->verticalScrollBar()->setValue(view(name)->verticalScrollBar()->maximum());
    }
    void accept(const QString &name)
    {
        readToEnd(name);
        box(name)->click();
        QVERIFY(box(name)->isChecked());
    }
    HandClock hands;
    ui::ConsentPage page;
    const QString terms = u"consent:terms"_s;
    const QString data = u"consent:data"_s;
};
