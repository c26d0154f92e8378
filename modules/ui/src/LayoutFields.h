// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QComboBox;

namespace wm::ui {

struct PictureOptions;

/// The widths and the resolutions that pictures for documents have; the values are those of PictureOptions.
[[nodiscard]] QComboBox* makeWidthCombo(const PictureOptions& options);
[[nodiscard]] QComboBox* makeDpiCombo(const PictureOptions& options);

/// How many pixels a picture has, or that they are too many for one.
[[nodiscard]] QString pixelsText(const QSize& pixels);

} // namespace wm::ui
