// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgement.h"
#include "MapTheme.h"
#include "QualityCollector.h"

#include "wm/quality/Agreement.h"
#include "wm/quality/EndedCodes.h"
#include "wm/quality/Gaps.h"
#include "wm/quality/Jumps.h"
#include "wm/quality/Repetitions.h"
#include "wm/quality/Staleness.h"
#include "wm/quality/UnitConflicts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace wm::workspace {

namespace {

using domain::FindingKind;
using domain::YearValue;

/// A series that ends after its first value has no end that could be late.
constexpr std::size_t kLeastForStaleness = 2;

/// Values of one kind of an indicator in one region.
struct KindSeries {
    std::uint32_t region = 0; ///< place in SeriesSizes::regions()
    std::uint32_t kind = 0;   ///< place in SeriesSizes::kinds()
    std::vector<YearValue> values;
    std::vector<domain::DocumentId> documents; ///< parallel
};

/// What regions are compared by: those of one level, and values of one kind.
using PeerGroup = std::pair<std::string_view, std::uint32_t>;

struct Peer {
    std::uint32_t region = 0;
    int newestYear = 0;
    double newestValue = 0.0;
    double median = 0.0;
    int firstYear = 0;
    domain::DocumentId document;
};

/// Checks one indicator after the other.
class SeriesCheck {
public:
    SeriesCheck(const Snapshot& snapshot, FindingCollector& findings)
        : m_snapshot(snapshot)
        , m_sizes(snapshot.observations().sizes())
        , m_findings(findings)
    {
        for (const domain::RegionCode& code : m_sizes.regions()) {
            const domain::Region* const region = snapshot.findRegion(code);
            m_levels.push_back(region ? mapLevel(*region) : std::string_view());
        }
    }

    void check(const domain::Indicator& indicator, std::span<const AnnualValue> byRegion)
    {
        m_indicator = &indicator;
        const domain::Unit* const unit = m_snapshot.findUnit(indicator.unit);
        m_isPercentage = unit && unit->dimension == "ratio_percent";
        m_peers.clear();
        std::vector<AnnualValue> sorted(byRegion.begin(), byRegion.end());
        std::ranges::sort(sorted, {},
                          [](const AnnualValue& each) { return std::tuple(each.region, each.kind, each.year); });
        forEachRegion(std::span<const AnnualValue>(sorted), [&](auto values) { checkRegion(values); });
        comparePeers();
    }

    /// Once, when all indicators have been looked through.
    void addEndedCodes()
    {
        for (const auto& [place, ended] : m_ended) {
            Finding finding;
            finding.kind = FindingKind::EndedCode;
            finding.region = m_sizes.regions()[place];
            finding.other = quality::findEndedCode(finding.region)->now.text;
            finding.firstYear = ended.firstYear;
            finding.lastYear = ended.lastYear;
            finding.number = ended.values;
            finding.weight = static_cast<double>(ended.values);
            m_findings.add(std::move(finding));
        }
    }

private:
    struct EndedValues {
        int firstYear = 0;
        int lastYear = 0;
        std::int64_t values = 0;
    };

    void checkRegion(std::span<const AnnualValue> values)
    {
        std::vector<KindSeries> all;
        for (const AnnualValue& each : values) {
            if (all.empty() || all.back().kind != each.kind)
                all.push_back({each.region, each.kind, {}, {}});
            all.back().values.push_back({each.year, each.value, each.qualifier});
            all.back().documents.push_back(each.document);
        }
        for (const KindSeries& series : all)
            rememberPeer(series);
        if (!m_findings.scope().hasSeries(m_indicator->id, m_sizes.regions()[values.front().region]))
            return; // others are held against it all the same
        for (const KindSeries& series : all)
            checkKind(series);
        for (std::size_t one = 0; one < all.size(); ++one) {
            for (std::size_t other = one + 1; other < all.size(); ++other)
                compareKinds(all[one], all[other]);
        }
    }

    void checkKind(const KindSeries& series)
    {
        checkBounds(series);
        for (const quality::Gap& gap : quality::gapsOf(series.values)) {
            Finding finding = findingOf(FindingKind::Gap, series, gap.firstYear, gap.lastYear);
            finding.number = gap.missing;
            finding.weight = gap.missing;
            m_findings.add(std::move(finding));
        }
        const std::string& kind = m_sizes.kinds()[series.kind];
        if (domain::areComparable(kind, "level"))
            checkMagnitudes(series);
        countEnded(series);
    }

    /// Of levels and shares: growth rates and ranks have no scale of their own.
    void checkMagnitudes(const KindSeries& series)
    {
        std::vector<quality::UnitConflict> conflicts = quality::unitConflictsOf(series.values);
        // What would then be impossible is no better unit: one value is wrong, and not those behind it.
        std::erase_if(conflicts, [&](const quality::UnitConflict& conflict) {
            return !m_indicator->isWithinBounds(conflict.fitting, m_sizes.kinds()[series.kind]);
        });
        for (const quality::UnitConflict& conflict : conflicts) {
            Finding finding = findingOf(FindingKind::UnitConflict, series, conflict.firstYear, conflict.lastYear);
            finding.found = conflict.value;
            finding.expected = conflict.fitting;
            finding.weight = std::abs(conflict.power);
            m_findings.add(std::move(finding));
        }
        const std::vector<YearValue> fitting = quality::withoutConflicts(series.values, conflicts);
        const auto measure = m_isPercentage ? quality::ChangeMeasure::Difference : quality::ChangeMeasure::Growth;
        for (const quality::Jump& jump : quality::jumpsOf(fitting, measure)) {
            if (isNoted(series, jump.value.year))
                continue;
            Finding finding = findingOf(FindingKind::Jump, series, jump.value.year, jump.value.year);
            finding.found = jump.value.value;
            finding.expected = jump.before.value;
            finding.weight = jump.deviations;
            m_findings.add(std::move(finding));
        }
        for (const quality::Repetition& repetition : quality::repetitionsOf(series.values)) {
            Finding finding = findingOf(FindingKind::Repeated, series, repetition.firstYear, repetition.lastYear);
            finding.found = repetition.value;
            finding.number = repetition.count;
            finding.weight = repetition.count;
            m_findings.add(std::move(finding));
        }
    }

    /// Years one after the other are one finding, with the value furthest off.
    void checkBounds(const KindSeries& series)
    {
        const std::string& kind = m_sizes.kinds()[series.kind];
        std::optional<Finding> run;
        for (std::size_t place = 0; place <= series.values.size(); ++place) {
            const YearValue* const each = place < series.values.size() ? &series.values[place] : nullptr;
            const bool isOut = each && !m_indicator->isWithinBounds(each->value, kind);
            if (!isOut && run)
                m_findings.add(*std::exchange(run, std::nullopt));
            if (isOut)
                extend(run, series, *each);
        }
    }

    void extend(std::optional<Finding>& run, const KindSeries& series, const YearValue& value)
    {
        if (!run)
            run = findingOf(FindingKind::OutOfBounds, series, value.year, value.year);
        run->lastYear = value.year;
        ++run->number;
        const bool isBelow = m_indicator->lowerBound && value.value < *m_indicator->lowerBound;
        const double bound = isBelow ? *m_indicator->lowerBound : *m_indicator->upperBound;
        const double weight = std::abs(value.value - bound);
        if (run->found && weight <= run->weight)
            return;
        run->found = value.value;
        run->expected = bound;
        run->weight = weight;
    }

    /// A level and a share of one year are the same thing.
    void compareKinds(const KindSeries& one, const KindSeries& other)
    {
        const auto& kinds = m_sizes.kinds();
        if (!domain::areComparable(kinds[one.kind], kinds[other.kind]))
            return;
        for (const YearValue& each : one.values) {
            const auto same = std::ranges::find(other.values, each.year, &YearValue::year);
            if (same == other.values.end() || quality::agree(each.value, same->value))
                continue;
            Finding finding = findingOf(FindingKind::Contradiction, one, each.year, each.year);
            finding.found = each.value;
            finding.expected = same->value;
            finding.weight = std::abs(each.value - same->value) / std::max(std::abs(each.value), 1e-12);
            m_findings.add(std::move(finding));
        }
    }

    void rememberPeer(const KindSeries& series)
    {
        if (series.values.size() < kLeastForStaleness)
            return;
        std::vector<double> values;
        values.reserve(series.values.size());
        for (const YearValue& each : series.values)
            values.push_back(each.value);
        const YearValue& newest = series.values.back();
        m_peers[{m_levels[series.region], series.kind}].push_back(
            {series.region, newest.year, newest.value, *quality::medianValue(std::move(values)),
             series.values.front().year, series.documents.back()});
    }

    void comparePeers()
    {
        for (const auto& [group, peers] : m_peers) {
            std::vector<int> newest;
            std::vector<double> medians;
            for (const Peer& peer : peers) {
                newest.push_back(peer.newestYear);
                medians.push_back(peer.median);
            }
            checkNewest(group, peers, quality::usualNewestYear(std::move(newest)));
            const bool isShare = domain::areComparable(m_sizes.kinds()[group.second], "level");
            if (m_isPercentage && isShare)
                compareScales(group, peers, *quality::medianValue(std::move(medians)));
        }
    }

    /// Behind other regions, or behind its own targets.
    void checkNewest(const PeerGroup& group, const std::vector<Peer>& peers, std::optional<int> usual)
    {
        for (const Peer& peer : peers) {
            const domain::Target* const last = lastTarget(group, peer);
            const std::optional<int> due =
                last ? std::optional(quality::dueYear(*last->year, currentYear())) : std::nullopt;
            // Absent is less than any year.
            const std::optional<int> expected = std::max(usual, due);
            if (!expected || !quality::isStale(peer.newestYear, *expected))
                continue;
            Finding finding = peerFinding(FindingKind::Stale, group, peer);
            finding.firstYear = peer.newestYear;
            finding.found = peer.newestValue;
            finding.expected = *expected;
            if (due > usual)
                finding.target = last->id;
            finding.weight = *expected - peer.newestYear;
            m_findings.add(std::move(finding));
        }
    }

    /// The one due last of those in force that the series' values are held against; null without one.
    [[nodiscard]] const domain::Target* lastTarget(const PeerGroup& group, const Peer& peer) const
    {
        const domain::Target* last = nullptr;
        for (const domain::Target* target : m_snapshot.targetsOf(m_indicator->id, m_sizes.regions()[peer.region])) {
            const bool isMeant = target->value && target->year && !m_snapshot.successorOf(*target) &&
                                 domain::areComparable(target->valueKind, m_sizes.kinds()[group.second]);
            if (isMeant && (!last || *target->year > *last->year))
                last = target;
        }
        return last;
    }

    [[nodiscard]] int currentYear() const { return assessmentYear(m_snapshot.assessmentOptions()); }

    void compareScales(const PeerGroup& group, const std::vector<Peer>& peers, double usual)
    {
        constexpr std::size_t kLeastPeers = 3;
        for (const Peer& peer : peers) {
            if (peers.size() < kLeastPeers || !quality::isFractionForPercent(peer.median, usual))
                continue;
            constexpr double kPercent = 100.0;
            Finding finding = peerFinding(FindingKind::UnitConflict, group, peer);
            finding.found = peer.median;
            finding.expected = peer.median * kPercent;
            finding.weight = 2.0;
            m_findings.add(std::move(finding));
        }
    }

    void countEnded(const KindSeries& series)
    {
        const quality::EndedCode* const ended = quality::findEndedCode(m_sizes.regions()[series.region]);
        if (!ended)
            return;
        for (const YearValue& each : series.values) {
            if (each.year < ended->since)
                continue;
            EndedValues& values = m_ended[series.region];
            values.firstYear = values.values == 0 ? each.year : std::min(values.firstYear, each.year);
            values.lastYear = std::max(values.lastYear, each.year);
            ++values.values;
        }
    }

    /// Somebody knows of it already, and the chart says so.
    [[nodiscard]] bool isNoted(const KindSeries& series, int year) const
    {
        return std::ranges::any_of(m_snapshot.catalogue().chartNotes, [&](const domain::ChartNote& note) {
            return note.year == year && note.isFor(m_indicator->id, m_sizes.regions()[series.region]);
        });
    }

    [[nodiscard]] Finding findingOf(FindingKind kind, const KindSeries& series, int firstYear, int lastYear) const
    {
        Finding finding;
        finding.kind = kind;
        finding.indicator = m_indicator->id;
        finding.region = m_sizes.regions()[series.region];
        finding.valueKind = m_sizes.kinds()[series.kind];
        finding.firstYear = firstYear;
        finding.lastYear = lastYear;
        const auto value = std::ranges::find(series.values, lastYear, &YearValue::year);
        if (value != series.values.end())
            finding.document = series.documents[static_cast<std::size_t>(value - series.values.begin())];
        return finding;
    }

    [[nodiscard]] Finding peerFinding(FindingKind kind, const PeerGroup& group, const Peer& peer) const
    {
        Finding finding;
        finding.kind = kind;
        finding.indicator = m_indicator->id;
        finding.region = m_sizes.regions()[peer.region];
        finding.valueKind = m_sizes.kinds()[group.second];
        finding.document = peer.document;
        finding.firstYear = peer.firstYear;
        finding.lastYear = peer.newestYear;
        return finding;
    }

    const Snapshot& m_snapshot;
    const SeriesSizes& m_sizes;
    FindingCollector& m_findings;
    const domain::Indicator* m_indicator = nullptr;
    bool m_isPercentage = false;
    std::vector<std::string_view> m_levels; ///< parallel to SeriesSizes::regions()
    std::map<PeerGroup, std::vector<Peer>> m_peers;
    std::map<std::uint32_t, EndedValues> m_ended; ///< by place of the region
};

} // namespace

Result<void> checkSeries(const Snapshot& snapshot, FindingCollector& findings, const TaskContext& context)
{
    SeriesCheck check(snapshot, findings);
    const std::vector<domain::Indicator>& indicators = snapshot.catalogue().indicators;
    const int total = static_cast<int>(indicators.size());
    for (int done = 0; done < total; ++done) {
        WM_CHECK(context.checkpoint(done, total));
        const domain::Indicator& indicator = indicators[static_cast<std::size_t>(done)];
        const bool hasValues = !snapshot.observations().sizes().of(indicator.id).empty();
        if (!hasValues || !findings.scope().hasIndicator(indicator.id))
            continue;
        const SharedValues values = snapshot.observations().annualValues(indicator.id);
        if (const auto failure = snapshot.observations().failure())
            return tl::make_unexpected(*failure);
        check.check(indicator, *values);
    }
    check.addEndedCodes();
    return context.checkpoint(total, total);
}

void checkSeriesSizes(const Snapshot& snapshot, FindingCollector& findings)
{
    const SeriesSizes& sizes = snapshot.observations().sizes();
    for (const SeriesSize& size : sizes.all()) {
        const domain::RegionCode& region = sizes.regionOf(size);
        if (!findings.scope().hasSeries(size.indicator, region))
            continue;
        ++findings.report.series;
        findings.report.observations += size.observations;
        Finding finding;
        finding.indicator = size.indicator;
        finding.region = region;
        finding.valueKind = sizes.kindOf(size);
        const bool hasTarget =
            std::ranges::any_of(snapshot.targetsOf(size.indicator, region), [&](const domain::Target* target) {
                return domain::areComparable(target->valueKind, finding.valueKind);
            });
        if (!hasTarget) {
            Finding without = finding;
            without.kind = FindingKind::ValuesWithoutTarget;
            without.number = size.observations;
            without.weight = size.observations;
            findings.add(std::move(without));
        }
        if (size.dated < size.observations) {
            finding.kind = FindingKind::Undated;
            finding.number = size.observations - size.dated;
            finding.weight = static_cast<double>(finding.number);
            findings.add(std::move(finding));
        }
    }
}

} // namespace wm::workspace
