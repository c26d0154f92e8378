// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportText.h"

#include "wm/domain/ImportFate.h"
#include "wm/domain/Record.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/DataTables.h"

#include <QCoreApplication>
#include <QStringList>

namespace wm::cli {

namespace {

using domain::ColumnRole;
using workspace::Snapshot;

QString nameOf(const domain::LocalText& name)
{
    return QString::fromStdString(name.in(wording::currentLanguage()));
}

QString indicatorText(const Snapshot& snapshot, domain::IndicatorId id)
{
    const domain::Indicator* const indicator = snapshot.findIndicator(id);
    return indicator ? nameOf(indicator->name) : QString();
}

QString regionText(const Snapshot& snapshot, const domain::RegionCode& code)
{
    const domain::Region* const region = snapshot.findRegion(code);
    return region ? nameOf(region->name) : QString::fromStdString(code.text);
}

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Region:
        return QCoreApplication::translate("Cli", "region");
    case ColumnRole::Indicator:
        return QCoreApplication::translate("Cli", "indicator");
    case ColumnRole::Period:
        return QCoreApplication::translate("Cli", "period");
    case ColumnRole::Unit:
        return QCoreApplication::translate("Cli", "unit");
    case ColumnRole::ValueKind:
        return QCoreApplication::translate("Cli", "kind of value");
    case ColumnRole::Qualifier:
        return QCoreApplication::translate("Cli", "qualifier");
    case ColumnRole::Document:
        return QCoreApplication::translate("Cli", "document");
    case ColumnRole::Note:
        return QCoreApplication::translate("Cli", "note");
    case ColumnRole::Value:
        return QCoreApplication::translate("Cli", "values");
    case ColumnRole::Ignored:
    case ColumnRole::Field:
        break;
    }
    return QCoreApplication::translate("Cli", "not read");
}

QString subjectText(const std::optional<domain::RecordKind>& records)
{
    const std::string table(records ? toText(*records) : std::string_view("observation"));
    return QString::fromStdString(wording::words().phrase("table." + table));
}

/// What a column of records is, as tables of records head it.
QString fieldText(domain::RecordKind kind, const std::string& field)
{
    const auto place = domain::fieldPlace(kind, field);
    return QString::fromStdString(place ? workspace::fieldTitle(kind, recordFields(kind)[*place], wording::words())
                                        : field);
}

QString columnText(const Snapshot& snapshot, const workspace::ImportPreview& preview,
                   const workspace::ImportColumn& column)
{
    const auto& records = preview.recipe.records;
    QStringList parts{records && column.role == ColumnRole::Field ? fieldText(*records, column.field)
                                                                  : roleText(column.role)};
    if (column.role == ColumnRole::Field && column.key.empty())
        parts.append(QString::fromStdString(column.period));
    if (column.role == ColumnRole::Value) {
        if (!column.unknownIndicator.empty())
            parts.append(QCoreApplication::translate("Cli", "no indicator is called so"));
        if (const QString indicator = indicatorText(snapshot, column.indicator); !indicator.isEmpty())
            parts.append(indicator);
        if (!column.region.isNone())
            parts.append(regionText(snapshot, column.region));
        for (const std::string& said : {column.period, column.unit}) {
            if (!said.empty())
                parts.append(QString::fromStdString(said));
        }
    }
    QStringList headings;
    for (const std::string& heading : column.headings)
        headings.append(QString::fromStdString(heading));
    return QStringLiteral("  %1 %2: %3\n")
        .arg(QString::fromStdString(column.letters), headings.join(QStringLiteral(" / ")),
             parts.join(QStringLiteral(", ")));
}

/// What holds for all rows, from the title or as the user says.
QString forAllText(const Snapshot& snapshot, const domain::ImportRecipe& recipe)
{
    QStringList parts;
    if (!recipe.region.empty())
        parts.append(regionText(snapshot, {recipe.region}));
    for (const std::string& said : {recipe.indicator, recipe.period, recipe.unit, recipe.valueKind}) {
        if (!said.empty())
            parts.append(QString::fromStdString(said));
    }
    return parts.join(QStringLiteral(", "));
}

QString waitingText(const std::vector<workspace::UnknownWord>& words, const QString& heading)
{
    if (words.empty())
        return {};
    QStringList each;
    for (const workspace::UnknownWord& word : words) {
        QStringList said{QString::number(word.cells)};
        for (const std::string& code : word.candidates)
            said.append(QString::fromStdString(code));
        each.append(QStringLiteral("%1 (%2)").arg(QString::fromStdString(word.word), said.join(QStringLiteral("; "))));
    }
    return heading.arg(each.join(QStringLiteral(", "))) + u'\n';
}

} // namespace

QString understandingText(const Snapshot& snapshot, const workspace::ImportPreview& preview,
                          const workspace::ImportTrial& trial)
{
    QString text;
    if (preview.textForm)
        text +=
            QCoreApplication::translate("Cli", "Text in %1").arg(QString::fromStdString(preview.textForm->encoding)) +
            u'\n';
    else
        text += QCoreApplication::translate("Cli", "Sheet: %1")
                    .arg(QString::fromStdString(preview.sheets.at(preview.sheet).name)) +
                u'\n';
    if (preview.sheets.at(preview.sheet).lacksCrs)
        text += QCoreApplication::translate("Cli", "The layer does not say in which coordinate system its points are: "
                                                   "read without their positions") +
                u'\n';
    const std::int64_t notPoints = preview.sheets.at(preview.sheet).notPoints;
    if (notPoints > 0 && preview.recipe.records == domain::RecordKind::Facility)
        text += QCoreApplication::translate("Cli", "Features that are lines or areas, read without a position: %1")
                    .arg(notPoints) +
                u'\n';
    if (!preview.rememberedAs.empty())
        text += QCoreApplication::translate("Cli", "Read as remembered: %1")
                    .arg(QString::fromStdString(preview.rememberedAs)) +
                u'\n';
    QStringList others;
    for (std::size_t i = 0; i < preview.sheets.size(); ++i) {
        if (i != preview.sheet && !preview.sheets[i].isHidden)
            others.append(QString::fromStdString(preview.sheets[i].name));
    }
    if (!others.isEmpty())
        text += QCoreApplication::translate("Cli", "Other sheets: %1").arg(others.join(QStringLiteral(", "))) + u'\n';
    const QString forAll = forAllText(snapshot, preview.recipe);
    if (!forAll.isEmpty())
        text += QCoreApplication::translate("Cli", "Where the table does not say otherwise: %1").arg(forAll) + u'\n';
    text += QCoreApplication::translate("Cli", "The rows are: %1").arg(subjectText(preview.recipe.records)) + u'\n';
    for (const workspace::ImportColumn& column : preview.columns)
        text += columnText(snapshot, preview, column);
    for (const workspace::InferredRegion& word : trial.inferredRegions()) {
        const QString line = word.isFormer ? QCoreApplication::translate("Cli", "%1 was understood as %2 (former name)")
                                           : QCoreApplication::translate("Cli", "%1 was understood as %2 (short name)");
        text += line.arg(QString::fromStdString(word.word), regionText(snapshot, word.region)) + u'\n';
    }
    if (trial.namesFromAbove() > 0)
        text += QCoreApplication::translate("Cli", "Names taken from the row above: %1").arg(trial.namesFromAbove()) +
                u'\n';
    if (trial.hidden() > 0)
        text += QCoreApplication::translate("Cli", "Values of hidden rows or columns, which are read too: %1")
                    .arg(trial.hidden()) +
                u'\n';
    if (trial.withoutUnit() > 0)
        text +=
            QCoreApplication::translate("Cli", "Values without a unit in the table, taken as in the indicator's own: "
                                               "%1")
                .arg(trial.withoutUnit()) +
            u'\n';
    return text;
}

QString comparisonText(const workspace::ImportTrial& trial)
{
    const presentation::Words words = wording::words();
    QStringList counts;
    for (const domain::ImportFate fate : domain::kImportFates)
        counts.append(QStringLiteral("%1 %2").arg(
            QString::fromStdString(words.phrase("import.fate." + std::string(toText(fate)))),
            QString::number(trial.counts()[fate])));
    const QString read = trial.records() ? QCoreApplication::translate("Cli", "Rows read: %1 (%2)")
                                         : QCoreApplication::translate("Cli", "Values read: %1 (%2)");
    QString text = read.arg(QString::number(trial.values()), counts.join(QStringLiteral(", "))) + u'\n';
    if (trial.missing() > 0)
        text += QCoreApplication::translate("Cli", "Cells marked as without a value: %1").arg(trial.missing()) + u'\n';
    return text;
}

QString problemsText(const Snapshot& snapshot, const workspace::ImportTrial& trial)
{
    QString text;
    for (const Issue& issue : importIssues(snapshot, trial, wording::words()))
        text += wording::issueText(issue) + u'\n';
    const std::int64_t more = trial.faulty() - static_cast<std::int64_t>(trial.issues().size());
    if (more > 0)
        text += (trial.hasMoreIssues() ? QCoreApplication::translate("Cli", "... and %1 more")
                                       : QCoreApplication::translate("Cli", "... and %1 more, wrong in the same way as "
                                                                            "those above"))
                    .arg(more) +
                u'\n';
    text += waitingText(trial.unknownRegions(),
                        QCoreApplication::translate("Cli", "Regions that are not clear (cells; codes it may be): %1"));
    text +=
        waitingText(trial.unknownIndicators(),
                    QCoreApplication::translate("Cli", "Indicators that are not clear (cells; codes it may be): %1"));
    for (const workspace::UnknownTerm& term : trial.unknownTerms())
        text += QCoreApplication::translate("Cli", "Not known as %1: %2 (cells: %3)")
                    .arg(QString::fromStdString(workspace::vocabularyTitle(term.vocabulary, wording::words())),
                         QString::fromStdString(term.word.word), QString::number(term.word.cells)) +
                u'\n';
    return text;
}

} // namespace wm::cli
