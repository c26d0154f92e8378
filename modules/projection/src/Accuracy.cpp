// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Accuracy.h"

#include "Middle.h"

#include "wm/projection/AnnualSeries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace wm::projection {

namespace {

Outcome<void> checkValues(const Eigen::VectorXd& values)
{
    if (!values.allFinite())
        return refuse(Refusal::NotFinite);
    if (values.size() > 0 && values.cwiseAbs().maxCoeff() > AnnualSeries::kLargestValue)
        return refuse(Refusal::TooLarge);
    return {};
}

Outcome<void> checkInterval(const IntervalForecast& interval, Eigen::Index horizon)
{
    if (interval.lower.size() != horizon || interval.upper.size() != horizon)
        return refuse(Refusal::LengthsDiffer);
    if (!(interval.probability > 0.0 && interval.probability < 1.0))
        return refuse(Refusal::BadBounds);
    for (const Eigen::VectorXd* limit : {&interval.lower, &interval.upper}) {
        if (const Outcome<void> checked = checkValues(*limit); !checked)
            return checked;
    }
    if ((interval.lower.array() > interval.upper.array()).any())
        return refuse(Refusal::BadBounds);
    return {};
}

Outcome<void> check(const Eigen::VectorXd& history, const Eigen::VectorXd& actual, const Eigen::VectorXd& forecast,
                    const IntervalForecast* interval)
{
    if (history.size() < 2)
        return refuse(Refusal::TooFewValues);
    if (actual.size() == 0)
        return refuse(Refusal::Empty);
    if (actual.size() != forecast.size())
        return refuse(Refusal::LengthsDiffer);
    for (const Eigen::VectorXd* values : {&history, &actual, &forecast}) {
        if (const Outcome<void> checked = checkValues(*values); !checked)
            return checked;
    }
    if (interval)
        return checkInterval(*interval, actual.size());
    return {};
}

double cappedMase(double mase, Capping capping)
{
    return capping == Capping::CapMase ? std::min(mase, kMaseCap) : mase;
}

/// The numbers of the series that count, gathered for means and medians.
struct Columns {
    std::vector<double> smape, mase, naiveSmape, naiveMase, msis;
    Eigen::Index covered = 0;
    Eigen::Index intervals = 0; ///< forecast values with an interval

    void add(const SeriesAccuracy& series, Capping capping)
    {
        smape.push_back(series.method.smape);
        mase.push_back(cappedMase(series.method.mase, capping));
        naiveSmape.push_back(series.naive.smape);
        naiveMase.push_back(cappedMase(series.naive.mase, capping));
        if (!series.msis)
            return;
        msis.push_back(*series.msis);
        covered += series.covered;
        intervals += series.horizon;
    }
};

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Empty where naive made no error.
std::optional<double> owaOf(const PointErrors& method, const PointErrors& naive)
{
    if (!(naive.smape > 0.0) || !(naive.mase > 0.0))
        return std::nullopt;
    return 0.5 * (method.smape / naive.smape + method.mase / naive.mase);
}

} // namespace

double meanAbsoluteError(const Eigen::VectorXd& actual, const Eigen::VectorXd& forecast)
{
    return (actual - forecast).cwiseAbs().mean();
}

double symmetricPercentError(const Eigen::VectorXd& actual, const Eigen::VectorXd& forecast)
{
    const Eigen::VectorXd errors = (actual - forecast).cwiseAbs();
    const Eigen::VectorXd sizes = actual.cwiseAbs() + forecast.cwiseAbs();
    constexpr double kSmallest = std::numeric_limits<double>::denorm_min(); // 0 / kSmallest is 0
    return 200.0 * (errors.array() / sizes.array().max(kSmallest)).mean();
}

double historyScale(const Eigen::VectorXd& history)
{
    const Eigen::Index n = history.size();
    return meanAbsoluteError(history.tail(n - 1), history.head(n - 1));
}

double intervalScore(const Eigen::VectorXd& actual, const IntervalForecast& interval)
{
    const Eigen::VectorXd outside = (interval.lower - actual).cwiseMax(actual - interval.upper).cwiseMax(0.0);
    return (interval.upper - interval.lower).mean() + 2.0 / (1.0 - interval.probability) * outside.mean();
}

Eigen::Index countCovered(const Eigen::VectorXd& actual, const IntervalForecast& interval)
{
    return (actual.array() >= interval.lower.array() && actual.array() <= interval.upper.array()).count();
}

Outcome<double> brierScore(std::span<const ProbabilityForecast> forecasts)
{
    if (forecasts.empty())
        return refuse(Refusal::Empty);
    double sum = 0.0;
    for (const ProbabilityForecast& forecast : forecasts) {
        if (!(forecast.probability >= 0.0 && forecast.probability <= 1.0))
            return refuse(Refusal::OutOfBounds);
        const double miss = forecast.probability - (forecast.happened ? 1.0 : 0.0);
        sum += miss * miss;
    }
    return sum / static_cast<double>(forecasts.size());
}

Outcome<SeriesAccuracy> seriesAccuracy(const Eigen::VectorXd& history, const Eigen::VectorXd& actual,
                                       const Eigen::VectorXd& forecast, const IntervalForecast* interval)
{
    if (const Outcome<void> checked = check(history, actual, forecast, interval); !checked)
        return refuse(checked.error());
    const Eigen::VectorXd repeated = Eigen::VectorXd::Constant(actual.size(), history[history.size() - 1]);
    const double scale = historyScale(history);
    const auto scaled = [&](double error) {
        return scale > 0.0 ? error / scale : 0.0;
    };
    SeriesAccuracy accuracy;
    accuracy.hasScale = scale > 0.0;
    accuracy.method = {symmetricPercentError(actual, forecast), scaled(meanAbsoluteError(actual, forecast))};
    accuracy.naive = {symmetricPercentError(actual, repeated), scaled(meanAbsoluteError(actual, repeated))};
    accuracy.horizon = actual.size();
    if (interval) {
        accuracy.msis = scaled(intervalScore(actual, *interval));
        accuracy.covered = countCovered(actual, *interval);
    }
    if (std::max({accuracy.method.mase, accuracy.naive.mase, accuracy.msis.value_or(0.0)}) >
        AnnualSeries::kLargestValue)
        return refuse(Refusal::TooLarge);
    return accuracy;
}

Outcome<OverallAccuracy> overallAccuracy(std::span<const SeriesAccuracy> series, Capping capping)
{
    Columns columns;
    for (const SeriesAccuracy& each : series) {
        if (each.hasScale)
            columns.add(each, capping);
    }
    if (columns.smape.empty())
        return refuse(Refusal::Empty);
    OverallAccuracy overall;
    overall.seriesCount = static_cast<int>(columns.smape.size());
    overall.withoutScale = static_cast<int>(series.size()) - overall.seriesCount;
    overall.mean = {meanOf(columns.smape), meanOf(columns.mase)};
    overall.naiveMean = {meanOf(columns.naiveSmape), meanOf(columns.naiveMase)};
    overall.median = {medianOf(columns.smape), medianOf(columns.mase)};
    overall.owa = owaOf(overall.mean, overall.naiveMean);
    if (!columns.msis.empty()) {
        overall.msis = meanOf(columns.msis);
        overall.medianMsis = medianOf(columns.msis);
        overall.coverage = static_cast<double>(columns.covered) / static_cast<double>(columns.intervals);
    }
    return overall;
}

} // namespace wm::projection
