// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ScoreboardSpec.h"
#include "wm/presentation/Words.h"

#include <QAbstractTableModel>

namespace wm::ui {

/// A scoreboard as a table: a row for each theme, a column for each region. The marks are painted by
/// ScoreboardDelegate; as text a cell says its verdicts in words, for assistive technology. Thread: GUI.
class ScoreboardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(presentation::ScoreboardSpec spec, const presentation::Words& words);
    [[nodiscard]] const presentation::ScoreboardSpec& spec() const { return m_spec; }
    [[nodiscard]] const presentation::ScoreboardCell& cell(const QModelIndex& index, int horizon) const;

    /// Row or column of a key; the first one, all together, for an empty key; -1 when it has no targets.
    [[nodiscard]] int rowOf(const std::string& theme) const;
    [[nodiscard]] int columnOf(const std::string& region) const;

    /// "Ganzhou · Logistics · 2025", how they stand together, and how many targets have which verdict.
    [[nodiscard]] QString horizonText(const QModelIndex& index, int horizon) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const QModelIndex& index) const;

    presentation::ScoreboardSpec m_spec;
    presentation::Words m_words;
};

} // namespace wm::ui
