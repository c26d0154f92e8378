// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/quality/EndedCodes.h"

#include "EndedCodeTexts.h"

#include "wm/base/Number.h"
#include "wm/base/Text.h"

#include <algorithm>
#include <vector>

namespace wm::quality {

namespace {

enum Field { Code, Name, Now, Since, Whole, Fields };

/// The file is ours and has no quotes; its heading has no year and is left out with that.
std::vector<EndedCode> readCodes()
{
    std::vector<EndedCode> codes;
    for (const std::string& line : split(kFormerCodes, '\n')) {
        const std::vector<std::string> fields = split(line, ',');
        const auto since = fields.size() < Fields ? std::nullopt : parseInteger(fields[Since]);
        if (since && fields[Code] != fields[Now])
            codes.push_back({{fields[Code]}, fields[Name], {fields[Now]}, *since, fields[Whole] == "1"});
    }
    std::ranges::sort(codes, {}, &EndedCode::code);
    return codes;
}

} // namespace

std::span<const EndedCode> endedCodes()
{
    static const std::vector<EndedCode> codes = readCodes();
    return codes;
}

const EndedCode* findEndedCode(const domain::RegionCode& code)
{
    const std::span<const EndedCode> codes = endedCodes();
    const auto found = std::ranges::lower_bound(codes, code, {}, &EndedCode::code);
    return found == codes.end() || found->code != code ? nullptr : &*found;
}

} // namespace wm::quality
