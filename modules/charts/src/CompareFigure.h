// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompareLook.h"
#include "Style.h"

#include "wm/presentation/CompareSpec.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace wm::charts {

/// Where a mark is. Pixels, y down, from the figure's upper left corner.
struct PlacedMark {
    QRectF bounds;
    const presentation::CompareMark* mark = nullptr;
    std::size_t part = 0; ///< of the mark, where it has several: a year
};

/// The marks of one kind of comparison, laid out and painted. Higher than its room it is to be scrolled, or cut.
/// The spec must outlive it.
class CompareFigure {
public:
    CompareFigure() = default;
    CompareFigure(const CompareFigure&) = delete;
    CompareFigure& operator=(const CompareFigure&) = delete;
    virtual ~CompareFigure() = default;

    /// Height of what stays above the marks when they are scrolled.
    [[nodiscard]] virtual double headHeight() const { return 0.0; }
    /// Lays out in that room, which does not count the head. A figure that can be of any height takes all of it.
    virtual void arrange(const QSizeF& room) = 0;
    [[nodiscard]] double height() const { return m_height; }
    /// The height that it would rather have where it may choose; after arrange().
    [[nodiscard]] virtual double wantedHeight() const { return m_height; }
    [[nodiscard]] const std::vector<PlacedMark>& marks() const { return m_marks; }

    virtual void paintHead(QPainter& painter, const CompareLook& look) const;
    /// Paints at least what is in `visible`; what is not is not painted where that saves work.
    virtual void paint(QPainter& painter, const QRectF& visible, const CompareLook& look) const = 0;

    [[nodiscard]] virtual QString readOut(const PlacedMark& mark) const;
    /// Where a mark is pointed at.
    [[nodiscard]] virtual QPointF anchor(const PlacedMark& mark) const { return mark.bounds.center(); }
    [[nodiscard]] virtual std::optional<std::size_t> markAt(const QPointF& position) const;
    [[nodiscard]] virtual bool touches(const PlacedMark& mark, const QRectF& area) const;
    /// The mark next to another one in a direction (-1, 0 or 1 each); that one itself where there is none.
    [[nodiscard]] std::size_t neighbour(std::size_t index, int dx, int dy) const;
    /// The longest part from the top, at most `room` high, that cuts no mark.
    [[nodiscard]] double uncutHeight(double room) const;
    /// How many rows, lines or charts are not wholly in that part.
    [[nodiscard]] virtual std::size_t leftOut(double height) const;

protected:
    double m_height = 0.0;
    std::vector<PlacedMark> m_marks; ///< from the top
};

[[nodiscard]] std::unique_ptr<CompareFigure> makeCompareFigure(const presentation::CompareSpec& spec,
                                                               const TypeSizes& type);

// The kinds, each in a file of its own.
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::RankingSpec& ranking,
                                                        const presentation::CompareHead& head, const TypeSizes& type);
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::SmallMultiplesSpec& multiples,
                                                        const presentation::CompareHead& head, const TypeSizes& type);
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::SlopeSpec& slope,
                                                        const presentation::CompareHead& head, const TypeSizes& type);
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::HeatStripSpec& strip,
                                                        const presentation::CompareHead& head, const TypeSizes& type);
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::ScatterSpec& scatter,
                                                        const presentation::CompareHead& head, const TypeSizes& type);
[[nodiscard]] std::unique_ptr<CompareFigure> makeFigure(const presentation::BulletSpec& bullets,
                                                        const presentation::CompareHead& head, const TypeSizes& type);

} // namespace wm::charts
