// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportOptions.h"

#include "SelectionOptions.h"
#include "WordOption.h"

#include "wm/base/Number.h"
#include "wm/base/Path.h"
#include "wm/domain/Period.h"
#include "wm/domain/Record.h"
#include "wm/ingest/RecipeText.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/FieldWords.h"

#include <QDate>

#include <algorithm>

namespace wm::cli {

namespace {

using OptionalKind = std::optional<domain::RecordKind>;
constexpr std::array kRecordWords{
    Word<OptionalKind>{"observations", std::nullopt},
    Word<OptionalKind>{"regions", domain::RecordKind::Region},
    Word<OptionalKind>{"documents", domain::RecordKind::Document},
    Word<OptionalKind>{"indicators", domain::RecordKind::Indicator},
    Word<OptionalKind>{"targets", domain::RecordKind::Target},
    Word<OptionalKind>{"facilities", domain::RecordKind::Facility},
    Word<OptionalKind>{"corridors", domain::RecordKind::Corridor},
    Word<OptionalKind>{"tasks", domain::RecordKind::Task},
};
constexpr std::array kSeparators{Word{"comma", ','}, Word{"tab", '\t'}, Word{"semicolon", ';'}, Word{"bar", '|'}};

std::string textOf(const QCommandLineParser& parser, const char* option)
{
    return parser.value(QLatin1String(option)).trimmed().toStdString();
}

/// Names and codes in a message, some of many.
std::string unitName(const QString& text, const workspace::Snapshot& snapshot)
{
    const std::string wanted = text.toStdString();
    const auto& units = snapshot.catalogue().units;
    const auto unit = std::ranges::find_if(
        units, [&](const domain::Unit& each) { return each.name.zh == wanted || each.name.en == wanted; });
    return unit == units.end() ? std::string() : unit->name.zh;
}

/// "layer=health", each: a field of the recipe's records.
Outcome<void> changeFields(const QCommandLineParser& parser, domain::ImportRecipe& recipe)
{
    const QStringList wanted = parser.values(QStringLiteral("set"));
    if (!wanted.isEmpty() && !recipe.records)
        return failUsage(QCoreApplication::translate("Cli",
                                                     "--set %1 needs a table of records, and this one is read as "
                                                     "values; --records says what the rows are")
                             .arg(wanted.front()));
    for (const QString& each : wanted) {
        const qsizetype sign = each.indexOf(u'=');
        const std::string field = each.left(sign).trimmed().toStdString();
        if (sign > 0 && domain::fieldPlace(*recipe.records, field)) {
            recipe.fields[field] = each.mid(sign + 1).trimmed().toStdString();
            continue;
        }
        QStringList names;
        for (const domain::RecordField& known : recordFields(*recipe.records))
            names.append(QString::fromUtf8(known.name.data(), static_cast<qsizetype>(known.name.size())));
        return failUsage(QCoreApplication::translate("Cli", "--set: found \"%1\", expected FIELD=TEXT with one of: %2")
                             .arg(each, names.join(QStringLiteral(", "))));
    }
    return {};
}

Outcome<void> changeDocument(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                             domain::ImportRecipe& recipe)
{
    if (!parser.isSet(QStringLiteral("document")))
        return {};
    recipe.document = textOf(parser, "document");
    const auto& documents = snapshot.catalogue().documents;
    if (std::ranges::find(documents, recipe.document, &domain::Document::code) == documents.end())
        return failUsage(QCoreApplication::translate("Cli", "--document: found \"%1\", expected the code of a document "
                                                            "of the workspace; \"export documents\" writes them all")
                             .arg(QString::fromStdString(recipe.document)));
    return {};
}

} // namespace

void declareImportOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const QString& description, const char* value) {
        parser.addOption({QLatin1String(name), description, QLatin1String(value)});
    };
    add("sheet",
        QCoreApplication::translate(
            "Cli",
            "The sheet of a workbook, or the layer of a file of features. Default: the recipe's, else the first."),
        "NAME");
    add("encoding", QCoreApplication::translate("Cli", "Encoding of a text file. Default: found out."), "NAME");
    add("separator",
        QCoreApplication::translate("Cli", "What separates the fields of a text file. Default: found out."),
        "comma|tab|semicolon|bar");
    add("heading-row",
        QCoreApplication::translate("Cli", "In which row the headings of the table begin, from 1. Default: found out."),
        "ROW");
    add("records",
        QCoreApplication::translate("Cli", "What the rows are. Default: told from the headings; else observed values."),
        "observations|regions|documents|indicators|targets|facilities|corridors|tasks");
    add("set",
        QCoreApplication::translate("Cli", "What all records have where the table does not say it, by the name of the "
                                           "field, e.g. layer=health. Can be given again."),
        "FIELD=TEXT");
    add("recipe", QCoreApplication::translate("Cli", "How to read the table: a file written by --save-recipe."),
        "FILE.json");
    add("remembered", QCoreApplication::translate("Cli", "The same, as the workspace remembers it."), "NAME");
    add("save-recipe", QCoreApplication::translate("Cli", "Write down how the table was read, for the next one."),
        "FILE.json");
    add("remember", QCoreApplication::translate("Cli", "Let the workspace remember it by that name."), "NAME");
    add("region", QCoreApplication::translate("Cli", "Region of values of which the table says none."), "REGION");
    add("indicator", QCoreApplication::translate("Cli", "Indicator of values of which the table says none."),
        "INDICATOR");
    add("period", QCoreApplication::translate("Cli", "Period of values of which the table says none: 2024, 2024-06."),
        "PERIOD");
    add("unit", QCoreApplication::translate("Cli", "Unit of values of which the table says none."), "UNIT");
    add("document", QCoreApplication::translate("Cli", "The document that the values are from, by its code."), "CODE");
    add("new-document",
        QCoreApplication::translate("Cli", "The same, where the workspace does not have it yet: its title."), "TITLE");
    add("new-document-code", QCoreApplication::translate("Cli", "A code for it. Default: one with today's date."),
        "CODE");
    add("new-document-kind", QCoreApplication::translate("Cli", "Its kind. Default: statistics."), "KIND");
    add("issuer", QCoreApplication::translate("Cli", "Who issued it."), "TEXT");
    add("issued-on", QCoreApplication::translate("Cli", "When: a year, a month or a day."), "DATE");
    add("changed",
        QCoreApplication::translate("Cli", "What to do with values that their document has revised. Default: take."),
        "take|keep");
    add("conflicts",
        QCoreApplication::translate(
            "Cli", "What to do with values that differ from another document's, or from one set by hand. Default: keep "
                   "what is stored."),
        "take|keep");
    parser.addOption({QStringLiteral("leave-out-faulty"),
                      QCoreApplication::translate("Cli", "Import the rest although cells could not be read.")});
    add("reason", QCoreApplication::translate("Cli", "A reason, for the history."), "TEXT");
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("Cli", "Say what would be changed, and change nothing.")});
    add("show",
        QCoreApplication::translate("Cli", "List the values that compare so, with what is stored, instead of the "
                                           "report."),
        "new|changed|conflict|same|repeated|contradicted");
}

Outcome<workspace::ImportSource> readImportSource(const QCommandLineParser& parser)
{
    const QString file = parser.positionalArguments().value(1);
    if (file.isEmpty())
        return failUsage(QCoreApplication::translate("Cli", "import: found no file, expected its name"));
    workspace::ImportSource source;
    source.file = pathFromUtf8(file.toStdString());
    if (parser.isSet(QStringLiteral("sheet")))
        source.sheet = parser.value(QStringLiteral("sheet")).toStdString();
    if (parser.isSet(QStringLiteral("encoding")))
        source.encoding = textOf(parser, "encoding");
    if (parser.isSet(QStringLiteral("separator"))) {
        WM_TRY(source.separator, readWord(parser, "separator", kSeparators, ','));
    }
    if (parser.isSet(QStringLiteral("heading-row"))) {
        const std::string found = textOf(parser, "heading-row");
        source.headingRow = parseInteger(found);
        if (!source.headingRow || *source.headingRow < 1 || *source.headingRow > workspace::kLastHeadingRow)
            return failUsage(
                QCoreApplication::translate("Cli", "--heading-row: found \"%1\", expected a row from 1 to %2")
                    .arg(QString::fromStdString(found), QString::number(workspace::kLastHeadingRow)));
    }
    return source;
}

Outcome<std::optional<workspace::ImportSubject>> readImportSubject(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("records")))
        return std::nullopt;
    WM_TRY(const std::optional<domain::RecordKind> records,
           readWord(parser, "records", kRecordWords, std::optional<domain::RecordKind>()));
    return workspace::ImportSubject{records};
}

Outcome<std::optional<domain::ImportRecipe>> readImportRecipe(const QCommandLineParser& parser,
                                                              const workspace::RememberedRecipes& remembered)
{
    const bool isFile = parser.isSet(QStringLiteral("recipe"));
    const bool isRemembered = parser.isSet(QStringLiteral("remembered"));
    if (isFile && isRemembered)
        return failTogether(QStringLiteral("--recipe"), QStringLiteral("--remembered"));
    if (isFile) {
        const std::filesystem::path path = pathFromUtf8(parser.value(QStringLiteral("recipe")).toStdString());
        WM_TRY(const std::string text, orFailure(readFile(path)));
        auto recipe = ingest::recipeFromText(text);
        if (!recipe)
            return tl::make_unexpected(
                failureOf(withContext(std::move(recipe).error(), utf8FromPath(path.filename()))));
        return *std::move(recipe);
    }
    if (!isRemembered)
        return std::nullopt;
    const std::string name = parser.value(QStringLiteral("remembered")).toStdString();
    const auto known = std::ranges::find(remembered, name, [](const auto& each) { return each.first; });
    if (known != remembered.end())
        return known->second;
    QStringList names;
    for (const auto& each : remembered)
        names.append(QString::fromStdString(each.first));
    return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                         .arg(QStringLiteral("remembered"), QString::fromStdString(name),
                              names.isEmpty() ? QStringLiteral("-") : names.join(QStringLiteral(", "))));
}

Outcome<void> changeRecipe(const QCommandLineParser& parser, const workspace::Snapshot& snapshot,
                           domain::ImportRecipe& recipe)
{
    WM_TRY(const presentation::Selection selection, readSelection(parser, snapshot));
    if (!selection.region.isNone())
        recipe.region = selection.region.text;
    if (!selection.indicator.isNone())
        recipe.indicator = snapshot.findIndicator(selection.indicator)->code;
    if (parser.isSet(QStringLiteral("period"))) {
        recipe.period = textOf(parser, "period");
        if (recipe.period.empty() || !domain::Period::parse(recipe.period))
            return failUsage(
                QCoreApplication::translate("Cli", "--period: found \"%1\", expected a period like %2")
                    .arg(QString::fromStdString(recipe.period), QStringLiteral("2015, 2015-10, 2011/2015")));
    }
    if (parser.isSet(QStringLiteral("unit"))) {
        const QString unit = parser.value(QStringLiteral("unit"));
        recipe.unit = unitName(unit, snapshot);
        if (recipe.unit.empty())
            return failUsage(
                QCoreApplication::translate("Cli", "--unit: found \"%1\", expected a unit of the workspace").arg(unit));
    }
    WM_CHECK(changeFields(parser, recipe));
    return changeDocument(parser, snapshot, recipe);
}

Outcome<std::optional<domain::Document>> readNewDocument(const QCommandLineParser& parser,
                                                         const workspace::Snapshot& snapshot)
{
    if (!parser.isSet(QStringLiteral("new-document"))) {
        for (const char* const option : {"new-document-code", "new-document-kind", "issuer", "issued-on"}) {
            if (parser.isSet(QLatin1String(option)))
                return failUsage(
                    QCoreApplication::translate("Cli", "--%1 needs --new-document").arg(QLatin1String(option)));
        }
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("document")))
        return failTogether(QStringLiteral("--document"), QStringLiteral("--new-document"));
    domain::Document document;
    document.title = textOf(parser, "new-document");
    document.code = textOf(parser, "new-document-code");
    if (document.code.empty())
        document.code =
            workspace::freeDocumentCode(snapshot, "import-" + QDate::currentDate().toString(Qt::ISODate).toStdString());
    document.kind = textOf(parser, "new-document-kind");
    if (document.kind.empty())
        document.kind = "statistics";
    document.issuer = textOf(parser, "issuer");
    document.issuedOn = workspace::storedPeriod(textOf(parser, "issued-on"));
    QStringList lines;
    for (const Issue& fault : workspace::faultsOf(document, snapshot))
        lines.append(QStringLiteral("%1: %2").arg(QString::fromStdString(fault.column), wording::issueMessage(fault)));
    if (!lines.isEmpty())
        return failUsage(QStringLiteral("--new-document: ") + lines.join(u'\n'));
    return document;
}

Outcome<workspace::ImportChoice> readImportChoice(const QCommandLineParser& parser)
{
    workspace::ImportChoice choice;
    WM_TRY(choice.takesChanged, readWord(parser, "changed", kTakeWords, choice.takesChanged));
    WM_TRY(choice.takesConflicts, readWord(parser, "conflicts", kTakeWords, choice.takesConflicts));
    return choice;
}

} // namespace wm::cli
