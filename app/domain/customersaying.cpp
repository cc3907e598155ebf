// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customersaying.h"

#include "domain/reasonsheet.h"

#include <algorithm>
#include <array>

namespace domain {
namespace {

struct Saying {
    const char *codes; ///< parted by spaces
    const char *text;
};

constexpr std::array sayings{
    Saying{"AUDIO_OTHER BAD_AUDIO TECH_AUDIO",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the sound in your video call was not good enough to finish the "
                             "identification. Please test your microphone and loudspeaker, or use a headset "
                             "or another device, before you start the call again.")},
    Saying{"BAD_AUDIO_ENVIRONMENT",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately background noise made it hard to understand each other in your "
                             "video call. Please choose a quiet place before you start the call again.")},
    Saying{"NO_AUDIO",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately there was no sound in your video call. Please allow your browser "
                             "or the app to use the microphone and turn the sound up before you start the "
                             "call again.")},
    Saying{"BAD_PHOTO_QUALITY TECH_PHOTO PHOTO_OTHER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the photos taken in your video call were not sharp enough. "
                             "Please clean the camera of your device, find even light and hold your ID "
                             "document still when you are asked to.")},
    Saying{"TECH_LIGHTING",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the light in your video call was not good enough to see you and "
                             "your ID document well. Please sit facing a window or a lamp, and tilt the ID "
                             "document a little if it reflects the light.")},
    Saying{"BAD_VIDEO TECH_VIDEO VIDEO_OTHER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the picture in your video call was not clear enough. Please use "
                             "a device with a good camera, such as a newer smartphone, or restart your "
                             "device before you start the call again.")},
    Saying{"NO_VIDEO",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately there was no picture in your video call. Please allow your "
                             "browser or the app to use the camera, and close other programs that use it, "
                             "before you start the call again.")},
    Saying{"VIDEO_ENVIRONMENT",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The place of your video call was unfortunately not suited to an "
                             "identification. Please choose a quiet, well-lit room where you are alone.")},
    Saying{"CALL_QUALITY_FAIL CONNECTION_BAD CONNECTION_OTHER TECH_INTERNET_CONNECTION "
           "TECH_DISCONNECTED_VIDEO",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the internet connection was not fast or steady enough for your "
                             "video call. Please use a strong Wi-Fi or mobile connection, stay close to the "
                             "router and pause other downloads before you start the call again.")},
    Saying{"CONNECTION_LOST TECH_DISCONNECTED_WEBSOCKET",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the connection broke off during your video call. Please check "
                             "your internet connection and keep the window or the app open for the whole "
                             "call.")},
    Saying{"NO_CONNECTION",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately your video call could not be connected. Please switch off any "
                             "VPN, or use another network, before you start the call again.")},
    Saying{"DATA_ID_EXPIRED",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The ID document shown in your video call is no longer valid. Please use "
                             "another ID document that is valid.")},
    Saying{"ID_NOT_SUPPORTED TECH_ID_TYPE",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The ID document shown in your video call can't be used for video "
                             "identification. Please use a passport or an identity card that is accepted; we "
                             "will gladly tell you which ones are.")},
    Saying{"ID_DAMAGED",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your ID document could not be checked because it is damaged. Please use "
                             "another ID document that is undamaged.")},
    Saying{"ID_OTHER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately your ID document could not be checked in the video call. Please "
                             "make sure that it is valid and easy to read, or use another ID document.")},
    Saying{"TECH_HOLOGRAM",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the security features of your ID document could not be seen well "
                             "enough. Please find good light and tilt the ID document slowly when you are "
                             "asked to, or use another ID document.")},
    Saying{"USER_ID_NUMBER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the number of your ID document could not be confirmed in the "
                             "call. Please find the number on your ID document beforehand and read it out "
                             "character by character.")},
    Saying{"USER_NO_ID",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "For the video call you need your ID document itself. Please have it at hand "
                             "before you start the call again.")},
    Saying{"IDENT_CODE_NOT_RECEIVED TECH_IDENT_CODE_DELIVERY",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately the code for your identification did not reach you. Please make "
                             "sure that your phone can receive text messages and give your current mobile "
                             "number in the call.")},
    Saying{"IDENT_CODE_REPEATEDLY_INCORRECT USER_IDENT_CODE",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The code that confirms your identification could not be accepted. A new code "
                             "is sent in each call: please enter only the newest one.")},
    Saying{"DATA_APPLICATION_ADDRESS",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The address in your application does not match the one on your document. "
                             "Please tell us your current registered address, and if needed send us a proof "
                             "of it.")},
    Saying{"DATA_APPLICATION_DATA",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Some details in your application do not match your ID document. Please tell us "
                             "your details exactly as they stand on your ID document.")},
    Saying{"USER_WRONG_PERSON",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The identification must be carried out by the applicant in person. Please "
                             "start the call yourself and with your own ID document.")},
    Saying{"DISAGREE_WITH_VIDEO_RECORDING",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The law requires that the identification call is recorded; without your "
                             "agreement we can't carry it out by video. If you agree to the recording, you "
                             "can start the call again. Otherwise we will gladly tell you about other ways "
                             "to identify yourself.")},
    Saying{"ENROLLED_TO_WAITING_LIST",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "You are on the waiting list for a video call and will be called. Please keep "
                             "your ID document ready and do not start the call again in the meantime.")},
    Saying{"INDECENT_BEHAVIOUR OTHER_MISCELLANEOUS_PERMANENT",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately your identification could not be completed by video call.")},
    Saying{"OTHER_ABUSE",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately your video call was ended before the identification was "
                             "complete. If you would like to go on, please follow the instructions given in "
                             "the call.")},
    Saying{"USER_LANGUAGE",
           QT_TRANSLATE_NOOP("CustomerSaying", "The video call is offered in German and English only.")},
    Saying{"USER_CANCELLATION",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your identification was stopped before it was complete. If anything was "
                             "unclear or did not work, we will gladly help you.")},
    Saying{"USER_ABORT_WHILE_WAITING",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "We are sorry that you had to wait for your video call. Early in the morning "
                             "and late in the evening it is usually faster.")},
    Saying{"USER_STARTED_NEW_REQUEST",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your identification was started a second time, which ended the first call. "
                             "Please use one device only, and either the web page or the app.")},
    Saying{"INCORRECT_ID_NUMBER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "We are sorry: the number of your ID document was recorded wrongly in the call, "
                             "through no fault of yours. Please start the call once more and read the number "
                             "out slowly.")},
    Saying{"NO_SECURITY_QUESTION_ASKED",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "We are sorry: your identification has to be repeated, through no fault of "
                             "yours, because one step of the call was left out.")},
    Saying{"SECURITY_QUESTION SECURITY_QUESTION_NOT_CORRECT_ANSWERED",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your identification could not be confirmed because some questions remained "
                             "open in the call. Please have your ID document and your application at hand "
                             "and answer the questions in full.")},
    Saying{"STALLED_TIMEOUT TECH_TIMEOUT",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your identification was open for too long and was ended automatically. Please "
                             "have your ID document and mobile phone ready and finish the call in one go.")},
    Saying{"OTHER_TEST",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "Your last call was recorded as a test and so did not identify you.")},
    Saying{"OTHER_ERROR OTHER_MISCELLANEOUS_TEMPORARY TECH_INTERNAL_SERVER_ERROR",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "We are sorry: a technical problem that you could do nothing about stopped your "
                             "identification. Please start the call again in a few minutes.")},
    Saying{"INCORRECT_NAME_IN_QES",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "We are sorry: your name was not correct in the electronic signature. We will "
                             "have it corrected.")},
    Saying{"WRONG_PHONE_NUMBER",
           QT_TRANSLATE_NOOP("CustomerSaying",
                             "The phone number given for your electronic signature was not correct. Please "
                             "give your own current mobile number.")},
};

const char *sayingOf(const QString &reason)
{
    for (const Saying &saying : sayings) {
        if (QString::fromLatin1(saying.codes).split(u' ').contains(reason))
            return saying.text;
    }
    return QT_TRANSLATE_NOOP("CustomerSaying",
                             "Unfortunately your identification could not be completed. Should it fail "
                             "again, please contact us.");
}

constexpr const char *stillChecked = QT_TRANSLATE_NOOP(
    "CustomerSaying", "Your identification is still being checked, and this takes a little longer. "
                      "You need not do anything; we will get in touch with you.");

const char *goingOn(WayOn wayOn, LinkState link)
{
    const bool isByLink = wayOn == WayOn::SameLink || wayOn == WayOn::AfterChange;
    if (isByLink && link == LinkState::Over)
        return QT_TRANSLATE_NOOP("CustomerSaying",
                                 "The link you have is no longer valid. We will send you a new one.");
    switch (wayOn) {
    case WayOn::SameLink:
        return QT_TRANSLATE_NOOP("CustomerSaying",
                                 "You can start the call again at any time with the link you already have. "
                                 "Please have your ID document and your mobile phone ready.");
    case WayOn::AfterChange:
        return QT_TRANSLATE_NOOP(
            "CustomerSaying",
            "Please start the call again only when we have corrected your data and told you "
            "so; the link you have then works again.");
    case WayOn::NewIdentification:
        return QT_TRANSLATE_NOOP("CustomerSaying",
                                 "We will then send you a new link for your identification.");
    case WayOn::Wait:
        return QT_TRANSLATE_NOOP("CustomerSaying", "You need not do anything else at the moment.");
    case WayOn::OtherMethod: break;
    }
    return QT_TRANSLATE_NOOP("CustomerSaying",
                             "We will get in touch with you and tell you how you can identify yourself in "
                             "another way.");
}

QString letter(const QStringList &paragraphs, const Say &say)
{
    QStringList all{say("CustomerSaying", QT_TRANSLATE_NOOP("CustomerSaying", "Hello,"))};
    all << paragraphs << say("CustomerSaying", QT_TRANSLATE_NOOP("CustomerSaying", "Kind regards"));
    return all.join(QStringLiteral("\n\n"));
}

} // namespace

QString customerSaying(const QString &reason, LinkState link, const Say &say)
{
    if (!isToldToCustomer(reason))
        return letter({say("CustomerSaying", stillChecked)}, say);
    return letter({say("CustomerSaying", sayingOf(reason)),
                   say("CustomerSaying", goingOn(reasonSheet(reason).wayOn, link))},
                  say);
}

QString customerSaying(Status status, const Say &say)
{
    const char *text = stillChecked;
    if (status == Status::Failed || status == Status::Rejected)
        text = QT_TRANSLATE_NOOP(
            "CustomerSaying", "Unfortunately your identification was not successful. We are not able to give "
                              "a reason for this, and we can't offer you our services at present. We regret "
                              "that we have no better news.");
    return letter({say("CustomerSaying", text)}, say);
}

} // namespace domain
