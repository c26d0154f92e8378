// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayoutFields.h"

#include "ArrowCombo.h"

#include "wm/charts/FontFamilies.h"
#include "wm/ui/Preferences.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kMostPixels = 32'767; ///< on a side of a picture

struct LayoutFieldNames {
    Q_DECLARE_TR_FUNCTIONS(LayoutFields)
};

QString typefaceName(presentation::Typeface typeface)
{
    switch (typeface) {
    case presentation::Typeface::Hei:
        return LayoutFieldNames::tr("Hei (SimHei)");
    case presentation::Typeface::Fangsong:
        return LayoutFieldNames::tr("Fangsong");
    case presentation::Typeface::Kai:
        return LayoutFieldNames::tr("Kai");
    case presentation::Typeface::Song:
        return LayoutFieldNames::tr("Song (SimSun)");
    case presentation::Typeface::Sans:
        break;
    }
    return LayoutFieldNames::tr("As in the window");
}

} // namespace

QDoubleSpinBox* makeLengthField(double millimetres, const char* name, const QString& spoken)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setLocale(QLocale::c()); // numbers look the same everywhere in the program
    box->setDecimals(0);
    box->setRange(kLeastSheetSide, kMostSheetSide);
    box->setSuffix(QStringLiteral(" mm"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(millimetres);
    return box;
}

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

QComboBox* makeThemeCombo(const PictureOptions& options)
{
    using presentation::ThemeName;
    auto* combo = new ArrowCombo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [combo](ThemeName theme, const QString& text) {
        combo->addItem(text, static_cast<int>(theme));
    };
    add(ThemeName::Light, LayoutFieldNames::tr("As in light windows"));
    add(ThemeName::ColourBlindLight, LayoutFieldNames::tr("Safe for colour-blind readers"));
    add(ThemeName::HighContrastLight, LayoutFieldNames::tr("High contrast"));
    add(ThemeName::Print, LayoutFieldNames::tr("Black-and-white print"));
    combo->setCurrentIndex(combo->findData(static_cast<int>(options.style.theme)));
    return combo;
}

QComboBox* makeTypefaceCombo(const PictureOptions& options)
{
    auto* combo = new ArrowCombo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const presentation::Typeface typeface : presentation::kTypefaces)
        combo->addItem(typefaceName(typeface), static_cast<int>(typeface));
    combo->setCurrentIndex(combo->findData(static_cast<int>(options.style.typeface)));
    return combo;
}

presentation::FigureStyle styleIn(const QComboBox& themes, const QComboBox& typefaces)
{
    return {static_cast<presentation::ThemeName>(themes.currentData().toInt()),
            static_cast<presentation::Typeface>(typefaces.currentData().toInt())};
}

QString substituteText(presentation::Typeface typeface)
{
    const QStringList own = charts::ownFamilies(typeface);
    const auto isHere = [](const QString& family) {
        return QFontDatabase::hasFamily(family);
    };
    // The usual one is whatever the computer has: nobody has asked for it by name.
    if (typeface == presentation::Typeface::Sans || std::ranges::any_of(own, isHere))
        return {};
    QFont font;
    charts::setTypeface(font, typeface);
    return LayoutFieldNames::tr("Not installed here: drawn in %1. SVG files name both.").arg(QFontInfo(font).family());
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
