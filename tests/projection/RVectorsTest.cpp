// SPDX-License-Identifier: GPL-3.0-or-later
#include "SharedVectors.h"

#include "wm/projection/BoxCox.h"
#include "wm/projection/Members.h"
#include "wm/projection/Smoothing.h"

#include <cmath>

/// What R's package forecast 8.20 says of the same series. At R's own parameters the arithmetic must agree; our optimum
/// must be as good as R's, not the same.
namespace wm::projection {

namespace {

struct Model {
    const char* block;
    SmoothingModel model;
};
constexpr std::array kModels{Model{"ets_ANN", SmoothingModel::Level}, Model{"ets_AAN", SmoothingModel::Trend},
                             Model{"ets_AAdN", SmoothingModel::DampedTrend}};

/// R gives up on the state-space estimator for very short series and answers with something else.
bool isFallback(const QJsonObject& block)
{
    return block[u"r_short_series_fallback"].toBool();
}

SmoothingParameters parametersOf(const QJsonObject& block)
{
    const QJsonObject par = block[u"par"].toObject();
    return {par[u"alpha"].toDouble(), par[u"beta"].toDouble(0.0), par[u"phi"].toDouble(1.0)};
}

SmoothingState initialOf(const QJsonObject& block)
{
    const QJsonObject par = block[u"par"].toObject();
    return {par[u"l"].toDouble(), par[u"b"].toDouble(0.0)};
}

double relativeGap(double value, double expected)
{
    return std::abs(value - expected) / std::max(std::abs(expected), 1e-12);
}

class RVectorsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const QJsonObject shared = test::sharedVectors("forecast_vectors.json");
        WM_SKIP_WITHOUT(shared);
        m_series = shared[u"series"].toObject();
        ASSERT_GE(m_series.size(), 12);
    }

    template <class Check>
    void forEachSeries(Check check)
    {
        for (auto it = m_series.begin(); it != m_series.end(); ++it) {
            SCOPED_TRACE(it.key().toStdString());
            check(it.value().toObject());
        }
    }

private:
    QJsonObject m_series;
};

} // namespace

TEST_F(RVectorsTest, TheRecursionAgreesAtTheParametersOfR)
{
    int compared = 0;
    forEachSeries([&](const QJsonObject& series) {
        const std::vector<double> y = test::numbers(series[u"y"]);
        for (const auto& [name, model] : kModels) {
            const QJsonObject block = series[QLatin1String(name)].toObject();
            if (block.isEmpty() || isFallback(block))
                continue;
            SCOPED_TRACE(name);
            SmoothingFit fit;
            fit.model = model;
            fit.parameters = parametersOf(block);
            std::vector<double> fitted(y.size());
            const SmoothingRun run = runSmoothing(y, fit.parameters, initialOf(block), fitted);
            fit.last = run.last;
            const std::vector<double> mean = test::numbers(block[u"mean"]);
            for (std::size_t h = 0; h < mean.size(); ++h)
                EXPECT_LT(relativeGap(smoothingForecast(fit, static_cast<int>(h) + 1), mean[h]), 1e-9);
            const std::vector<double> expected = test::numbers(block[u"fitted"]);
            for (std::size_t t = 0; t < expected.size(); ++t)
                EXPECT_LT(relativeGap(fitted[t], expected[t]), 1e-9);
            // A perfect fit has rounding errors only, which need not be the same ones.
            if (block[u"sse"].toDouble() > 1e-12 * y.back() * y.back()) {
                EXPECT_LT(relativeGap(run.sse, block[u"sse"].toDouble()), 1e-9);
            }
            ++compared;
        }
    });
    EXPECT_GE(compared, 20) << "the blocks have other names than this test thinks";
}

TEST_F(RVectorsTest, SigmaAndLimitsFollowFromTheErrors)
{
    constexpr double kNormal80 = 1.2815515655446004, kNormal95 = 1.959963984540054;
    forEachSeries([&](const QJsonObject& series) {
        const std::vector<double> y = test::numbers(series[u"y"]);
        for (const auto& [name, model] : kModels) {
            const QJsonObject block = series[QLatin1String(name)].toObject();
            if (block.isEmpty() || isFallback(block) || block[u"sse"].toDouble() < 1e-9)
                continue;
            SCOPED_TRACE(name);
            const SmoothingParameters parameters = parametersOf(block);
            const SmoothingRun run = runSmoothing(y, parameters, initialOf(block));
            const int withoutSigma = model == SmoothingModel::Level ? 2 : model == SmoothingModel::Trend ? 4 : 5;
            const double sigma2 = run.sse / (static_cast<double>(y.size()) - withoutSigma);
            EXPECT_LT(relativeGap(sigma2, block[u"sigma2"].toDouble()), 1e-9);
            const std::vector<double> mean = test::numbers(block[u"mean"]);
            const std::vector<double> upper80 = test::numbers(block[u"upper80"]),
                                      lower95 = test::numbers(block[u"lower95"]);
            for (std::size_t i = 0; i < mean.size(); ++i) {
                const double reach =
                    std::sqrt(sigma2 * smoothingVarianceFactor(model, parameters, static_cast<int>(i) + 1));
                const double size = std::abs(mean[i]) + reach;
                EXPECT_NEAR(upper80[i], mean[i] + kNormal80 * reach, 1e-9 * size);
                EXPECT_NEAR(lower95[i], mean[i] - kNormal95 * reach, 1e-9 * size);
            }
        }
    });
}

TEST_F(RVectorsTest, OurOptimumIsAsGoodAsThatOfR)
{
    forEachSeries([&](const QJsonObject& series) {
        const std::vector<double> y = test::numbers(series[u"y"]);
        for (const auto& [name, model] : kModels) {
            const QJsonObject block = series[QLatin1String(name)].toObject();
            if (block.isEmpty() || isFallback(block))
                continue;
            SCOPED_TRACE(name);
            double squares = 0.0;
            for (const double value : y)
                squares += value * value;
            EXPECT_LE(fitSmoothing(y, model).sse, block[u"sse"].toDouble() * 1.001 + 1e-12 * squares);
        }
    });
}

TEST_F(RVectorsTest, NaiveDriftAndBoxCoxAgree)
{
    forEachSeries([&](const QJsonObject& series) {
        const std::vector<double> y = test::numbers(series[u"y"]);
        MemberPaths paths(6, kMemberCount);
        projectMembers(y, {IndicatorKind::Type::Real}, paths);
        const std::vector<double> naive = test::numbers(series[u"naive"][u"mean"]);
        for (std::size_t h = 0; h < naive.size(); ++h)
            EXPECT_EQ(paths(static_cast<Eigen::Index>(h), 0), naive[h]);
        // Where nothing is clipped the robust drift is R's.
        const QJsonObject drift = series[u"drift"].toObject();
        const double plain = (y.back() - y.front()) / (static_cast<double>(y.size()) - 1.0);
        EXPECT_NEAR(plain, drift[u"b"].toDouble(), 1e-9 * std::max(std::abs(plain), 1.0));
        if (series.contains(u"boxcox_lambda_loglik")) {
            EXPECT_NEAR(chooseLambda(y), series[u"boxcox_lambda_loglik"].toDouble(), 1e-12);
        }
    });
}

} // namespace wm::projection
