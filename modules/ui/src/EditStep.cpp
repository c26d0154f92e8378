// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditStep.h"

#include "EditFilling.h"
#include "EditFollowing.h"

#include "wm/workspace/Edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace wm::ui {

namespace {

struct EditStepTexts {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::EditStep)
};

void writeRow(const EditRows& rows, EditRow& row, const std::vector<const CellText*>& cells, WriteReport& report)
{
    const domain::RecordTexts before = row.texts();
    domain::RecordTexts texts = before;
    for (const CellText* const cell : cells) {
        const std::size_t field = rows.fieldAt(cell->column);
        const auto stored =
            rows.context().fieldWords->stored(rows.fields()[field], cell->text.toStdString(), rows.unitOf(texts));
        const std::string text = stored.value_or(cell->text.trimmed().toStdString());
        if (text == texts[field])
            continue;
        if (rows.isReadOnly(cell->row, cell->column)) {
            report.refused.append(QStringLiteral("%1: %2").arg(rows.title(field), cell->text));
            continue;
        }
        texts[field] = text;
        ++report.written;
        report.unknown += stored ? 0 : 1;
    }
    if (texts != before)
        completeFollowing(rows.key().kind, before, texts, *rows.context().snapshot,
                          row.stored() ? &*row.stored() : nullptr);
    row.setTexts(std::move(texts));
}

} // namespace

domain::RecordTexts freshRecord(const EditRows& rows, const std::vector<EditRow>& alsoNew)
{
    const EditContext& context = rows.context();
    domain::RecordTexts texts = newRecord(rows.key().kind, *context.snapshot);
    if (const domain::Indicator* const indicator = context.snapshot->findIndicator(rows.key().indicator)) {
        texts[1] = indicator->code;
        completeFollowing(rows.key().kind, domain::RecordTexts(texts.size()), texts, *context.snapshot);
    }
    const auto kind = workspace::recordKindOf(rows.key().kind);
    // Others may name it before it is stored; what nothing refers to gets its code when it is saved.
    if (kind != domain::RecordKind::Document && kind != domain::RecordKind::Indicator)
        return texts;
    std::vector<std::string> taken;
    const auto take = [&taken](const EditRow& row) {
        if (!row.stored())
            taken.push_back(row.texts().front());
    };
    std::ranges::for_each(rows.kept(), take);
    std::ranges::for_each(alsoNew, take);
    texts.front() = workspace::freeCode(*context.snapshot, *kind, texts, taken);
    return texts;
}

EditStep writingStep(const EditRows& rows, const std::vector<CellText>& cells, WriteReport& report)
{
    std::map<int, std::vector<const CellText*>> byRow;
    for (const CellText& cell : cells)
        byRow[cell.row].push_back(&cell);
    EditStep step;
    for (const auto& [shown, rowCells] : byRow) {
        if (shown >= rows.count()) {
            EditRow fresh = EditRow::ofNew(freshRecord(rows, step.appended));
            writeRow(rows, fresh, rowCells, report);
            step.appended.push_back(std::move(fresh));
            continue;
        }
        const EditRow& before = rows.at(shown);
        if (before.fate() == RowFate::Removed) {
            report.refused.append(EditStepTexts::tr("row %1, which is to be removed").arg(shown + 1));
            continue;
        }
        EditRow after = before;
        writeRow(rows, after, rowCells, report);
        if (after.texts() != before.texts())
            step.changes.push_back({rows.keptRow(shown), before, std::move(after)});
    }
    return step;
}

EditStep addingStep(const EditRows& rows, std::vector<domain::RecordTexts> records)
{
    EditStep step;
    for (domain::RecordTexts& record : records) {
        if (rows.isCodeGiven() && record.front().empty())
            record.front() = freshRecord(rows, step.appended).front();
        step.appended.push_back(EditRow::ofNew(std::move(record)));
    }
    return step;
}

EditStep beginningStep(domain::RecordTexts record)
{
    EditStep step;
    step.appended.push_back(EditRow::ofBegun(std::move(record)));
    return step;
}

EditStep duplicatingStep(const EditRows& rows, const std::vector<int>& shown)
{
    const bool hasCode = workspace::recordKindOf(rows.key().kind).has_value();
    const bool isOfTargets = rows.key().kind == workspace::DataKind::Targets;
    std::vector<domain::RecordTexts> copies;
    for (const int row : shown) {
        copies.push_back(rows.at(row).texts());
        for (std::size_t field = 0; field < rows.fields().size(); ++field) {
            // What was filled in by hand was found for that row; and a code is that of one row.
            const bool isOfFilling =
                isOfTargets && std::ranges::find(kFillFields, rows.fields()[field].name) != kFillFields.end();
            if ((hasCode && field == 0) || isOfFilling)
                copies.back()[field].clear();
        }
    }
    return addingStep(rows, std::move(copies));
}

EditStep removingStep(const EditRows& rows, const std::vector<int>& shown)
{
    EditStep step;
    for (const int row : shown) {
        const EditRow& before = rows.at(row);
        if (before.fate() == RowFate::Removed)
            continue;
        EditRow after = before;
        after.setRemoved(true);
        step.changes.push_back({rows.keptRow(row), before, std::move(after)});
    }
    return step;
}

EditStep revertingStep(const EditRows& rows, const std::vector<int>& shown)
{
    EditStep step;
    for (const int row : shown) {
        const EditRow& before = rows.at(row);
        if (!before.isPending() && before.fate() != RowFate::Begun)
            continue;
        EditRow after = before.stored() ? EditRow::ofStored(*before.stored()) : before;
        after.setRemoved(!before.stored());
        step.changes.push_back({rows.keptRow(row), before, std::move(after)});
    }
    return step;
}

} // namespace wm::ui
