// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Palette.h"

#include <QPointF>
#include <QString>
#include <QWidget>

namespace wm::charts {

/// A clear sheet over the plot with the read-out: a ring around what is read, thin lines from there to the axes and a
/// small box beside it. A sheet of its own, so that moving the pointer redraws no plot. Lets every event through.
class ReadOutOverlay : public QWidget {
public:
    explicit ReadOutOverlay(QWidget* parent);

    /// Thin lines lead from the position to the axes of the plot, left and below; none where there are no axes.
    void show(const QPointF& position, const QString& text, const QRectF& plot = {});
    void clear() { show({}, {}); }
    void setColours(const presentation::Palette& colours);
    void setFocusShown(bool isShown);
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBox(QPainter& painter) const;
    void paintCrosshair(QPainter& painter) const;

    presentation::Palette m_colours = presentation::kLightPalette;
    QPointF m_position;
    QRectF m_plot;
    QString m_text;
    bool m_isFocusShown = false;
};

} // namespace wm::charts
