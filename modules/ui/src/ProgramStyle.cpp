// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramStyle.h"

#include "wm/ui/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr double kBoxRadius = 3.0;
constexpr double kFocusWidth = 2.0;
constexpr double kCheckWidth = 2.0;
constexpr double kGrooveHeight = 4.0;
constexpr double kHandleRadius = 6.5;
constexpr double kTickHeight = 3.0;

/// What the mark stands in, and the colour that the mark has there.
struct Ground {
    QColor fill, outline, mark;
};

Ground groundOf(const QStyleOption& option)
{
    const presentation::Palette& palette = colours();
    const bool isOn = !(option.state & QStyle::State_Off);
    if (!(option.state & QStyle::State_Enabled))
        return {toColour(palette.trough), toColour(palette.faintInk), toColour(palette.mutedInk)};
    if (isOn)
        return {toColour(palette.accent), toColour(palette.accent), toColour(palette.onAccent)};
    const bool isNear = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    return {toColour(palette.paper), toColour(isNear ? palette.accent : palette.mutedInk), {}};
}

QRectF boxOf(const QStyleOption& option)
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0.0, 0.0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

/// Around a box in the accent's colour only another one is seen.
QColor focusColour(const QStyleOption& option)
{
    return toColour(option.state & QStyle::State_Off ? colours().accent : colours().ink);
}

void paintGround(QPainter& painter, const QStyleOption& option, const Ground& ground)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(hasFocus ? focusColour(option) : ground.outline, hasFocus ? kFocusWidth : 1.0));
    painter.setBrush(ground.fill);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Ground ground = groundOf(option);
    const QRectF box = boxOf(option);
    paintGround(painter, option, ground);
    painter.drawRoundedRect(box, kBoxRadius, kBoxRadius);
    painter.setPen(QPen(ground.mark, kCheckWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (option.state & QStyle::State_On) {
        QPainterPath check(at(0.22, 0.52));
        check.lineTo(at(0.42, 0.72));
        check.lineTo(at(0.78, 0.30));
        painter.drawPath(check);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Ground ground = groundOf(option);
    const QRectF box = boxOf(option);
    paintGround(painter, option, ground);
    painter.drawEllipse(box);
    if (!(option.state & QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.mark);
    const double radius = box.width() / 5.0;
    painter.drawEllipse(box.center(), radius, radius);
}

/// Horizontal; `handle` is Fusion's, so that the mouse takes what is painted.
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRectF& handle)
{
    const presentation::Palette& palette = colours();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor done = toColour(isEnabled ? palette.accent : palette.faintInk);
    const QRectF rect(option.rect);
    const QRectF groove(rect.left(), handle.center().y() - kGrooveHeight / 2.0, rect.width(), kGrooveHeight);
    const double split = handle.center().x();
    QRectF left = groove, right = groove;
    left.setRight(split);
    right.setLeft(split);
    painter.setPen(Qt::NoPen);
    for (const auto& [part, isDone] : {std::pair(left, !option.upsideDown), std::pair(right, option.upsideDown)}) {
        painter.setBrush(isDone ? done : toColour(palette.strongRule));
        painter.drawRoundedRect(part, kGrooveHeight / 2.0, kGrooveHeight / 2.0);
    }
    if ((option.tickPosition & QSlider::TicksBelow) && option.tickInterval > 0) {
        painter.setPen(QPen(toColour(palette.mutedInk), 1.0));
        const int way = static_cast<int>(rect.width() - handle.width());
        for (int value = option.minimum; value <= option.maximum; value += option.tickInterval) {
            const double x =
                rect.left() + handle.width() / 2.0 +
                QStyle::sliderPositionFromValue(option.minimum, option.maximum, value, way, option.upsideDown);
            painter.drawLine(QPointF(x, rect.bottom() - kTickHeight), QPointF(x, rect.bottom()));
        }
    }
    const bool isNear = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    painter.setPen(QPen(toColour(isNear && isEnabled ? palette.ink : palette.paper), isNear ? kFocusWidth : 1.0));
    painter.setBrush(done);
    painter.drawEllipse(handle.center(), kHandleRadius, kHandleRadius);
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (!isRadio && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    isRadio ? paintRadioButton(*painter, *option) : paintCheckBox(*painter, *option);
    painter->restore();
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_Slider || !slider || slider->orientation != Qt::Horizontal)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSlider(*painter, *slider, subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    painter->restore();
}

} // namespace wm::ui
