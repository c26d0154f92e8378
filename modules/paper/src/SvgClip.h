// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SvgDefinitions.h"

#include <QPainterPath>
#include <QRectF>

#include <optional>
#include <vector>

namespace wm::paper {

/// The painter's clip in figure coordinates: a rectangle and any number of other shapes, all of which must hold.
/// Rectangles are intersected here; other shapes are left to nested clips in the document, which keeps curves exact.
class SvgClip {
public:
    explicit SvgClip(const QRectF& sheet)
        : m_sheet(sheet)
        , m_rect(sheet)
    {
    }

    void reset();
    void apply(const QPainterPath& shape, Qt::ClipOperation operation);

    [[nodiscard]] bool hidesEverything() const { return m_rect.isEmpty(); }

    /// Ids of the clipPath elements, outermost first. None when the clip is the whole sheet.
    [[nodiscard]] std::vector<QByteArray> ids(SvgDefinitions& definitions) const;

private:
    QRectF m_sheet;
    QRectF m_rect;
    std::vector<QPainterPath> m_shapes;
};

} // namespace wm::paper
