// SPDX-License-Identifier: GPL-3.0-or-later
#include "SharedVectors.h"

#include "wm/projection/BoxCox.h"
#include "wm/projection/ClassicalSmoothing.h"
#include "wm/projection/RandomWalk.h"
#include "wm/projection/Theta.h"

#include <cmath>
#include <optional>

/// The textbook models of R's package forecast 8.20: every block of the shared vectors that R did not answer with its
/// heuristic for short series. Each test says how many blocks it compared.
namespace wm::projection {

namespace {

constexpr double kTolerance = 1e-9;

bool isFallback(const QJsonObject& block)
{
    return block[u"r_short_series_fallback"].toBool();
}

/// R's name of a model: "ETS(M,Ad,N)" or that of the function.
std::optional<ClassicalModel> modelOf(const QString& method)
{
    using enum SmoothingModel;
    if (method == u"Simple exponential smoothing")
        return ClassicalModel{SmoothingError::Additive, Level};
    if (method == u"Holt's method")
        return ClassicalModel{SmoothingError::Additive, Trend};
    if (method == u"Damped Holt's method")
        return ClassicalModel{SmoothingError::Additive, DampedTrend};
    const QStringList parts = method.mid(4).chopped(1).split(u',');
    if (!method.startsWith(u"ETS(") || parts.size() != 3 || parts[2] != u"N")
        return std::nullopt;
    const auto error = parts[0] == u"M" ? SmoothingError::Multiplicative : SmoothingError::Additive;
    return ClassicalModel{error, parts[1] == u"N" ? Level : parts[1] == u"A" ? Trend : DampedTrend};
}

/// `scale` is what the rounding errors are a share of: the value itself unless it is a difference of larger ones.
void expectSame(double value, const QJsonValue& expected, const char* what, double scale = 0.0)
{
    ASSERT_TRUE(expected.isDouble()) << what;
    const double size = std::max({std::abs(expected.toDouble()), scale, 1e-12});
    EXPECT_NEAR(value, expected.toDouble(), kTolerance * size) << what;
}

void expectSameVector(const Eigen::VectorXd& values, const QJsonValue& expected, const char* what)
{
    const std::vector<double> numbers = test::numbers(expected);
    ASSERT_EQ(static_cast<std::size_t>(values.size()), numbers.size()) << what;
    ASSERT_FALSE(numbers.empty()) << what;
    const Eigen::Map<const Eigen::VectorXd> other(numbers.data(), values.size());
    const double gap = ((values - other).array().abs() / other.array().abs().max(1e-12)).maxCoeff();
    EXPECT_LT(gap, kTolerance) << what;
}

void expectSamePath(const NormalPath& path, const QJsonObject& block)
{
    expectSameVector(path.mean, block[u"mean"], "mean");
    expectSameVector(path.lower(kNormal80), block[u"lower80"], "lower80");
    expectSameVector(path.upper(kNormal80), block[u"upper80"], "upper80");
    expectSameVector(path.lower(kNormal95), block[u"lower95"], "lower95");
    expectSameVector(path.upper(kNormal95), block[u"upper95"], "upper95");
}

void expectSameModel(const std::vector<double>& y, ClassicalModel model, const QJsonObject& block)
{
    const QJsonObject par = block[u"par"].toObject();
    Eigen::VectorXd fitted(static_cast<Eigen::Index>(y.size()));
    const ClassicalFit fit =
        evaluateSmoothing(y, model, {par[u"alpha"].toDouble(), par[u"beta"].toDouble(0.0), par[u"phi"].toDouble(1.0)},
                          {par[u"l"].toDouble(), par[u"b"].toDouble(0.0)}, {fitted.data(), y.size()});
    expectSameVector(fitted, block[u"fitted"], "fitted");
    expectSame(fit.last.level, block[u"states_last"][u"l"], "last level");
    if (model.trend != SmoothingModel::Level)
        expectSame(fit.last.slope, block[u"states_last"][u"b"], "last slope");
    expectSame(fit.sse, block[u"sse"], "sse");
    expectSame(fit.sigma2, block[u"sigma2"], "sigma2");
    expectSame(fit.logLikelihood, block[u"loglik"], "log-likelihood");
    expectSame(fit.aic, block[u"aic"], "aic");
    expectSame(fit.aicc, block[u"aicc"], "aicc");
    expectSame(fit.bic, block[u"bic"], "bic");
    expectSamePath(classicalPath(fit, 6), block);
}

double largestRelativeGap(const Eigen::VectorXd& values, const QJsonValue& expected)
{
    const std::vector<double> numbers = test::numbers(expected);
    const Eigen::Map<const Eigen::VectorXd> other(numbers.data(), static_cast<Eigen::Index>(numbers.size()));
    return ((values - other).array() / other.array()).abs().maxCoeff();
}

class RClassicalModelsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_shared = test::sharedVectors("forecast_vectors.json");
        WM_SKIP_WITHOUT(m_shared);
    }

    template <class Check>
    void forEachSeries(Check check)
    {
        const QJsonObject series = m_shared[u"series"].toObject();
        for (auto it = series.begin(); it != series.end(); ++it) {
            SCOPED_TRACE(it.key().toStdString());
            check(test::numbers(it.value()[u"y"]), it.value().toObject());
        }
    }

    QJsonObject m_shared;
};

} // namespace

TEST_F(RClassicalModelsTest, SmoothingAgreesAtTheParametersOfR)
{
    int additive = 0, multiplicative = 0;
    forEachSeries([&](const std::vector<double>& y, const QJsonObject& series) {
        for (const char* name : {"ets_ANN", "ets_AAN", "ets_AAdN", "ets_MNN", "ets_MAN", "ets_MAdN", "ets_auto", "ses",
                                 "holt", "damped"}) {
            SCOPED_TRACE(name);
            const QJsonObject block = series[QLatin1String(name)].toObject();
            ASSERT_FALSE(block.isEmpty());
            if (isFallback(block))
                continue;
            const std::optional<ClassicalModel> model = modelOf(block[u"method"].toString());
            ASSERT_TRUE(model) << block[u"method"].toString().toStdString();
            expectSameModel(y, *model, block);
            ++(model->error == SmoothingError::Additive ? additive : multiplicative);
        }
    });
    EXPECT_EQ(additive, 57);
    EXPECT_EQ(multiplicative, 31);
}

TEST_F(RClassicalModelsTest, NaiveAndDriftAgree)
{
    int compared = 0;
    forEachSeries([&](const std::vector<double>& y, const QJsonObject& series) {
        expectSamePath(randomWalkPath(fitRandomWalk(y), 6), series[u"naive"].toObject());
        const QJsonObject block = series[u"drift"].toObject();
        const RandomWalkFit drift = fitRandomWalkWithDrift(y);
        const double squared = drift.drift * drift.drift;
        expectSame(drift.drift, block[u"b"], "drift");
        // On an exact line both are rounding errors of the changes, R's and ours.
        expectSame(drift.sigma2, block[u"sigma2"], "sigma2", 1e-12 * squared);
        expectSame(drift.driftError, block[u"drift_se"], "drift_se", 1e-6 * std::abs(drift.drift));
        expectSamePath(randomWalkPath(drift, 6), block);
        ++compared;
    });
    EXPECT_EQ(compared, 12);
}

TEST_F(RClassicalModelsTest, ThetaAgreesAtTheAlphaOfR)
{
    int compared = 0;
    forEachSeries([&](const std::vector<double>& y, const QJsonObject& series) {
        const QJsonObject block = series[u"thetaf"].toObject(), ses = series[u"ses"].toObject();
        if (isFallback(ses))
            return;
        ASSERT_EQ(block[u"alpha"].toDouble(), ses[u"par"][u"alpha"].toDouble()) << "thetaf smooths as ses does";
        const ThetaFit fit = thetaAt(y, block[u"alpha"].toDouble(), ses[u"par"][u"l"].toDouble());
        expectSame(fit.halfSlope, block[u"drift"], "drift");
        expectSame(fit.sigma2, block[u"sigma2"], "sigma2");
        expectSamePath(thetaPath(fit, 6), block);
        ++compared;
    });
    EXPECT_EQ(compared, 11);
}

TEST_F(RClassicalModelsTest, OurThetaComesToTheSameForecasts)
{
    int compared = 0;
    forEachSeries([&](const std::vector<double>& y, const QJsonObject& series) {
        if (isFallback(series[u"ses"].toObject()))
            return;
        EXPECT_LT(largestRelativeGap(thetaPath(fitTheta(y), 6).mean, series[u"thetaf"][u"mean"]), 1e-4);
        const Eigen::VectorXd transformed = thetaAfterBoxCox(y, chooseLambda(y), 6);
        EXPECT_LT(largestRelativeGap(transformed, series[u"theta_boxcox"][u"mean"]), 1e-4) << "after Box-Cox";
        ++compared;
    });
    EXPECT_EQ(compared, 11);
}

TEST_F(RClassicalModelsTest, TheNormalProbabilityAgrees)
{
    const QJsonArray cases = m_shared[u"target_probability_cases"][u"normal"].toArray();
    ASSERT_EQ(cases.size(), 3);
    for (const QJsonValue value : cases) {
        const auto wanted = value[u"direction"].toInt() > 0 ? WantedDirection::Higher : WantedDirection::Lower;
        const double probability = normalTargetProbability(value[u"mean"].toDouble(), value[u"sd"].toDouble(),
                                                           value[u"target"].toDouble(), wanted);
        expectSame(probability, value[u"p"], "probability");
    }
}

} // namespace wm::projection
