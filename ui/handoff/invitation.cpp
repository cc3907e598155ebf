// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/invitation.h"

#include "domain/proofofaddress.h"
#include "domain/timeline.h"
#include "ui/kit/voice.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// Our texts in one language of choice: tr() would give the screen's.
class Words {
public:
    explicit Words(const QString &language)
        : voice(language)
    {
    }
    QString operator()(const char *source) const { return voice("Invitation", source); }
    const Voice voice;
};

} // namespace

Invitation invitation(const domain::CaseFile &file, const QString &language, const QString &link)
{
    const Words words(language);
    const domain::Person &person = file.entered;
    QStringList lines;
    //: first line of a message to the customer; %1: first and last name
    lines << words(QT_TRANSLATE_NOOP("Invitation", "Dear %1,"))
                 .arg(u"%1 %2"_s.arg(person.firstName, person.lastName).trimmed());
    lines << QString();
    lines << words(QT_TRANSLATE_NOOP(
        "Invitation",
        "please identify yourself in a short video call with our partner IDnow. Open this link, "
        "best on your smartphone:"));
    lines << QString() << link << QString();
    lines << words(QT_TRANSLATE_NOOP("Invitation", "Please have ready:"));
    lines << words(QT_TRANSLATE_NOOP("Invitation", "- your ID document itself, not a copy"));
    if (const QString &proof = file.identification.order.proofOfAddressType; !proof.isEmpty())
        //: %1: kind of proof, "Gas bill"
        lines << words(QT_TRANSLATE_NOOP("Invitation", "- your proof of address: %1"))
                     .arg(domain::proofOfAddressWord(proof, words.voice.say()));
    lines << words(QT_TRANSLATE_NOOP("Invitation", "- your mobile phone: you get a code by text message"));
    lines << words(
        QT_TRANSLATE_NOOP("Invitation", "- a bright, quiet place and a stable internet connection"));
    lines << QString();
    //: %1: date and time
    lines << words(QT_TRANSLATE_NOOP("Invitation", "The link works until %1."))
                 .arg(words.voice.moment(domain::linkValidUntil(file.summary)));
    lines << words(QT_TRANSLATE_NOOP(
        "Invitation",
        "It is meant for you alone: please pass it on to nobody. Open it once, on one device; a "
        "second start ends the first."));
    lines << QString();
    lines << words(QT_TRANSLATE_NOOP("Invitation", "Kind regards"));
    return {words(QT_TRANSLATE_NOOP("Invitation", "Your video identification")), lines.join(u'\n')};
}

QString linkPlaceholder(const QString &language)
{
    //: stands in the preview of a message where the customer's link will be
    return Words(language)(QT_TRANSLATE_NOOP("Invitation", "[the link for this customer]"));
}

QUrl mailDraft(const QString &address, const Invitation &invitation)
{
    QString body = invitation.body;
    body.replace(u"\n"_s, u"\r\n"_s); // RFC 6068, section 5
    // Everything but the address's own "@" is encoded, so that no value can add a recipient or a header.
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(address.trimmed(), "@") +
                                 "?subject=" + QUrl::toPercentEncoding(invitation.subject) +
                                 "&body=" + QUrl::toPercentEncoding(body),
                             QUrl::StrictMode);
}

} // namespace ui
