// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapFixture.h"

#include "wm/workspace/Compare.h"

namespace wm::workspace {

/// The two cities with three counties each, compared.
class CompareFixture : public MapFixture {
protected:
    [[nodiscard]] static presentation::CompareOptions of(presentation::CompareKind kind,
                                                         domain::IndicatorId indicator = kBeds)
    {
        presentation::CompareOptions result;
        result.kind = kind;
        result.indicator = indicator;
        return result;
    }
    [[nodiscard]] Comparison compare(const presentation::CompareOptions& options,
                                     const presentation::Selection& selection = {}) const
    {
        return compareOf(snapshot(), selection, options, compareWords());
    }
    template <class Figure>
    [[nodiscard]] Figure figure(const presentation::CompareOptions& options,
                                const presentation::Selection& selection = {}) const
    {
        return std::get<Figure>(compare(options, selection).spec.figure);
    }
    /// Texts of the figures that say a number.
    [[nodiscard]] static presentation::Words compareWords()
    {
        presentation::Words words = testWords();
        words.value = "<value>";
        words.phrases.emplace("compare.tied", "=%1");
        words.phrases.emplace("compare.rank", "%1 of %2");
        words.phrases.emplace("compare.last_known", "then %1 in %2");
        words.phrases.emplace("compare.gaps", "%1 without");
        words.phrases.emplace("compare.other_level", "not compared: %1");
        words.phrases.emplace("compare.and_more", "%1 and %2");
        words.phrases.emplace("compare.target_years", "due in %1");
        words.phrases.emplace("compare.more", "%1 more");
        words.phrases.emplace("compare.left_out", "%1 left out");
        words.phrases.emplace("compare.trend", "r %1 n %2");
        return words;
    }
};

} // namespace wm::workspace
