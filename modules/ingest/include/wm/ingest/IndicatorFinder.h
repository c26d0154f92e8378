// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wm::ingest {

/// Finds indicators by what tables write for them.
class IndicatorFinder {
public:
    /// The indicators must outlive it.
    explicit IndicatorFinder(const std::vector<domain::Indicator>& indicators);

    /// By code or by name in either language, however it is padded, or without a bracket such as "(年末)", or by the
    /// Chinese or the English part of a name in both, or with another name of the same in brackets behind it. Several
    /// when the name is that of several; none when it is unknown.
    [[nodiscard]] std::vector<const domain::Indicator*> find(std::string_view written) const;
    /// What it may mean: also those whose names have more in brackets, which may make them something else ("(较2020年变
    /// 化)", "(一档)"), so that the user must say so.
    [[nodiscard]] std::vector<const domain::Indicator*> similar(std::string_view written) const;
    /// By the names of headings above each other, from the top: all of them in one ("地区生产总值" "增速"), or else one
    /// whose others only say that it is the whole (总量, 合计, 绝对数), or else by the Chinese ones alone. Never by the
    /// lowest alone: 常住人口 below 城镇 is not the whole population.
    [[nodiscard]] std::vector<const domain::Indicator*> find(const std::vector<std::string>& names) const;

private:
    using Found = std::vector<const domain::Indicator*>;

    [[nodiscard]] Found findTwiceNamed(const std::string& folded) const;
    void add(std::unordered_map<std::string, Found>& words, std::string word, const domain::Indicator& indicator);

    std::unordered_map<std::string, Found> m_exact, m_plain, m_withoutBrackets;
};

} // namespace wm::ingest
