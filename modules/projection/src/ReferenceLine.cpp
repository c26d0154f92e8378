// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/ReferenceLine.h"

#include "GrowthRate.h"
#include "LogisticFit.h"

#include "wm/base/Elementary.h"
#include "wm/projection/Projection.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace wm::projection {

namespace {

using Curve = std::function<double(int year)>;

Eigen::VectorXd yearsOf(const AnnualSeries& series)
{
    return Eigen::Map<const Eigen::VectorXi>(series.years().data(), series.size()).cast<double>();
}

struct StraightLine {
    double slope = 0.0;
    double meanX = 0.0;
    double meanY = 0.0;

    [[nodiscard]] double at(double x) const { return meanY + slope * (x - meanX); }
};

/// Least squares. Refused: NoUniqueFit where all x are the same.
Outcome<StraightLine> fitLine(const Eigen::VectorXd& x, const Eigen::VectorXd& y)
{
    const double meanX = x.mean(), meanY = y.mean();
    const Eigen::VectorXd fromMean = x.array() - meanX;
    const double spread = fromMean.squaredNorm();
    if (!(spread > 0.0))
        return refuse(Refusal::NoUniqueFit);
    return StraightLine{fromMean.dot(y) / spread, meanX, meanY};
}

/// x_k = -a z_k + b, where z_k is the mean of the cumulative sums at k and k - 1.
Outcome<Curve> greyModel(const AnnualSeries& series)
{
    constexpr double kLevel = 1e-10;
    const Eigen::Index n = series.size();
    if (series.lastYear() - series.years().front() != series.size() - 1)
        return refuse(Refusal::TooFewValues);
    const double unit = series.values().maxCoeff(); // the model has no unit of its own
    const Eigen::VectorXd x = series.values() / unit;
    Eigen::VectorXd means(n - 1);
    double sum = x[0];
    for (Eigen::Index k = 1; k < n; ++k) {
        means[k - 1] = sum + 0.5 * x[k];
        sum += x[k];
    }
    const Outcome<StraightLine> line = fitLine(means, x.tail(n - 1));
    if (!line)
        return refuse(line.error());
    const double a = -line->slope, b = line->at(0.0), first = x[0];
    const int firstYear = series.years().front();
    return [=](int year) {
        if (year == firstYear)
            return unit * first;
        if (std::abs(a) < kLevel)
            return unit * b;
        return unit * ((b / a - first) * wm::expm1(a) * wm::exp(-a * (year - firstYear)));
    };
}

Outcome<Curve> compoundGrowth(const AnnualSeries& series)
{
    const int firstYear = series.years().front();
    const double first = series.values()[0];
    const Outcome<double> growth = logGrowth(first, series.lastValue(), series.lastYear() - firstYear);
    if (!growth)
        return refuse(growth.error());
    return [=, rate = *growth](int year) {
        return first * wm::exp(rate * (year - firstYear));
    };
}

Outcome<Curve> logLinear(const AnnualSeries& series)
{
    const Eigen::VectorXd logs = series.values().unaryExpr(&wm::log);
    const Outcome<StraightLine> line = fitLine(yearsOf(series), logs);
    if (!line)
        return refuse(line.error());
    return [line = *line](int year) {
        return wm::exp(line.at(year));
    };
}

Outcome<Curve> logistic(const AnnualSeries& series)
{
    const double unit = series.values().maxCoeff();
    const Eigen::VectorXd years = yearsOf(series);
    const double middle = years.mean();
    const double reach = std::max(series.lastYear() - middle, middle - series.years().front());
    const Outcome<LogisticCurve> curve = fitLogistic((years.array() - middle) / reach, series.values() / unit);
    if (!curve)
        return refuse(curve.error());
    return [=, curve = *curve](int year) {
        return unit * curve.at((year - middle) / reach);
    };
}

struct Method {
    int fewestValues;
    bool needsPositive;
    Outcome<Curve> (*fit)(const AnnualSeries&);
};

Method methodOf(ReferenceMethod method)
{
    switch (method) {
    case ReferenceMethod::GreyModel:
        return {4, true, greyModel};
    case ReferenceMethod::CompoundGrowth:
        return {2, false, compoundGrowth};
    case ReferenceMethod::LogLinear:
        return {3, true, logLinear};
    case ReferenceMethod::Logistic:
        break;
    }
    return {5, true, logistic};
}

Outcome<Curve> fit(const AnnualSeries& series, const Method& method)
{
    if (series.size() < method.fewestValues)
        return refuse(Refusal::TooFewValues);
    if (method.needsPositive && !(series.values().minCoeff() > 0.0))
        return refuse(Refusal::NotPositive);
    return method.fit(series);
}

} // namespace

std::string_view toText(ReferenceMethod method)
{
    switch (method) {
    case ReferenceMethod::GreyModel:
        return "grey_model";
    case ReferenceMethod::CompoundGrowth:
        return "compound_growth";
    case ReferenceMethod::LogLinear:
        return "log_linear";
    case ReferenceMethod::Logistic:
        break;
    }
    return "logistic";
}

MeasuredAccuracy measuredAccuracy(ReferenceMethod method)
{
    switch (method) {
    case ReferenceMethod::GreyModel:
        return {0.917, 1.361};
    case ReferenceMethod::CompoundGrowth:
        return {0.925, 1.281};
    case ReferenceMethod::LogLinear:
        return {1.199, 1.555};
    case ReferenceMethod::Logistic:
        break;
    }
    return {0.975, 1.322};
}

Outcome<ReferenceLine> referenceLine(const AnnualSeries& series, ReferenceMethod method, int horizonYear)
{
    if (horizonYear <= series.lastYear())
        return refuse(Refusal::HorizonNotAhead);
    if (horizonYear - series.lastYear() > kLongestHorizon)
        return refuse(Refusal::HorizonTooFar);
    const Outcome<Curve> curve = fit(series, methodOf(method));
    if (!curve)
        return refuse(curve.error());

    ReferenceLine line{method, series.years(), {}, series.size(), measuredAccuracy(method)};
    for (int year = series.lastYear() + 1; year <= horizonYear; ++year)
        line.years.push_back(year);
    line.values.resize(static_cast<Eigen::Index>(line.years.size()));
    std::ranges::transform(line.years, line.values.begin(), *curve);
    if (!(line.values.array().abs() <= AnnualSeries::kLargestValue).all())
        return refuse(Refusal::TooLarge);
    return line;
}

} // namespace wm::projection
