// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/Palette.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace wm::charts {

/// Shows a ChartSpec and lets the user read it: hovering, or Left and Right, shows the read-out of a value or target;
/// the wheel zooms around the pointer (over an axis: that axis only), as Plus and Minus do around what is read,
/// dragging pans; double click, Home or 0 resets. The handle of a what-if is dragged, or moved with Up and Down.
/// Thread: GUI.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);
    ~ChartWidget() override;

    /// Shows another figure. The view is reset unless the new figure has the same title, years and values as the old.
    void setSpec(const presentation::ChartSpec& spec);
    /// Draws in another palette at once; view and read-out stay. The light palette until then.
    void setColours(const presentation::Palette& colours);
    void resetView();
    /// The user has zoomed or moved the view since everything was shown.
    [[nodiscard]] bool isZoomed() const;

    /// Where a value stands, in this widget's pixels; it may lie outside the plot when the view is zoomed.
    [[nodiscard]] QPointF positionOf(double year, double value) const;
    /// The value that stands at a height of this widget: the other way round.
    [[nodiscard]] double valueAt(double y) const;
    /// What the read-out says at the moment; empty when none is shown.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A target marker was clicked, or Enter was pressed on it.
    void targetActivated(wm::domain::TargetId target);
    /// A value was clicked, or Enter was pressed on it, or the year axis was clicked.
    void yearActivated(int year);
    void zoomedChanged(bool isZoomed);
    /// The handle of the figure was dragged, or moved with Up and Down. In the indicator's unit, whatever the scale.
    /// The receiver is to set the figure that follows from it; until the pointer lets go the view stays as it is.
    void targetMoved(wm::domain::TargetId target, double value);
    /// A menu is wanted at a place of the screen, for the year that is there or, from the keyboard, that is read out;
    /// none where there is none.
    void menuWanted(const QPoint& place, std::optional<int> year);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Parts;

    void activate(std::size_t index);
    void arrange() const;
    void click(const QPointF& position);
    void describe(const QString& current);
    void forgetView();
    void setZoomed(bool isZoomed);
    void moveHandle(double value);
    void panTo(const QPointF& position);
    void readHandle();
    void redraw();
    void showReadOutAt(const QPointF& position);
    void showWholeAfterMove();
    void step(int direction);
    void zoomAt(const QPointF& position, double factor);
    void zoomByKey(double factor);

    std::unique_ptr<Parts> m_parts;
};

} // namespace wm::charts
