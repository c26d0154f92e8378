// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/AnnualSeries.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wm::projection {

namespace {
constexpr int kFirstYear = -9999;
constexpr int kLastYear = 9999;
} // namespace

Outcome<AnnualSeries> AnnualSeries::create(std::span<const int> years, std::span<const double> values)
{
    if (years.size() != values.size())
        return refuse(Refusal::LengthsDiffer);
    if (years.empty())
        return refuse(Refusal::Empty);
    if (std::ranges::any_of(years, [](int year) { return year < kFirstYear || year > kLastYear; }))
        return refuse(Refusal::YearOutOfRange);
    if (!std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return refuse(Refusal::NotFinite);
    if (std::ranges::any_of(values, [](double value) { return std::abs(value) > kLargestValue; }))
        return refuse(Refusal::TooLarge);

    std::vector<std::size_t> order(years.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return years[index]; });
    AnnualSeries series;
    series.m_wasSorted = std::ranges::is_sorted(order);
    series.m_years.reserve(years.size());
    series.m_values.resize(static_cast<Eigen::Index>(years.size()));
    for (const std::size_t index : order) {
        series.m_values[static_cast<Eigen::Index>(series.m_years.size())] = values[index];
        series.m_years.push_back(years[index]);
    }
    if (std::ranges::adjacent_find(series.m_years) != series.m_years.end())
        return refuse(Refusal::DuplicateYear);
    return series;
}

} // namespace wm::projection
