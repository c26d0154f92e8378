// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cancellation.h"
#include "Command.h"
#include "Console.h"
#include "HistoryOptions.h"
#include "ImportOptions.h"
#include "ImportText.h"
#include "TableOutput.h"
#include "WordOption.h"
#include "WorkspaceOption.h"

#include "wm/base/Path.h"
#include "wm/ingest/RecipeText.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace wm::cli {

namespace {

using domain::ImportFate;
using workspace::ImportTrialPtr;

QString summary()
{
    return QCoreApplication::translate("Cli",
                                       "Import values, targets, facilities, ... from a workbook, a text file or a "
                                       "layer of features.");
}

void declareOptions(QCommandLineParser& parser)
{
    declareImportOptions(parser);
    declareTableOptions(parser);
}

constexpr std::array kFates{Word{"new", ImportFate::New},           Word{"changed", ImportFate::Changed},
                            Word{"conflict", ImportFate::Conflict}, Word{"same", ImportFate::Same},
                            Word{"repeated", ImportFate::Repeated}, Word{"contradicted", ImportFate::Contradicted}};

/// What was read and how, and what is to be done with it.
struct Import {
    workspace::SnapshotPtr snapshot;
    workspace::ImportSource source;
    workspace::ImportPreview preview;
    std::optional<domain::Document> newDocument;
    ImportTrialPtr trial;
};

/// Reads the file as the options say; nothing is written.
Outcome<Import> tryOut(const QCommandLineParser& parser, const workspace::Workspace& opened,
                       workspace::SnapshotPtr snapshot, const TaskContext& context)
{
    Import made;
    made.snapshot = std::move(snapshot);
    WM_TRY(made.source, readImportSource(parser));
    WM_TRY(const workspace::RememberedRecipes remembered, orFailure(opened.loadRecipes()));
    WM_TRY(const std::optional<domain::ImportRecipe> recipe, readImportRecipe(parser, remembered));
    WM_TRY(const std::optional<workspace::ImportSubject> subject, readImportSubject(parser));
    const auto look = [&](const std::optional<domain::ImportRecipe>& by) {
        Result<workspace::ImportPreview> preview =
            workspace::previewImport(*made.snapshot, made.source, by, remembered, context, by ? std::nullopt : subject);
        if (preview && preview->failure)
            preview = tl::make_unexpected(*preview->failure);
        return orFailure(std::move(preview));
    };
    WM_TRY(made.preview, look(std::nullopt));
    if (made.preview.issue)
        return failIssues({*made.preview.issue});
    if (recipe && subject && recipe->records != subject->records)
        return failTogether(QStringLiteral("--records"), QStringLiteral("--recipe"));
    domain::ImportRecipe changed =
        recipe ? workspace::recipeForTable(*recipe, made.preview.proposed) : made.preview.recipe;
    if (recipe)
        made.preview.rememberedAs = parser.value(QStringLiteral("remembered")).toStdString();
    WM_CHECK(changeRecipe(parser, *made.snapshot, changed));
    WM_TRY(made.newDocument, readNewDocument(parser, *made.snapshot));
    if (changed != made.preview.recipe) {
        const std::string rememberedAs = made.preview.rememberedAs;
        WM_TRY(made.preview, look(changed));
        made.preview.rememberedAs = rememberedAs;
    }
    if (made.newDocument)
        made.preview.recipe.document = made.newDocument->code;
    WM_TRY(made.trial, orFailure(workspace::tryImport(*made.snapshot, made.source, made.preview.recipe,
                                                      {.document = made.newDocument}, context)));
    return made;
}

/// Why there is nothing to read in the sheet, where it has no table.
QString lackOfTable(const Import& import)
{
    const workspace::ImportSheet& sheet = import.preview.sheets.at(import.preview.sheet);
    if (sheet.name.empty())
        return QCoreApplication::translate("Cli", "%1: found no table, expected headings with rows below them; nothing "
                                                  "was stored.")
            .arg(QString::fromStdString(utf8FromPath(import.source.file.filename())));
    const QString text =
        sheet.hasDrawing
            ? QCoreApplication::translate("Cli", "Sheet \"%1\": found pictures or charts and no table, expected "
                                                 "headings with rows below them; nothing was stored.")
            : QCoreApplication::translate("Cli", "Sheet \"%1\": found no table, expected headings with rows below "
                                                 "them; nothing was stored.");
    return text.arg(QString::fromStdString(sheet.name));
}

/// What must not be stored without a word of the user's.
Outcome<void> checkTrial(const QCommandLineParser& parser, const Import& import)
{
    const workspace::ImportTrial& trial = *import.trial;
    const auto refuse = [](const QString& why) {
        return tl::make_unexpected(Failure{ExitCode::BadData, why});
    };
    if (import.preview.columns.empty() && !import.preview.headingIssue)
        return refuse(lackOfTable(import));
    const bool hasValues = std::ranges::any_of(import.preview.columns, [](const workspace::ImportColumn& column) {
        return column.role == domain::ColumnRole::Value;
    });
    if (!trial.records() && !hasValues && !import.preview.columns.empty())
        return refuse(QCoreApplication::translate("Cli", "No column is read as values; nothing was stored. A recipe "
                                                         "can say which one is: --save-recipe writes one to begin "
                                                         "with."));
    if (trial.values() == 0)
        return refuse(trial.records() ? QCoreApplication::translate("Cli", "Found no rows that could be read; nothing "
                                                                           "was stored.")
                                      : QCoreApplication::translate("Cli", "Found no values that could be read; "
                                                                           "nothing was stored."));
    if (trial.faulty() > 0 && !parser.isSet(QStringLiteral("leave-out-faulty")))
        return refuse((trial.records() ? QCoreApplication::translate("Cli", "%1 rows could not be read; nothing was "
                                                                            "stored. Mend them, or import the rest "
                                                                            "with --leave-out-faulty.")
                                       : QCoreApplication::translate(
                                             "Cli", "%1 cells could not be read; nothing was stored. Mend them, or "
                                                    "import the rest with --leave-out-faulty."))
                          .arg(trial.faulty()));
    if (trial.withoutDocument() > 0)
        return refuse((trial.records()
                           ? QCoreApplication::translate("Cli", "%1 rows have no source; nothing was stored. Name it "
                                                                "with --document CODE or --new-document TITLE.")
                           : QCoreApplication::translate("Cli", "%1 values have no source; nothing was stored. Name it "
                                                                "with --document CODE or --new-document TITLE."))
                          .arg(trial.withoutDocument()));
    return {};
}

/// Nothing that is written may take the place of the table that is read, nor of a workspace.
Outcome<void> checkOutputs(const QCommandLineParser& parser, const workspace::ImportSource& source)
{
    for (const char* const option : {"output", "save-recipe"})
        WM_CHECK(outputPath(parser, option, source.file));
    return {};
}

Outcome<void> saveRecipe(const QCommandLineParser& parser, const domain::ImportRecipe& kept)
{
    if (!parser.isSet(QStringLiteral("save-recipe")))
        return {};
    return orFailure(
        writeFile(pathFromUtf8(parser.value(QStringLiteral("save-recipe")).toStdString()), ingest::recipeText(kept)));
}

Outcome<void> show(const QCommandLineParser& parser, const Import& import)
{
    constexpr std::size_t kAll = static_cast<std::size_t>(-1);
    WM_TRY(const ImportFate fate, readWord(parser, "show", kFates, ImportFate::New));
    WM_TRY(const TableOutput output, readTableOutput(parser));
    return writeTable(importTable(*import.snapshot, import.trial->items(fate, kAll), wording::words()), output, {},
                      import.snapshot->file());
}

Outcome<void> store(const QCommandLineParser& parser, const Import& import, const workspace::Workspace& opened,
                    const TaskContext& context)
{
    WM_TRY(const workspace::ImportChoice choice, readImportChoice(parser));
    WM_CHECK(checkTrial(parser, import));
    const std::string reason = parser.value(QStringLiteral("reason")).trimmed().toStdString();
    WM_TRY(const workspace::ImportOutcome outcome,
           orFailure(opened.storeImport(*import.trial, choice, reason, context)));
    say(QCoreApplication::translate("Cli", "Stored: %1 added, %2 replaced; %3 that differ were kept as they are.")
            .arg(QString::number(outcome.added), QString::number(outcome.replaced), QString::number(outcome.kept)));
    if (!outcome.change.isNone())
        sayChange(outcome.change);
    return {};
}

Outcome<void> runImport(const QCommandLineParser& parser)
{
    // Before the file is read: what is wrong with the command line is said at once.
    WM_TRY(const workspace::ImportSource source, readImportSource(parser));
    WM_CHECK(checkOutputs(parser, source));
    WM_TRY([[maybe_unused]] const workspace::ImportChoice choice, readImportChoice(parser));
    const TaskContext context = cancelledBySignals();
    WM_TRY(workspace::SnapshotPtr snapshot, loadWorkspace(parser));
    WM_TRY(const workspace::Workspace opened, orFailure(workspace::Workspace::open(snapshot->file())));
    WM_TRY(const Import import, tryOut(parser, opened, std::move(snapshot), context));
    const domain::ImportRecipe kept = workspace::recipeToRemember(import.preview.recipe, import.preview.proposed);
    WM_CHECK(saveRecipe(parser, kept));
    const QString problems = problemsText(*import.snapshot, *import.trial);
    if (!problems.isEmpty())
        say(problems.trimmed());
    if (parser.isSet(QStringLiteral("show")))
        WM_CHECK(show(parser, import));
    else
        WM_CHECK(
            print(understandingText(*import.snapshot, import.preview, *import.trial) + comparisonText(*import.trial)));
    if (parser.isSet(QStringLiteral("dry-run")))
        return checkTrial(parser, import);
    WM_CHECK(store(parser, import, opened, context));
    // In the workspace only now: where nothing was stored, nothing was changed.
    if (parser.isSet(QStringLiteral("remember")))
        WM_CHECK(orFailure(opened.rememberRecipe(parser.value(QStringLiteral("remember")).toStdString(), kept)));
    return {};
}

} // namespace

Command importCommand()
{
    return {"import", "FILE", false, summary, declareOptions, runImport};
}

} // namespace wm::cli
