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

constexpr std::array advices{
    Words{"AUDIO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: test microphone and loudspeaker, then "
                                             "call again with the same link.")},
    Words{"BAD_AUDIO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: use a headset or another device, then "
                                             "call again with the same link.")},
    Words{"BAD_AUDIO_ENVIRONMENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: go to a quiet room, then call again with "
                                             "the same link.")},
    Words{"BAD_PHOTO_QUALITY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: clean the camera, find even light, hold "
                                             "the ID still, then call again with the same link.")},
    Words{"BAD_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: use a better camera or the phone, then "
                                             "call again with the same link.")},
    Words{"CALL_QUALITY_FAIL"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: change to a faster network, such as good "
                                             "Wi-Fi, then call again with the same link.")},
    Words{"CONNECTION_BAD"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: move closer to the router or change the "
                                             "network, then call again with the same link.")},
    Words{"CONNECTION_LOST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: check the internet connection, then call "
                                             "again with the same link.")},
    Words{"CONNECTION_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: change the network or the device, then "
                                             "call again with the same link.")},
    Words{"DATA_APPLICATION_ADDRESS"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: a plain retry won't help. Correct the address "
                                             "with the customer first, or use another KYC method.")},
    Words{"DATA_APPLICATION_DATA"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: a plain retry won't help. Compare the data "
                                             "with the ID; names and birth data are corrected by "
                                             "Solaris support or in a new case.")},
    Words{"DATA_ID_EXPIRED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: take another ID that is valid, then call "
                                             "again with the same link.")},
    Words{"DISAGREE_WITH_VIDEO_RECORDING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: explain that the call can't go without "
                                             "recording. If the customer agrees, the same link works; "
                                             "otherwise use another KYC method.")},
    Words{"ENROLLED_TO_WAITING_LIST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "IDnow's turn: a plain retry won't help and only shows a "
                                             "warning. Wait to be called, or ask support.")},
    Words{"ID_NOT_SUPPORTED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: take an ID from the list of supported "
                                             "documents, then call again with the same link. Without "
                                             "one, use another KYC method.")},
    Words{"ID_DAMAGED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: take another, undamaged ID, then call "
                                             "again with the same link.")},
    Words{"ID_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: check the ID, better take another one, "
                                             "then call again with the same link.")},
    Words{"IDENT_CODE_NOT_RECEIVED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: check reception and the mobile number "
                                             "given to IDnow, then call again with the same link.")},
    Words{"IDENT_CODE_REPEATEDLY_INCORRECT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link and enter "
                                             "the newest code.")},
    Words{"INCORRECT_ID_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: no fault of theirs; call again with the "
                                             "same link and read the number out slowly.")},
    Words{"INCORRECT_NAME_IN_QES"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: compare the name with the ID and ask support; "
                                             "then the customer signs again with the same link.")},
    Words{"INDECENT_BEHAVIOUR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: a plain retry won't help. Decide with your "
                                             "supervisor whether to go on, and then with another KYC "
                                             "method.")},
    Words{"NO_AUDIO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: allow the microphone, turn the sound up, "
                                             "then call again with the same link.")},
    Words{"NO_CONNECTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: change the network, switch off any VPN, "
                                             "then call again with the same link.")},
    Words{"NO_ESIGN_FRAUD"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "IDnow's turn: wait for the review. Tell the customer only "
                                             "that it takes longer.")},
    Words{"NO_SECURITY_QUESTION_ASKED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: no fault of theirs; repeat the call with "
                                             "the same link.")},
    Words{"NO_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: allow the camera, close other programs "
                                             "that use it, then call again with the same link.")},
    Words{"OTHER_ABUSE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: talk to the customer first. If they still want "
                                             "to be identified, the same link works.")},
    Words{"OTHER_ERROR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link. If it "
                                             "happens again, use another device.")},
    Words{"OTHER_MISCELLANEOUS_PERMANENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: a plain retry won't help. Ask support, or use "
                                             "another KYC method.")},
    Words{"OTHER_MISCELLANEOUS_TEMPORARY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link in a few "
                                             "minutes.")},
    Words{"OTHER_TEST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: if it was meant in earnest, call again "
                                             "with the same link.")},
    Words{"PHOTO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: clean the camera and find even light, "
                                             "then call again with the same link.")},
    Words{"SECURITY_QUESTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: repeat the call with the same link and "
                                             "answer the questions in full.")},
    Words{"SECURITY_QUESTION_NOT_CORRECT_ANSWERED"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: have ID and application at hand, then "
                                             "repeat the call with the same link.")},
    Words{"STALLED_TIMEOUT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: have everything ready, then call again "
                                             "with the same link.")},
    Words{"TECH_AUDIO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: test the microphone or use a headset, "
                                             "then call again with the same link.")},
    Words{"TECH_DISCONNECTED_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: find a steadier network, then call again "
                                             "with the same link.")},
    Words{"TECH_DISCONNECTED_WEBSOCKET"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: check the internet, keep the window "
                                             "open, then call again with the same link.")},
    Words{"TECH_HOLOGRAM"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: find better light and tilt the ID when "
                                             "asked, or take another ID, then call again with the same "
                                             "link.")},
    Words{"TECH_ID_TYPE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: take a passport or ID card from the list "
                                             "of supported documents, then call again with the same "
                                             "link.")},
    Words{"TECH_IDENT_CODE_DELIVERY"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: check the mobile number and that the "
                                             "phone can receive SMS, then call again with the same link.")},
    Words{"TECH_INTERNAL_SERVER_ERROR"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: no fault of theirs; call again with the "
                                             "same link in a few minutes.")},
    Words{"TECH_INTERNET_CONNECTION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: change to a faster network and stop "
                                             "other downloads, then call again with the same link.")},
    Words{"TECH_LIGHTING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: face a lamp or a window, avoid "
                                             "reflections on the ID, then call again with the same link.")},
    Words{"TECH_PHOTO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: clean the camera and hold the ID still, "
                                             "then call again with the same link.")},
    Words{"TECH_TIMEOUT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: have ID and phone ready, then call again "
                                             "with the same link and finish in one go.")},
    Words{"TECH_VIDEO"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: use a device with a better camera, then "
                                             "call again with the same link.")},
    Words{"USER_ABORT_WHILE_WAITING"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link, best at a "
                                             "quieter hour.")},
    Words{"USER_CANCELLATION"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: ask the customer what stopped them. The same "
                                             "link still works.")},
    Words{"USER_ID_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: find the number on the ID beforehand, "
                                             "then call again with the same link.")},
    Words{"USER_IDENT_CODE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link and enter "
                                             "only the code of that call.")},
    Words{"USER_LANGUAGE"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Your turn: a plain retry won't help, as calls are in "
                                             "German or English only. Use another KYC method.")},
    Words{"USER_NO_ID"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: get the ID, then call again with the "
                                             "same link.")},
    Words{"USER_STARTED_NEW_REQUEST"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: finish the newer call, or start again on "
                                             "one device only, with the same link.")},
    Words{"USER_WRONG_PERSON"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: the person named in the case must call, "
                                             "with the same link.")},
    Words{"VIDEO_ENVIRONMENT"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: go to a quiet, well-lit room without "
                                             "other people, then call again with the same link.")},
    Words{"VIDEO_OTHER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: restart the device or use another one, "
                                             "then call again with the same link.")},
    Words{"WRONG_PHONE_NUMBER"_L1,
          QT_TRANSLATE_NOOP("FailureReason", "Customer's turn: call again with the same link and enter "
                                             "their own mobile number.")},
};

} // namespace

QString reasonAdvice(const QString &code, const Say &say)
{
    for (const Words &row : advices) {
        if (row.code == code)
            return say("FailureReason", row.text);
    }
    return say("FailureReason",
               QT_TRANSLATE_NOOP("FailureReason",
                                 "Customer's turn: try again with the same link. If it fails "
                                 "again, ask support what this reason means."));
}

} // namespace domain
