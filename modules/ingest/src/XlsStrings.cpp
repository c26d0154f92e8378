// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsStrings.h"

#include "BiffText.h"

namespace wm::ingest {

namespace {

constexpr std::size_t kMostTextBytes = std::size_t{1} << 30U;

Result<SharedTexts> readTexts(BiffRecords& records)
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
        if (const Result<void> read = readBiffText(data, 2, text); !read)
            return tl::make_unexpected(withContext(read.error(), "number " + std::to_string(texts.count())));
        if (text.finish().size() > kMostTextBytes - texts.size())
            return fail(ErrorCode::ParseFailed, "found more than " + std::to_string(kMostTextBytes) + " bytes");
        texts.add(text.finish());
    }
    return texts;
}

} // namespace

Result<SharedTexts> readXlsStrings(BiffRecords& records)
{
    Result<SharedTexts> texts = readTexts(records);
    if (!texts && texts.error().code == ErrorCode::ParseFailed)
        return tl::make_unexpected(withContext(texts.error(), "the workbook's texts"));
    return texts;
}

} // namespace wm::ingest
