// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/CompareSpec.h"
#include "wm/presentation/Palette.h"

#include <QAbstractScrollArea>
#include <QString>

#include <memory>
#include <vector>

namespace wm::charts {

/// What the other views have selected.
struct CompareHighlight {
    domain::RegionCode region;
    domain::IndicatorId indicator;
    std::vector<domain::RegionCode> brushed; ///< ascending; not empty: all others are pale

    bool operator==(const CompareHighlight&) const = default;
};

/// Shows a CompareSpec and lets the user read it: hovering, or the arrow keys, shows what a mark says; a click or Enter
/// selects it; a rectangle drawn with the mouse, or Shift and the arrow keys, marks regions (with Shift or Ctrl held,
/// more of them), Escape lets them go. What has no room is scrolled to. Paints only what is in sight. Thread: GUI.
class CompareWidget : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit CompareWidget(QWidget* parent = nullptr);
    ~CompareWidget() override;

    /// Shows another figure, from its top unless it is of the same kind and title.
    void setSpec(presentation::CompareSpec spec);
    /// Draws in another palette at once. The light palette until then.
    void setColours(const presentation::Palette& colours);
    void setHighlight(const CompareHighlight& highlight);

    /// What the read-out says at the moment; empty when none is shown.
    [[nodiscard]] QString readOut() const;
    /// Where the first mark of a region is, in the viewport's pixels, in sight or not; null where it has none.
    [[nodiscard]] QRectF boundsOf(const domain::RegionCode& region) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A mark was clicked, or Enter was pressed on it.
    void markActivated(const wm::presentation::CompareMark& mark);
    /// The regions that are marked now; none: let go.
    void regionsBrushed(const std::vector<wm::domain::RegionCode>& regions);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Parts;

    void arrange();
    void brushInside(const QRectF& area, bool addsToOthers);
    void describe();
    [[nodiscard]] QPointF inContent(const QPointF& position) const;
    void read(std::size_t index);
    void readAt(const QPointF& position);
    void redraw();
    void paintPicture();
    void step(int dx, int dy, bool isBrushing);
    void showCurrent();

    std::unique_ptr<Parts> m_parts;
};

} // namespace wm::charts
