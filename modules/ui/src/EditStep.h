// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRows.h"

namespace wm::ui {

/// A text for a cell, as people write it.
struct CellText {
    int row = 0, column = 0; ///< as the table shows them
    QString text;
};

/// What a step does to rows, by the places where they are kept.
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

/// Texts into cells; rows at and beyond the last one are added.
[[nodiscard]] EditStep writingStep(const EditRows& rows, const std::vector<CellText>& cells, WriteReport& report);
/// Records at the end; those without a code that others may name get one that is free.
[[nodiscard]] EditStep addingStep(const EditRows& rows, std::vector<domain::RecordTexts> records);
/// A record at the end that is no edit until somebody writes into it.
[[nodiscard]] EditStep beginningStep(domain::RecordTexts record);
/// Rows once more at the end, as records of their own.
[[nodiscard]] EditStep duplicatingStep(const EditRows& rows, const std::vector<int>& shown);
/// Stored rows are marked, added ones go.
[[nodiscard]] EditStep removingStep(const EditRows& rows, const std::vector<int>& shown);
/// As they are stored; added ones go.
[[nodiscard]] EditStep revertingStep(const EditRows& rows, const std::vector<int>& shown);

/// A new row of which nothing is said yet but what nearly all have. `alsoNew`: rows that are to be added before it.
[[nodiscard]] domain::RecordTexts freshRecord(const EditRows& rows, const std::vector<EditRow>& alsoNew = {});

} // namespace wm::ui
