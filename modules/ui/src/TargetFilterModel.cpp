// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/TargetFilterModel.h"

#include "PlainToolTip.h"

#include "wm/ui/SpecTableModel.h"

#include <algorithm>

namespace wm::ui {

namespace {

bool isMissing(const QModelIndex& index, presentation::TableColumn::Kind kind)
{
    switch (kind) {
    case presentation::TableColumn::Kind::Number:
        return !index.data(SpecTableModel::NumberRole).isValid();
    case presentation::TableColumn::Kind::Verdict:
        return !index.data(SpecTableModel::VerdictRole).isValid();
    case presentation::TableColumn::Kind::Text:
        break;
    }
    return index.data().toString().isEmpty();
}

} // namespace

TargetFilterModel::TargetFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
}

void TargetFilterModel::setLocale(const QLocale& locale)
{
    if (locale == m_collator.locale())
        return;
    m_collator.setLocale(locale);
    invalidate();
}

void TargetFilterModel::setFilter(const TableFilter& filter)
{
    m_words = filter.text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_verdict = filter.verdict;
    invalidateFilter();
}

QVariant TargetFilterModel::data(const QModelIndex& index, int role) const
{
    const QVariant own = QSortFilterProxyModel::data(index, role);
    if (role != Qt::ToolTipRole || !index.isValid())
        return own;
    const auto& columns = static_cast<const SpecTableModel*>(sourceModel())->spec().columns;
    const auto later = std::ranges::find(columns, "superseded_by", &presentation::TableColumn::key);
    if (later == columns.end() || columns[static_cast<std::size_t>(index.column())].key != "verdict")
        return own;
    const QString target = index.siblingAtColumn(static_cast<int>(later - columns.begin())).data().toString();
    return target.isEmpty() ? own
                            : plainToolTip(tr("%1: %2").arg(QString::fromStdString(later->title), target));
}

bool TargetFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& spec = static_cast<const SpecTableModel*>(sourceModel())->spec();
    const auto kind = spec.columns[static_cast<std::size_t>(left.column())].kind;
    const bool leftMissing = isMissing(left, kind);
    const bool rightMissing = isMissing(right, kind);
    if (leftMissing || rightMissing) {
        // The base class turns the comparison round for the descending order; missing values must stay last.
        const bool isDescending = sortOrder() == Qt::DescendingOrder;
        return leftMissing != rightMissing && leftMissing == isDescending;
    }
    if (kind == presentation::TableColumn::Kind::Number)
        return left.data(SpecTableModel::NumberRole).toDouble() < right.data(SpecTableModel::NumberRole).toDouble();
    if (kind == presentation::TableColumn::Kind::Verdict)
        return left.data(SpecTableModel::VerdictRole).toInt() < right.data(SpecTableModel::VerdictRole).toInt();
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

bool TargetFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& cells =
        static_cast<const SpecTableModel*>(sourceModel())->spec().rows[static_cast<std::size_t>(row)].cells;
    if (m_verdict && std::ranges::find(cells, m_verdict, &presentation::TableCell::verdict) == cells.end())
        return false;
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const presentation::TableCell& cell : cells)
        text += QString::fromStdString(cell.text) + QLatin1Char('\n');
    text = text.toCaseFolded();
    return std::ranges::all_of(m_words, [&text](const QString& word) { return text.contains(word); });
}

} // namespace wm::ui
