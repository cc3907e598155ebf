// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide says about the list, its age and the document on screen.
#include "ui/guide/guideparts.h"

#include "domain/country.h"
#include "domain/proofofaddress.h"
#include "ui/kit/billdate.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QLocale>
#include <QStandardItemModel>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 month = 30 * 24 * 3600; ///< seconds: older lists are worth a warning

} // namespace

void GuideScreen::Parts::showCount()
{
    count->setText(tr("%Ln documents", nullptr, model.rowCount()));
    stack->setCurrentIndex(model.rowCount() > 0 ? 0 : 1);
    if (model.rowCount() > 0)
        return;
    const QString wanted = QLocale().quoteString(typed->text().simplified());
    empty->say(tr("No document fits"),
               kind->currentIndex() > 0
                   ? tr("There is no “%1” by this search. Esc shows all again.").arg(kind->currentText())
                   : tr("No country, kind of document or PRADO number begins with %1. Esc shows all again.")
                         .arg(wanted));
}

void GuideScreen::Parts::showSource()
{
    const bool hasCase = source.caseHasIdentification();
    auto *choices = qobject_cast<QStandardItemModel *>(which->model());
    choices->item(1)->setEnabled(hasCase);
    which->setVisible(hasCase);
    which->setCurrentIndex(source.which() == GuideSource::Which::Case ? 1 : 0);

    const domain::SupportedList *list = source.list();
    const QDateTime now = clock();
    const QString place = desk.environment().name;
    QString text;
    if (source.isAsking() && !list) {
        text = tr("Asking Solaris which documents are accepted …");
    } else if (!list) {
        text = source.canAsk()
                   ? tr("No list of accepted documents was fetched yet: only the guide's table of documents "
                        "that carry the address is used.")
                   : tr("Only the guide's table of documents that carry the address is used. Which documents "
                        "are "
                        "accepted can be fetched once an identification exists.");
    } else {
        const QString moment = when::dateAndClock(list->fetchedAt);
        const QString since = when::ago(list->fetchedAt, now);
        if (source.isOwn())
            //: %1: moment, %2: age, %3: name of the environment
            text = tr("This identification's own list, fetched %1 (%2 ago) from “%3”.")
                       .arg(moment, since, place);
        else if (source.which() == GuideSource::Which::Case)
            text = tr("Not this identification's own list: the last one fetched, %1 (%2 ago) from “%3”.")
                       .arg(moment, since, place);
        else
            text = tr("The last list that Solaris gave for an identification, %1 (%2 ago) from “%3”.")
                       .arg(moment, since, place);
        if (list->fetchedAt.secsTo(now) > month)
            text += u' ' + tr("It is old: it may have changed.");
    }
    age->setText(text);
    ask->setVisible(source.canAsk() || source.isAsking());
    ask->setEnabled(source.canAsk());
    if (source.trouble() && source.askedByItself())
        // Nobody asked for it and nobody has to do anything: no alarm.
        message->say(theme::Tone::Neutral, tr("The list of accepted documents could not be renewed. %1")
                                               .arg(domain::userText(*source.trouble())));
    else if (source.trouble())
        message->show(*source.trouble());
    else
        message->clear();
}

void GuideScreen::Parts::showCurrent()
{
    const QModelIndex index = table->currentIndex();
    const bool some = index.isValid() && index.row() < model.rowCount();
    current = some ? std::optional(model.at(index.row())) : std::nullopt;
    detail->setVisible(some);
    if (!some) {
        checklist->setSubject(std::nullopt);
        return;
    }
    //: an ID document: %1 kind, %2 country
    title->setText(tr("%1, %2").arg(domain::documentWord(*current),
                                    domain::countryName(current->country, screenLanguage())));
    using Accepted = domain::DocumentAdvice::Accepted;
    switch (current->accepted) {
    case Accepted::Yes: state->setText(tr("On the list of accepted documents.")); break;
    case Accepted::No: state->clear(); break; // the advice says it louder
    case Accepted::Unknown:
        state->setText(tr("Whether it is accepted is not known: no list was fetched yet."));
        break;
    }
    state->setVisible(!state->text().isEmpty());
    advice->advise(*current);
    proofTitle->setText(current->needsProof() ? tr("Proof of address")
                                              : tr("Proof of address, if the current address is not on it"));
    QStringList words;
    for (const QString &type : domain::proofOfAddressTypes())
        words.append(domain::proofOfAddressWord(type));
    //: %1: the kinds of a proof of address
    types->setText(tr("One of: %1.").arg(words.join(u", "_s)));
    showBill();
}

void GuideScreen::Parts::showBill()
{
    const QDateTime now = clock();
    const BillWords said = billWords(bill->text(), now);
    billField->setHint(said.hint);
    billField->setError(said.error);
    if (!current)
        return;
    Checklist list;
    list.document = *current;
    list.bill = acceptedBillDate(bill->text(), now);
    list.now = now;
    checklist->setSubject(list);
}

} // namespace ui
