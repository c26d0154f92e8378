// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRow.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/FieldWords.h"
#include "wm/workspace/Snapshot.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

class QUndoStack;

namespace wm::ui {

/// What everything in a table of edits needs; all outlive it.
struct EditContext {
    workspace::SnapshotPtr snapshot;
    const presentation::Words* words = nullptr;
    const workspace::FieldWords* fieldWords = nullptr;
    QUndoStack* steps = nullptr;
};

/// The rows of an edited table: all that are kept, and which of them are shown in which order and with which columns.
class EditRows {
public:
    EditRows(EditKey key, EditContext context, std::vector<domain::RecordTexts> stored);

    [[nodiscard]] const EditKey& key() const { return m_key; }
    [[nodiscard]] const EditContext& context() const { return m_context; }
    void setContext(const EditContext& context);

    /// Stored ones first, then those that were added.
    [[nodiscard]] const std::vector<EditRow>& kept() const { return m_kept; }
    void setKept(std::vector<EditRow> rows);
    void replace(std::size_t kept, const EditRow& row) { m_kept[kept] = row; }
    /// Shown at the end, whatever the order.
    void append(const EditRow& row);
    void dropLast(std::size_t count);

    /// Rows in which each of the words is found; those that are edited are shown in any case.
    void setSearch(QStringList words);
    /// -1: as they are kept. What is empty comes last in both orders.
    void setSorting(int column, Qt::SortOrder order);
    void renewShown();
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] const EditRow& at(int row) const { return m_kept[keptRow(row)]; }
    [[nodiscard]] std::size_t keptRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// -1: not shown.
    [[nodiscard]] int shownRow(std::size_t keptRow) const;

    [[nodiscard]] std::span<const domain::RecordField> fields() const { return m_fields; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] std::size_t fieldAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// -1: not shown.
    [[nodiscard]] int columnOf(std::size_t field) const;
    [[nodiscard]] QString title(std::size_t field) const;
    [[nodiscard]] QString text(const EditRow& row, std::size_t field) const;
    /// How people name a row: "Beds · Ganzhou · 2025", the title of a document. Its code where it says nothing else.
    [[nodiscard]] QString nameOf(const domain::RecordTexts& texts) const;
    /// Empty: the table has none.
    [[nodiscard]] std::string unitOf(const domain::RecordTexts& texts) const;
    /// Of a row that is not there yet, too.
    [[nodiscard]] bool isReadOnly(int row, int column) const;
    /// Does a new row get its code when it is saved?
    [[nodiscard]] bool isCodeGiven() const;

private:
    [[nodiscard]] bool isMatching(const EditRow& row) const;
    void sortShown();

    EditKey m_key;
    EditContext m_context;
    std::span<const domain::RecordField> m_fields;
    std::vector<std::size_t> m_columns; ///< fields, as they are shown
    std::vector<EditRow> m_kept;
    std::vector<std::size_t> m_shown;
    QStringList m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The place of the field in workspace::dataFields(); of one that is not known the first.
[[nodiscard]] std::size_t placeOfField(workspace::DataKind kind, std::string_view name);
[[nodiscard]] bool isOfNumber(const domain::RecordField& field);

} // namespace wm::ui
