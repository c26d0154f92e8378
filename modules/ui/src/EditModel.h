// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditStep.h"

#include <QAbstractTableModel>

#include <map>
#include <utility>
#include <vector>

namespace wm::ui {

/// The stored rows of a table with what is to be changed in them, added and removed. Every change is a step of the undo
/// stack. Texts go in as people write them, and come out as they read them. Thread: GUI.
class EditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    EditModel(EditKey key, const EditContext& context, std::vector<domain::RecordTexts> stored,
              QObject* parent = nullptr);

    [[nodiscard]] const EditKey& key() const { return m_rows.key(); }
    [[nodiscard]] const EditRows& rows() const { return m_rows; }
    [[nodiscard]] const workspace::FieldWords& fieldWords() const { return *m_rows.context().fieldWords; }
    [[nodiscard]] const domain::RecordField& field(int column) const { return m_rows.fields()[m_rows.fieldAt(column)]; }
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
    [[nodiscard]] QString faultOf(int row, int column) const;

    /// One step of the stack. `isTyping`: one with the typing before it in the same cell.
    WriteReport write(const std::vector<CellText>& cells, const QString& name, bool isTyping = false);
    /// One step of the stack, if it does anything.
    void take(EditStep step, const QString& name, const QString& typedCell = {});

    /// What commands do.
    void redo(const EditStep& step);
    void undo(const EditStep& step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// What stands beside rows in the place of their numbers, each as long as it gets.
    [[nodiscard]] static QStringList marks();

Q_SIGNALS:
    /// Rows were edited, or edits undone.
    void edited();

private:
    [[nodiscard]] QString toolTipOf(int row, int column) const;
    /// Empty for a row as it is stored.
    [[nodiscard]] static QString fateText(RowFate fate);
    [[nodiscard]] QString markOf(int row) const;
    [[nodiscard]] bool hasFault(int row) const;
    void replaceRows(const std::vector<EditStep::Change>& changes);

    EditRows m_rows;
    QStringList m_search;
    bool m_isLocked = false;
    Faults m_faults;
};

} // namespace wm::ui
