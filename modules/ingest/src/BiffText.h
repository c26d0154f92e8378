// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BiffRecords.h"
#include "Utf16Text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace wm::ingest {

/// How the texts of a workbook are written.
struct BiffTextForm {
    bool isUnicode = true;            ///< BIFF8; before that bytes of an encoding
    std::string encoding = "GB18030"; ///< of those bytes: the likeliest where a workbook does not tell it
};

/// What stands in a record and, since records end after 8 KiB, in the CONTINUE records behind it.
class ContinuedData {
public:
    /// `data`: of the record that was read last, or what is left of it.
    ContinuedData(BiffRecords& records, std::string_view data);

    /// Whether nothing is left, neither here nor in further records. Errors: IoFailed.
    [[nodiscard]] Result<bool> isAtEnd();
    /// Of the lowest byte first, up to 8 of them. Errors: ParseFailed where nothing is left, also below; IoFailed;
    /// Cancelled.
    [[nodiscard]] Result<std::uint64_t> number(std::size_t bytes);
    [[nodiscard]] Result<void> skip(std::uint64_t bytes);
    /// At most so many bytes, at least one.
    [[nodiscard]] Result<std::string_view> some(std::size_t most);
    /// So many units of UTF-16, of one byte each or of two. A record that goes on with them says anew which.
    [[nodiscard]] Result<void> addUnits(Utf16Text& text, std::size_t count, bool isWide);

private:
    [[nodiscard]] Result<void> needData();

    BiffRecords& m_records;
    std::string_view m_rest;
};

/// Where within a text another font begins.
struct FontChange {
    std::size_t unit = 0; ///< of UTF-16, from 0
    std::size_t font = 0; ///< number, as the workbook counts them
};

/// A text that starts with its length, of so many bytes; without how it is pronounced. Its changes of font, in order.
/// Errors: those of ContinuedData.
[[nodiscard]] Result<std::vector<FontChange>> readBiffText(ContinuedData& data, std::size_t lengthBytes,
                                                           Utf16Text& text);
/// The same in UTF-8, in the workbook's form, without fonts.
[[nodiscard]] Result<std::string> readBiffText(ContinuedData& data, std::size_t lengthBytes, const BiffTextForm& form);

} // namespace wm::ingest
