// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowWords.h"

#include "CellValue.h"
#include "MeasureWords.h"
#include "RowCells.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// A table that this program has written for import, with the names of fields or their titles: there a blank period
/// says that the source names none. Elsewhere it has been forgotten.
bool isOwnHead(const TableHead& head)
{
    using Names = std::array<std::string_view, 3>;
    constexpr std::array kFields{Names{"region_code", "地区", "Region"},
                                 Names{"indicator_id", "指标", "Indicator"},
                                 Names{"period", "时期", "Period"},
                                 Names{"qualifier", "限定词", "Qualifier"},
                                 Names{"value_kind", "数值类型", "Kind of value"},
                                 Names{"doc_id", "文件", "Document"}};
    return std::ranges::all_of(kFields, [&](const Names& names) {
        return std::ranges::any_of(head.columns, [&](const TableColumn& column) {
            return column.headings.size() == 1 && std::ranges::find(names, column.headings.front()) != names.end();
        });
    });
}

} // namespace

RowWordsReader::RowWordsReader(const ImportVocabulary& vocabulary, const RecipeDefaults& defaults)
    : m_vocabulary(vocabulary)
    , m_document(defaults.document)
{
}

void RowWordsReader::start(const TableHead& head)
{
    m_isOwnTable = isOwnHead(head);
}

void RowWordsReader::readCodes(const FilledRow& row, const TableColumns& columns, const NamesAbove& names,
                               RowWords& words) const
{
    if (columns.valueKind >= 0) {
        const std::string_view text = names.textIn(row, columns.valueKind);
        const std::string word = foldedName(text);
        const auto kind = m_vocabulary.valueKinds.find(word);
        if (kind != m_vocabulary.valueKinds.end())
            words.valueKind = kind->second;
        else if (!saysAmount(word)) // 实际值, 完成数
            words.setUnknown(text, columns.valueKind, "value_kind");
    }
    if (columns.qualifier >= 0) {
        const std::string_view text = cellAt(row, columns.qualifier).text;
        const auto qualifier = domain::comparatorFromText(text);
        words.qualifier = qualifier.value_or(words.qualifier);
        if (!qualifier)
            words.setUnknown(text, columns.qualifier, ">=, >, <=, <, =, ~");
    }
    words.document = m_document;
    if (columns.document >= 0) {
        const std::string code(cellAt(row, columns.document).text);
        const auto document = m_vocabulary.documentsByCode.find(code);
        if (document != m_vocabulary.documentsByCode.end())
            words.document = document->second;
        else if (!code.empty())
            words.setUnknown(code, columns.document, "documents");
    }
}

RowWords RowWordsReader::read(const FilledRow& row, const TableColumns& columns, const NamesAbove& names,
                              KnownWords& known) const
{
    RowWords words;
    if (columns.indicator >= 0) {
        words.indicatorText = names.textIn(row, columns.indicator);
        const IndicatorWord& said = known.indicatorIn(words.indicatorText);
        words.indicator = said.indicator;
        words.unitOfName = said.unit;
        words.period = said.period;
        words.unknownIndicator = said.unknown;
        words.isLeftOut = said.isLeftOut;
    }
    if (columns.period >= 0) {
        const std::string_view text = names.textIn(row, columns.period);
        words.period = text.empty() && m_isOwnTable ? std::optional(domain::Period()) : known.periodIn(text);
    }
    words.partOfYear = names.textIn(row, columns.partOfYear);
    if (columns.unit >= 0) {
        const std::string_view text = names.textIn(row, columns.unit);
        if (auto unit = m_vocabulary.units.find(text))
            words.unit = std::move(unit);
        else
            words.unknownUnit = foldedName(text);
    }
    readCodes(row, columns, names, words);
    if (columns.note >= 0)
        words.note = cellAt(row, columns.note).text;
    return words;
}

} // namespace wm::ingest
