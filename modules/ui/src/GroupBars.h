// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ItemCanvas.h"

#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/Words.h"

#include <string>
#include <vector>

namespace wm::ui {

/// Groups of targets as stacked bars under a heading: name, verdicts as shares of the group, number of targets. The
/// bars are of one length: one group has half of all targets, and the others' shares could not be seen beside it. More
/// than eight are folded; the last row opens the rest.
class GroupBars : public ItemCanvas {
    Q_OBJECT

public:
    explicit GroupBars(QWidget* parent = nullptr);

    void setGroups(const QString& heading, std::vector<presentation::OverviewGroup> groups,
                   const presentation::Words& words);
    /// Shows all groups, and no row that folds them: for pictures and rooms.
    void setAllShown();
    /// The key of the group to mark.
    void setSelected(std::optional<std::string> key);


Q_SIGNALS:
    void groupActivated(const std::string& key);

protected:
    [[nodiscard]] std::vector<QRect> layoutItems(int width) const override;
    void paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const override;
    [[nodiscard]] QString itemToolTip(int index) const override;
    void paintHeading(QPainter& painter, int width) const override;

private:
    [[nodiscard]] bool isFolding() const;
    [[nodiscard]] bool isFoldRow(int index) const;
    [[nodiscard]] QString foldText() const;
    void activate(int index);
    void renew();

    QString m_heading;
    std::vector<presentation::OverviewGroup> m_groups;
    presentation::Words m_words;
    std::optional<std::string> m_selected;
    bool m_isOpen = false;
    bool m_folds = true;
};

} // namespace wm::ui
