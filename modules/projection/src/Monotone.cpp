// SPDX-License-Identifier: GPL-3.0-or-later
#include "Monotone.h"

#include <vector>

namespace wm::projection {

Eigen::VectorXd neverFalling(const Eigen::VectorXd& values)
{
    struct Run {
        double mean;
        Eigen::Index count;
    };
    std::vector<Run> runs;
    for (const double value : values) {
        Run run{value, 1};
        while (!runs.empty() && runs.back().mean > run.mean) {
            const Run& before = runs.back();
            const auto total = static_cast<double>(before.count + run.count);
            run.mean += (before.mean - run.mean) * static_cast<double>(before.count) / total;
            run.count += before.count;
            runs.pop_back();
        }
        runs.push_back(run);
    }
    Eigen::VectorXd result(values.size());
    Eigen::Index at = 0;
    for (const Run& run : runs) {
        result.segment(at, run.count).setConstant(run.mean);
        at += run.count;
    }
    return result;
}

} // namespace wm::projection
