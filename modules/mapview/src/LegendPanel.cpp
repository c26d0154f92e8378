// SPDX-License-Identifier: GPL-3.0-or-later
#include "LegendPanel.h"

#include "Colour.h"
#include "TextPainting.h"

#include <QPainter>

#include <cmath>

namespace wm::mapview {

namespace {

constexpr double kPadding = 9.0;
constexpr double kHeaderHeight = 26.0;
constexpr double kArrowRoom = 18.0;
constexpr double kLargestShare = 0.2; ///< of the map: a larger legend starts folded

QFont headerFont()
{
    return mapFont(presentation::Typeface::Sans, type::kSmall, QFont::DemiBold);
}

void paintArrow(QPainter& painter, QPointF centre, bool isOpen)
{
    const QPolygonF down({{-4.0, -2.0}, {4.0, -2.0}, {0.0, 3.0}});
    const QPolygonF right({{-2.0, -4.0}, {3.0, 0.0}, {-2.0, 4.0}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(kColours.mutedInk));
    painter.drawPolygon((isOpen ? down : right).translated(centre));
}

} // namespace

LegendPanel::LegendPanel(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus); // the map has the focus; its key L does the same
    setChecked(true);
    setCursor(Qt::PointingHandCursor);
    setText(tr("Legend"));
    setToolTip(tr("Show or hide the legend"));
    setAccessibleName(text());
    connect(this, &QAbstractButton::toggled, this, &LegendPanel::resizeToContents);
    connect(this, &QAbstractButton::clicked, this, [this] { m_isChosen = true; });
}

void LegendPanel::setLegend(const std::vector<SceneLegendEntry>& entries, QSizeF available)
{
    m_layout = legendInColumns(entries, available.height() - kHeaderHeight - kPadding);
    setVisible(!entries.empty());
    if (!m_isChosen) {
        const QSizeF open = openSize();
        setChecked(open.width() * open.height() <= available.width() * available.height() * kLargestShare);
    }
    resizeToContents();
}

QSizeF LegendPanel::openSize() const
{
    const double headerWidth = textSize(headerFont(), text()).width() + kArrowRoom;
    return {std::max(headerWidth, m_layout.size.width()) + kPadding * 2.0,
            kHeaderHeight + m_layout.size.height() + kPadding};
}

void LegendPanel::resizeToContents()
{
    const QSizeF folded(textSize(headerFont(), text()).width() + kArrowRoom + kPadding * 2.0, kHeaderHeight);
    const QSizeF size = isChecked() ? openSize() : folded;
    resize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    update();
}

void LegendPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toColour(kColours.rule), 1.0));
    painter.setBrush(toColour(kColours.paper, 240));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    const double titleWidth = textSize(headerFont(), text()).width();
    paintCentredText(painter, {kPadding, 0.0, titleWidth, kHeaderHeight}, text(), headerFont(),
                     toColour(kColours.mutedInk));
    paintArrow(painter, {kPadding + titleWidth + kArrowRoom / 2.0, kHeaderHeight / 2.0}, isChecked());
    if (isChecked())
        paintLegend(painter, m_layout, {kPadding, kHeaderHeight});
}

} // namespace wm::mapview
