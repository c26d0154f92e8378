// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <QTransform>

#include <vector>

namespace wm::paper {

/// A piece of a line of text in one script, as QPainter hands it out ("GDP ", then "增长").
struct SvgTextRun {
    QString text;
    QByteArray style;   ///< font and fill attributes
    QTransform matrix;  ///< painter's coordinates to figure coordinates
    double scale = 1.0; ///< the part of `matrix` that has gone into the font size, and into the lengths below
    QPointF start;      ///< of the base line, painter's coordinates times scale
    double width = 0.0; ///< advance, times scale
};

/// The drawing part of the document, in the order of painting.
class SvgBody {
public:
    /// What follows is clipped by these clipPath elements, one inside the other.
    void setClip(const std::vector<QByteArray>& clipIds);

    /// Neighbours with equal style share a group that carries it.
    void addShape(const QByteArray& element, const QByteArray& geometry, const QByteArray& style);

    /// A run that goes on where the last one ended becomes part of the same text element: the line stays one piece to
    /// select, search and edit, and yet each run stands where Qt's layout put it.
    void addText(const SvgTextRun& run);

    /// The drawing so far, with all groups closed.
    [[nodiscard]] QByteArray text() const;

private:
    struct Shape {
        QByteArray element;
        QByteArray geometry;
    };

    [[nodiscard]] bool continuesText(const SvgTextRun& run) const;
    [[nodiscard]] QByteArray waitingShapes() const;
    [[nodiscard]] QByteArray waitingText() const;
    void writeWaiting();

    QByteArray m_text;
    std::vector<QByteArray> m_clipIds;
    std::vector<Shape> m_shapes; ///< waiting for more of the same style
    QByteArray m_style;
    std::vector<SvgTextRun> m_runs; ///< waiting for the rest of the line
};

} // namespace wm::paper
