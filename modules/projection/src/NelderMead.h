// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <algorithm>
#include <array>

namespace wm::projection {

/// Downhill simplex in a few dimensions, on the stack. Source: Nelder and Mead, The Computer Journal 7 (1965).
/// Returns the best point found within `evaluations` calls of `objective`, which is 0 or more, may be infinite but not
/// NaN; ends early where the simplex has the same value to six digits.
template <int dimensions, class Objective>
[[nodiscard]] Eigen::Matrix<double, dimensions, 1>
minimise(const Objective& objective, const Eigen::Matrix<double, dimensions, 1>& start, double step, int evaluations)
{
    using Point = Eigen::Matrix<double, dimensions, 1>;
    struct Vertex {
        Point at;
        double value;
    };
    const auto vertexAt = [&](const Point& at) {
        --evaluations;
        return Vertex{at, objective(at)};
    };
    std::array<Vertex, static_cast<std::size_t>(dimensions) + 1> simplex;
    simplex[0] = vertexAt(start);
    for (int i = 0; i < dimensions; ++i) {
        Point at = start;
        at[i] += step;
        simplex[static_cast<std::size_t>(i) + 1] = vertexAt(at);
    }
    const auto byValue = [](const Vertex& a, const Vertex& b) {
        return a.value < b.value;
    };
    constexpr double kConverged = 1e-6;
    while (evaluations > 0) { // NOLINT(bugprone-infinite-loop): vertexAt() counts down
        std::sort(simplex.begin(), simplex.end(), byValue);
        Vertex& worst = simplex.back();
        if (worst.value - simplex.front().value <= kConverged * simplex.front().value)
            break;
        Point centre = Point::Zero();
        for (int i = 0; i < dimensions; ++i)
            centre += simplex[static_cast<std::size_t>(i)].at;
        centre /= dimensions;
        const Vertex reflected = vertexAt(centre + (centre - worst.at));
        if (reflected.value < simplex.front().value) {
            const Vertex expanded = vertexAt(centre + 2.0 * (centre - worst.at));
            worst = expanded.value < reflected.value ? expanded : reflected;
            continue;
        }
        if (reflected.value < simplex[dimensions - 1].value) {
            worst = reflected;
            continue;
        }
        const Point towards = reflected.value < worst.value ? reflected.at : worst.at;
        const Vertex contracted = vertexAt(centre + 0.5 * (towards - centre));
        if (contracted.value < std::min(reflected.value, worst.value)) {
            worst = contracted;
            continue;
        }
        for (int i = 1; i <= dimensions; ++i) {
            Vertex& vertex = simplex[static_cast<std::size_t>(i)];
            vertex = vertexAt(simplex.front().at + 0.5 * (vertex.at - simplex.front().at));
        }
    }
    return std::min_element(simplex.begin(), simplex.end(), byValue)->at;
}

} // namespace wm::projection
