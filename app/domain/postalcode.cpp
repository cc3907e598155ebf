// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postalcode.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Range {
    int first;
    int last;
    QLatin1StringView state;
};

/// In order. Codes that serve places of two states (07919, 14715, 19273, 21039 and their like) are left out:
/// a guess there would be wrong for half of them.
constexpr std::array ranges{
    Range{1001, 1936, "SN"_L1},   Range{1941, 1998, "BB"_L1},   Range{2601, 2999, "SN"_L1},
    Range{3001, 3253, "BB"_L1},   Range{4001, 4579, "SN"_L1},   Range{4581, 4639, "TH"_L1},
    Range{4641, 4889, "SN"_L1},   Range{4891, 4938, "BB"_L1},   Range{6001, 6548, "ST"_L1},
    Range{6551, 6578, "TH"_L1},   Range{6601, 6928, "ST"_L1},   Range{7301, 7918, "TH"_L1},
    Range{7920, 7950, "TH"_L1},   Range{7951, 7951, "SN"_L1},   Range{7953, 7980, "TH"_L1},
    Range{7982, 7982, "SN"_L1},   Range{7986, 7989, "TH"_L1},   Range{8001, 9669, "SN"_L1},
    Range{10001, 12528, "BE"_L1}, Range{12529, 12529, "BB"_L1}, Range{12530, 14199, "BE"_L1},
    Range{14401, 14714, "BB"_L1}, Range{14723, 16949, "BB"_L1}, Range{17001, 17256, "MV"_L1},
    Range{17259, 17259, "MV"_L1}, Range{17261, 17291, "BB"_L1}, Range{17301, 17308, "MV"_L1},
    Range{17310, 17320, "MV"_L1}, Range{17322, 17322, "MV"_L1}, Range{17326, 17326, "BB"_L1},
    Range{17328, 17331, "MV"_L1}, Range{17338, 19260, "MV"_L1}, Range{19271, 19272, "NI"_L1},
    Range{19274, 19306, "MV"_L1}, Range{19307, 19356, "BB"_L1}, Range{19358, 19417, "MV"_L1},
    Range{20001, 21037, "HH"_L1}, Range{21040, 21170, "HH"_L1}, Range{21202, 21449, "NI"_L1},
    Range{21451, 21521, "SH"_L1}, Range{21522, 21522, "NI"_L1}, Range{21524, 21529, "SH"_L1},
    Range{21601, 21789, "NI"_L1}, Range{22001, 22112, "HH"_L1}, Range{22114, 22144, "HH"_L1},
    Range{22146, 22786, "HH"_L1}, Range{22801, 23919, "SH"_L1}, Range{23921, 23999, "MV"_L1},
    Range{24001, 25999, "SH"_L1}, Range{26001, 27478, "NI"_L1}, Range{27483, 27498, "SH"_L1},
    Range{27499, 27499, "HH"_L1}, Range{27501, 27580, "HB"_L1}, Range{27607, 27809, "NI"_L1},
    Range{28001, 28779, "HB"_L1}, Range{28784, 29399, "NI"_L1}, Range{29401, 29416, "ST"_L1},
    Range{29431, 31868, "NI"_L1}, Range{32001, 33829, "NW"_L1}, Range{34001, 34329, "HE"_L1},
    Range{34331, 34353, "NI"_L1}, Range{34356, 34399, "HE"_L1}, Range{34401, 34439, "NW"_L1},
    Range{34441, 36399, "HE"_L1}, Range{36401, 36469, "TH"_L1}, Range{37001, 37193, "NI"_L1},
    Range{37195, 37195, "HE"_L1}, Range{37197, 37199, "NI"_L1}, Range{37201, 37299, "HE"_L1},
    Range{37301, 37359, "TH"_L1}, Range{37401, 37649, "NI"_L1}, Range{37651, 37688, "NW"_L1},
    Range{37689, 37691, "NI"_L1}, Range{37692, 37696, "NW"_L1}, Range{37697, 38479, "NI"_L1},
    Range{38481, 38489, "ST"_L1}, Range{38501, 38729, "NI"_L1}, Range{38801, 39649, "ST"_L1},
    Range{40001, 48432, "NW"_L1}, Range{48442, 48465, "NI"_L1}, Range{48466, 48477, "NW"_L1},
    Range{48478, 48480, "NI"_L1}, Range{48481, 48485, "NW"_L1}, Range{48486, 48488, "NI"_L1},
    Range{48489, 48496, "NW"_L1}, Range{48497, 48531, "NI"_L1}, Range{48541, 48739, "NW"_L1},
    Range{49001, 49459, "NI"_L1}, Range{49461, 49549, "NW"_L1}, Range{49551, 49849, "NI"_L1},
    Range{50101, 51597, "NW"_L1}, Range{51598, 51598, "RP"_L1}, Range{51601, 53359, "NW"_L1},
    Range{53401, 53579, "RP"_L1}, Range{53581, 53604, "NW"_L1}, Range{53614, 53619, "RP"_L1},
    Range{53621, 53949, "NW"_L1}, Range{54181, 55239, "RP"_L1}, Range{55240, 55252, "HE"_L1},
    Range{55253, 56869, "RP"_L1}, Range{57001, 57489, "NW"_L1}, Range{57501, 57648, "RP"_L1},
    Range{58001, 59966, "NW"_L1}, Range{60001, 63699, "HE"_L1}, Range{63701, 63774, "BY"_L1},
    Range{63777, 63927, "BY"_L1}, Range{63930, 63939, "BY"_L1}, Range{64201, 64753, "HE"_L1},
    Range{65327, 65390, "HE"_L1}, Range{65392, 65556, "HE"_L1}, Range{65558, 65582, "RP"_L1},
    Range{65583, 65620, "HE"_L1}, Range{65621, 65626, "RP"_L1}, Range{65627, 65627, "HE"_L1},
    Range{65629, 65629, "RP"_L1}, Range{65701, 65936, "HE"_L1}, Range{66001, 66459, "SL"_L1},
    Range{66461, 66509, "RP"_L1}, Range{66511, 66839, "SL"_L1}, Range{66841, 67829, "RP"_L1},
    Range{68001, 68312, "BW"_L1}, Range{68501, 68519, "HE"_L1}, Range{68520, 68549, "BW"_L1},
    Range{68601, 68649, "HE"_L1}, Range{68701, 69234, "BW"_L1}, Range{69235, 69239, "HE"_L1},
    Range{69240, 69429, "BW"_L1}, Range{69430, 69431, "HE"_L1}, Range{69435, 69469, "BW"_L1},
    Range{69479, 69488, "HE"_L1}, Range{69489, 69502, "BW"_L1}, Range{69503, 69509, "HE"_L1},
    Range{69510, 69514, "BW"_L1}, Range{69515, 69518, "HE"_L1}, Range{70001, 74593, "BW"_L1},
    Range{74595, 74743, "BW"_L1}, Range{74745, 76709, "BW"_L1}, Range{76711, 76891, "RP"_L1},
    Range{77601, 79879, "BW"_L1}, Range{80001, 87789, "BY"_L1}, Range{88001, 88099, "BW"_L1},
    Range{88101, 88146, "BY"_L1}, Range{88148, 88179, "BY"_L1}, Range{88181, 89080, "BW"_L1},
    Range{89082, 89085, "BW"_L1}, Range{89087, 89087, "BY"_L1}, Range{89090, 89198, "BW"_L1},
    Range{89201, 89449, "BY"_L1}, Range{89501, 89619, "BW"_L1}, Range{90001, 96489, "BY"_L1},
    Range{96501, 96529, "TH"_L1}, Range{97001, 97859, "BY"_L1}, Range{97861, 97877, "BW"_L1},
    Range{97888, 97892, "BY"_L1}, Range{97893, 97895, "BW"_L1}, Range{97897, 97900, "BW"_L1},
    Range{97901, 97909, "BY"_L1}, Range{97911, 97999, "BW"_L1}, Range{98501, 99998, "TH"_L1}};

} // namespace

QString stateOfPostalCode(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber || code.size() != 5)
        return {};
    const auto found = std::lower_bound(ranges.begin(), ranges.end(), number,
                                        [](const Range &range, int wanted) { return range.last < wanted; });
    return found != ranges.end() && found->first <= number ? QString(found->state) : QString();
}

} // namespace domain
