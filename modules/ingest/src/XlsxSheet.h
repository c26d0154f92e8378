// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CellAddress.h"
#include "RowBuffer.h"
#include "WorkbookShared.h"
#include "XlsxText.h"

namespace wm::ingest {

/// Rows of a worksheet as its XML comes. Errors: ParseFailed, naming the cell, and those of `take`.
class XlsxSheetHandler : public XmlHandler {
public:
    /// Both must outlive this.
    XlsxSheetHandler(const WorkbookShared& shared, const TakeRow& take);

    void onStart(std::string_view name, const XmlAttributes& attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;

private:
    /// t of a cell.
    enum class StoredAs { Number, SharedString, String, InlineString, Boolean, Error, Date };
    /// The element whose text is being read.
    enum class Place { Elsewhere, Value, Formula, Inline };

    static StoredAs storedAs(std::string_view type);
    /// Of an element with a name of one letter, as nearly all have.
    void startShort(char name, const XmlAttributes& attributes);
    void startColumns(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void goTo(std::string_view address);
    [[nodiscard]] const NumberFormat& formatOf(std::string_view style);
    void endCell();
    void endRow();
    void setNumber();
    void setSharedString();
    void setDateOrText();
    void stopAtCell(const std::string& why);

    const WorkbookShared& m_shared;
    const TakeRow& m_take;
    RowBuffer m_row;
    CellAddress m_at{0, 0};
    StoredAs m_storedAs = StoredAs::Number;
    NumberFormat m_noFormat;
    const NumberFormat* m_format = &m_noFormat;
    std::string m_value;
    std::string m_formula;
    XlsxText m_inline;
    Place m_place = Place::Elsewhere;
    bool m_isInRows = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
};

} // namespace wm::ingest
