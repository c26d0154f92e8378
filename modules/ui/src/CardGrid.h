// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ItemCanvas.h"

#include "wm/presentation/OverviewSpec.h"
#include "wm/presentation/Words.h"

#include <functional>
#include <string>
#include <vector>

namespace wm::ui {

/// A card for each target: indicator, region, latest value, completion, target, outlook, verdict and a sparkline.
class CardGrid : public ItemCanvas {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    using OutlookOf = std::function<std::string(domain::TargetId)>;
    /// With `outlookOf` the cards come without their outlooks, which are asked for when a card is seen.
    void setCards(std::vector<presentation::OverviewCard> cards, const presentation::Words& words,
                  OutlookOf outlookOf = nullptr);
    void setSelected(domain::TargetId target);
    [[nodiscard]] const presentation::OverviewCard& card(int index) const;

    /// The card that has the keyboard; -1: none.
    [[nodiscard]] int currentCard() const { return hasFocus() ? focusedItem() : -1; }

Q_SIGNALS:
    /// The user wants to know why the card has its verdict.
    void explanationWanted(int index);
    /// The user wants to have the card on the clipboard, or as a picture.
    void copyWanted(int index);
    void saveWanted(int index);

protected:
    /// Of a card; beside the cards it is left to the page.
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] std::vector<QRect> layoutItems(int width) const override;
    void paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const override;
    [[nodiscard]] QString itemToolTip(int index) const override;

private:
    void paintHead(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const;
    void paintValue(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const;
    void paintProgress(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const;
    void paintFoot(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const;
    [[nodiscard]] QString wordOf(domain::Verdict verdict) const;

    mutable std::vector<presentation::OverviewCard> m_cards;
    OutlookOf m_outlookOf;                      ///< null: the cards have them
    mutable std::vector<bool> m_isOutlookKnown; ///< parallel to m_cards
    presentation::Words m_words;
    domain::TargetId m_selected;
    bool m_hasOutlooks = false; ///< any card has one
};

} // namespace wm::ui
