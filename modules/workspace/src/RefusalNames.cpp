// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldText.h"

#include "wm/store/Past.h"
#include "wm/workspace/History.h"

#include <algorithm>
#include <array>

namespace wm::workspace {

namespace {

/// Between what the message names.
constexpr std::array<std::string_view, 3> kBetweenCodes{", ", " · ", " ("};

std::string nameOfCode(const FieldText& text, const std::string& code)
{
    using domain::FieldType;
    std::string name = code;
    // A code is of one kind only in practice; what is of none stays as it is.
    const auto look = [&](std::string found) {
        if (name == code)
            name = std::move(found);
    };
    look(text.recordValue("observation", {"indicator_id", "indicator_id", FieldType::Indicator}, code));
    look(text.recordValue("observation", {"region_code", "region_code", FieldType::Region}, code));
    look(text.recordValue("observation", {"doc_id", "document_id", FieldType::Document}, code));
    look(text.value("observation", "value_kind", code));
    look(text.value("chart_note", "kind", code));
    return name;
}

std::string namedCodes(const FieldText& text, std::string_view codes)
{
    std::string named;
    while (!codes.empty()) {
        std::size_t end = codes.size(), next = codes.size();
        for (const std::string_view between : kBetweenCodes) {
            const std::size_t found = codes.find(between);
            if (found < end) {
                end = found;
                next = found + between.size();
            }
        }
        named += nameOfCode(text, std::string(codes.substr(0, end)));
        named += codes.substr(end, next - end);
        codes.remove_prefix(next);
    }
    return named;
}

} // namespace

Error namedRefusal(const Snapshot& now, Error refusal, const presentation::Words& words)
{
    if (refusal.code != ErrorCode::Conflict)
        return refusal;
    const FieldText text(now, words);
    for (const std::string_view why : {store::kStillReferredTo, store::kPlaceIsTaken}) {
        if (refusal.message.starts_with(why))
            refusal.message.replace(why.size(), std::string::npos,
                                    namedCodes(text, std::string_view(refusal.message).substr(why.size())));
    }
    return refusal;
}

} // namespace wm::workspace
