// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallSnapshot.h"
#include "TestWords.h"

#include "wm/workspace/Views.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace wm::workspace {

/// Two cities, "A" and "B", with three counties each ("a1" to "a3", "b1" to "b3") in a row from west to east, a degree
/// apart; no observation and no target. Indicator 1 is a percentage that is to fall, indicator 2 counts beds.
class MapFixture : public ::testing::Test {
protected:
    static constexpr domain::IndicatorId kShare{1};
    static constexpr domain::IndicatorId kBeds{2};

    MapFixture()
    {
        m_catalogue = testing::smallCatalogue();
        m_catalogue.cells.clear();
        m_catalogue.observations.clear();
        m_catalogue.targets.clear();
        m_catalogue.places.clear();
        m_catalogue.facilities.clear();
        for (const char* city : {"A", "B"}) {
            m_catalogue.regions.push_back({{city}, {city, city}, "prefecture", {}, "", {}});
            for (const char* number : {"1", "2", "3"}) {
                const std::string code = (city[0] == 'A' ? "a" : "b") + std::string(number);
                m_catalogue.regions.push_back({{code}, {code, code}, "county", {city}, "", {}});
                const auto west = static_cast<double>(m_catalogue.cells.size());
                m_catalogue.cells.push_back(
                    {{code}, {{{{west, 20.0}, {west + 1, 20.0}, {west + 1, 21.0}, {west, 20.0}}, {}}}});
            }
        }
    }

    void observe(const char* region, int year, double value, domain::IndicatorId indicator = kShare,
                 const char* kind = "level")
    {
        domain::Observation observation;
        observation.id = {static_cast<std::int64_t>(m_catalogue.observations.size()) + 1};
        observation.region = {region};
        observation.indicator = indicator;
        observation.period = *domain::Period::parse(std::to_string(year));
        observation.value = value;
        observation.valueKind = kind;
        observation.document = {2};
        m_catalogue.observations.push_back(observation);
    }
    domain::Target& aim(const char* region, std::optional<int> year, std::optional<double> value,
                        domain::IndicatorId indicator = kShare, domain::Verdict verdict = domain::Verdict::NoData)
    {
        domain::Target target;
        target.id = {static_cast<std::int64_t>(m_catalogue.targets.size()) + 1};
        target.indicator = indicator;
        target.region = {region};
        target.year = year;
        target.value = value;
        target.valueKind = "level";
        target.status = value ? domain::ValueStatus::Stated : domain::ValueStatus::LostInSource;
        target.document = {1};
        m_assessments.emplace_back().verdict = verdict;
        return m_catalogue.targets.emplace_back(target);
    }
    [[nodiscard]] Snapshot snapshot() const { return {m_catalogue, m_assessments, {}, AssessmentOptions{2022, {}}}; }
    [[nodiscard]] presentation::MapSpec map(const presentation::MapOptions& options,
                                            const presentation::Selection& selection = {}) const
    {
        return mapOf(snapshot(), selection, nullptr, testWords(), options);
    }
    [[nodiscard]] static presentation::MapOptions options(presentation::MapColouring colouring,
                                                          domain::IndicatorId indicator = kShare,
                                                          std::optional<presentation::MapSign> sign = {})
    {
        presentation::MapOptions result;
        result.colouring = colouring;
        result.indicator = indicator;
        result.sign = sign;
        return result;
    }
    [[nodiscard]] static const presentation::MapArea& area(const presentation::MapSpec& spec, const char* code)
    {
        return *std::ranges::find(spec.areas, domain::RegionCode{code}, &presentation::MapArea::region);
    }
    [[nodiscard]] static std::size_t indexOf(const presentation::MapSpec& spec, const char* code)
    {
        return static_cast<std::size_t>(&area(spec, code) - spec.areas.data());
    }
    [[nodiscard]] static presentation::Rgb colourOf(const presentation::MapSpec& spec, const char* code)
    {
        return spec.classes.at(static_cast<std::size_t>(area(spec, code).colourClass.value())).colour;
    }
    [[nodiscard]] static bool hasLegend(const presentation::MapSpec& spec, presentation::MapLegendEntry::Mark mark,
                                        std::string_view text)
    {
        return std::ranges::any_of(spec.legend, [&](const auto& entry) {
            return entry.mark == mark && entry.text.find(text) != std::string::npos;
        });
    }

    domain::Catalogue m_catalogue;
    std::vector<AssessedTarget> m_assessments;
};

} // namespace wm::workspace
