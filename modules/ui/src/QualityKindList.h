// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Quality.h"

#include <QTreeWidget>

#include <array>
#include <optional>

namespace wm::ui {

/// The kinds of findings with how much they weigh, as mark and word, and how many there are of each.
class QualityKindList : public QTreeWidget {
    Q_OBJECT

public:
    using Counts = std::array<workspace::FindingCount, domain::kFindingKinds.size()>;

    explicit QualityKindList(QWidget* parent = nullptr);

    /// Keeps the chosen kind; emits nothing.
    void setCounts(const Counts& counts, const presentation::Words& words);
    /// Absent: all kinds.
    [[nodiscard]] std::optional<domain::FindingKind> kind() const;
    void choose(std::optional<domain::FindingKind> kind);
    /// With which no name is cut off; they are longer in English.
    [[nodiscard]] int neededWidth() const;

Q_SIGNALS:
    void kindChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QTreeWidgetItem& addRow(int kind, const QString& name, const workspace::FindingCount& count);
    void addSeverity(domain::Severity severity);
    void addKind(domain::FindingKind kind);

    Counts m_counts{};
    presentation::Words m_words;
};

} // namespace wm::ui
