// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ItemCanvas.h"

#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/Words.h"

#include <optional>

namespace wm::ui {

/// A tile for each verdict: mark, number of targets, word. Item index = index of domain::kVerdicts.
class VerdictTiles : public ItemCanvas {
    Q_OBJECT

public:
    explicit VerdictTiles(QWidget* parent = nullptr);

    void setCounts(const presentation::VerdictCounts& counts, const presentation::Words& words);
    void setSelected(std::optional<domain::Verdict> verdict);

protected:
    [[nodiscard]] std::vector<QRect> layoutItems(int width) const override;
    void paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const override;
    [[nodiscard]] QString itemToolTip(int index) const override;

private:
    [[nodiscard]] QString wordOf(int index) const;

    presentation::VerdictCounts m_counts{};
    presentation::Words m_words;
    std::optional<domain::Verdict> m_selected;
};

} // namespace wm::ui
