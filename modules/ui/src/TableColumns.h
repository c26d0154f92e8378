// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wm::ui {

/// A column of a table as the user wants it.
struct ColumnChoice {
    QString key; ///< TableColumn::key
    bool isShown = true;
    int width = 0;                           ///< device-independent pixels; 0: as the table shares its room out
    std::optional<Qt::SortOrder> order = {}; ///< the rows are sorted by this column

    bool operator==(const ColumnChoice&) const = default;
};

/// All columns of a table from the left to the right.
using TableColumns = std::vector<ColumnChoice>;

/// A text for each column, for preferences and saved views: "value;hidden;width=120;sort=descending".
[[nodiscard]] QStringList toTexts(const TableColumns& columns);
/// Of one text; an empty key for a text that is none.
[[nodiscard]] ColumnChoice columnFromText(const QString& text);
/// The table's own columns, `usual`, as the texts want them. What is in the texts and is no column of the table is left
/// out; columns that the texts do not know come last, as usual. Texts that would show nothing count as none.
[[nodiscard]] TableColumns columnsFromTexts(const QStringList& texts, const TableColumns& usual);

} // namespace wm::ui
