// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Elementary.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

// Only + - * / on doubles, frexp and ldexp, all of which IEEE 754 defines to the last bit. A fused multiply-add would
// change the bits; the build forbids it.
namespace wm {

namespace {

constexpr double kTooLarge = 710.0;  ///< exp() of more is infinite
constexpr double kTooSmall = -746.0; ///< exp() of less is zero
constexpr double kOneIsLost = 40.0;  ///< exp() of more is the same with one less

constexpr double kErfcBySeries = 2.5;

/// The unevaluated sum of two doubles: about 106 bits.
struct Pair {
    double high = 0.0;
    double low = 0.0;
};

/// a + b without loss. Source: Knuth, The Art of Computer Programming, vol. 2, theorem 4.2.2 B.
Pair sumOf(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    return {sum, (a - (sum - part)) + (b - part)};
}

/// The upper half of the digits of x. Source: Dekker, Numerische Mathematik 18 (1971).
double upperHalf(double x)
{
    const double scaled = 134217729.0 * x; // 2^27 + 1
    return scaled - (scaled - x);
}

/// a * b without loss. Source: Dekker, as above.
Pair productOf(double a, double b)
{
    const double product = a * b;
    const double a1 = upperHalf(a);
    const double b1 = upperHalf(b);
    const double a2 = a - a1;
    const double b2 = b - b1;
    return {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
}

Pair quotientOf(Pair a, Pair b)
{
    const double quotient = a.high / b.high;
    const Pair back = productOf(quotient, b.high);
    const double rest = ((a.high - back.high) - back.low) + a.low - quotient * b.low;
    return sumOf(quotient, rest / b.high);
}

/// x * 2^power; rounded once, when the result is subnormal.
double timesPowerOfTwo(double x, int power)
{
    if (power < -1021 || power > 1023)
        return std::ldexp(x, power);
    return x * std::bit_cast<double>(static_cast<std::uint64_t>(power + 1023) << 52U);
}

/// ln 2: the first part has so few digits that its product with an exponent is exact.
constexpr double kLn2High = 0x1.62e42fee00000p-1;
constexpr double kLn2Low = 0x1.a39ef35793c76p-33;

/// 1/2!, 1/3!, ... 1/17!: enough for |r| <= ln(2) / 2.
constexpr auto kInverseFactorials = [] {
    std::array<double, 16> inverse{};
    double factorial = 1.0;
    for (std::size_t n = 0; n < inverse.size(); ++n) {
        factorial *= static_cast<double>(n + 2);
        inverse[n] = 1.0 / factorial;
    }
    return inverse;
}();

/// 1/3, 1/5, ... 1/31: enough for |s| <= 0.172.
constexpr auto kInverseOdds = [] {
    std::array<double, 15> inverse{};
    for (std::size_t n = 0; n < inverse.size(); ++n)
        inverse[n] = 1.0 / static_cast<double>(2 * n + 3);
    return inverse;
}();

/// The polynomial with these coefficients. Even and odd powers apart, which a processor works out side by side.
template <std::size_t count>
double polynomial(const std::array<double, count>& coefficients, double x)
{
    const double square = x * x;
    double even = 0.0;
    double odd = 0.0;
    for (std::size_t n = count; n-- > 0;)
        (n % 2 == 0 ? even : odd) = (n % 2 == 0 ? even : odd) * square + coefficients[n];
    return even + x * odd;
}

/// e^r - 1 for |r| <= ln(2) / 2, by its series.
Pair smallExpm1(Pair r)
{
    const double rest = r.low + r.low * r.high + r.high * r.high * polynomial(kInverseFactorials, r.high);
    return sumOf(r.high, rest);
}

/// e^x as mantissa * 2^power.
struct Scaled {
    Pair mantissa;
    int power = 0;
};

/// For kTooSmall <= x <= kTooLarge.
Scaled scaledExp(Pair x)
{
    const double turns = x.high * std::numbers::log2e;
    const int power = static_cast<int>(turns < 0.0 ? turns - 0.5 : turns + 0.5);
    const Pair rest = smallExpm1(sumOf(x.high - power * kLn2High, x.low - power * kLn2Low));
    const Pair one = sumOf(1.0, rest.high);
    return {sumOf(one.high, one.low + rest.low), power};
}

double expOf(Pair x)
{
    if (x.high > kTooLarge)
        return HUGE_VAL;
    if (x.high < kTooSmall)
        return 0.0;
    const Scaled result = scaledExp(x);
    return timesPowerOfTwo(result.mantissa.high, result.power);
}

/// log of a positive finite number, by the series of 2 artanh((m - 1) / (m + 1)) after taking out powers of two.
Pair logOf(Pair x)
{
    int power = 0;
    double m = std::frexp(x.high, &power);
    if (m < std::numbers::sqrt2 / 2.0) {
        m *= 2.0;
        --power;
    }
    const double low = timesPowerOfTwo(x.low, -power);
    const Pair above = sumOf(m - 1.0, low);
    const Pair total = sumOf(m, 1.0);
    const Pair s = quotientOf(above, {total.high, total.low + low});
    const double square = s.high * s.high;
    const double series = square * polynomial(kInverseOdds, square);
    const Pair artanh = sumOf(s.high, s.low + s.high * series);
    const Pair sum = sumOf(power * kLn2High, 2.0 * artanh.high);
    return sumOf(sum.high, sum.low + (power * kLn2Low + 2.0 * artanh.low));
}

bool isPositive(double x)
{
    return x > 0.0 && std::isfinite(x);
}

} // namespace

double exp(double x)
{
    return std::isfinite(x) ? expOf({x, 0.0}) : std::exp(x);
}

double expm1(double x)
{
    if (std::isnan(x) || x == 0.0)
        return x;
    if (std::abs(x) <= std::numbers::ln2 / 2.0)
        return smallExpm1({x, 0.0}).high;
    if (std::abs(x) > kOneIsLost)
        return wm::exp(x) - 1.0;
    const Scaled result = scaledExp({x, 0.0});
    const Pair difference = sumOf(timesPowerOfTwo(result.mantissa.high, result.power), -1.0);
    return difference.high + (difference.low + timesPowerOfTwo(result.mantissa.low, result.power));
}

double log(double x)
{
    return isPositive(x) ? logOf({x, 0.0}).high : std::log(x);
}

double log1p(double x)
{
    const Pair sum = sumOf(1.0, x);
    if (x == 0.0 || !isPositive(sum.high))
        return std::log1p(x);
    return logOf(sum).high;
}

double pow(double base, double exponent)
{
    // What is left to the C library are its exact cases: powers of zero, one, infinity and of negative numbers.
    if (!isPositive(base) || base == 1.0 || !std::isfinite(exponent))
        return std::pow(base, exponent);
    const Pair logarithm = logOf({base, 0.0});
    // Beyond, the result is infinite or zero; before, the product below cannot overflow.
    if (std::abs(logarithm.high * exponent) > 1000.0)
        return (logarithm.high > 0.0) == (exponent > 0.0) ? HUGE_VAL : 0.0;
    const Pair product = productOf(logarithm.high, exponent);
    return expOf({product.high, product.low + logarithm.low * exponent});
}

double erfc(double x)
{
    if (std::isnan(x))
        return x;
    const double gauss = wm::exp(-x * x) * std::numbers::inv_sqrtpi;
    // Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6 and 7.1.14.
    if (std::abs(x) < kErfcBySeries) {
        double term = 2.0 * x;
        double series = term;
        for (int n = 1; n < 60; ++n) {
            term *= x * x / (n + 0.5);
            series += term;
        }
        return 1.0 - gauss * series;
    }
    double fraction = std::abs(x);
    for (int n = 60; n > 0; --n)
        fraction = std::abs(x) + 0.5 * n / fraction;
    return x > 0.0 ? gauss / fraction : 2.0 - gauss / fraction;
}

} // namespace wm
