// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"
#include "wm/domain/Finding.h"
#include "wm/presentation/Selection.h"
#include "wm/presentation/TableSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What is not right in a workspace's data: what is found, which of it is accepted, and how it is said.
namespace wm::workspace {

/// What a finding is a row of.
enum class FindingSubject { Series, Target, Facility, Indicator, Region };

/// One thing that is not right, as values; findingText() says it. Members that do not apply are none, absent or 0.
struct Finding {
    domain::FindingKind kind = domain::FindingKind::OutOfBounds;
    FindingSubject subject = FindingSubject::Series;
    domain::IndicatorId indicator;
    domain::RegionCode region;
    std::string valueKind;   ///< vocabulary "value_kind"
    domain::TargetId target; ///< of a series that is outdated: the one that wants newer values, not other regions
    domain::FacilityId facility;
    domain::DocumentId document;
    int firstYear = 0;
    int lastYear = 0;
    std::optional<double> found;    ///< what is there, in the indicator's unit
    std::optional<double> expected; ///< what it is held against: a bound, another value, a fitting one
    std::int64_t number = 0;        ///< of values, targets or facilities
    std::string other;              ///< code of another indicator, target, facility or region
    double weight = 0.0;            ///< how bad it is among those of its kind

    bool operator==(const Finding&) const = default;
};

/// All findings of a kind, the worst first.
struct FindingGroup {
    domain::FindingKind kind = domain::FindingKind::OutOfBounds;
    std::int64_t count = 0;      ///< also those that are not listed
    std::vector<Finding> listed; ///< accepted ones always, of the others the worst

    [[nodiscard]] bool isWhole() const { return count == static_cast<std::int64_t>(listed.size()); }
};

/// What a check found in which data.
struct QualityReport {
    std::array<FindingGroup, domain::kFindingKinds.size()> groups;          ///< in the order of kFindingKinds
    std::int64_t observations = 0, series = 0, targets = 0, facilities = 0; ///< that were looked at

    [[nodiscard]] bool isWhole() const;
};

struct QualityOptions {
    presentation::Selection selection = {}; ///< only what is of its region (and below), rectangle and theme
    std::size_t mostListed = 2000;          ///< of a kind; memory has an end
};

/// Looks through the snapshot, indicator after indicator: of millions of observations only those of one are held. What
/// the history knows (revised values) is found by Workspace::checkQuality() only.
/// Errors: Cancelled; what observations could not be read for.
[[nodiscard]] Result<QualityReport> findQuality(const Snapshot& snapshot, const QualityOptions& options,
                                                const TaskContext& context);

/// Is it of the selected region (or below), rectangle and theme? A theme leaves out what has no indicator.
class FindingScope {
public:
    FindingScope(const Snapshot& snapshot, const presentation::Selection& selection);
    FindingScope(FindingScope&&) noexcept;
    ~FindingScope();
    [[nodiscard]] bool has(const Finding& finding) const;
    [[nodiscard]] bool hasIndicator(domain::IndicatorId indicator) const;
    [[nodiscard]] bool hasSeries(domain::IndicatorId indicator, const domain::RegionCode& region) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

/// What the scope is called: "Ganzhou · Health". The region itself, also where none of its own targets are there.
[[nodiscard]] std::string findingScopeName(const Snapshot& snapshot, const presentation::Selection& selection,
                                           const presentation::Words& words);

/// What the finding is known by when it is found again.
[[nodiscard]] domain::FindingKey keyOf(const Snapshot& snapshot, const Finding& finding);
/// Of the values that it rests on: an accepted finding with another one is not the same any more.
[[nodiscard]] std::string fingerprintOf(const Snapshot& snapshot, const Finding& finding);

/// Which findings are accepted in a snapshot, and with which reason.
class Acceptance {
public:
    explicit Acceptance(const Snapshot& snapshot);

    /// Null: it is not accepted, or was for other values.
    [[nodiscard]] const domain::AcceptedFinding* find(const Finding& finding) const;

    /// What accepting changes in the workspace, or taking it back.
    struct Edit {
        std::vector<domain::AcceptedFinding> before, after;
    };
    [[nodiscard]] Edit accepting(const std::vector<Finding>& findings, const std::string& reason) const;
    [[nodiscard]] Edit takingBack(const std::vector<Finding>& findings) const;

private:
    const Snapshot& m_snapshot;
    std::map<domain::FindingKey, const domain::AcceptedFinding*> m_accepted;
};

/// "1,440,000 would fit as 144: another unit?" - without region, indicator and years, which stand beside it.
[[nodiscard]] std::string findingText(const Snapshot& snapshot, const Finding& finding,
                                      const presentation::Words& words);
/// "2012–2014", or one year; empty without years.
[[nodiscard]] std::string yearsText(const Finding& finding);

/// Which findings of a report are shown, in the order of kinds and weights.
struct FindingFilter {
    std::optional<domain::FindingKind> kind; ///< absent: all
    bool withAccepted = false;               ///< those that are accepted as well
};
struct ShownFinding {
    const Finding* finding = nullptr;                  ///< never null
    const domain::AcceptedFinding* accepted = nullptr; ///< null: open
};
[[nodiscard]] std::vector<ShownFinding> shownFindings(const QualityReport& report, const Acceptance& acceptance,
                                                      const FindingScope& scope, const FindingFilter& filter);

/// How many findings of a kind there are in a scope.
struct FindingCount {
    std::int64_t open = 0;
    std::int64_t accepted = 0;
    bool isLeast = false; ///< more are counted but not listed, so that nobody knows which are in scope
};
[[nodiscard]] std::array<FindingCount, domain::kFindingKinds.size()>
countFindings(const QualityReport& report, const Acceptance& acceptance, const FindingScope& scope, bool isAllInScope);

/// A row for each; its id is the place in `findings`, from 1 on. Columns: severity, kind, finding, region, indicator,
/// years, found, expected, item, document, reason.
[[nodiscard]] presentation::TableSpec findingTable(const Snapshot& snapshot, const std::vector<ShownFinding>& findings,
                                                   const presentation::Words& words);

} // namespace wm::workspace
