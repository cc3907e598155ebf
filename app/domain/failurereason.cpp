// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurereason.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {

const QList<FailureReason> &failureReasons()
{
    using enum Stated;
    using enum ReasonGroup;
    static const QList<FailureReason> reasons{
        {u"AUDIO_OTHER"_s, false, Yes, Microphone},
        {u"BAD_AUDIO"_s, false, Yes, Microphone},
        {u"BAD_AUDIO_ENVIRONMENT"_s, false, Yes, Microphone},
        {u"BAD_PHOTO_QUALITY"_s, false, Yes, Camera},
        {u"BAD_VIDEO"_s, false, Yes, Camera},
        {u"CALL_QUALITY_FAIL"_s, false, Yes, Connection},
        {u"CONNECTION_BAD"_s, false, Yes, Connection},
        {u"CONNECTION_LOST"_s, false, Yes, Connection},
        {u"CONNECTION_OTHER"_s, false, Yes, Connection},
        {u"DATA_APPLICATION_ADDRESS"_s, true, Yes, DataMismatch},
        {u"DATA_APPLICATION_DATA"_s, true, Yes, DataMismatch},
        {u"DATA_ID_EXPIRED"_s, false, Yes, Document},
        {u"DISAGREE_WITH_VIDEO_RECORDING"_s, false, Yes, Customer},
        {u"ENROLLED_TO_WAITING_LIST"_s, true, Yes, Process},
        {u"ID_NOT_SUPPORTED"_s, false, Yes, Document},
        {u"ID_DAMAGED"_s, false, Yes, Document},
        {u"ID_OTHER"_s, false, Yes, Document},
        {u"IDENT_CODE_NOT_RECEIVED"_s, false, No, Code},
        {u"IDENT_CODE_REPEATEDLY_INCORRECT"_s, false, Yes, Code},
        {u"INCORRECT_ID_NUMBER"_s, false, No, Process},
        {u"INCORRECT_NAME_IN_QES"_s, false, No, Signing},
        {u"INDECENT_BEHAVIOUR"_s, true, Yes, Customer},
        {u"NO_AUDIO"_s, false, Yes, Microphone},
        {u"NO_CONNECTION"_s, false, Yes, Connection},
        {u"NO_ESIGN_FRAUD"_s, false, Yes, Signing},
        {u"NO_SECURITY_QUESTION_ASKED"_s, false, NotStated, Process},
        {u"NO_VIDEO"_s, false, Yes, Camera},
        {u"OTHER_ABUSE"_s, false, Yes, Customer},
        {u"OTHER_ERROR"_s, false, Yes, Other},
        {u"OTHER_MISCELLANEOUS_PERMANENT"_s, true, NotStated, Other},
        {u"OTHER_MISCELLANEOUS_TEMPORARY"_s, false, NotStated, Other},
        {u"OTHER_TEST"_s, false, Yes, Process},
        {u"PHOTO_OTHER"_s, false, Yes, Camera},
        {u"SECURITY_QUESTION"_s, false, NotStated, Process},
        {u"SECURITY_QUESTION_NOT_CORRECT_ANSWERED"_s, false, NotStated, Process},
        {u"STALLED_TIMEOUT"_s, false, NotStated, Process},
        {u"TECH_AUDIO"_s, false, Yes, Microphone},
        {u"TECH_DISCONNECTED_VIDEO"_s, false, Yes, Connection},
        {u"TECH_DISCONNECTED_WEBSOCKET"_s, false, Yes, Connection},
        {u"TECH_HOLOGRAM"_s, false, Yes, Document},
        {u"TECH_ID_TYPE"_s, false, Yes, Document},
        {u"TECH_IDENT_CODE_DELIVERY"_s, false, Yes, Code},
        {u"TECH_INTERNAL_SERVER_ERROR"_s, false, No, Other},
        {u"TECH_INTERNET_CONNECTION"_s, false, Yes, Connection},
        {u"TECH_LIGHTING"_s, false, Yes, Camera},
        {u"TECH_PHOTO"_s, false, Yes, Camera},
        {u"TECH_TIMEOUT"_s, false, Yes, Process},
        {u"TECH_VIDEO"_s, false, Yes, Camera},
        {u"USER_ABORT_WHILE_WAITING"_s, false, Yes, Customer},
        {u"USER_CANCELLATION"_s, false, Yes, Customer},
        {u"USER_ID_NUMBER"_s, false, Yes, Document},
        {u"USER_IDENT_CODE"_s, false, Yes, Code},
        {u"USER_LANGUAGE"_s, true, Yes, Customer},
        {u"USER_NO_ID"_s, false, Yes, Document},
        {u"USER_STARTED_NEW_REQUEST"_s, false, Yes, Process},
        {u"USER_WRONG_PERSON"_s, false, Yes, DataMismatch},
        {u"VIDEO_ENVIRONMENT"_s, false, Yes, Camera},
        {u"VIDEO_OTHER"_s, false, Yes, Camera},
        {u"WRONG_PHONE_NUMBER"_s, false, Yes, Signing},
    };
    return reasons;
}

const FailureReason *failureReason(const QString &code)
{
    const auto &reasons = failureReasons();
    const auto found = std::find_if(reasons.cbegin(), reasons.cend(),
                                    [&code](const FailureReason &reason) { return reason.code == code; });
    return found == reasons.cend() ? nullptr : &*found;
}

} // namespace domain
