// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayoutFields.h"

#include "ArrowCombo.h"

#include "wm/ui/Preferences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kMostPixels = 32'767; ///< on a side of a picture

struct LayoutFieldNames {
    Q_DECLARE_TR_FUNCTIONS(LayoutFields)
};

} // namespace

QComboBox* makeWidthCombo(const PictureOptions& options)
{
    using Width = PictureOptions::Width;
    auto* combo = new ArrowCombo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(LayoutFieldNames::tr("Text width (156 mm)"), static_cast<int>(Width::Text));
    combo->addItem(LayoutFieldNames::tr("Half of it (75 mm)"), static_cast<int>(Width::Half));
    combo->addItem(LayoutFieldNames::tr("Another size"), static_cast<int>(Width::Own));
    combo->setCurrentIndex(combo->findData(static_cast<int>(options.width)));
    return combo;
}

QComboBox* makeDpiCombo(const PictureOptions& options)
{
    auto* combo = new ArrowCombo;
    for (const int dpi : kPictureDpis)
        combo->addItem(QStringLiteral("%1 dpi").arg(dpi), dpi);
    combo->setCurrentIndex(combo->findData(options.dpi));
    combo->setToolTip(LayoutFieldNames::tr("Of PNG and of what is copied; SVG and PDF are sharp at any size."));
    return combo;
}

QString pixelsText(const QSize& pixels)
{
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    if (std::max(pixels.width(), pixels.height()) > kMostPixels)
        return LayoutFieldNames::tr("Too many pixels for a PNG: at most %1 on a side.")
            .arg(grouped.toString(kMostPixels));
    return LayoutFieldNames::tr("%1 × %2 pixels")
        .arg(grouped.toString(pixels.width()), grouped.toString(pixels.height()));
}

} // namespace wm::ui
