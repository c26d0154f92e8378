// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellNumber.h"
#include "OdsCellText.h"
#include "OdsTables.h"
#include "RowBuffer.h"

#include <optional>
#include <string>

namespace wm::ingest {

/// Rows of one table of an ODS document. Errors: ParseFailed, naming the cell; Cancelled; those of `take`.
class OdsRowsHandler : public OdsTables {
public:
    /// `take` and `context` must outlive this.
    OdsRowsHandler(std::size_t table, const TakeRow& take, const TaskContext& context);

protected:
    void onTable(const XmlAttributes& attributes) override;
    void onRow(const XmlAttributes& attributes) override;
    void onCell(const XmlAttributes& attributes) override;
    void onContent(std::string_view name, const XmlAttributes& attributes, int depth) override;
    void onContentText(std::string_view text) override;
    void onContentEnd(std::string_view name, int depth) override;
    void onCellEnd() override;
    void onRowEnd() override;
    void onTableEnd() override;

private:
    /// office:value-type of a cell.
    enum class Type { None, Number, Percent, Date, Time, Boolean, String };

    void onColumns(const XmlAttributes& attributes);
    static Type typeOf(std::string_view text);
    void setError();
    void setNumber();
    void setShownNumber(const CellNumber& number);
    void setUntyped();
    [[nodiscard]] std::optional<std::string> dateAsShown() const;
    void set(CellKind kind, std::string_view text, double number = 0.0);
    void stopAtCell(const std::string& why);

    std::size_t m_table;
    const TakeRow& m_take;
    const TaskContext& m_context;
    RowBuffer m_buffer;
    std::size_t m_tables = 0;
    std::int64_t m_declaredColumns = 0;
    Type m_type = Type::None;
    std::string m_value;
    std::string m_currency; ///< its code; empty: none
    std::string m_formula;
    OdsCellText m_text;
    bool m_hasFormula = false;
    bool m_isError = false;
    bool m_isInParagraph = false;
};

} // namespace wm::ingest
