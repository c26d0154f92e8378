// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Geometry.h"
#include "wm/mapview/MapViewport.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace wm::mapview {

enum class RulerKind { Distance, Area };

/// Says how long the line or how large the area is, in words. The points are those set so far and the one under the
/// pointer.
using RulerText = std::function<QString(RulerKind, std::span<const domain::LonLat>)>;

/// The points of a line or area that is being measured on a map.
class MapRuler {
public:
    explicit MapRuler(RulerKind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] RulerKind kind() const { return m_kind; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// The points set, and the one under the pointer until it is finished.
    [[nodiscard]] std::vector<domain::LonLat> points() const;

    /// Begins anew when it was finished.
    void add(domain::LonLat point);
    void hover(domain::LonLat point);
    void removeLast();
    void finish();

    /// Line, points and what `text` says, beside the last point and within the picture.
    void paint(QPainter& painter, const MapViewport& viewport, const RulerText& text) const;

private:
    RulerKind m_kind;
    std::vector<domain::LonLat> m_points;
    std::optional<domain::LonLat> m_hover;
    bool m_isFinished = false;
};

} // namespace wm::mapview
