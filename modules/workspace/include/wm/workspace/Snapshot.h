// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/domain/Verdict.h"
#include "wm/presentation/Shared.h"
#include "wm/workspace/Observations.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace wm::workspace {

/// How targets are judged.
struct AssessmentOptions {
    std::optional<int> year; ///< as if it were that year: later values are not known yet; absent: today
    std::string profile;     ///< name and version of the profile for all targets; empty: each indicator's own
};

/// A target's verdict with what it rests on; index-parallel to Catalogue::targets.
struct AssessedTarget {
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string method;                        ///< profile name and version: "time-proportional/1"
    std::optional<domain::YearValue> baseline; ///< y0 at t0
    std::optional<domain::YearValue> judged;   ///< the value the verdict is about
    std::optional<double> progressShare;       ///< p: 1 is exactly on the path
    std::optional<double> completionShare;     ///< 完成度: 0 at the baseline, 1 at the target
    std::optional<double> score = {};          ///< -5 to 5, for means over several targets
};

/// All of a workspace as it was when it was loaded; immutable, shared between views and threads.
class Snapshot {
public:
    /// Takes assessments parallel to catalogue.targets, and the observations from the catalogue.
    Snapshot(domain::Catalogue catalogue, std::vector<AssessedTarget> assessments, std::filesystem::path file,
             AssessmentOptions options = {});
    /// The same with observations that are not in the catalogue; never null.
    Snapshot(domain::Catalogue catalogue, std::vector<AssessedTarget> assessments,
             std::unique_ptr<const Observations> observations, std::filesystem::path file,
             AssessmentOptions options = {});
    Snapshot(const Snapshot&) = delete; // its indexes point into its own texts
    Snapshot& operator=(const Snapshot&) = delete;

    /// All but the observations.
    [[nodiscard]] const domain::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Observations& observations() const { return *m_observations; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] const AssessmentOptions& assessmentOptions() const { return m_options; }
    [[nodiscard]] const AssessedTarget& assessment(const domain::Target& target) const;

    [[nodiscard]] const domain::Region* findRegion(const domain::RegionCode& code) const;
    [[nodiscard]] const domain::Indicator* findIndicator(domain::IndicatorId id) const;
    [[nodiscard]] const domain::Target* findTarget(domain::TargetId id) const;
    /// Of one indicator in one region, in the order of the workspace.
    [[nodiscard]] std::span<const domain::Target* const> targetsOf(domain::IndicatorId indicator,
                                                                   const domain::RegionCode& region) const;
    /// The target of a later document that set this one anew, and that itself may be set anew again; null for a target
    /// in force. One in force is what is counted and compared; those set anew are kept, told and drawn as what they
    /// were.
    [[nodiscard]] const domain::Target* successorOf(const domain::Target& target) const;
    /// An indicator in a region that has targets with year and value, and how much there is to draw of it.
    struct PlannedSubject {
        domain::IndicatorId indicator;
        const domain::RegionCode* region = nullptr; ///< never null
        int targets = 0;
        int observations = 0; ///< with a period
    };
    /// By indicator, then region.
    [[nodiscard]] std::span<const PlannedSubject> plannedSubjects() const { return m_plannedSubjects; }
    /// The areas of catalogue().cells, in their order: always the same ones, so that what is made of them can be kept.
    [[nodiscard]] std::span<const presentation::Shared<domain::MultiPolygon>> cellShapes() const
    {
        return m_cellShapes;
    }
    [[nodiscard]] const domain::Facility* findFacility(domain::FacilityId id) const;
    [[nodiscard]] const domain::Document* findDocument(domain::DocumentId id) const;
    [[nodiscard]] const domain::Unit* findUnit(std::string_view name) const;
    /// The name of a vocabulary's code; the code itself where the vocabulary does not have it.
    [[nodiscard]] std::string termName(std::string_view vocabulary, std::string_view code,
                                       domain::Language language) const;

    /// Observations of one indicator in one region, in the order of the workspace.
    [[nodiscard]] std::vector<domain::Observation> observationsOf(domain::IndicatorId indicator,
                                                                  const domain::RegionCode& region) const
    {
        return *m_observations->ofSeries(indicator, region);
    }
    /// Is `code` the region `ancestor` or below it? Every region is below "none".
    [[nodiscard]] bool isWithin(const domain::RegionCode& code, const domain::RegionCode& ancestor) const;
    /// The region itself if it has targets, else the nearest one above it that has; the region itself if none has.
    [[nodiscard]] domain::RegionCode regionWithTargets(const domain::RegionCode& code) const;

private:
    void findPlannedSubjects();
    void findSuccessors();

    using SeriesKey = std::pair<domain::IndicatorId, std::string_view>; ///< and a region's code
    using TermKey = std::pair<std::string_view, std::string_view>;      ///< vocabulary and code

    domain::Catalogue m_catalogue;
    std::vector<AssessedTarget> m_assessments;
    std::filesystem::path m_file;
    AssessmentOptions m_options;
    std::unordered_map<domain::RegionCode, std::size_t> m_regions;
    std::unordered_map<domain::IndicatorId, std::size_t> m_indicators;
    std::unordered_map<domain::TargetId, std::size_t> m_targets;
    std::map<SeriesKey, std::vector<const domain::Target*>> m_targetsOf;
    std::vector<PlannedSubject> m_plannedSubjects;
    std::unordered_map<domain::TargetId, const domain::Target*> m_successors;
    std::vector<presentation::Shared<domain::MultiPolygon>> m_cellShapes;
    std::unordered_map<domain::FacilityId, std::size_t> m_facilities;
    std::unordered_map<domain::DocumentId, std::size_t> m_documents;
    std::map<std::string_view, std::size_t> m_units; ///< the texts are those of m_catalogue
    std::map<TermKey, std::size_t> m_terms;
    std::unordered_set<domain::RegionCode> m_regionsWithTargets;
    std::unique_ptr<const Observations> m_observations;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace wm::workspace
