// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/checklist.h"

#include "domain/country.h"
#include "domain/identification.h"
#include "domain/proofofaddress.h"
#include "ui/kit/theme.h"
#include "ui/kit/voice.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double largestFont = 12; ///< points
constexpr double smallestFont = 7;
constexpr double margin = 18; ///< millimetres

class Page {
public:
    explicit Page(const Checklist &list)
        : m_list(list)
        , m_voice(list.language)
    {
    }

    QString html() const
    {
        QString page = u"<h2>%1</h2>"_s.arg(escaped("Your video identification: what to have ready"));
        if (const QString name = m_list.name.simplified(); !name.isEmpty())
            page += u"<p>%1</p>"_s.arg(said("For %1").arg(name).toHtmlEscaped());
        page += u"<p>%1</p><table cellpadding=\"6\">"_s.arg(escaped(
            "You show your ID document in a video call with IDnow. Please have all of this ready before "
            "you begin:"));
        page += item(documentText(), {escaped("The original, valid and undamaged; no copy and no photo.")});
        page += proof();
        page +=
            item(said("Your mobile phone"), {escaped("In the call you receive a text message with a code.")});
        page += item(said("Camera, microphone and a stable internet connection"),
                     {escaped("A smartphone is best; a computer with a camera does too.")});
        page += item(said("A quiet, well-lit place"),
                     {escaped("Your face and the document must be seen clearly, without glare.")});
        page += item(said("Half an hour without interruption"),
                     {escaped("There may be a wait. After 30 minutes an open request is ended, and you begin "
                              "anew.")});
        page += item(said("The call is in German or English"),
                     {escaped("You choose the language when you begin.")});
        page += item(said("Your personal link"),
                     {said("It is valid for %1 days and for you alone: don't pass it on, and open it on one "
                           "device only.")
                          .arg(domain::urlValidDays)
                          .toHtmlEscaped()});
        page += u"</table><p><small>%1</small></p>"_s.arg(
            said("As of %1").arg(m_voice.date(m_list.now.date())).toHtmlEscaped());
        return page;
    }

    QString title() const { return said("Your video identification: what to have ready"); }

private:
    QString said(const char *source) const { return m_voice.say()("Checklist", source); }
    QString escaped(const char *source) const { return said(source).toHtmlEscaped(); }

    /// `head` is plain, `lines` are HTML.
    static QString item(const QString &head, const QStringList &lines)
    {
        return u"<tr><td>\u2610</td><td><b>%1</b><br>%2</td></tr>"_s.arg(head.toHtmlEscaped(),
                                                                         lines.join(u"<br>"_s));
    }

    QString documentText() const
    {
        return said("Your ID document: %1 (%2)")
            .arg(domain::documentWord(m_list.document, m_voice.say()),
                 domain::countryName(m_list.document.country, m_voice.language()));
    }

    QString proof() const
    {
        const bool needed = m_list.document.needsProof();
        const domain::ProofDates dates = domain::proofDatesAt(m_list.now);
        QStringList words;
        for (const QString &type : domain::proofOfAddressTypes())
            words.append(domain::proofOfAddressWord(type, m_voice.say()));
        QStringList lines;
        if (!needed)
            lines << escaped(
                "Is your current address printed on your ID document? Then nothing else is needed. If "
                "not, please have one of these ready:");
        else
            lines << escaped("Your ID document does not show your address. Please have one of these ready:");
        lines << words.join(u" \u00b7 "_s).toHtmlEscaped();
        lines << said("It shows your name and current address and is not older than six months: for a call "
                      "on %1 "
                      "it is dated on or after %2.")
                     .arg(m_voice.date(m_list.now.date()), m_voice.date(dates.oldest))
                     .toHtmlEscaped();
        if (dates.holds(m_list.bill))
            lines << said("Dated %1, it can be used until %2.")
                         .arg(m_voice.date(m_list.bill),
                              m_voice.date(domain::proofOfAddressGoodUntil(m_list.bill)))
                         .toHtmlEscaped();
        return item(needed ? said("A proof of your address")
                           : said("A proof of your address, only if needed"),
                    lines);
    }

    const Checklist &m_list;
    const Voice m_voice;
};

// What the page says, for the catalogue; Page looks it up in the customer's language.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("Checklist", "Your video identification: what to have ready"),
    QT_TRANSLATE_NOOP("Checklist", "For %1"),
    QT_TRANSLATE_NOOP("Checklist",
                      "You show your ID document in a video call with IDnow. Please have all of this "
                      "ready before you begin:"),
    QT_TRANSLATE_NOOP("Checklist", "The original, valid and undamaged; no copy and no photo."),
    QT_TRANSLATE_NOOP("Checklist", "Your mobile phone"),
    QT_TRANSLATE_NOOP("Checklist", "In the call you receive a text message with a code."),
    QT_TRANSLATE_NOOP("Checklist", "Camera, microphone and a stable internet connection"),
    QT_TRANSLATE_NOOP("Checklist", "A smartphone is best; a computer with a camera does too."),
    QT_TRANSLATE_NOOP("Checklist", "A quiet, well-lit place"),
    QT_TRANSLATE_NOOP("Checklist", "Your face and the document must be seen clearly, without glare."),
    QT_TRANSLATE_NOOP("Checklist", "Half an hour without interruption"),
    QT_TRANSLATE_NOOP("Checklist",
                      "There may be a wait. After 30 minutes an open request is ended, and you begin "
                      "anew."),
    QT_TRANSLATE_NOOP("Checklist", "The call is in German or English"),
    QT_TRANSLATE_NOOP("Checklist", "You choose the language when you begin."),
    QT_TRANSLATE_NOOP("Checklist", "Your personal link"),
    QT_TRANSLATE_NOOP("Checklist",
                      "It is valid for %1 days and for you alone: don't pass it on, and open it on one "
                      "device only."),
    QT_TRANSLATE_NOOP("Checklist", "As of %1"),
    QT_TRANSLATE_NOOP("Checklist", "Your ID document: %1 (%2)"),
    QT_TRANSLATE_NOOP("Checklist",
                      "Is your current address printed on your ID document? Then nothing else is "
                      "needed. If not, please have one of these ready:"),
    QT_TRANSLATE_NOOP("Checklist",
                      "Your ID document does not show your address. Please have one of these ready:"),
    QT_TRANSLATE_NOOP("Checklist",
                      "It shows your name and current address and is not older than six months: for a "
                      "call on %1 it is dated on or after %2."),
    QT_TRANSLATE_NOOP("Checklist", "Dated %1, it can be used until %2."),
    QT_TRANSLATE_NOOP("Checklist", "A proof of your address"),
    QT_TRANSLATE_NOOP("Checklist", "A proof of your address, only if needed"),
};

} // namespace

QString checklistHtml(const Checklist &list)
{
    return Page(list).html();
}

bool paintChecklist(const Checklist &list, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    QTextDocument page;
    page.documentLayout()->setPaintDevice(&device);
    page.setDocumentMargin(0);
    page.setHtml(checklistHtml(list));
    const QSizeF room(device.width(), device.height());
    QFont font = list.font;
    for (double points = largestFont; points >= smallestFont; points -= 0.5) {
        font.setPointSizeF(points);
        page.setDefaultFont(font);
        page.setPageSize(room);
        if (page.pageCount() == 1)
            break;
    }
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = theme::lightPalette(); // paper is white whatever the screen is
    context.clip = QRectF(QPointF(0, 0), room);
    painter.setClipRect(context.clip);
    page.documentLayout()->draw(&painter, context);
    return true;
}

QByteArray checklistPdf(const Checklist &list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(Page(list).title());
    writer.setCreator(u"IdentDesk"_s);
    return paintChecklist(list, writer) ? bytes : QByteArray();
}

} // namespace ui
