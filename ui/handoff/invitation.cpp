// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/invitation.h"

#include "domain/proofofaddress.h"
#include "domain/timeline.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// Our texts in one language of choice: tr() would give the screen's.
class Words {
public:
    explicit Words(const QString &language)
    {
        if (language == u"de"_s)
            m_known = m_german.load(u":/translations/identdesk_de.qm"_s);
    }
    QString operator()(const char *source) const { return from("Invitation", source); }
    /// The word of another part of the program: fits domain::Say.
    QString from(const char *context, const char *source) const
    {
        const QString word = m_known ? m_german.translate(context, source) : QString();
        return word.isEmpty() ? QString::fromUtf8(source) : word;
    }

private:
    QTranslator m_german;
    bool m_known = false;
};

QString momentIn(const QString &language, const QDateTime &at)
{
    const bool german = language == u"de"_s;
    const QLocale locale(german ? QLocale::German : QLocale::English);
    return locale.toString(at.toLocalTime(), german ? u"d. MMMM yyyy, HH:mm"_s : u"d MMMM yyyy, HH:mm"_s);
}

} // namespace

QStringList invitationLanguages()
{
    return {u"de"_s, u"en"_s};
}

QString customerLanguage(const domain::CaseFile &file)
{
    QStringList told{file.identification.order.language.toLower()};
    for (const domain::Consent &consent : file.consents)
        told << consent.language.toLower();
    for (const QString &language : std::as_const(told)) {
        if (invitationLanguages().contains(language))
            return language;
    }
    return invitationLanguages().constFirst();
}

Invitation invitation(const domain::CaseFile &file, const QString &language, const QString &link)
{
    const Words words(language);
    const domain::Say say = [&words](const char *context, const char *source) {
        return words.from(context, source);
    };
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
                     .arg(domain::proofOfAddressWord(proof, say));
    lines << words(QT_TRANSLATE_NOOP("Invitation", "- your mobile phone: you get a code by text message"));
    lines << words(
        QT_TRANSLATE_NOOP("Invitation", "- a bright, quiet place and a stable internet connection"));
    lines << QString();
    //: %1: date and time
    lines << words(QT_TRANSLATE_NOOP("Invitation", "The link works until %1."))
                 .arg(momentIn(language, domain::linkValidUntil(file.summary)));
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
