// SPDX-License-Identifier: GPL-3.0-or-later
// How a case's file fills the scrolled part of the pane.
#include "domain/documenttype.h"
#include "ui/casepane/casepaneparts.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype manyEvents = 300; ///< folding more would hold a frame up

} // namespace

void CasePane::Parts::fill()
{
    fillTimeline();
    notes->setFile(*file, desk.actor());
    fillPerson();
    consents->setConsents(file->consents);
    for (QWidget *part : std::initializer_list<QWidget *>{consentsHead, consents})
        part->setVisible(!file->consents.isEmpty());
    fillDocuments();
    caseFile->show(*file);
    caseFile->setVisible(!file->summary.erased);
}

void CasePane::Parts::fillTimeline()
{
    timeline->setNow(QDateTime::currentDateTimeUtc());
    const int order = ++m_filled;
    m_worker.dropWaiting();
    if (file->events.size() <= manyEvents) {
        timeline->setEntries(timelineOf(*file, desk.actor()));
        return;
    }
    m_worker.post([this, order, file = *file, actor = desk.actor()] {
        // The worker ends before the pane does, and what is queued goes with the pane.
        QMetaObject::invokeMethod(
            pane,
            [this, order, entries = timelineOf(file, actor)] {
                if (order != m_filled)
                    return;
                timeline->setEntries(entries);
                ticks->soon();
            },
            Qt::QueuedConnection);
    });
}

void CasePane::Parts::fillPerson()
{
    const bool erased = file->summary.erased;
    person->setVisible(!erased);
    erase->setVisible(!erased);
    if (erased) {
        person->setPersons({}, {});
        //: the person's data are gone for good
        sayOrHide(personLine, tr("erased"));
    } else {
        person->setPersons(file->entered, file->identified);
        const int changed = person->changedCount();
        sayOrHide(personLine, !person->isCompared() ? tr("Not identified yet: nothing to compare.")
                              : changed > 0 ? tr("%Ln fields differ from what was entered.", nullptr, changed)
                                            : tr("As entered, so identified: no difference."));
    }
    setTextColor(personLine, person->isCompared() && person->changedCount() > 0
                                 ? theme::toneText(theme::Tone::Warning, pane->palette())
                                 : theme::quietText(pane->palette()));
}

void CasePane::Parts::fillDocuments()
{
    qDeleteAll(documents->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    delete documents->layout();
    auto *grid = new QGridLayout(documents);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::tight);
    grid->setColumnStretch(0, 1);
    const bool erased = file && file->summary.erased;
    const QList<domain::KycDocument> list = file && !erased ? file->documents : QList<domain::KycDocument>{};
    for (int i = 0; i < list.size(); ++i) {
        auto *word = new QLabel(domain::documentTypeWord(list.at(i).type), documents);
        word->setTextFormat(Qt::PlainText);
        word->setWordWrap(true);
        const qint64 bytes = list.at(i).size;
        auto *size = new QLabel(bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 0), documents);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setTextColor(size, theme::quietText(pane->palette()));
        grid->addWidget(word, i, 0);
        grid->addWidget(size, i, 1);
    }
    documents->setVisible(!list.isEmpty());
    sayOrHide(documentsLine, erased           ? tr("erased")
                             : list.isEmpty() ? tr("None yet: they come with the result.")
                                              : QString());
    setTextColor(documentsLine, theme::quietText(pane->palette()));
}

} // namespace ui
