// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsWorkbook.h"

#include "LittleEndian.h"
#include "StyleFormats.h"

namespace wm::ingest {

namespace {

constexpr unsigned kBiff5 = 0x0500; ///< Excel 5.0 and 95
constexpr unsigned kBiff8 = 0x0600; ///< Excel 97 to 2003

constexpr unsigned kSheetPart = 0x0010;      ///< in the first record of a sheet
constexpr std::size_t kMostStyles = 0x10000; ///< that cells can refer to
constexpr std::size_t kMostFonts = 0x10000;  ///< that texts can refer to
constexpr std::size_t kMostSheets = 10'000;

/// Encodings of the Macintosh and of nothing are left to the likeliest one.
std::string encodingOfCodePage(unsigned page, const std::string& otherwise)
{
    constexpr unsigned kWindowsLatin = 32769;
    constexpr unsigned kFirstOfMacintosh = 10000;
    if (page == kWindowsLatin)
        return "CP1252";
    if (page == 936)
        return "GB18030";
    return page >= 437 && page < kFirstOfMacintosh && page != 1200 ? "CP" + std::to_string(page) : otherwise;
}

class WorkbookReading {
public:
    WorkbookReading(BiffRecords& records, XlsWorkbook& workbook)
        : m_records(records)
        , m_workbook(workbook)
    {
    }

    [[nodiscard]] Result<void> read()
    {
        WM_TRY(const BiffRecord begin, m_records.next());
        const unsigned version = littleEndian16(begin.data, 0);
        const bool isSheet = littleEndian16(begin.data, 2) == kSheetPart;
        m_workbook.texts.isUnicode = version == kBiff8;
        if (begin.type == BiffType::Begin && isSheet)
            return addOnlySheet();
        if (begin.type != BiffType::Begin || (version != kBiff5 && version != kBiff8))
            return fail(ErrorCode::ParseFailed, nameOfRecord(begin.type, begin.offset) + ": found version " +
                                                    std::to_string(version) +
                                                    ", expected a workbook of Excel 5.0 to 2003");
        for (;;) {
            WM_TRY(const BiffRecord record, m_records.next());
            if (record.type == BiffType::End)
                break;
            WM_CHECK(take(record));
            if (m_workbook.filePass)
                return {};
        }
        m_workbook.end = m_records.offset();
        m_workbook.styles = m_formats.formats();
        if (m_workbook.sheets.empty())
            return fail(ErrorCode::ParseFailed, "the workbook has no sheet with cells: found " +
                                                    std::to_string(m_otherSheets) + " of charts or macros");
        return {};
    }

private:
    /// Scripts write a sheet without a workbook, of no version or of any.
    [[nodiscard]] Result<void> addOnlySheet()
    {
        m_workbook.sheets.emplace_back();
        m_workbook.starts.push_back(0);
        return {};
    }

    [[nodiscard]] Result<void> take(const BiffRecord& record)
    {
        switch (record.type) {
        case BiffType::FilePass:
            m_workbook.filePass = record.data;
            return {};
        case BiffType::CodePage:
            m_workbook.texts.encoding = encodingOfCodePage(littleEndian16(record.data, 0), m_workbook.texts.encoding);
            return {};
        case BiffType::DateMode:
            m_workbook.dates = littleEndian16(record.data, 0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
            return {};
        case BiffType::Font:
            takeFont(record);
            return {};
        case BiffType::Format:
            return takeFormat(record);
        case BiffType::Style:
            if (m_styles++ < kMostStyles)
                m_formats.addStyle(littleEndian16(record.data, 2));
            return {};
        case BiffType::Sheet:
            return takeSheet(record);
        case BiffType::SharedStrings:
            m_workbook.sharedStrings = record.offset;
            return {};
        default:
            return {};
        }
    }

    [[nodiscard]] Result<std::string> text(std::string_view data, std::size_t lengthBytes)
    {
        ContinuedData reading(m_records, data);
        return readBiffText(reading, lengthBytes, m_workbook.texts);
    }

    void takeFont(const BiffRecord& record)
    {
        constexpr std::size_t kPositionAt = 8, kNeverGiven = 4; // the fifth font has the number 5
        constexpr unsigned kRaised = 1;
        const std::size_t number = m_fonts < kNeverGiven ? m_fonts : m_fonts + 1;
        m_fonts += m_fonts < kMostFonts ? 1 : 0;
        if (record.data.size() >= kPositionAt + 2 && littleEndian16(record.data, kPositionAt) == kRaised)
            m_workbook.raisedFonts.insert(number);
    }

    [[nodiscard]] Result<void> takeFormat(const BiffRecord& record)
    {
        const std::uint64_t offset = record.offset;
        const int id = littleEndian16(record.data, 0);
        const Result<std::string> code =
            text(record.data.substr(std::min<std::size_t>(2, record.data.size())), m_workbook.texts.isUnicode ? 2 : 1);
        if (!code)
            return tl::make_unexpected(withContext(code.error(), nameOfRecord(BiffType::Format, offset)));
        m_formats.addFormat(id, *code);
        return {};
    }

    [[nodiscard]] Result<void> takeSheet(const BiffRecord& record)
    {
        constexpr std::size_t kNameAt = 6;
        const std::uint64_t offset = record.offset;
        if (record.data.size() < kNameAt)
            return fail(ErrorCode::ParseFailed, nameOfRecord(record.type, offset) + ": it is too short for a sheet");
        const std::uint32_t start = littleEndian32(record.data, 0);
        const bool isHidden = (static_cast<unsigned char>(record.data[4]) & 3U) != 0;
        if (record.data[5] != 0) {
            ++m_otherSheets;
            return {};
        }
        if (m_workbook.sheets.size() == kMostSheets)
            return fail(ErrorCode::ParseFailed, "found more than " + std::to_string(kMostSheets) + " sheets");
        Result<std::string> name = text(record.data.substr(kNameAt), 1);
        if (!name)
            return tl::make_unexpected(withContext(name.error(), nameOfRecord(BiffType::Sheet, offset)));
        m_workbook.sheets.push_back({*std::move(name), isHidden, false});
        m_workbook.starts.push_back(start);
        return {};
    }

    BiffRecords& m_records;
    XlsWorkbook& m_workbook;
    StyleFormats m_formats;
    std::size_t m_styles = 0;
    std::size_t m_fonts = 0;
    int m_otherSheets = 0;
};

} // namespace

Result<XlsWorkbook> readXlsWorkbook(CompoundStream& stream, const TaskContext& context)
{
    const TaskContext silent{context.stop, {}};
    ReadingProgress progress(silent, stream.size());
    BiffRecords records(stream, progress);
    XlsWorkbook workbook;
    WM_CHECK(WorkbookReading(records, workbook).read());
    return workbook;
}

} // namespace wm::ingest
