// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Elementary functions with the same bits on every system and processor. Those of the C library differ in the last
/// digit between systems, and even between processors with and without FMA, so that a projection would not come out
/// the same on the desk and in the report's appendix. Within 1.2 units in the last place of the true value; arguments
/// out of range as in the C library (NaN, infinity, zero).
namespace wm {

[[nodiscard]] double exp(double x);
[[nodiscard]] double expm1(double x);
[[nodiscard]] double log(double x);
[[nodiscard]] double log1p(double x);
[[nodiscard]] double pow(double base, double exponent);

/// The complementary error function, to within 2e-15; no closer relative to the value.
[[nodiscard]] double erfc(double x);

} // namespace wm
