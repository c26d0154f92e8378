// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backtest.h"
#include "Combination.h"
#include "ErrorScale.h"
#include "SharedVectors.h"

#include "wm/projection/Members.h"
#include "wm/projection/Smoothing.h"

#include <cmath>

/// The prototype that the calibration table was made with. Its table holds only if our errors are scaled as its were,
/// so these are anchors, with room for another optimiser's last digits.
namespace wm::projection {

namespace {

constexpr IndicatorKind kAmount{IndicatorKind::Type::NonNegative};

class PrototypeTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        const QJsonObject shared = test::sharedVectors("forecast_vectors.json");
        WM_SKIP_WITHOUT(shared);
        m_series = shared[u"series"].toObject();
    }

    /// Those that the prototype's search and ours should agree on: no perfect fits, where the last digits decide, and
    /// no short records, where the prototype used all members and we do not.
    template <class Check>
    void forEachSeries(Check check)
    {
        for (auto it = m_series.begin(); it != m_series.end(); ++it) {
            SCOPED_TRACE(it.key().toStdString());
            const std::vector<double> y = test::numbers(it.value()[u"y"]);
            if (!it.key().startsWith(u"exact_") && y.size() >= 9)
                check(y, it.value()[u"prototype_engine_v0"].toObject());
        }
    }

private:
    QJsonObject m_series;
};

} // namespace

TEST_F(PrototypeTest, TheMembersAreTheSame)
{
    forEachSeries([](const std::vector<double>& y, const QJsonObject& prototype) {
        MemberPaths paths(6, kMemberCount);
        projectMembers(y, kAmount, paths);
        const QJsonObject components = prototype[u"components"].toObject();
        const double size = meanAbsoluteChange(y);
        const std::vector<double> drift = test::numbers(components[u"robust_drift"]);
        for (std::size_t h = 0; h < drift.size(); ++h)
            EXPECT_NEAR(paths(static_cast<Eigen::Index>(h), 1), drift[h], 1e-4 * size);
        const std::vector<double> smoothing = test::numbers(components[u"ets_additive_aicc"]);
        for (std::size_t h = 0; h < smoothing.size(); ++h)
            EXPECT_NEAR(paths(static_cast<Eigen::Index>(h), 2), smoothing[h], 0.1 * size);
        const std::vector<double> damped = test::numbers(components[u"damped_boxcox"]);
        for (std::size_t h = 0; h < damped.size(); ++h)
            EXPECT_NEAR(paths(static_cast<Eigen::Index>(h), 3), damped[h], 0.2 * size);
    });
}

TEST_F(PrototypeTest, TheErrorScaleIsTheOneThatTheTableWasMadeFor)
{
    forEachSeries([](const std::vector<double>& y, const QJsonObject& prototype) {
        const double change = meanAbsoluteChange(y);
        const Eigen::VectorXd scale = errorScale(y, change, backtest(y, kAmount, change), calibrationV0(), 6);
        const std::vector<double> expected = test::numbers(prototype[u"scale_s_h"]);
        for (std::size_t h = 0; h < expected.size(); ++h)
            EXPECT_NEAR(scale[static_cast<Eigen::Index>(h)] / expected[h], 1.0, 0.10) << "h = " << h + 1;
    });
}

} // namespace wm::projection
