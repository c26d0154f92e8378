// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportRoles.h"

#include "wm/workspace/DataTables.h"

#include <QCoreApplication>

#include <array>
#include <string>

namespace wm::ui {

namespace {

using domain::ColumnRole;

struct RoleText {
    ColumnRole role;
    const char* text;
};
constexpr std::array kValueRoles{
    RoleText{ColumnRole::Value, QT_TRANSLATE_NOOP("ImportRoles", "Values")},
    RoleText{ColumnRole::Region, QT_TRANSLATE_NOOP("ImportRoles", "Region")},
    RoleText{ColumnRole::Indicator, QT_TRANSLATE_NOOP("ImportRoles", "Indicator")},
    RoleText{ColumnRole::Period, QT_TRANSLATE_NOOP("ImportRoles", "Year or period")},
    RoleText{ColumnRole::Unit, QT_TRANSLATE_NOOP("ImportRoles", "Unit")},
    RoleText{ColumnRole::ValueKind, QT_TRANSLATE_NOOP("ImportRoles", "Kind of value")},
    RoleText{ColumnRole::Qualifier, QT_TRANSLATE_NOOP("ImportRoles", "Qualifier")},
    RoleText{ColumnRole::Document, QT_TRANSLATE_NOOP("ImportRoles", "Source document")},
    RoleText{ColumnRole::Note, QT_TRANSLATE_NOOP("ImportRoles", "Note")},
};
constexpr const char* kTargetValues = QT_TRANSLATE_NOOP("ImportRoles", "Target values of the year");
constexpr const char* kNotRead = QT_TRANSLATE_NOOP("ImportRoles", "Not read");

const QLatin1String kField("field/");

QString keyOf(ColumnRole role)
{
    return QString::number(static_cast<int>(role));
}

Choice roleChoice(ColumnRole role, const char* text)
{
    return {QCoreApplication::translate("ImportRoles", text), keyOf(role)};
}

QString tableName(std::string_view table, const presentation::Words& words)
{
    return QString::fromStdString(words.phrase("table." + std::string(table)));
}

} // namespace

std::vector<Choice> subjectChoices(const presentation::Words& words)
{
    std::vector<Choice> choices{{tableName("observation", words), subjectKey({})}};
    for (const domain::RecordKind kind :
         {domain::RecordKind::Target, domain::RecordKind::Facility, domain::RecordKind::Task,
          domain::RecordKind::Corridor, domain::RecordKind::Indicator, domain::RecordKind::Document,
          domain::RecordKind::Region})
        choices.push_back({tableName(toText(kind), words), subjectKey(kind)});
    return choices;
}

QString subjectKey(const std::optional<domain::RecordKind>& records)
{
    return QString::fromStdString(std::string(records ? toText(*records) : std::string_view("observation")));
}

std::vector<Choice> roleChoices(const std::optional<domain::RecordKind>& records, const presentation::Words& words)
{
    std::vector<Choice> choices;
    if (!records) {
        for (const RoleText& each : kValueRoles)
            choices.push_back(roleChoice(each.role, each.text));
    } else {
        for (const domain::RecordField& field : recordFields(*records))
            choices.push_back(
                {fieldName(*records, field, words), kField + QString::fromStdString(std::string(field.name))});
        if (*records == domain::RecordKind::Target)
            choices.push_back(roleChoice(ColumnRole::Value, kTargetValues));
    }
    choices.push_back(roleChoice(ColumnRole::Ignored, kNotRead));
    return choices;
}

QString roleKey(const workspace::ImportColumn& column)
{
    return column.role == ColumnRole::Field ? kField + QString::fromStdString(column.field) : keyOf(column.role);
}

domain::ColumnRule ruleOf(const QString& key, const std::string& heading)
{
    if (key.startsWith(kField))
        return {heading, ColumnRole::Field, key.mid(kField.size()).toStdString()};
    return {heading, static_cast<ColumnRole>(key.toInt()), {}};
}

QString fieldName(domain::RecordKind kind, const domain::RecordField& field, const presentation::Words& words)
{
    return QString::fromStdString(workspace::fieldTitle(kind, field, words));
}

} // namespace wm::ui
