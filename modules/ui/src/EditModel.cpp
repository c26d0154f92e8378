// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditModel.h"

#include "EditCommand.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"

#include <QFont>
#include <QUndoStack>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr double kTint = 0.08; ///< of the ground of cells that are edited or wrong
constexpr QLatin1String kFaultMark("! ");

QVariant alignmentOf(const domain::RecordField& field)
{
    return static_cast<int>((isOfNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

EditModel::EditModel(EditKey key, const EditContext& context, std::vector<domain::RecordTexts> stored, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(key, context, std::move(stored))
{
}

void EditModel::setContext(const EditContext& context)
{
    beginResetModel();
    m_rows.setContext(context);
    endResetModel();
}

void EditModel::setRows(std::vector<EditRow> rows)
{
    beginResetModel();
    m_rows.setKept(std::move(rows));
    m_faults.clear();
    endResetModel();
}

void EditModel::setSearch(const QString& text)
{
    QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_search)
        return;
    beginResetModel();
    m_search = std::move(words);
    m_rows.setSearch(m_search);
    endResetModel();
}

void EditModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_rows.setSorting(column, order);
    endResetModel();
}

void EditModel::setFaults(Faults faults)
{
    if (faults == m_faults)
        return;
    m_faults = std::move(faults);
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString EditModel::faultOf(int row, int column) const
{
    const auto found = m_faults.find({m_rows.keptRow(row), m_rows.fieldAt(column)});
    return found == m_faults.end() ? QString() : found->second;
}

bool EditModel::hasFault(int row) const
{
    const auto fault = m_faults.lower_bound({m_rows.keptRow(row), 0});
    return fault != m_faults.end() && fault->first.first == m_rows.keptRow(row);
}

WriteReport EditModel::write(const std::vector<CellText>& cells, const QString& name, bool isTyping)
{
    WriteReport report;
    EditStep step = writingStep(m_rows, cells, report);
    QString typedCell;
    if (isTyping)
        typedCell = QStringLiteral("%1/%2").arg(m_rows.keptRow(cells.front().row)).arg(cells.front().column);
    take(std::move(step), name, typedCell);
    return report;
}

void EditModel::take(EditStep step, const QString& name, const QString& typedCell)
{
    if (!step.isEmpty())
        m_rows.context().steps->push(new EditCommand(*this, std::move(step), name, typedCell));
}

void EditModel::redo(const EditStep& step)
{
    replaceRows(step.changes);
    if (!step.appended.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(step.appended.size()) - 1);
        for (const EditRow& row : step.appended)
            m_rows.append(row);
        endInsertRows();
    }
    Q_EMIT edited();
}

void EditModel::undo(const EditStep& step)
{
    if (!step.appended.empty()) {
        beginResetModel();
        m_rows.dropLast(step.appended.size());
        endResetModel();
    }
    std::vector<EditStep::Change> back;
    for (const EditStep::Change& change : step.changes)
        back.push_back({change.row, change.after, change.before});
    replaceRows(back);
    Q_EMIT edited();
}

void EditModel::replaceRows(const std::vector<EditStep::Change>& changes)
{
    // Added rows go out of sight, or come back.
    const bool isReset = std::ranges::any_of(changes, [](const EditStep::Change& change) {
        return (change.before.fate() == RowFate::Dropped) != (change.after.fate() == RowFate::Dropped);
    });
    if (isReset)
        beginResetModel();
    for (const EditStep::Change& change : changes)
        m_rows.replace(change.row, change.after);
    if (isReset) {
        m_rows.renewShown();
        return endResetModel();
    }
    if (changes.empty() || rowCount() == 0)
        return;
    // One row alone is the usual case; of many, finding each takes longer than showing all of them anew.
    const int one = changes.size() == 1 ? m_rows.shownRow(changes.front().row) : -1;
    const int first = std::max(0, one), last = one < 0 ? rowCount() - 1 : one;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

int EditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int EditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.columnCount();
}

QString EditModel::toolTipOf(int row, int column) const
{
    const std::size_t field = m_rows.fieldAt(column);
    const EditRow& shown = m_rows.at(row);
    QStringList lines{m_rows.text(shown, field), faultOf(row, column)};
    if (shown.isChanged(field)) {
        const QString before = m_rows.text(EditRow::ofStored(*shown.stored()), field);
        lines.append(before.isEmpty() ? tr("Stored: empty") : tr("Stored: %1").arg(before));
    }
    lines.removeAll(QString());
    return plainToolTip(lines.join(u'\n'));
}

QVariant EditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EditRow& shown = m_rows.at(index.row());
    const std::size_t field = m_rows.fieldAt(index.column());
    const bool isWrong = !faultOf(index.row(), index.column()).isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (field == 0 && shown.texts()[field].empty() && m_rows.isCodeGiven())
            return tr("(when saved)", "a code that a new row does not have yet");
        return m_rows.text(shown, field);
    case Qt::EditRole:
        return m_rows.text(shown, field);
    case Qt::ToolTipRole:
        return toolTipOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(m_rows.fields()[field]);
    case Qt::FontRole: {
        QFont font = fontOf(kBaseFontSize, shown.isChanged(field) ? QFont::DemiBold : QFont::Normal);
        font.setStrikeOut(shown.fate() == RowFate::Removed);
        return font;
    }
    case Qt::ForegroundRole:
        if (isWrong)
            return toColour(colours().target);
        return toColour(flags(index).testFlag(Qt::ItemIsEditable) || m_isLocked ? colours().ink : colours().mutedInk);
    case Qt::BackgroundRole:
        if (isWrong)
            return paleColour(colours().target, kTint);
        if (!shown.stored() || shown.isChanged(field))
            return paleColour(colours().accent, kTint);
        return {};
    default:
        return {};
    }
}

QString EditModel::fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::Changed:
        return tr("changed", "a row");
    case RowFate::Added:
    case RowFate::Begun:
        return tr("new", "a row");
    case RowFate::Removed:
        return tr("removed", "a row");
    case RowFate::Stored:
    case RowFate::Dropped:
        break;
    }
    return {};
}

QString EditModel::markOf(int row) const
{
    const QString fate = fateText(m_rows.at(row).fate());
    const QString mark = fate.isEmpty() ? QString::number(row + 1) : fate;
    return hasFault(row) ? kFaultMark + mark : mark;
}

QStringList EditModel::marks()
{
    QStringList all;
    for (const RowFate fate : {RowFate::Changed, RowFate::Added, RowFate::Removed})
        all.append(kFaultMark + fateText(fate));
    return all;
}

QVariant EditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(field(section));
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? m_rows.title(m_rows.fieldAt(section)) : QVariant();
    }
    if (section >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return markOf(section);
    return role == Qt::ForegroundRole && hasFault(section) ? toColour(colours().target) : QVariant();
}

Qt::ItemFlags EditModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_isLocked && m_rows.at(index.row()).fate() != RowFate::Removed &&
        !m_rows.isReadOnly(index.row(), index.column()))
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
