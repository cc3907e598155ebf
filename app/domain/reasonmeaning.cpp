// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurereason.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Words {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array meanings{
    Words{"AUDIO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "There was a problem with the sound that IDnow does not "
                                             "describe further.")},
    Words{"BAD_AUDIO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The sound was too poor to go on with the call.")},
    Words{"BAD_AUDIO_ENVIRONMENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Noise around the customer disturbed the call.")},
    Words{"BAD_PHOTO_QUALITY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The photo of the ID or of the customer was not good "
                                             "enough.")},
    Words{"BAD_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The call came about, but the picture was too poor to go "
                                             "on.")},
    Words{"CALL_QUALITY_FAIL"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The check before the call found the customer's internet "
                                             "too slow for video.")},
    Words{"CONNECTION_BAD"_L1, QT_TRANSLATE_NOOP("FailureReason", "The connection was too weak to go on.")},
    Words{"CONNECTION_LOST"_L1, QT_TRANSLATE_NOOP("FailureReason", "The call was cut off.")},
    Words{"CONNECTION_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "There was a connection problem that IDnow does not "
                                             "describe further.")},
    Words{"DATA_APPLICATION_ADDRESS"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The address entered differs from the ID and could not be "
                                             "corrected in the call.")},
    Words{"DATA_APPLICATION_DATA"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The data entered differ from the ID and could not be "
                                             "corrected in the call.")},
    Words{"DATA_ID_EXPIRED"_L1, QT_TRANSLATE_NOOP("FailureReason", "The ID is no longer valid.")},
    Words{"DISAGREE_WITH_VIDEO_RECORDING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer did not agree to the recording of the call.")},
    Words{"ENROLLED_TO_WAITING_LIST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer was put on IDnow's waiting list and can't "
                                             "leave it alone.")},
    Words{"ID_NOT_SUPPORTED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "This ID is not accepted for identification online.")},
    Words{"ID_DAMAGED"_L1, QT_TRANSLATE_NOOP("FailureReason", "The ID is damaged and can't be used.")},
    Words{"ID_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "There was a problem with the ID that IDnow does not "
                                             "describe further.")},
    Words{"IDENT_CODE_NOT_RECEIVED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The code did not reach the customer by SMS or e-mail.")},
    Words{"IDENT_CODE_REPEATEDLY_INCORRECT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The code was entered wrongly several times.")},
    Words{"INCORRECT_ID_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The number of the ID was recorded wrongly in the call.")},
    Words{"INCORRECT_NAME_IN_QES"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Only for eSigning: the name in the certificate was wrong.")},
    Words{"INDECENT_BEHAVIOUR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "IDnow ended the call because of the customer's behaviour.")},
    Words{"NO_AUDIO"_L1, QT_TRANSLATE_NOOP("FailureReason", "Customer and IDnow could not hear each other.")},
    Words{"NO_CONNECTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The call could not be connected because of network "
                                             "problems.")},
    Words{"NO_ESIGN_FRAUD"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Only for eSigning: the call was stopped before signing "
                                             "and goes to review.")},
    Words{"NO_SECURITY_QUESTION_ASKED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "IDnow's agent asked too few security questions; the "
                                             "review canceled the identification.")},
    Words{"NO_VIDEO"_L1, QT_TRANSLATE_NOOP("FailureReason", "Customer and IDnow could not see each other.")},
    Words{"OTHER_ABUSE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "IDnow reports a misuse of the procedure or inappropriate "
                                             "behaviour.")},
    Words{"OTHER_ERROR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "An error happened that IDnow does not describe further.")},
    Words{"OTHER_MISCELLANEOUS_PERMANENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "An error happened that IDnow can't resolve.")},
    Words{"OTHER_MISCELLANEOUS_TEMPORARY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "A passing error happened; a retry can solve it.")},
    Words{"OTHER_TEST"_L1, QT_TRANSLATE_NOOP("FailureReason", "The identification was a test call.")},
    Words{"PHOTO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "There was a problem with the photo that IDnow does not "
                                             "describe further.")},
    Words{"SECURITY_QUESTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The review was not satisfied with the answers to the "
                                             "security questions.")},
    Words{"SECURITY_QUESTION_NOT_CORRECT_ANSWERED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The review judged answers to the security questions to be "
                                             "wrong.")},
    Words{"STALLED_TIMEOUT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The identification ran too long and was stopped.")},
    Words{"TECH_AUDIO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The sound was poor, or one side could not be heard.")},
    Words{"TECH_DISCONNECTED_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The video broke off during the identification.")},
    Words{"TECH_DISCONNECTED_WEBSOCKET"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The connection to IDnow was lost, mostly because the "
                                             "customer's internet dropped.")},
    Words{"TECH_HOLOGRAM"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The security features of the ID could not be seen or are "
                                             "worn. There is no suspicion of fraud.")},
    Words{"TECH_ID_TYPE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "This kind of ID is not allowed or not supported.")},
    Words{"TECH_IDENT_CODE_DELIVERY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The SMS with the code could not be delivered.")},
    Words{"TECH_INTERNAL_SERVER_ERROR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "A server at IDnow had a fault.")},
    Words{"TECH_INTERNET_CONNECTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer's internet is not fast enough.")},
    Words{"TECH_LIGHTING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "It was too dark or there was glare: the customer or the "
                                             "ID could not be seen well.")},
    Words{"TECH_PHOTO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The photo was not sharp: the customer or the ID could not "
                                             "be recognized.")},
    Words{"TECH_TIMEOUT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The identification was open longer than 30 minutes.")},
    Words{"TECH_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The camera or its picture was not good enough.")},
    Words{"USER_ABORT_WHILE_WAITING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer left while waiting for an agent.")},
    Words{"USER_CANCELLATION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer stopped the identification.")},
    Words{"USER_ID_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer read out a wrong ID number several times.")},
    Words{"USER_IDENT_CODE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer entered a wrong code several times.")},
    Words{"USER_LANGUAGE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer speaks neither German nor English well "
                                             "enough for the call.")},
    Words{"USER_NO_ID"_L1, QT_TRANSLATE_NOOP("FailureReason", "The customer had no ID at hand.")},
    Words{"USER_STARTED_NEW_REQUEST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer started the identification a second time, on "
                                             "the web or in the app.")},
    Words{"USER_WRONG_PERSON"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Someone else than the applicant was in the call. There is "
                                             "no suspicion of fraud.")},
    Words{"VIDEO_ENVIRONMENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "The customer's surroundings did not suit a video call.")},
    Words{"VIDEO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "There was a problem with the video that IDnow does not "
                                             "describe further.")},
    Words{"WRONG_PHONE_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Only for eSigning: the phone number entered was wrong.")},
};

} // namespace

QString reasonMeaning(const QString &code, const Say &say)
{
    for (const Words &row : meanings) {
        if (row.code == code)
            return say("FailureReason", row.text);
    }
    return say("FailureReason",
               QT_TRANSLATE_NOOP("FailureReason",
                                 "IDnow gave the reason “%1”, which this version of IdentDesk "
                                 "doesn't know."))
        .arg(code);
}

QString groupWord(ReasonGroup group, const Say &say)
{
    switch (group) {
    //: Group of failure reasons: the internet connection
    case ReasonGroup::Connection:
        return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Connection"));
    //: Group of failure reasons: camera, picture, light
    case ReasonGroup::Camera: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Camera"));
    //: Group of failure reasons: microphone, sound
    case ReasonGroup::Microphone: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Sound"));
    //: Group of failure reasons: the customer's ID
    case ReasonGroup::Document:
        return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "ID document"));
    //: Group of failure reasons: the code sent by SMS
    case ReasonGroup::Code: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "SMS code"));
    case ReasonGroup::DataMismatch:
        return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Data mismatch"));
    //: Group of failure reasons: what the customer did or wanted
    case ReasonGroup::Customer: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Customer"));
    //: Group of failure reasons: how the call or its review went
    case ReasonGroup::Process: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Procedure"));
    //: Group of failure reasons: electronic signature
    case ReasonGroup::Signing: return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "eSigning"));
    case ReasonGroup::Other: break;
    }
    //: Group of failure reasons
    return say("FailureReason", QT_TRANSLATE_NOOP("FailureReason", "Other"));
}

} // namespace domain
