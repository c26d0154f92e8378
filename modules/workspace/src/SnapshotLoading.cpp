// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotLoading.h"

#include "Judgement.h"
#include "StoredObservations.h"

#include "wm/store/AnnualReader.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/ObservationRows.h"

#include <future>
#include <map>
#include <utility>
#include <vector>

namespace wm::workspace {

namespace {

/// The observations of one indicator in one region.
using ReadSeries = std::function<Result<std::vector<domain::Observation>>(const domain::Target&)>;

Result<AssessedTarget> assessed(const domain::Target& target, const ReadSeries& readSeries,
                                const domain::Indicator& indicator, const AssessmentOptions& options)
{
    WM_TRY(const std::vector<domain::Observation> rows, readSeries(target));
    WM_TRY(const domain::Series series, knownSeries(rows, target.valueKind, options));
    const assess::Assessment result =
        assess::assess(target, series, indicator, assessmentYear(options), profileFor(indicator, options));
    return AssessedTarget{result.verdict,       std::string(result.profile), result.baseline, result.judged,
                          result.progressShare, result.completionShare,      result.score};
}

/// Errors: those of Series::create() and of reading, with the target's code; Cancelled.
Result<std::vector<AssessedTarget>> assessAll(const domain::Catalogue& catalogue, const ReadSeries& readSeries,
                                              const AssessmentOptions& options, const TaskContext& context)
{
    std::map<domain::IndicatorId, const domain::Indicator*> indicators;
    for (const domain::Indicator& indicator : catalogue.indicators)
        indicators.emplace(indicator.id, &indicator);
    std::vector<AssessedTarget> assessments;
    assessments.reserve(catalogue.targets.size());
    for (const domain::Target& target : catalogue.targets) {
        auto assessment = assessed(target, readSeries, *indicators.at(target.indicator), options);
        if (!assessment)
            return tl::make_unexpected(withContext(std::move(assessment).error(), "target " + target.code));
        assessments.push_back(*std::move(assessment));
        if (context.stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled by the user");
    }
    return assessments;
}

Result<SnapshotPtr> loadAll(const std::filesystem::path& file, store::Connection connection,
                            const AssessmentOptions& options, const TaskContext& context)
{
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context));
    auto observations = heldObservations(std::exchange(catalogue.observations, {}));
    const auto readSeries = [&](const domain::Target& target) -> Result<std::vector<domain::Observation>> {
        return *observations->ofSeries(target.indicator, target.region);
    };
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue, readSeries, options, context));
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), std::move(observations), file,
                                            options);
}

/// How many observations each series has, and what reads their values.
struct ValueSource {
    SeriesSizes sizes;
    store::AnnualReader years;
};

Result<ValueSource> openValues(const OpenReader& open)
{
    WM_TRY(store::Connection first, open());
    WM_TRY(store::Connection second, open());
    WM_TRY(SeriesSizes sizes, readSeriesSizes(first));
    WM_TRY(store::AnnualReader years, store::AnnualReader::create(std::move(first), std::move(second)));
    return ValueSource{std::move(sizes), std::move(years)};
}

/// All but the observations. Their numbers are read by a thread of its own while the targets are judged.
Result<SnapshotPtr> loadFrame(const std::filesystem::path& file, store::Connection connection, const OpenReader& open,
                              const AssessmentOptions& options, const TaskContext& context)
{
    auto values = std::async(std::launch::async, [&open] { return openValues(open); });
    WM_TRY(domain::Catalogue catalogue, store::loadCatalogue(connection, context, store::ObservationRows::None));
    WM_TRY(store::ObservationReader reader, store::ObservationReader::create(std::move(connection)));
    const auto readSeries = [&](const domain::Target& target) {
        return reader.ofSeries(target.indicator, target.region);
    };
    WM_TRY(std::vector<AssessedTarget> assessments, assessAll(catalogue, readSeries, options, context));
    WM_TRY(ValueSource read, values.get());
    auto observations =
        storedObservations(std::move(read.sizes), {std::move(reader), std::move(read.years)}, catalogue.documents);
    return std::make_shared<const Snapshot>(std::move(catalogue), std::move(assessments), std::move(observations), file,
                                            options);
}

} // namespace

Result<SnapshotPtr> loadSnapshot(const std::filesystem::path& file, store::Connection first, const OpenReader& open,
                                 const AssessmentOptions& options, std::int64_t mostHeld, const TaskContext& context)
{
    WM_TRY(const bool isLarge, store::hasMoreObservations(first, mostHeld));
    return isLarge ? loadFrame(file, std::move(first), open, options, context)
                   : loadAll(file, std::move(first), options, context);
}

} // namespace wm::workspace
