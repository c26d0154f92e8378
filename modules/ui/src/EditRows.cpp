// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditRows.h"

#include "EditFilling.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::ui {

namespace {

using workspace::DataKind;

/// What one looks for and changes most comes first; a code that nobody has to type comes last.
constexpr std::array<std::string_view, 11> kFirstOfTargets{"indicator_id", "region_code", "target_year", "comparator",
                                                           "value",        "value_upper", "unit",        "doc_id",
                                                           "fill_source",  "fill_page",   "fill_note"};

bool isShownField(const EditKey& key, const domain::RecordField& field)
{
    if (key.kind == DataKind::Observations)
        return field.name != "indicator_id"; // all have the same
    return isSaidOfFilling(field.name) || std::ranges::find(kFillFields, field.name) == kFillFields.end();
}

std::vector<std::string_view> namingFields(DataKind kind)
{
    switch (kind) {
    case DataKind::Targets:
        return {"indicator_id", "region_code", "target_year"};
    case DataKind::Observations:
        return {"indicator_id", "region_code", "period"};
    case DataKind::Documents:
        return {"title_zh"};
    case DataKind::Tasks:
        return {"task_zh"};
    default:
        return {"name_zh", "name_en"};
    }
}

std::vector<std::size_t> shownFields(const EditKey& key, std::span<const domain::RecordField> fields)
{
    std::vector<std::size_t> shown;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (isShownField(key, fields[field]))
            shown.push_back(field);
    }
    if (key.kind == DataKind::Observations || key.kind == DataKind::Regions)
        return shown;
    std::ranges::stable_sort(shown, {}, [&](std::size_t field) {
        if (field == 0)
            return fields.size();
        const auto* const found = key.kind == DataKind::Targets ? std::ranges::find(kFirstOfTargets, fields[field].name)
                                                                : kFirstOfTargets.end();
        return static_cast<std::size_t>(found - kFirstOfTargets.begin());
    });
    return shown;
}

} // namespace

std::size_t placeOfField(DataKind kind, std::string_view name)
{
    const auto fields = workspace::dataFields(kind);
    const auto found = std::ranges::find(fields, name, &domain::RecordField::name);
    return found == fields.end() ? 0 : static_cast<std::size_t>(found - fields.begin());
}

bool isOfNumber(const domain::RecordField& field)
{
    return field.type == domain::FieldType::Number || field.type == domain::FieldType::Year;
}

EditRows::EditRows(EditKey key, EditContext context, std::vector<domain::RecordTexts> stored)
    : m_key(key)
    , m_context(std::move(context))
    , m_fields(workspace::dataFields(key.kind))
    , m_columns(shownFields(key, m_fields))
{
    m_kept.reserve(stored.size());
    for (domain::RecordTexts& texts : stored)
        m_kept.push_back(EditRow::ofStored(std::move(texts)));
    renewShown();
}

void EditRows::setContext(const EditContext& context)
{
    m_context = context;
    renewShown();
}

void EditRows::setKept(std::vector<EditRow> rows)
{
    m_kept = std::move(rows);
    renewShown();
}

void EditRows::append(const EditRow& row)
{
    m_shown.push_back(m_kept.size());
    m_kept.push_back(row);
}

void EditRows::dropLast(std::size_t count)
{
    m_kept.resize(m_kept.size() - count);
    renewShown();
}

void EditRows::setSearch(QStringList words)
{
    m_search = std::move(words);
    renewShown();
}

void EditRows::setSorting(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    renewShown();
}

void EditRows::renewShown()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_kept.size(); ++row) {
        if (isMatching(m_kept[row]))
            m_shown.push_back(row);
    }
    if (m_sortColumn >= 0 && m_sortColumn < columnCount())
        sortShown();
}

void EditRows::sortShown()
{
    struct Sorted {
        std::size_t row;
        std::optional<double> number;
        QString text;
    };
    const std::size_t field = fieldAt(m_sortColumn);
    std::vector<Sorted> sorted;
    for (const std::size_t row : m_shown)
        sorted.push_back({row, isOfNumber(m_fields[field]) ? parseNumber(m_kept[row].texts()[field]) : std::nullopt,
                          text(m_kept[row], field)});
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(sorted, [isAscending](const Sorted& one, const Sorted& other) {
        if (one.text.isEmpty() || other.text.isEmpty())
            return !one.text.isEmpty() && other.text.isEmpty();
        const Sorted &first = isAscending ? one : other, &second = isAscending ? other : one;
        if (first.number && second.number)
            return *first.number < *second.number;
        return QString::localeAwareCompare(first.text, second.text) < 0;
    });
    std::ranges::transform(sorted, m_shown.begin(), &Sorted::row);
}

bool EditRows::isMatching(const EditRow& row) const
{
    if (row.fate() == RowFate::Dropped)
        return false;
    if (m_search.isEmpty() || row.isPending() || row.fate() == RowFate::Begun)
        return true;
    QString all;
    for (const std::size_t field : m_columns)
        all += text(row, field).toLower() + u'\n' + QString::fromStdString(row.texts()[field]).toLower() + u'\n';
    return std::ranges::all_of(m_search, [&all](const QString& word) { return all.contains(word); });
}

int EditRows::shownRow(std::size_t keptRow) const
{
    const auto found = std::ranges::find(m_shown, keptRow);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int EditRows::columnOf(std::size_t field) const
{
    const auto found = std::ranges::find(m_columns, field);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString EditRows::title(std::size_t field) const
{
    return QString::fromStdString(workspace::fieldTitle(m_key.kind, m_fields[field], *m_context.words));
}

QString EditRows::text(const EditRow& row, std::size_t field) const
{
    return QString::fromStdString(m_context.fieldWords->shown(m_fields[field], row.texts()[field]));
}

QString EditRows::nameOf(const domain::RecordTexts& texts) const
{
    const EditRow row = EditRow::ofStored(texts);
    QStringList names;
    for (const std::string_view name : namingFields(m_key.kind)) {
        const QString said = text(row, placeOfField(m_key.kind, name));
        if (!said.isEmpty())
            names.append(said);
    }
    if (m_key.kind == DataKind::Targets || m_key.kind == DataKind::Observations)
        return names.isEmpty() ? QString::fromStdString(texts.front()) : names.join(QStringLiteral(" · "));
    // In Chinese, then in English, which data may lack.
    const bool isEnglish = m_context.words->language == domain::Language::English;
    return names.isEmpty() ? QString::fromStdString(texts.front()) : isEnglish ? names.back() : names.front();
}

std::string EditRows::unitOf(const domain::RecordTexts& texts) const
{
    const auto unit = std::ranges::find(m_fields, domain::FieldType::Unit, &domain::RecordField::type);
    return unit == m_fields.end() ? std::string() : texts[static_cast<std::size_t>(unit - m_fields.begin())];
}

bool EditRows::isReadOnly(int row, int column) const
{
    const std::size_t field = fieldAt(column);
    const bool isOfIndicator = m_key.kind == DataKind::Targets || m_key.kind == DataKind::Observations;
    if (m_fields[field].type == domain::FieldType::Unit && isOfIndicator)
        return true;
    const auto* const stored = row < count() && at(row).stored() ? &*at(row).stored() : nullptr;
    if (m_key.kind == DataKind::Targets && isSaidOfFilling(m_fields[field].name))
        return !stored || !wasLostInSource(*stored);
    const bool isCode = field == 0 && workspace::recordKindOf(m_key.kind);
    return isCode && stored;
}

bool EditRows::isCodeGiven() const
{
    return m_key.kind != DataKind::Observations && m_key.kind != DataKind::Regions;
}

} // namespace wm::ui
