// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "XmlReading.h"

#include <cstdint>

namespace wm::ingest {

/// Walks through the tables of an ODS document and knows where each cell stands, with all that is repeated. What is
/// told of a cell's content has its depth: 1 for its children.
class OdsTables : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) final;
    void onEnd(std::string_view name) final;
    void onText(std::string_view text) final;

protected:
    /// Of the document, but for its tables.
    virtual void onOutside(std::string_view /*name*/, const XmlAttributes& /*attributes*/) {}
    virtual void onTable(const XmlAttributes& attributes) = 0;
    virtual void onRow(const XmlAttributes& /*attributes*/) {}
    virtual void onCell(const XmlAttributes& attributes) = 0;
    /// Of a table: what a cell consists of, and what belongs to no cell, at depth 0.
    virtual void onContent(std::string_view /*name*/, const XmlAttributes& /*attributes*/, int /*depth*/) {}
    virtual void onContentText(std::string_view /*text*/) {}
    virtual void onContentEnd(std::string_view /*name*/, int /*depth*/) {}
    virtual void onCellEnd() {}
    virtual void onRowEnd() {}
    virtual void onTableEnd() {}

    /// Nothing is told of the element that has just started.
    void skip() { m_skippedDepth = m_depth; }

    // From 0, and how often; all may lie far beyond what a sheet can have.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    [[nodiscard]] std::int64_t rowCount() const { return m_rowCount; }
    [[nodiscard]] std::int64_t column() const { return m_column; }
    [[nodiscard]] std::int64_t columnCount() const { return m_columnCount; }
    /// How often or how far, 1 where it is not said; stops for what is no such number.
    [[nodiscard]] std::int64_t countIn(const XmlAttributes& attributes, std::string_view name);

private:
    void onStartInTable(std::string_view name, const XmlAttributes& attributes);

    int m_depth = 0;
    int m_tableDepth = 0;   ///< 0: outside
    int m_rowDepth = 0;     ///< 0: outside
    int m_cellDepth = 0;    ///< 0: outside
    int m_skippedDepth = 0; ///< 0: nothing is skipped
    std::int64_t m_row = 0;
    std::int64_t m_rowCount = 1;
    std::int64_t m_column = 0;
    std::int64_t m_columnCount = 1;
};

} // namespace wm::ingest
