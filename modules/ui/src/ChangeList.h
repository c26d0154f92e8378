// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ItemCanvas.h"

#include "wm/presentation/ChangesSpec.h"
#include "wm/presentation/Words.h"

#include <vector>

namespace wm::ui {

/// Targets that are not what they were, a line each: how they were judged and are, what they are about, the value then
/// and now.
class ChangeList : public ItemCanvas {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setItems(std::vector<presentation::ChangesSpec::Item> items, const presentation::Words& words);
    [[nodiscard]] const presentation::ChangesSpec::Item& item(int index) const;

protected:
    [[nodiscard]] std::vector<QRect> layoutItems(int width) const override;
    void paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const override;
    [[nodiscard]] QString itemToolTip(int index) const override;

private:
    std::vector<presentation::ChangesSpec::Item> m_items;
    presentation::Words m_words;
};

} // namespace wm::ui
