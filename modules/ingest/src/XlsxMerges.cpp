// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxMerges.h"

#include "CellAddress.h"
#include "MarkupScanner.h"
#include "SheetLimits.h"

namespace wm::ingest {

namespace {

constexpr std::size_t kScanBlock = std::size_t{1} << 18U;

class MergesHandler : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "mergeCells")
            m_isInMerges = true;
        if (name != "mergeCell" || !m_isInMerges)
            return;
        const std::string_view written = attributes.text("ref");
        const std::optional<MergedCells> area = parseCellArea(written);
        if (!area)
            return stop({ErrorCode::ParseFailed,
                         "found the merged cells \"" + std::string(written) + "\", expected an area such as A1:B4"});
        if (merges.size() == kMostMergedCells)
            return stop(
                {ErrorCode::ParseFailed, "found more than " + std::to_string(kMostMergedCells) + " merged areas"});
        if (area->firstRow != area->lastRow || area->firstColumn != area->lastColumn)
            merges.push_back(*area);
    }
    void onEnd(std::string_view name) override
    {
        if (name == "mergeCells")
            finish();
    }
    void onText(std::string_view /*text*/) override {}

    std::vector<MergedCells> merges;

private:
    bool m_isInMerges = false;
};

/// Its text does not contain ASCII, so that nothing in it can be found without decoding.
bool isUtf16(std::string_view start)
{
    using namespace std::string_view_literals;
    return start.starts_with("\xFE\xFF"sv) || start.starts_with("\xFF\xFE"sv) || start.starts_with("\0<"sv) ||
           start.starts_with("<\0"sv);
}

/// Feeds the parser from where the merged cells start.
class MergesReading {
public:
    Result<void> take(std::string_view bytes)
    {
        if (m_isParsing)
            return m_parser.feed(bytes);
        if (m_isFirst && isUtf16(bytes)) {
            m_isParsing = true;
            return m_parser.feed(bytes);
        }
        m_isFirst = false;
        WM_TRY(m_isParsing, m_scanner.feed(bytes));
        if (!m_isParsing)
            return {};
        WM_CHECK(m_parser.feed("<worksheet>"));
        return m_parser.feed(m_scanner.found());
    }
    /// Without merged cells nothing was parsed.
    Result<void> end() { return m_isParsing ? m_parser.end() : Result<void>(); }

    [[nodiscard]] const MergesHandler& handler() const { return m_handler; }
    [[nodiscard]] std::vector<MergedCells> takeMerges() { return std::move(m_handler.merges); }

private:
    MergesHandler m_handler;
    XmlParser m_parser{m_handler};
    MarkupScanner m_scanner{"mergeCells"};
    bool m_isFirst = true;
    bool m_isParsing = false;
};

} // namespace

Result<std::vector<MergedCells>> readXlsxMerges(ZipMember& member, ReadingProgress& progress)
{
    MergesReading reading;
    std::string block(kScanBlock, '\0');
    for (std::size_t count = block.size(); count > 0 && !reading.handler().isFinished();) {
        WM_TRY(count, member.read(block.data(), block.size()));
        WM_CHECK(progress.add(count));
        const Result<void> taken = count == 0 ? reading.end() : reading.take(std::string_view(block).substr(0, count));
        if (!taken)
            return tl::make_unexpected(withContext(taken.error(), member.entry().name));
    }
    return reading.takeMerges();
}

} // namespace wm::ingest
