// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScoreboardPicture.h"

#include "CardPainting.h"
#include "ScoreboardDelegate.h"
#include "VerdictLegend.h"

#include "wm/charts/VerdictMark.h"
#include "wm/ui/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace wm::ui {

namespace {

using presentation::ScoreboardSpec;

constexpr int kBoardTitleHeight = 28;
constexpr int kBoardSubtitleHeight = 20;
constexpr int kBoardHeadHeight = 40; ///< two lines
constexpr int kBoardRowHeight = 24;
constexpr int kLeastNames = 80;
constexpr int kMostNames = 220;
constexpr int kLeastBoardWidth = 480; ///< for the legend
constexpr int kMostBoardWidth = 760;  ///< more regions go into another block: a page is no wider

struct ScoreboardPictureNames {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::ScoreboardPage)
};

class ScoreboardSheet {
public:
    ScoreboardSheet(ScoreboardSpec spec, QString title, const presentation::Words& words)
        : m_spec(std::move(spec))
        , m_title(std::move(title))
    {
        m_legend.setWords(words);
        const QFontMetrics metrics(fontOf(kSmallFontSize));
        for (const presentation::ScoreboardHead& head : m_spec.rows)
            m_names = std::max(m_names, metrics.horizontalAdvance(QString::fromStdString(head.name)) + kGap);
        m_names = std::clamp(m_names, kLeastNames, kMostNames);
        QStringList horizons;
        for (const presentation::ScoreboardHorizon& horizon : m_spec.horizons)
            horizons.append(QString::fromStdString(horizon.name));
        makeBlocks();
        m_subtitle =
            ScoreboardPictureNames::tr("Marks in a cell, from the left: %1").arg(horizons.join(QStringLiteral(" · ")));
    }

    [[nodiscard]] QSize size() const
    {
        int height = kMargin + kBoardTitleHeight + kBoardSubtitleHeight;
        for (const Block& block : m_blocks)
            height += kBoardHeadHeight + static_cast<int>(block.rows.size()) * kBoardRowHeight + kGap;
        return {inside() + 2 * kMargin, height + m_legend.heightForWidth(inside()) + kMargin};
    }

    void paint(QPainter& painter, bool isBare) const
    {
        painter.fillRect(QRect(QPoint(), size()), toColour(colours().paper));
        painter.translate(kMargin, kMargin);
        if (!isBare) {
            painter.setFont(fontOf(kTitleFontSize, QFont::DemiBold));
            painter.setPen(toColour(colours().ink));
            drawElided(painter, QRect(0, 0, inside(), kBoardTitleHeight), m_title);
        }
        painter.translate(0, kBoardTitleHeight);
        painter.setFont(fontOf(kSmallFontSize));
        painter.setPen(toColour(colours().mutedInk));
        drawElided(painter, QRect(0, 0, inside(), kBoardSubtitleHeight), m_subtitle);
        painter.translate(0, kBoardSubtitleHeight);
        for (const Block& block : m_blocks) {
            paintHeads(painter, block);
            painter.translate(0, kBoardHeadHeight);
            for (const std::size_t row : block.rows) {
                paintRow(painter, block, row);
                painter.translate(0, kBoardRowHeight);
            }
            painter.translate(0, kGap);
        }
        m_legend.paintAll(painter, inside());
    }

private:
    /// Regions that stand beside each other, and the themes of which any of them has targets.
    struct Block {
        std::size_t firstColumn = 0;
        std::size_t endColumn = 0;
        std::vector<std::size_t> rows;
    };

    void makeBlocks()
    {
        const int fitting = std::max(1, (kMostBoardWidth - m_names) / cellWidth());
        const auto step = static_cast<std::size_t>(fitting);
        for (std::size_t first = 0; first < m_spec.columns.size(); first += step) {
            Block block{first, std::min(first + step, m_spec.columns.size()), {}};
            for (std::size_t row = 0; row < m_spec.rows.size(); ++row) {
                if (hasMark(block, row))
                    block.rows.push_back(row);
            }
            m_blocks.push_back(std::move(block));
        }
    }

    [[nodiscard]] bool hasMark(const Block& block, std::size_t row) const
    {
        for (std::size_t column = block.firstColumn; column < block.endColumn; ++column) {
            for (std::size_t horizon = 0; horizon < m_spec.horizons.size(); ++horizon) {
                if (m_spec.cell(row, column, horizon).mark)
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] int horizons() const { return static_cast<int>(m_spec.horizons.size()); }
    [[nodiscard]] int cellWidth() const { return ScoreboardDelegate::cellWidth(horizons()); }
    [[nodiscard]] int inside() const
    {
        const Block& widest = m_blocks.front();
        const auto columns = static_cast<int>(widest.endColumn - widest.firstColumn);
        return std::max(kLeastBoardWidth, m_names + columns * cellWidth());
    }

    void paintHeads(QPainter& painter, const Block& block) const
    {
        painter.setFont(fontOf(kSmallFontSize, QFont::DemiBold));
        painter.setPen(toColour(colours().ink));
        QRect room(m_names, 0, cellWidth(), kBoardHeadHeight);
        for (std::size_t column = block.firstColumn; column < block.endColumn; ++column) {
            painter.drawText(room.adjusted(2, 0, -2, 0), Qt::AlignCenter | Qt::TextWordWrap,
                             QString::fromStdString(m_spec.columns[column].name));
            room.translate(cellWidth(), 0);
        }
    }

    void paintRow(QPainter& painter, const Block& block, std::size_t row) const
    {
        painter.fillRect(QRect(0, 0, inside(), 1), toColour(colours().rule));
        painter.setFont(fontOf(kSmallFontSize));
        painter.setPen(toColour(colours().ink));
        drawElided(painter, QRect(0, 0, m_names - kHalfGap, kBoardRowHeight),
                   QString::fromStdString(m_spec.rows[row].name), Qt::AlignLeft | Qt::AlignVCenter);
        QRect cell(m_names, 0, cellWidth(), kBoardRowHeight);
        for (std::size_t column = block.firstColumn; column < block.endColumn; ++column) {
            for (int horizon = 0; horizon < horizons(); ++horizon)
                paintScoreboardMark(painter, ScoreboardDelegate::slotIn(cell, horizon, horizons()),
                                    m_spec.cell(row, column, static_cast<std::size_t>(horizon)).mark);
            cell.translate(cellWidth(), 0);
        }
    }

    ScoreboardSpec m_spec;
    QString m_title, m_subtitle;
    VerdictLegend m_legend; ///< never shown: it only paints
    int m_names = 0;        ///< width of the themes' names
    std::vector<Block> m_blocks;
};

} // namespace

ViewPicture scoreboardPicture(const ScoreboardSpec& spec, const QString& title, const presentation::Words& words)
{
    const auto sheet = std::make_shared<ScoreboardSheet>(spec, title, words);
    const auto paint = [sheet](QPainter& painter, const QSizeF& /*size*/, bool isBare,
                               const presentation::FigureStyle& /*style*/) {
        painter.save();
        sheet->paint(painter, isBare);
        painter.restore();
    };
    return {paint, QSizeF(sheet->size()), false};
}

} // namespace wm::ui
