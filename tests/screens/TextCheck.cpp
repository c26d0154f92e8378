// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextCheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QWidget>

#include <cmath>
#include <map>

namespace wm::ui::test {

namespace {

constexpr double kWcagAaText = 4.5;
/// WCAG asks nothing of what cannot be used now; it should be there all the same.
constexpr double kDisabledText = 1.8;

double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The colour that most of the widget's pixels have: what its text stands on.
QRgb groundOf(const QImage& picture)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    return std::ranges::max_element(counts, {}, &std::pair<const QRgb, int>::second)->first;
}

/// Of the pixel that differs most from the ground: the middle of a stroke.
double strongestContrast(const QImage& picture)
{
    const double ground = luminance(groundOf(picture));
    double strongest = 1.0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double other = luminance(picture.pixel(x, y));
            strongest = std::max(strongest, (std::max(ground, other) + 0.05) / (std::min(ground, other) + 0.05));
        }
    }
    return strongest;
}

struct ShownText {
    QString text;
    bool hasRoom = true;
};

/// What the widget has to say, and whether it fits; empty for widgets that are not asked.
ShownText textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool isWide = label->wordWrap() || label->width() >= label->sizeHint().width();
        return {label->text(), isWide && label->height() >= needed};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isPicture = tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        return {isPicture ? QString() : button->text(), button->width() >= button->minimumSizeHint().width()};
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo && !combo->isEditable()) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const bool mayShorten = combo->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        return {combo->currentText(),
                mayShorten || combo->fontMetrics().horizontalAdvance(combo->currentText()) <= room};
    }
    return {};
}

/// Where the text stands, as far as that is known: something else may lie over the rest.
QRect textPlace(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label || label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text()))
        return widget.rect();
    const int flags =
        static_cast<int>(label->alignment()) | (label->wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0);
    return label->style()->itemTextRect(label->fontMetrics(), label->contentsRect(), flags, true, label->text());
}

/// Partly out of a view that scrolls: it is read after scrolling.
bool isScrolledOff(const QWidget& widget)
{
    const bool isWhole = widget.visibleRegion().boundingRect().contains(textPlace(widget) & widget.rect());
    const QWidget* above = isWhole ? nullptr : widget.parentWidget();
    while (above && !qobject_cast<const QAbstractScrollArea*>(above))
        above = above->parentWidget();
    return above != nullptr;
}

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

} // namespace

QStringList unreadableTexts(const QWidget& shown)
{
    QStringList found;
    const QImage picture = const_cast<QWidget&>(shown).grab().toImage(); // grab() is not const, but changes nothing
    for (const QWidget* widget : shown.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&shown) || widget->visibleRegion().isEmpty())
            continue;
        const ShownText text = textOf(*widget);
        if (text.text.trimmed().isEmpty())
            continue;
        if (!text.hasRoom)
            found.append(QStringLiteral("%1 has no room for: %2").arg(nameOf(*widget), text.text));
        if (isScrolledOff(*widget))
            continue;
        const QRect place = textPlace(*widget).translated(widget->mapTo(&shown, QPoint())) & shown.rect();
        const double least = widget->isEnabled() ? kWcagAaText : kDisabledText;
        const double contrast = strongestContrast(picture.copy(place));
        if (contrast < least)
            found.append(QStringLiteral("%1 has contrast %2 : 1: %3")
                             .arg(nameOf(*widget))
                             .arg(contrast, 0, 'f', 1)
                             .arg(text.text));
    }
    return found;
}

} // namespace wm::ui::test
