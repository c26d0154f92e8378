// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForecastMethod.h"

#include "wm/projection/BoxCox.h"
#include "wm/projection/RandomWalk.h"
#include "wm/projection/ReferenceLine.h"
#include "wm/projection/Refusal.h"
#include "wm/projection/Smoothing.h"
#include "wm/projection/Theta.h"

#include <algorithm>
#include <array>

namespace wm::cli {

namespace {

using projection::AnnualSeries;
using projection::Outcome;
using projection::Refusal;
using Path = Outcome<Eigen::VectorXd>;

std::span<const double> valuesOf(const AnnualSeries& history)
{
    return {history.values().data(), static_cast<std::size_t>(history.size())};
}

template <projection::ReferenceMethod method>
Path reference(const AnnualSeries& history, int horizon)
{
    const auto line = projection::referenceLine(history, method, history.lastYear() + horizon);
    if (!line)
        return projection::refuse(line.error());
    return Eigen::VectorXd(line->values.tail(horizon));
}

Path naive(const AnnualSeries& history, int horizon)
{
    return Eigen::VectorXd(Eigen::VectorXd::Constant(horizon, history.lastValue()));
}

Path drift(const AnnualSeries& history, int horizon)
{
    return projection::randomWalkPath(projection::fitRandomWalkWithDrift(valuesOf(history)), horizon).mean;
}

Path simpleSmoothing(const AnnualSeries& history, int horizon)
{
    const auto fit = projection::fitSmoothing(valuesOf(history), projection::SmoothingModel::Level);
    return Eigen::VectorXd(Eigen::VectorXd::Constant(horizon, fit.last.level));
}

Path theta(const AnnualSeries& history, int horizon)
{
    return projection::thetaPath(projection::fitTheta(valuesOf(history)), horizon).mean;
}

Path thetaAfterBoxCox(const AnnualSeries& history, int horizon)
{
    if (history.values().minCoeff() <= 0.0)
        return projection::refuse(Refusal::NotPositive);
    const auto values = valuesOf(history);
    return projection::thetaAfterBoxCox(values, projection::chooseLambda(values), horizon);
}

constexpr std::array kMethods{
    ForecastMethod{"grey_model", 1, reference<projection::ReferenceMethod::GreyModel>},
    ForecastMethod{"compound_growth", 1, reference<projection::ReferenceMethod::CompoundGrowth>},
    ForecastMethod{"log_linear", 1, reference<projection::ReferenceMethod::LogLinear>},
    ForecastMethod{"logistic", 1, reference<projection::ReferenceMethod::Logistic>},
    ForecastMethod{"naive", 1, naive},
    ForecastMethod{"drift", 3, drift},
    ForecastMethod{"ses", 3, simpleSmoothing},
    ForecastMethod{"theta", 3, theta},
    ForecastMethod{"theta_box_cox", 3, thetaAfterBoxCox},
};

} // namespace

std::span<const ForecastMethod> forecastMethods()
{
    return kMethods;
}

const ForecastMethod* findForecastMethod(std::string_view name)
{
    const auto* const found = std::ranges::find(kMethods, name, &ForecastMethod::name);
    return found == kMethods.end() ? nullptr : found;
}

} // namespace wm::cli
