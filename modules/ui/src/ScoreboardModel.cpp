// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreboardModel.h"

#include "CardPainting.h"
#include "StatusText.h"

#include <algorithm>

namespace wm::ui {

namespace {

using Heads = std::vector<presentation::ScoreboardHead>;

int placeOf(const Heads& heads, const std::string& key)
{
    const auto found = std::ranges::find_if(
        heads, [&](const presentation::ScoreboardHead& head) { return head.key.value_or(std::string()) == key; });
    return found == heads.end() ? -1 : static_cast<int>(found - heads.begin());
}

} // namespace

void ScoreboardModel::setSpec(presentation::ScoreboardSpec spec, const presentation::Words& words)
{
    beginResetModel();
    m_spec = std::move(spec);
    m_words = words;
    endResetModel();
}

const presentation::ScoreboardCell& ScoreboardModel::cell(const QModelIndex& index, int horizon) const
{
    return m_spec.cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()),
                       static_cast<std::size_t>(horizon));
}

int ScoreboardModel::rowOf(const std::string& theme) const
{
    return placeOf(m_spec.rows, theme);
}

int ScoreboardModel::columnOf(const std::string& region) const
{
    return placeOf(m_spec.columns, region);
}

QString ScoreboardModel::horizonText(const QModelIndex& index, int horizon) const
{
    const presentation::ScoreboardCell& its = cell(index, horizon);
    QStringList lines;
    lines.append(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(" · ") +
                 headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString() + QStringLiteral(" · ") +
                 QString::fromStdString(m_spec.horizons[static_cast<std::size_t>(horizon)].name));
    if (its.status)
        lines.append(statusText(*its.status, its.meanScore, m_words));
    lines.append(its.total > 0 ? verdictCountsText(its.counts, m_words) : tr("No targets"));
    return lines.join(u'\n');
}

int ScoreboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.rows.size());
}

int ScoreboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.columns.size());
}

QVariant ScoreboardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::AccessibleTextRole)
        return {};
    return cellText(index);
}

QVariant ScoreboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Heads& heads = orientation == Qt::Horizontal ? m_spec.columns : m_spec.rows;
    const auto place = static_cast<std::size_t>(section);
    if (section < 0 || place >= heads.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QString::fromStdString(heads[place].name);
    if (role == Qt::TextAlignmentRole)
        return orientation == Qt::Horizontal ? int(Qt::AlignCenter | Qt::TextWordWrap)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString ScoreboardModel::cellText(const QModelIndex& index) const
{
    QStringList parts;
    for (std::size_t horizon = 0; horizon < m_spec.horizons.size(); ++horizon) {
        const auto& mark = cell(index, static_cast<int>(horizon)).mark;
        if (mark)
            parts.append(QString::fromStdString(m_spec.horizons[horizon].name) + u' ' +
                         QString::fromStdString(m_words.verdicts[static_cast<std::size_t>(*mark)]));
    }
    return parts.isEmpty() ? tr("No targets") : parts.join(QStringLiteral(" · "));
}

} // namespace wm::ui
