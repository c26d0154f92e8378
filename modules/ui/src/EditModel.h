// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRow.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/FieldWords.h"
#include "wm/workspace/Snapshot.h"

#include <QAbstractTableModel>
#include <QString>

#include <map>
#include <span>
#include <utility>
#include <vector>

class QUndoStack;

namespace wm::ui {

/// A text for a cell, as people write it.
struct CellText {
    int row = 0, column = 0; ///< as the table shows them
    QString text;
};

/// What a step does to the rows of a model. Rows are counted as the model keeps them, not as it shows them.
struct EditStep {
    struct Change {
        std::size_t row = 0;
        EditRow before, after;
    };
    std::vector<Change> changes;
    std::vector<EditRow> appended;

    [[nodiscard]] bool isEmpty() const { return changes.empty() && appended.empty(); }
};

/// What of a writing was not done, or done as it was written although it means nothing known.
struct WriteReport {
    int written = 0;
    int unknown = 0;     ///< stand in their cells as they were written, and have a fault
    QStringList refused; ///< "Target code: t-12": cells that cannot be changed
};

/// What everything in a table of edits needs; all outlive the model.
struct EditContext {
    workspace::SnapshotPtr snapshot;
    const presentation::Words* words = nullptr;
    const workspace::FieldWords* fieldWords = nullptr;
    QUndoStack* steps = nullptr;
};

/// The stored rows of a table with what is to be changed in them, added and removed. Every change is a step of the undo
/// stack. Texts go in as people write them, and come out as they read them. Thread: GUI.
class EditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    EditModel(EditKey key, EditContext context, std::vector<domain::RecordTexts> stored, QObject* parent = nullptr);

    [[nodiscard]] const EditKey& key() const { return m_key; }
    [[nodiscard]] const std::vector<EditRow>& rows() const { return m_rows; }
    [[nodiscard]] const workspace::FieldWords& fieldWords() const { return *m_context.fieldWords; }
    /// Other words for the same rows.
    void setContext(const EditContext& context);
    /// Takes what was edited in place of the rows; no step of the stack.
    void setRows(std::vector<EditRow> rows);

    /// Rows in which each of the words of `text` is found; those that are edited are always shown.
    void setSearch(const QString& text);
    void sort(int column, Qt::SortOrder order) override;
    /// Locked: nothing can be typed, while it is being saved.
    void setLocked(bool isLocked) { m_isLocked = isLocked; }
    /// What is wrong, by kept row and field.
    using Faults = std::map<std::pair<std::size_t, std::size_t>, QString>;
    void setFaults(Faults faults);

    [[nodiscard]] const domain::RecordField& field(int column) const { return m_fields[m_columns[place(column)]]; }
    [[nodiscard]] QString unitOf(int row) const;
    [[nodiscard]] bool isReadOnly(int row, int column) const;
    [[nodiscard]] const EditRow& row(int row) const { return m_rows[m_shown[place(row)]]; }
    [[nodiscard]] std::size_t keptRow(int row) const { return m_shown[place(row)]; }
    /// -1: not shown.
    [[nodiscard]] int shownRow(std::size_t keptRow) const;
    [[nodiscard]] int columnOf(std::size_t field) const;
    [[nodiscard]] QString faultOf(int row, int column) const;

    /// One step of the stack. Rows at and beyond the last one are added. `isTyping`: one with the typing before it in
    /// the same cell.
    WriteReport write(const std::vector<CellText>& cells, const QString& name, bool isTyping = false);
    /// A new row of which nothing is said yet but what nearly all have.
    [[nodiscard]] domain::RecordTexts freshRecord(const std::vector<EditRow>& alsoNew = {}) const;
    /// At the end of the table; those without a code get one that is free.
    void add(std::vector<domain::RecordTexts> records, const QString& name);
    /// Once more at the end, as records of their own.
    void duplicate(const std::vector<int>& rows, const QString& name);
    /// Stored rows are marked, added ones go.
    void remove(const std::vector<int>& rows, const QString& name);
    /// As they are stored.
    void revert(const std::vector<int>& rows, const QString& name);

    /// What commands do.
    void redo(const EditStep& step);
    void undo(const EditStep& step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Rows were edited, or edits undone.
    void edited();

private:
    static std::size_t place(int number) { return static_cast<std::size_t>(number); }
    [[nodiscard]] QString shownText(const EditRow& row, std::size_t field) const;
    [[nodiscard]] QString titleOf(std::size_t field) const;
    [[nodiscard]] QString toolTipOf(int row, int column) const;
    [[nodiscard]] bool isMatching(const EditRow& row) const;
    void writeRow(EditRow& row, const std::vector<const CellText*>& cells, WriteReport& report) const;
    void push(EditStep step, const QString& name, const QString& typedCell = {});
    void renewShown();
    /// Has a new row no need to say its code?
    [[nodiscard]] bool isCodeGiven() const;

    EditKey m_key;
    EditContext m_context;
    std::span<const domain::RecordField> m_fields;
    std::vector<std::size_t> m_columns; ///< fields, as they are shown
    std::vector<EditRow> m_rows;        ///< added ones last
    std::vector<std::size_t> m_shown;
    QStringList m_search; ///< words
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isLocked = false;
    Faults m_faults;
};

} // namespace wm::ui
