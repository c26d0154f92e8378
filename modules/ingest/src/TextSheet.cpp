// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ingest/TextSheet.h"

#include "Excerpt.h"
#include "FileBytes.h"
#include "RecordScanner.h"
#include "TextEncodings.h"

#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace wm::ingest {

namespace {

/// Turns fields into cells; their texts live until the next row.
class CellReader {
public:
    explicit CellReader(const TextForm& form)
        : m_encoding(isUtf16(form.encoding) ? kUtf8 : form.encoding)
        , m_isOpen(form.isEncodingOpen)
    {
    }

    std::span<const Cell> cellsOf(const TextRecord& record)
    {
        m_cells.clear();
        m_texts.clear();
        for (const std::string_view field : record.fields)
            m_cells.push_back(cellOf(field));
        if (record.isBadlyQuoted)
            m_cells.back() = {CellKind::BadlyQuoted, kept(shortened(validUtf8(record.fields.back())))};
        return m_cells;
    }

private:
    [[nodiscard]] Cell cellOf(std::string_view field)
    {
        if (field.empty())
            return {};
        if (isAscii(field))
            return {CellKind::Text, field};
        if (std::exchange(m_isOpen, false) && firstBrokenByte(field))
            m_encoding = kGb18030;
        if (m_encoding != kUtf8)
            return decoded(field);
        const std::optional<std::size_t> broken = firstBrokenByte(field);
        return broken ? Cell{CellKind::Broken, kept(hexText(field.substr(*broken)))} : Cell{CellKind::Text, field};
    }

    [[nodiscard]] Cell decoded(std::string_view field)
    {
        constexpr std::string_view kNoCharacter = "\uFFFD";
        const std::optional<std::string> text = utf8FromEncoding(field, m_encoding);
        const bool isText = text && text->find(kNoCharacter) == std::string::npos;
        return isText ? Cell{CellKind::Text, kept(*text)} : Cell{CellKind::Broken, kept(hexText(field))};
    }

    std::string_view kept(std::string text) { return m_texts.emplace_back(std::move(text)); }

    std::string m_encoding;
    bool m_isOpen;
    std::vector<Cell> m_cells;
    std::deque<std::string> m_texts; // they stay where they are
};

class TextSheet : public SheetFile {
public:
    TextSheet(std::filesystem::path file, TextForm form)
        : m_file(std::move(file))
        , m_form(std::move(form))
    {
    }

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return m_sheets; }

    [[nodiscard]] Result<std::vector<MergedCells>> mergedCells(std::size_t, const TaskContext&) override
    {
        return std::vector<MergedCells>();
    }

    [[nodiscard]] Result<void> forEachRow(std::size_t, const TakeRow& take, const TaskContext& context) override
    {
        WM_TRY(FileBytes bytes, FileBytes::open(m_file, m_form.skippedBytes));
        RecordScanner scanner(
            [&](std::span<char> place) -> Result<std::size_t> {
                constexpr int kThousandths = 1000;
                WM_CHECK(context.checkpoint(static_cast<int>(bytes.shareRead() * kThousandths), kThousandths));
                return isUtf16(m_form.encoding) ? bytes.readUtf16(place, m_form.encoding) : bytes.read(place);
            },
            {m_form.separator, m_form.lineEnd, hasDoubleBytes(m_form.encoding), false});
        CellReader reader(m_form);
        TextRecord record;
        for (;;) {
            WM_TRY(const bool hasRecord, scanner.next(record));
            if (!hasRecord)
                return {};
            if (std::ranges::all_of(record.fields, [](std::string_view field) { return field.empty(); }))
                continue;
            WM_TRY(const bool goesOn, take({record.line, reader.cellsOf(record)}));
            if (!goesOn)
                return {};
        }
    }

private:
    std::filesystem::path m_file;
    TextForm m_form;
    std::vector<SheetInfo> m_sheets{SheetInfo{}};
};

} // namespace

std::unique_ptr<SheetFile> textSheet(std::filesystem::path file, TextForm form)
{
    return std::make_unique<TextSheet>(std::move(file), std::move(form));
}

} // namespace wm::ingest
