// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OdsTables.h"

#include "wm/ingest/SheetFile.h"

#include <set>

namespace wm::ingest {

/// A sheet of an ODS document, but for what stands in it.
struct OdsSheet {
    SheetInfo info;
    std::size_t table = 0; ///< which of the document's tables it is; some are copies from other files
    std::vector<MergedCells> merges;
};

/// Which sheets a document has.
class OdsOverviewHandler : public OdsTables {
public:
    [[nodiscard]] bool isSpreadsheet() const { return m_isSpreadsheet; }
    [[nodiscard]] std::vector<OdsSheet> takeSheets() { return std::move(m_sheets); }

protected:
    void onOutside(std::string_view name, const XmlAttributes& attributes) override;
    void onTable(const XmlAttributes& attributes) override;
    void onCell(const XmlAttributes& attributes) override;
    void onContent(std::string_view name, const XmlAttributes& attributes, int depth) override;
    void onTableEnd() override;

private:
    void addMerge(std::int64_t row, std::int64_t rowSpan, std::int64_t columnSpan);

    std::vector<OdsSheet> m_sheets;
    std::set<std::string, std::less<>> m_hiddenStyles;
    std::string m_style; ///< the one that is being told of
    std::size_t m_tables = 0;
    bool m_isCopy = false; ///< the table is one of another file
    bool m_isSpreadsheet = false;
};

} // namespace wm::ingest
