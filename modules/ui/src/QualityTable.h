// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Finding.h"
#include "wm/presentation/TableSpec.h"

#include <QTableView>

#include <optional>

namespace wm::ui {

/// The list of findings: what is said of each on two lines, and the columns that a kind needs.
class QualityTable : public QTableView {
    Q_OBJECT

public:
    explicit QualityTable(QWidget* parent = nullptr);

    /// For findings of that kind, absent: of all; with the reasons of accepted ones. The model has the columns of
    /// workspace::findingTable().
    void showColumns(std::optional<domain::FindingKind> kind, bool withAccepted);
    /// The rows with the columns that are shown, as people read them.
    [[nodiscard]] presentation::TableSpec shownColumns(const presentation::TableSpec& table) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A wider window gives the names of indicators more room; the finding has the rest.
    void shareOutWidth();
};

} // namespace wm::ui
