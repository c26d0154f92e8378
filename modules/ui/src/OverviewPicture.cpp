// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPicture.h"

#include "CardGrid.h"
#include "CardPainting.h"
#include "GroupBars.h"
#include "VerdictTiles.h"

#include "wm/ui/Theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace wm::ui {

namespace {

constexpr int kPictureWidth = 720;
constexpr int kPictureTitleHeight = 28;
constexpr int kPictureFootHeight = 24;
constexpr std::size_t kFewestCards = 6;
constexpr int kPageHeight = 1040; ///< for that width, of the text of an A4 page
constexpr int kCardPictureWidth = 240;
constexpr int kThemeParts = 3, kHorizonParts = 2; ///< of the width, as on screen

struct OverviewPictureNames {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::OverviewPage)
};

/// The parts of an overview that are painted, laid out one below the other. Widgets that are never shown: they are what
/// paints these parts on screen.
class OverviewParts {
public:
    OverviewParts(const presentation::OverviewSpec& spec, QString title, const presentation::Words& words)
        : m_title(std::move(title))
    {
        m_tiles.setCounts(spec.counts, words);
        m_themes.setGroups(OverviewPictureNames::tr("By theme"), spec.themes, words);
        m_horizons.setGroups(OverviewPictureNames::tr("By target year"), spec.horizons, words);
        m_themes.setAllShown();
        m_horizons.setAllShown();
        setCards(spec, words);
    }

    [[nodiscard]] int height() const
    {
        return kPictureTitleHeight + m_tiles.heightForWidth(inside()) + kMargin + groupsHeight() + kMargin +
               m_cards.heightForWidth(inside()) + kPictureFootHeight + 2 * kMargin;
    }

    void paint(QPainter& painter, bool isBare) const
    {
        painter.fillRect(QRect(0, 0, kPictureWidth, height()), toColour(colours().canvas));
        painter.translate(kMargin, kMargin);
        if (!isBare) {
            painter.setFont(fontOf(kTitleFontSize, QFont::DemiBold));
            painter.setPen(toColour(colours().ink));
            drawElided(painter, QRect(0, 0, inside(), kPictureTitleHeight - kHalfGap), m_title);
        }
        painter.translate(0, kPictureTitleHeight);
        m_tiles.paintAll(painter, inside());
        painter.translate(0, m_tiles.heightForWidth(inside()) + kMargin);
        m_themes.paintAll(painter, themesWidth());
        painter.translate(themesWidth() + 2 * kGap, 0);
        m_horizons.paintAll(painter, horizonsWidth());
        painter.translate(-themesWidth() - 2 * kGap, groupsHeight() + kMargin);
        m_cards.paintAll(painter, inside());
        painter.setFont(fontOf(kSmallFontSize));
        painter.setPen(toColour(colours().mutedInk));
        drawElided(painter, QRect(0, m_cards.heightForWidth(inside()), inside(), kPictureFootHeight), m_foot);
    }

private:
    /// As many as a page has room for, and a line that says so.
    void setCards(const presentation::OverviewSpec& spec, const presentation::Words& words)
    {
        std::vector<presentation::OverviewCard> cards = spec.cards;
        m_cards.setCards(cards, words);
        while (height() > kPageHeight && cards.size() > kFewestCards) {
            cards.pop_back();
            m_cards.setCards(cards, words);
        }
        const auto shown = static_cast<int>(cards.size());
        if (shown < spec.total)
            m_foot = OverviewPictureNames::tr("The %1 most pressing of %n target(s); the table has all of them.",
                                              nullptr, spec.total)
                         .arg(shown);
    }

    [[nodiscard]] static int inside() { return kPictureWidth - 2 * kMargin; }
    [[nodiscard]] static int themesWidth()
    {
        return (inside() - 2 * kGap) * kThemeParts / (kThemeParts + kHorizonParts);
    }
    [[nodiscard]] static int horizonsWidth() { return inside() - 2 * kGap - themesWidth(); }
    [[nodiscard]] int groupsHeight() const
    {
        return std::max(m_themes.heightForWidth(themesWidth()), m_horizons.heightForWidth(horizonsWidth()));
    }

    QString m_title, m_foot;
    VerdictTiles m_tiles;
    GroupBars m_themes;
    GroupBars m_horizons;
    CardGrid m_cards;
};

} // namespace

ViewPicture overviewPicture(const presentation::OverviewSpec& spec, const QString& title,
                            const presentation::Words& words)
{
    const auto parts = std::make_shared<OverviewParts>(spec, title, words);
    const auto paint = [parts](QPainter& painter, const QSizeF& /*size*/, bool isBare,
                               const presentation::FigureStyle& /*style*/) {
        painter.save();
        parts->paint(painter, isBare);
        painter.restore();
    };
    return {paint, QSizeF(kPictureWidth, parts->height()), false};
}

ViewPicture cardPicture(const presentation::OverviewCard& card, const presentation::Words& words)
{
    const auto grid = std::make_shared<CardGrid>();
    grid->setCards({card}, words);
    const int inside = kCardPictureWidth - 2;
    const auto paint = [grid, inside](QPainter& painter, const QSizeF& /*size*/, bool /*isBare*/,
                                      const presentation::FigureStyle& /*style*/) {
        painter.save();
        painter.translate(1, 1); // room for the border's outer half
        grid->paintAll(painter, inside);
        painter.restore();
    };
    return {paint, QSizeF(kCardPictureWidth, grid->heightForWidth(inside) + 2), false};
}

} // namespace wm::ui
