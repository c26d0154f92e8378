// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditModel.h"

#include "EditCommand.h"
#include "EditFollowing.h"
#include "PlainToolTip.h"

#include "wm/base/Number.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Edit.h"

#include <QFont>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace wm::ui {

namespace {

/// What the queue of lost values keeps beside a target, and what all rows of a table have alike.
constexpr std::array<std::string_view, 5> kHiddenFields{"filled_in", "fill_source", "fill_page", "fill_note",
                                                        "lost_comparator"};

bool isShownField(const EditKey& key, const domain::RecordField& field)
{
    if (key.kind == workspace::DataKind::Observations)
        return field.name != "indicator_id";
    return std::ranges::find(kHiddenFields, field.name) == kHiddenFields.end();
}

/// What one looks for and changes most comes first; a code that nobody has to type comes last.
constexpr std::array<std::string_view, 8> kFirstOfTargets{"indicator_id", "region_code", "target_year", "comparator",
                                                          "value",        "value_upper", "unit",        "doc_id"};

std::vector<std::size_t> shownFields(const EditKey& key, std::span<const domain::RecordField> fields)
{
    std::vector<std::size_t> shown;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (isShownField(key, fields[field]))
            shown.push_back(field);
    }
    if (key.kind == workspace::DataKind::Observations || key.kind == workspace::DataKind::Regions)
        return shown;
    const auto rankOf = [&](std::size_t field) {
        if (field == 0)
            return fields.size();
        const auto* const found = key.kind == workspace::DataKind::Targets
                                      ? std::ranges::find(kFirstOfTargets, fields[field].name)
                                      : kFirstOfTargets.end();
        return static_cast<std::size_t>(found - kFirstOfTargets.begin());
    };
    std::ranges::stable_sort(shown, {}, rankOf);
    return shown;
}

bool isOfNumber(const domain::RecordField& field)
{
    return field.type == domain::FieldType::Number || field.type == domain::FieldType::Year;
}

QString utf16(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

EditModel::EditModel(EditKey key, EditContext context, std::vector<domain::RecordTexts> stored, QObject* parent)
    : QAbstractTableModel(parent)
    , m_key(key)
    , m_context(std::move(context))
    , m_fields(workspace::dataFields(key.kind))
    , m_columns(shownFields(key, m_fields))
{
    m_rows.reserve(stored.size());
    for (domain::RecordTexts& texts : stored)
        m_rows.push_back(EditRow::ofStored(std::move(texts)));
    renewShown();
}

void EditModel::setContext(const EditContext& context)
{
    beginResetModel();
    m_context = context;
    renewShown();
    endResetModel();
}

void EditModel::setRows(std::vector<EditRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_faults.clear();
    renewShown();
    endResetModel();
}

void EditModel::setSearch(const QString& text)
{
    QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_search)
        return;
    beginResetModel();
    m_search = std::move(words);
    renewShown();
    endResetModel();
}

void EditModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    renewShown();
    endResetModel();
}

void EditModel::renewShown()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isMatching(m_rows[row]))
            m_shown.push_back(row);
    }
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const std::size_t field = m_columns[place(m_sortColumn)];
    const bool isNumber = isOfNumber(m_fields[field]);
    struct Sorted {
        std::size_t row;
        std::optional<double> number;
        QString text;
    };
    std::vector<Sorted> sorted;
    for (const std::size_t row : m_shown) {
        const std::string& text = m_rows[row].texts()[field];
        sorted.push_back({row, isNumber ? parseNumber(text) : std::nullopt, shownText(m_rows[row], field)});
    }
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    // What is empty comes last in both orders.
    std::ranges::stable_sort(sorted, [&](const Sorted& one, const Sorted& other) {
        if (one.text.isEmpty() || other.text.isEmpty())
            return !one.text.isEmpty() && other.text.isEmpty();
        if (one.number && other.number)
            return isAscending ? *one.number < *other.number : *one.number > *other.number;
        const int compared = QString::localeAwareCompare(one.text, other.text);
        return isAscending ? compared < 0 : compared > 0;
    });
    std::ranges::transform(sorted, m_shown.begin(), &Sorted::row);
}

bool EditModel::isMatching(const EditRow& row) const
{
    if (row.fate() == RowFate::Dropped)
        return false;
    if (m_search.isEmpty() || row.isPending())
        return true;
    QString all;
    for (const std::size_t field : m_columns)
        all += shownText(row, field).toLower() + u'\n';
    all += utf16(row.texts().front()).toLower();
    return std::ranges::all_of(m_search, [&all](const QString& word) { return all.contains(word); });
}

void EditModel::setFaults(Faults faults)
{
    if (faults == m_faults)
        return;
    m_faults = std::move(faults);
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

QString EditModel::shownText(const EditRow& row, std::size_t field) const
{
    return utf16(m_context.fieldWords->shown(m_fields[field], row.texts()[field]));
}

QString EditModel::titleOf(std::size_t field) const
{
    return utf16(workspace::fieldTitle(m_key.kind, m_fields[field], *m_context.words));
}

QString EditModel::unitOf(int row) const
{
    const auto unit = std::ranges::find(m_fields, domain::FieldType::Unit, &domain::RecordField::type);
    if (unit == m_fields.end())
        return {};
    return utf16(this->row(row).texts()[static_cast<std::size_t>(unit - m_fields.begin())]);
}

bool EditModel::isReadOnly(int row, int column) const
{
    const std::size_t field = m_columns[place(column)];
    const bool isOfIndicator =
        m_key.kind == workspace::DataKind::Targets || m_key.kind == workspace::DataKind::Observations;
    if (m_fields[field].type == domain::FieldType::Unit && isOfIndicator)
        return true;
    const bool isCode = field == 0 && workspace::recordKindOf(m_key.kind);
    return isCode && row < rowCount() && this->row(row).stored().has_value();
}

bool EditModel::isCodeGiven() const
{
    return m_key.kind != workspace::DataKind::Observations && m_key.kind != workspace::DataKind::Regions;
}

int EditModel::shownRow(std::size_t keptRow) const
{
    const auto found = std::ranges::find(m_shown, keptRow);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int EditModel::columnOf(std::size_t field) const
{
    const auto found = std::ranges::find(m_columns, field);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString EditModel::faultOf(int row, int column) const
{
    const auto found = m_faults.find({keptRow(row), m_columns[place(column)]});
    return found == m_faults.end() ? QString() : found->second;
}

WriteReport EditModel::write(const std::vector<CellText>& cells, const QString& name, bool isTyping)
{
    WriteReport report;
    std::map<int, std::vector<const CellText*>> byRow;
    for (const CellText& cell : cells)
        byRow[cell.row].push_back(&cell);
    EditStep step;
    for (const auto& [shown, rowCells] : byRow) {
        if (shown >= rowCount()) {
            EditRow fresh = EditRow::ofNew(freshRecord(step.appended));
            writeRow(fresh, rowCells, report);
            step.appended.push_back(std::move(fresh));
            continue;
        }
        const EditRow& before = row(shown);
        if (before.fate() == RowFate::Removed) {
            report.refused.append(tr("row %1, which is to be removed").arg(shown + 1));
            continue;
        }
        EditRow after = before;
        writeRow(after, rowCells, report);
        if (after.texts() != before.texts())
            step.changes.push_back({keptRow(shown), before, std::move(after)});
    }
    const QString cell =
        isTyping ? QStringLiteral("%1/%2").arg(keptRow(cells.front().row)).arg(cells.front().column) : QString();
    push(std::move(step), name, cell);
    return report;
}

void EditModel::writeRow(EditRow& row, const std::vector<const CellText*>& cells, WriteReport& report) const
{
    const domain::RecordTexts before = row.texts();
    domain::RecordTexts texts = before;
    const auto unit = std::ranges::find(m_fields, domain::FieldType::Unit, &domain::RecordField::type);
    for (const CellText* const cell : cells) {
        const std::size_t field = m_columns[place(cell->column)];
        const std::string typed = cell->text.toStdString();
        const std::string unitText =
            unit == m_fields.end() ? std::string() : texts[static_cast<std::size_t>(unit - m_fields.begin())];
        const auto stored = m_context.fieldWords->stored(m_fields[field], typed, unitText);
        const std::string text = stored.value_or(cell->text.trimmed().toStdString());
        if (text == texts[field])
            continue;
        if (isReadOnly(cell->row, cell->column)) {
            report.refused.append(QStringLiteral("%1: %2").arg(titleOf(field), cell->text));
            continue;
        }
        texts[field] = text;
        ++report.written;
        report.unknown += stored ? 0 : 1;
    }
    if (texts != before)
        completeFollowing(m_key.kind, before, texts, *m_context.snapshot);
    row.setTexts(std::move(texts));
}

domain::RecordTexts EditModel::freshRecord(const std::vector<EditRow>& alsoNew) const
{
    domain::RecordTexts texts = newRecord(m_key.kind, *m_context.snapshot);
    if (m_key.kind == workspace::DataKind::Observations) {
        if (const domain::Indicator* const indicator = m_context.snapshot->findIndicator(m_key.indicator)) {
            texts[1] = indicator->code;
            completeFollowing(m_key.kind, domain::RecordTexts(texts.size()), texts, *m_context.snapshot);
        }
        return texts;
    }
    const auto kind = workspace::recordKindOf(m_key.kind);
    // Others may name it before it is stored; what nothing refers to gets its code when it is saved.
    if (kind != domain::RecordKind::Document && kind != domain::RecordKind::Indicator)
        return texts;
    std::vector<std::string> taken;
    const auto take = [&taken](const EditRow& row) {
        if (!row.stored())
            taken.push_back(row.texts().front());
    };
    std::ranges::for_each(m_rows, take);
    std::ranges::for_each(alsoNew, take);
    texts.front() = workspace::freeCode(*m_context.snapshot, *kind, texts, taken);
    return texts;
}

void EditModel::add(std::vector<domain::RecordTexts> records, const QString& name)
{
    EditStep step;
    for (domain::RecordTexts& record : records) {
        if (m_key.kind != workspace::DataKind::Observations && record.front().empty())
            record.front() = freshRecord(step.appended).front();
        step.appended.push_back(EditRow::ofNew(std::move(record)));
    }
    push(std::move(step), name);
}

void EditModel::duplicate(const std::vector<int>& rows, const QString& name)
{
    std::vector<domain::RecordTexts> copies;
    for (const int shown : rows) {
        copies.push_back(row(shown).texts());
        for (std::size_t field = 0; field < m_fields.size(); ++field) {
            // What was filled in by hand was found for that row; and a code is that of one row.
            const bool isCode = field == 0 && m_key.kind != workspace::DataKind::Observations;
            if (isCode || (columnOf(field) < 0 && m_key.kind == workspace::DataKind::Targets))
                copies.back()[field].clear();
        }
    }
    add(std::move(copies), name);
}

void EditModel::remove(const std::vector<int>& rows, const QString& name)
{
    EditStep step;
    for (const int shown : rows) {
        const EditRow& before = row(shown);
        if (before.fate() == RowFate::Removed)
            continue;
        EditRow after = before;
        after.setRemoved(true);
        step.changes.push_back({keptRow(shown), before, std::move(after)});
    }
    push(std::move(step), name);
}

void EditModel::revert(const std::vector<int>& rows, const QString& name)
{
    EditStep step;
    for (const int shown : rows) {
        const EditRow& before = row(shown);
        EditRow after = before.stored() ? EditRow::ofStored(*before.stored()) : before;
        if (!before.stored())
            after.setRemoved(true);
        if (before.isPending())
            step.changes.push_back({keptRow(shown), before, std::move(after)});
    }
    push(std::move(step), name);
}

void EditModel::push(EditStep step, const QString& name, const QString& typedCell)
{
    if (!step.isEmpty())
        m_context.steps->push(new EditCommand(*this, std::move(step), name, typedCell));
}

void EditModel::redo(const EditStep& step)
{
    bool hasDropped = false;
    for (const EditStep::Change& change : step.changes) {
        m_rows[change.row] = change.after;
        hasDropped =
            hasDropped || (change.before.fate() == RowFate::Dropped) != (change.after.fate() == RowFate::Dropped);
    }
    if (hasDropped) {
        beginResetModel();
        renewShown();
        endResetModel();
    }
    if (!step.appended.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(step.appended.size()) - 1);
        for (const EditRow& row : step.appended) {
            m_shown.push_back(m_rows.size());
            m_rows.push_back(row);
        }
        endInsertRows();
    }
    if (!hasDropped && !step.changes.empty() && !m_shown.empty()) {
        // One row alone is the usual case; of many, finding each takes longer than showing all of them anew.
        const int one = step.changes.size() == 1 ? shownRow(step.changes.front().row) : -1;
        const int first = std::max(0, one), last = one < 0 ? rowCount() - 1 : one;
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    }
    Q_EMIT edited();
}

void EditModel::undo(const EditStep& step)
{
    if (!step.appended.empty()) {
        beginResetModel();
        m_rows.resize(m_rows.size() - step.appended.size());
        renewShown();
        endResetModel();
    }
    EditStep back;
    for (const EditStep::Change& change : step.changes)
        back.changes.push_back({change.row, change.after, change.before});
    redo(back);
}

int EditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString EditModel::toolTipOf(int row, int column) const
{
    const std::size_t field = m_columns[place(column)];
    const EditRow& shown = this->row(row);
    QStringList lines{shownText(shown, field)};
    if (const QString fault = faultOf(row, column); !fault.isEmpty())
        lines.append(fault);
    if (shown.isChanged(field)) {
        const QString before = utf16(m_context.fieldWords->shown(m_fields[field], (*shown.stored())[field]));
        lines.append(before.isEmpty() ? tr("Stored: empty") : tr("Stored: %1").arg(before));
    }
    lines.removeAll(QString());
    return plainToolTip(lines.join(u'\n'));
}

QVariant EditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EditRow& shown = row(index.row());
    const std::size_t field = m_columns[place(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (field == 0 && shown.texts()[field].empty() && isCodeGiven())
            return tr("(when saved)", "a code that a new row does not have yet");
        return shownText(shown, field);
    case Qt::EditRole:
        return shownText(shown, field);
    case Qt::ToolTipRole:
        return toolTipOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((isOfNumber(m_fields[field]) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = fontOf(kBaseFontSize, shown.isChanged(field) ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(shown.fate() == RowFate::Removed);
        return font;
    }
    case Qt::ForegroundRole:
        if (!faultOf(index.row(), index.column()).isEmpty())
            return toColour(colours().target);
        if (isReadOnly(index.row(), index.column()) || shown.fate() == RowFate::Removed)
            return toColour(colours().mutedInk);
        return toColour(colours().ink);
    case Qt::BackgroundRole:
        if (!faultOf(index.row(), index.column()).isEmpty())
            return paleColour(colours().target, 0.08);
        if (shown.fate() == RowFate::Added || shown.isChanged(field))
            return paleColour(colours().accent, 0.08);
        return {};
    default:
        return {};
    }
}

QVariant EditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return titleOf(m_columns[place(section)]);
        return role == Qt::TextAlignmentRole
                   ? QVariant(int((isOfNumber(field(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter))
                   : QVariant();
    }
    if (section >= rowCount())
        return {};
    const auto fault = m_faults.lower_bound({keptRow(section), 0});
    const bool hasFault = fault != m_faults.end() && fault->first.first == keptRow(section);
    if (role == Qt::DisplayRole) {
        const QString mark = hasFault ? QStringLiteral("! ") : QString();
        switch (row(section).fate()) {
        case RowFate::Changed:
            return mark + tr("changed", "a row");
        case RowFate::Added:
            return mark + tr("new", "a row");
        case RowFate::Removed:
            return mark + tr("removed", "a row");
        case RowFate::Stored:
        case RowFate::Dropped:
            return mark + QString::number(section + 1);
        }
    }
    if (role == Qt::ForegroundRole && hasFault)
        return toColour(colours().target);
    return {};
}

Qt::ItemFlags EditModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_isLocked && row(index.row()).fate() != RowFate::Removed &&
        !isReadOnly(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EditModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    write({{index.row(), index.column(), value.toString()}}, tr("Typing"));
    return true;
}

} // namespace wm::ui
