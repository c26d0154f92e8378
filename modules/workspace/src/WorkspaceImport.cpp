// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportContent.h"
#include "RecordTrial.h"

#include "wm/ingest/RecipeText.h"
#include "wm/store/DocumentTable.h"
#include "wm/store/RecipeTable.h"
#include "wm/store/RecordTables.h"
#include "wm/store/Recording.h"
#include "wm/workspace/Workspace.h"

#include <algorithm>
#include <utility>

namespace wm::workspace {

namespace {

store::MergeChoice mergeChoice(const ImportChoice& choice)
{
    store::MergeChoice made{
        .takesChanged = choice.takesChanged, .takesConflicts = choice.takesConflicts, .exceptions = {}};
    for (const auto& [row, column] : choice.exceptions)
        made.exceptions.insert({row, column});
    return made;
}

constexpr const char* kChangedMeanwhile = "the workspace has changed since the file was compared with it";

/// The indicators that come with the table, under the codes and ids that it was read with.
Result<void> addIndicators(store::Connection& connection, const std::vector<domain::Indicator>& added)
{
    if (added.empty())
        return {};
    WM_TRY(const domain::Catalogue stored, store::loadRecords(connection));
    for (const domain::Indicator& indicator : added) {
        const bool isTaken = std::ranges::any_of(stored.indicators, [&](const domain::Indicator& each) {
            return each.id == indicator.id || each.code == indicator.code;
        });
        if (isTaken)
            return fail(ErrorCode::Conflict, kChangedMeanwhile);
    }
    domain::Catalogue records;
    records.indicators = added;
    return store::addRecords(connection, records);
}

Result<ImportOutcome> storeObservations(store::Connection& connection, const ImportTrial::Content& content,
                                        const ImportChoice& choice, const domain::ChangeNote& note,
                                        const TaskContext& context)
{
    // Before the transaction, or it has no effect. What is stored here refers to what was looked up.
    WM_CHECK(connection.execute("PRAGMA foreign_keys = OFF"));
    WM_TRY(store::Recording recording, store::Recording::begin(connection, note));
    // Under the lock: what the user has seen is what is replaced.
    WM_TRY(const store::ObservationComparison now,
           store::compareObservations(connection, content.batch, {context.stop, {}}));
    if (now != content.comparison)
        return fail(ErrorCode::Conflict, kChangedMeanwhile);
    WM_CHECK(addIndicators(connection, content.newIndicators));
    store::MergeChoice merged = mergeChoice(choice);
    if (content.newDocument) {
        merged.placeholder = kNewDocument;
        WM_TRY(merged.document, store::addDocument(connection, *content.newDocument));
    }
    WM_TRY(const store::MergeReport report, store::mergeObservations(connection, content.batch, now, merged, context));
    ImportOutcome outcome{{}, report.added, report.replaced, report.kept};
    // A document of which nothing was taken would be a row that nobody asked for.
    if (report.added + report.replaced == 0)
        return outcome;
    WM_TRY(outcome.change, recording.commit());
    return outcome;
}

Result<ImportOutcome> storeRecords(store::Connection& connection, const ImportTrial::Content& content,
                                   const ImportChoice& choice, const domain::ChangeNote& note)
{
    const RecordContent& records = *content.records;
    WM_TRY(store::Recording recording, store::Recording::begin(connection, note));
    WM_TRY(const domain::Catalogue now, store::loadRecords(connection));
    if (recordsOf(now, records.kind) != records.stored)
        return fail(ErrorCode::Conflict, kChangedMeanwhile);
    WM_CHECK(addIndicators(connection, content.newIndicators));
    domain::DocumentId document;
    if (content.newDocument) {
        WM_TRY(document, store::addDocument(connection, *content.newDocument));
    }
    const TakenRecords taken = takenRecords(records, choice, document);
    ImportOutcome outcome{{}, taken.addedCount, taken.replacedCount, taken.kept};
    if (outcome.added + outcome.replaced == 0)
        return outcome;
    WM_CHECK(store::addRecords(connection, taken.added));
    WM_CHECK(store::replaceRecords(connection, taken.replaced));
    WM_TRY(outcome.change, recording.commit());
    return outcome;
}

} // namespace

Result<ImportOutcome> Workspace::storeImport(const ImportTrial& trial, const ImportChoice& choice,
                                             const std::string& reason, const TaskContext& context) const
{
    const ImportTrial::Content& content = trial.content();
    if (content.withoutDocument > 0)
        return fail(ErrorCode::InvalidArgument,
                    std::to_string(content.withoutDocument) + " values have no document that they are from");
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    const domain::ChangeNote note{domain::ChangeAct::Import, m_author, reason, content.fileName};
    return content.records ? storeRecords(connection, content, choice, note)
                           : storeObservations(connection, content, choice, note, context);
}

Result<RememberedRecipes> Workspace::loadRecipes() const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadOnly));
    WM_TRY(const auto texts, store::loadRecipes(connection));
    RememberedRecipes recipes;
    for (const auto& [name, text] : texts) {
        auto recipe = ingest::recipeFromText(text);
        if (!recipe)
            return tl::make_unexpected(
                withContext(std::move(recipe).error(), "the recipe remembered as \"" + name + "\""));
        recipes.emplace_back(name, *std::move(recipe));
    }
    return recipes;
}

Result<void> Workspace::rememberRecipe(const std::string& name, const domain::ImportRecipe& recipe) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::saveRecipe(connection, name, ingest::recipeText(recipe));
}

Result<void> Workspace::forgetRecipe(const std::string& name) const
{
    WM_TRY(store::Connection connection, store::Connection::open(m_file, store::OpenMode::ReadWrite));
    return store::removeRecipe(connection, name);
}

} // namespace wm::workspace
