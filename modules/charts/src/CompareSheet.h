// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompareFigure.h"
#include "FigureLayout.h"

#include "wm/presentation/CompareSpec.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace wm::charts {

/// A comparison with all that stands around its marks, laid out: title and subtitle above, notes below, and the marks
/// between them, as much as there is room for.
class CompareSheet {
public:
    explicit CompareSheet(presentation::CompareSpec spec,
                          presentation::Typeface typeface = presentation::Typeface::Sans);
    CompareSheet(const CompareSheet&) = delete; // its figure points into its spec
    CompareSheet& operator=(const CompareSheet&) = delete;

    [[nodiscard]] const presentation::CompareSpec& spec() const { return m_spec; }
    void arrange(const QSizeF& size);
    [[nodiscard]] const CompareFigure& figure() const { return *m_figure; }
    /// Where the marks are seen.
    [[nodiscard]] const QRectF& content() const { return m_content; }
    /// The height that leaves nothing out, but never less than `least`. Lays out anew.
    [[nodiscard]] double heightFor(double width, double least);

    /// For a window: the marks `scrolled` pixels down, cut at the content's edge by the painter's clip.
    void paintScrolled(QPainter& painter, double scrolled, const CompareLook& look) const;
    /// For a file, whose device may not clip: whole marks from the top, and how many are left out.
    void paintWhole(QPainter& painter, const CompareLook& look) const;

private:
    void layOutText(std::vector<PlacedText>& lines, const std::string& text, const QFont& font, int mostLines,
                    double& y) const;
    void layOutNotes(double room);
    void paintFrame(QPainter& painter, const CompareLook& look) const;
    void paintEmpty(QPainter& painter, const CompareLook& look) const;

    presentation::CompareSpec m_spec;
    TypeSizes m_type;
    std::unique_ptr<CompareFigure> m_figure;
    QSizeF m_size;
    double m_margin = 0.0;
    QRectF m_content;
    std::vector<PlacedText> m_title, m_subtitle, m_notes;
};

} // namespace wm::charts
