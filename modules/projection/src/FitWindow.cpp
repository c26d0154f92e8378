// SPDX-License-Identifier: GPL-3.0-or-later
#include "FitWindow.h"

#include <algorithm>

namespace wm::projection {

namespace {

/// The index of the first value after the last gap of more than one year.
int startAfterGap(const std::vector<int>& years)
{
    for (std::size_t i = years.size() - 1; i > 0; --i) {
        if (years[i] - years[i - 1] > 2)
            return static_cast<int>(i);
    }
    return 0;
}

} // namespace

FitWindow::FitWindow(const AnnualSeries& series)
{
    const std::vector<int>& years = series.years();
    const Eigen::VectorXd& values = series.values();
    int start = startAfterGap(years);
    if (!series.wasSorted())
        m_notes.push_back(Note::YearsSorted);
    if (start > 0)
        m_notes.push_back(Note::StartsAfterGap);
    const int oldest = series.lastYear() - kLongestFit + 1;
    if (years[static_cast<std::size_t>(start)] < oldest) {
        start = static_cast<int>(std::ranges::lower_bound(years, oldest) - years.begin());
        m_notes.push_back(Note::OldValuesUnused);
    }
    bool hasFilled = false;
    for (int i = start; i < series.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i > start && years[at] - years[at - 1] == 2) {
            m_values.push_back(0.5 * (values[i - 1] + values[i]));
            hasFilled = true;
        }
        m_values.push_back(values[i]);
    }
    if (hasFilled)
        m_notes.push_back(Note::GapFilled);
    m_observed = series.size() - start;
}

} // namespace wm::projection
