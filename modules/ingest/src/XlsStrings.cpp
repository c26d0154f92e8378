// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsStrings.h"

#include "BiffText.h"
#include "Superscript.h"

#include "wm/base/Utf8.h"

namespace wm::ingest {

namespace {

constexpr std::size_t kMostTextBytes = std::size_t{1} << 30U;

using RaisedFonts = std::set<std::size_t>;

std::string withRaised(std::string_view text, const std::vector<FontChange>& changes, const RaisedFonts& raisedFonts)
{
    std::string raised;
    std::size_t unit = 0;
    bool isRaised = false;
    for (auto change = changes.begin(); !text.empty();) {
        for (; change != changes.end() && change->unit <= unit; ++change)
            isRaised = unit > 0 && raisedFonts.contains(change->font);
        const std::string_view before = text;
        unit += takeCharacter(text) > 0xFFFF ? 2U : 1U;
        const std::string_view character = before.substr(0, before.size() - text.size());
        raised += isRaised ? inSuperscript(character) : std::string(character);
    }
    return raised;
}

Result<SharedTexts> readTexts(BiffRecords& records, const RaisedFonts& raisedFonts)
{
    WM_TRY(const BiffRecord record, records.next());
    if (record.type != BiffType::SharedStrings)
        return fail(ErrorCode::ParseFailed, "expected texts, found " + nameOfRecord(record.type, record.offset));
    ContinuedData data(records, record.data);
    WM_CHECK(data.skip(4)); // how often cells refer to texts
    WM_TRY(const std::uint64_t count, data.number(4));
    SharedTexts texts;
    Utf16Text text;
    while (texts.count() < count) {
        WM_TRY(const bool isEnd, data.isAtEnd());
        if (isEnd)
            break;
        text.clear();
        const Result<std::vector<FontChange>> changes = readBiffText(data, 2, text);
        if (!changes)
            return tl::make_unexpected(withContext(changes.error(), "number " + std::to_string(texts.count())));
        if (text.finish().size() > kMostTextBytes - texts.size())
            return fail(ErrorCode::ParseFailed, "found more than " + std::to_string(kMostTextBytes) + " bytes");
        const bool mayBeRaised = !changes->empty() && !raisedFonts.empty();
        texts.add(mayBeRaised ? withRaised(text.finish(), *changes, raisedFonts) : text.finish());
    }
    return texts;
}

} // namespace

Result<SharedTexts> readXlsStrings(BiffRecords& records, const std::set<std::size_t>& raisedFonts)
{
    Result<SharedTexts> texts = readTexts(records, raisedFonts);
    if (!texts && texts.error().code == ErrorCode::ParseFailed)
        return tl::make_unexpected(withContext(texts.error(), "the workbook's texts"));
    return texts;
}

} // namespace wm::ingest
