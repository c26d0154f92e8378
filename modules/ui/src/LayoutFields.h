// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QSize>
#include <QString>

class QComboBox;
class QDoubleSpinBox;

namespace wm::ui {

struct PictureOptions;

/// A field for a side of a sheet in millimetres, within the limits of sheets.
[[nodiscard]] QDoubleSpinBox* makeLengthField(double millimetres, const char* name, const QString& spoken);

/// The widths and the resolutions that pictures for documents have; the values are those of PictureOptions.
[[nodiscard]] QComboBox* makeWidthCombo(const PictureOptions& options);
[[nodiscard]] QComboBox* makeDpiCombo(const PictureOptions& options);
/// Colours and typefaces of pictures; the values are those of presentation::ThemeName and Typeface.
[[nodiscard]] QComboBox* makeThemeCombo(const PictureOptions& options);
[[nodiscard]] QComboBox* makeTypefaceCombo(const PictureOptions& options);
/// What is chosen in these two.
[[nodiscard]] presentation::FigureStyle styleIn(const QComboBox& themes, const QComboBox& typefaces);
/// That a typeface is not installed here, and what is drawn in its place; empty where it is.
[[nodiscard]] QString substituteText(presentation::Typeface typeface);

/// How many pixels a picture has, or that they are too many for one.
[[nodiscard]] QString pixelsText(const QSize& pixels);

} // namespace wm::ui
