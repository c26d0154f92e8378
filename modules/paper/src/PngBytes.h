// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace wm::paper {

/// An image without transparency as a PNG: pixels, resolution, and its texts. For drawings: large areas of one colour
/// and many equal rows, which are packed several times faster than by libpng's choice of filters, into files of about
/// the same size.
/// Source: Portable Network Graphics (PNG) Specification (Second Edition), W3C.
[[nodiscard]] QByteArray pngBytes(const QImage& image);

} // namespace wm::paper
