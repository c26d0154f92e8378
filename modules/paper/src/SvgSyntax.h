// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QStringView>

namespace wm::paper {

/// Decimal text with '.', at most three decimals, no exponent, no "-0". Not a number gives 0; sizes beyond 1e9 are cut
/// to that, since SVG viewers compute with single precision.
[[nodiscard]] QByteArray svgNumber(double value);

/// UTF-8 that may stand in an element or a quoted attribute. What XML 1.0 forbids is dropped: control characters but
/// tab and newline, lone surrogates, U+FFFE, U+FFFF.
[[nodiscard]] QByteArray xmlText(QStringView text);

/// ` name="value"`; the value must already be fit for XML.
[[nodiscard]] QByteArray attribute(const char* name, const QByteArray& value);
[[nodiscard]] QByteArray attribute(const char* name, double value);

/// x, y, width and height.
[[nodiscard]] QByteArray rectAttributes(const QRectF& rect);

/// Value of `d`: absolute M, L, C and, where a subpath ends at its start, Z.
[[nodiscard]] QByteArray pathData(const QPainterPath& path);

/// Value of `points`.
[[nodiscard]] QByteArray pointsData(const QPolygonF& points);

/// A PNG as data URI.
[[nodiscard]] QByteArray imageUri(const QImage& image);

} // namespace wm::paper
