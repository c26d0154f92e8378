// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/SpecTableModel.h"

#include "PlainToolTip.h"

#include <QStringList>

#include <algorithm>

namespace wm::ui {

namespace {

using presentation::TableCell;
using presentation::TableColumn;

Qt::Alignment alignmentOf(TableColumn::Kind kind)
{
    return Qt::AlignVCenter | (kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant cellData(const TableCell& cell, TableColumn::Kind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(cell.text);
    case Qt::ToolTipRole:
        return cell.text.empty() ? QVariant() : QVariant(plainToolTip(QString::fromStdString(cell.text)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(kind));
    case SpecTableModel::NumberRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    case SpecTableModel::VerdictRole:
        return cell.verdict ? QVariant(static_cast<int>(*cell.verdict)) : QVariant();
    default:
        return {};
    }
}

} // namespace

SpecTableModel::SpecTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_spec(std::make_shared<presentation::TableSpec>())
{
}

void SpecTableModel::setSpec(std::shared_ptr<const presentation::TableSpec> spec)
{
    beginResetModel();
    m_spec = spec ? std::move(spec) : std::make_shared<const presentation::TableSpec>();
    endResetModel();
}

int SpecTableModel::rowOf(std::int64_t id) const
{
    const auto row = std::ranges::find(m_spec->rows, id, &presentation::TableRow::id);
    return row == m_spec->rows.end() ? -1 : static_cast<int>(row - m_spec->rows.begin());
}

int SpecTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec->rows.size());
}

int SpecTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec->columns.size());
}

QVariant SpecTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const presentation::TableRow& row = m_spec->rows[static_cast<std::size_t>(index.row())];
    if (role == RowIdRole)
        return QVariant::fromValue<qlonglong>(row.id);
    const auto column = static_cast<std::size_t>(index.column());
    return cellData(row.cells[column], m_spec->columns[column].kind, role);
}

QVariant SpecTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_spec->columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QString::fromStdString(column.title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(column.kind)) | Qt::TextWordWrap;
    return {};
}

} // namespace wm::ui
