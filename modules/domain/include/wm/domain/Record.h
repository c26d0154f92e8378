// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/domain/RecordKind.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The things of a workspace that have a code of their own, as rows of texts: what leaves a workspace, comes into one
/// and is compared between two. Codes say what a row refers to, since ids differ from file to file.
namespace wm::domain {

enum class FieldType {
    Text,
    Number,
    Year,
    Word,      ///< one of a few words of the program: ">=", "increase", "stated"
    Term,      ///< a code of a vocabulary
    Region,    ///< a code
    Document,  ///< a code
    Indicator, ///< a code
    Unit,      ///< a name in Chinese
};

struct RecordField {
    std::string_view name;   ///< as the columns of catalogue files have it: "doc_id"
    std::string_view column; ///< as the workspace has it: "document_id"; of a position its axis: "lon", "lat"
    FieldType type = FieldType::Text;
    std::string_view vocabulary = {}; ///< of a Term
    /// Whether files of a catalogue have the column. What users add in a workspace is in none.
    bool isOfCatalogue = true;
};

/// The first one is the code.
[[nodiscard]] std::span<const RecordField> recordFields(RecordKind kind);
/// The place of the field in recordFields(); absent: that kind has none of the name.
[[nodiscard]] std::optional<std::size_t> fieldPlace(RecordKind kind, std::string_view name);

/// What is written for each field of recordFields(): numbers as the shortest text that reads back as them, empty where
/// there is none.
using RecordTexts = std::vector<std::string>;

/// Ids into codes.
class RecordCodes {
public:
    explicit RecordCodes(const Catalogue& catalogue);

    /// Empty for an id that is not there.
    [[nodiscard]] const std::string& of(DocumentId document) const;
    [[nodiscard]] const std::string& of(IndicatorId indicator) const;
    /// The unit of its values.
    [[nodiscard]] const std::string& unitOf(IndicatorId indicator) const;

private:
    std::unordered_map<std::int64_t, std::string> m_documents, m_indicators, m_units;
};

[[nodiscard]] RecordTexts recordTexts(const Region& region);
[[nodiscard]] RecordTexts recordTexts(const Document& document);
[[nodiscard]] RecordTexts recordTexts(const Indicator& indicator);
[[nodiscard]] RecordTexts recordTexts(const Target& target, const RecordCodes& codes);
[[nodiscard]] RecordTexts recordTexts(const Facility& facility, const RecordCodes& codes);
[[nodiscard]] RecordTexts recordTexts(const Corridor& corridor, const RecordCodes& codes);
[[nodiscard]] RecordTexts recordTexts(const Task& task, const RecordCodes& codes);

/// All of that kind, in the catalogue's order.
[[nodiscard]] std::vector<RecordTexts> recordsOf(const Catalogue& catalogue, RecordKind kind);

/// "lon lat, lon lat, ..." in degrees, as the field "path" of corridors has it. Absent for another text.
[[nodiscard]] std::string pathText(const Line& path);
[[nodiscard]] std::optional<Line> pathFromText(std::string_view text);

} // namespace wm::domain
