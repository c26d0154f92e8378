// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureSheets.h"
#include "ImportReading.h"

#include "wm/base/Path.h"
#include "wm/ingest/DocumentTitle.h"
#include "wm/ingest/HeadingRow.h"
#include "wm/ingest/SheetChoice.h"
#include "wm/ingest/TablePreview.h"

#include <algorithm>
#include <utility>

namespace wm::workspace {

namespace {

constexpr std::size_t kPreviewRows = 200;

ImportColumn columnOf(ingest::PreviewColumn column)
{
    ImportColumn made;
    made.letters = std::move(column.letters);
    made.headings = std::move(column.headings);
    made.key = std::move(column.key);
    made.role = column.role;
    if (column.indicator)
        made.indicator = column.indicator->id;
    if (column.region)
        made.region = *std::move(column.region);
    if (column.period)
        made.period = column.period->text();
    if (column.unit)
        made.unit = column.unit->name.zh;
    made.unknownIndicator = std::move(column.unknownIndicator);
    made.field = std::move(column.field);
    return made;
}

/// Whether the table has all columns that the recipe speaks of, and says so of more than none.
bool fits(const domain::ImportRecipe& recipe, const ingest::TablePreview& table)
{
    return !recipe.columns.empty() && std::ranges::all_of(recipe.columns, [&](const domain::ColumnRule& rule) {
        return std::ranges::find(table.columns, rule.heading, &ingest::PreviewColumn::key) != table.columns.end();
    });
}

Result<ImportPreview> previewed(const Snapshot& snapshot, const ImportSource& source,
                                const std::optional<domain::ImportRecipe>& recipe, const RememberedRecipes& remembered,
                                const TaskContext& context, const std::optional<ImportSubject>& subject)
{
    WM_TRY(const ingest::SheetOpening opening, openSource(source, context));
    ImportPreview preview;
    preview.issue = opening.issue;
    if (!opening.file)
        return preview;
    for (const ingest::SheetInfo& sheet : opening.file->sheets())
        preview.sheets.push_back(
            {sheet.name, sheet.isHidden, sheet.hasDrawing, sheet.isPlainTable, sheet.lacksCrs, sheet.notPoints});
    if (opening.textForm)
        preview.textForm = ImportTextForm{opening.textForm->encoding, opening.textForm->separator};
    const std::string usualSheet = recipe ? recipe->sheet : std::string();
    WM_TRY(preview.sheet, sheetOf(*opening.file, source, usualSheet));
    const bool isNamed = source.sheet || opening.file->sheets()[preview.sheet].name == usualSheet;
    if (!isNamed) {
        WM_TRY(const ingest::SheetChoice choice, ingest::sheetWithTable(*opening.file, preview.sheet, context));
        preview.sheet = choice.sheet;
        preview.failure = choice.failure;
        if (preview.failure && preview.sheets.size() > 1)
            return preview;
        if (preview.failure)
            return tl::make_unexpected(*preview.failure);
    }

    const ingest::ImportVocabulary vocabulary(snapshot.catalogue());
    std::optional<ingest::ImportWish> wish;
    if (subject || recipe)
        wish = ingest::ImportWish{subject ? subject->records : recipe->records};
    WM_TRY(preview.proposed, ingest::proposeRecipe(*opening.file, preview.sheet, vocabulary, wish, context));
    preview.recipe = completed(recipe.value_or(preview.proposed), preview.proposed);
    preview.recipe.sheet = preview.proposed.sheet;
    const auto show = [&] {
        return ingest::previewTable(*opening.file, preview.sheet, preview.recipe, vocabulary, kPreviewRows, context);
    };
    WM_TRY(ingest::TablePreview table, show());
    const auto fitting = std::ranges::find_if(remembered, [&](const auto& each) {
        const domain::ImportRecipe& known = each.second;
        return fits(known, table) &&
               (known.titleMeasure.empty() || known.titleMeasure == preview.proposed.titleMeasure);
    });
    if (!recipe && !subject && fitting != remembered.end()) {
        preview.rememberedAs = fitting->first;
        preview.recipe = recipeForTable(fitting->second, preview.proposed);
        preview.recipe.sheet = preview.proposed.sheet;
        WM_TRY(table, show());
    }
    preview.headingRow = table.headingRow;
    ingest::TitledDocument document = ingest::titledDocument(table.lines);
    preview.documentTitle = std::move(document.title);
    preview.documentDate = std::move(document.issuedOn);
    preview.lines = std::move(table.lines);
    for (ingest::PreviewColumn& column : table.columns)
        preview.columns.push_back(columnOf(std::move(column)));
    for (ingest::PreviewRow& row : table.rows)
        preview.rows.emplace_back(row.number, std::move(row.cells));
    preview.hasMoreRows = table.hasMoreRows;
    preview.headingIssue = std::move(table.issue);
    if (preview.headingIssue)
        preview.headingIssue->document = fileAndSheet(source, preview.sheets[preview.sheet].name);
    return preview;
}

} // namespace

Result<ingest::SheetOpening> openSource(const ImportSource& source, const TaskContext& context)
{
    WM_TRY(std::optional<ingest::SheetOpening> layers, openFeatures(source.file, context));
    if (layers)
        return *std::move(layers);
    WM_TRY(ingest::SheetOpening opening, ingest::openSheets(source.file, {source.encoding, source.separator}, context));
    if (opening.issue && opening.issue->kind == IssueKind::WrongFormat)
        opening.issue->expected += kFeatureFormats;
    if (source.headingRow && opening.file)
        opening.file = ingest::withHeadingRow(std::move(opening.file), *source.headingRow);
    return opening;
}

Result<std::size_t> sheetOf(const ingest::SheetFile& file, const ImportSource& source, const std::string& recipeSheet)
{
    const std::vector<ingest::SheetInfo>& sheets = file.sheets();
    const auto placeOf = [&](const std::string& name) {
        return static_cast<std::size_t>(std::ranges::find(sheets, name, &ingest::SheetInfo::name) - sheets.begin());
    };
    if (source.sheet) {
        const std::size_t place = placeOf(*source.sheet);
        if (place < sheets.size())
            return place;
        std::string names;
        for (const ingest::SheetInfo& sheet : sheets)
            names += (names.empty() ? "" : ", ") + sheet.name;
        return fail(
            ErrorCode::NotFound,
            utf8FromPath(source.file.filename()) + ": found no sheet \"" + *source.sheet + "\", " +
                (names.empty() ? "a text file has a single sheet without a name" : "expected one of: " + names));
    }
    if (sheets.empty())
        return fail(ErrorCode::NotFound, utf8FromPath(source.file.filename()) + ": the workbook has no sheets");
    // Sheets are named anew every year ("2024"); where last year's name is gone, the first one is shown.
    if (const std::size_t place = placeOf(recipeSheet); place < sheets.size())
        return place;
    const auto shown = std::ranges::find_if(sheets, [](const ingest::SheetInfo& sheet) { return !sheet.isHidden; });
    return shown == sheets.end() ? 0 : static_cast<std::size_t>(shown - sheets.begin());
}

std::string fileAndSheet(const ImportSource& source, const std::string& sheetName)
{
    const std::string fileName = utf8FromPath(source.file.filename());
    return sheetName.empty() ? fileName : fileName + " / " + sheetName;
}

domain::ImportRecipe completed(domain::ImportRecipe recipe, const domain::ImportRecipe& proposed)
{
    if (recipe.period.empty())
        recipe.period = proposed.period;
    if (recipe.region.empty())
        recipe.region = proposed.region;
    const bool hasIndicators = std::ranges::find(recipe.columns, domain::ColumnRole::Indicator,
                                                 &domain::ColumnRule::role) != recipe.columns.end();
    if (recipe.indicator.empty() && !hasIndicators)
        recipe.indicator = proposed.indicator;
    return recipe;
}

domain::ImportRecipe recipeForTable(domain::ImportRecipe recipe, const domain::ImportRecipe& proposed)
{
    recipe.period = proposed.period;
    if (!proposed.region.empty())
        recipe.region = proposed.region;
    if (!proposed.indicator.empty())
        recipe.indicator = proposed.indicator;
    return recipe;
}

domain::ImportRecipe recipeToRemember(const domain::ImportRecipe& used, const domain::ImportRecipe& proposed)
{
    domain::ImportRecipe kept = used;
    kept.period.clear();
    kept.document.clear();
    if (kept.region == proposed.region)
        kept.region.clear();
    if (kept.indicator == proposed.indicator)
        kept.indicator.clear();
    return kept;
}

Result<ImportPreview> previewImport(const Snapshot& snapshot, const ImportSource& source,
                                    const std::optional<domain::ImportRecipe>& recipe,
                                    const RememberedRecipes& remembered, const TaskContext& context,
                                    const std::optional<ImportSubject>& subject)
{
    const std::string name = utf8FromPath(source.file.filename());
    // Errors from within a table name sheet and cell, those of files their path.
    const auto inFile = [&](const Error& error) {
        return error.message.find(name) != std::string::npos ? error : withContext(error, name);
    };
    Result<ImportPreview> preview = previewed(snapshot, source, recipe, remembered, context, subject);
    if (preview && preview->failure)
        preview->failure = inFile(*preview->failure);
    if (preview || preview.error().code == ErrorCode::Cancelled)
        return preview;
    return tl::make_unexpected(inFile(preview.error()));
}

} // namespace wm::workspace
