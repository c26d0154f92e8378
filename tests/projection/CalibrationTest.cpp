// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/projection/Calibration.h"

#include "SharedVectors.h"

#include <gtest/gtest.h>

namespace wm::projection {

TEST(CalibrationTest, TheTableIsTheSharedOneToTheLastDigit)
{
    const QJsonObject shared = test::sharedVectors("calibration_table_v0.json");
    WM_SKIP_WITHOUT(shared);
    const Calibration& table = calibrationV0();
    const QJsonObject coefficients = shared[u"coef"].toObject();
    const QJsonObject quantiles = shared[u"abs_quantiles"].toObject();
    for (int h = 1; h <= Calibration::kHorizons; ++h) {
        const auto row = static_cast<std::size_t>(h - 1);
        const auto expected = test::numbers(coefficients[QString::number(h)]);
        ASSERT_EQ(expected.size(), table.scaleCoefficients[row].size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            EXPECT_EQ(table.scaleCoefficients[row][i], expected[i]);
        for (int length = 0; length < Calibration::kLengths; ++length) {
            const QJsonObject cell = quantiles[QStringLiteral("%1,%2").arg(h).arg(length)].toObject();
            for (std::size_t i = 0; i < Calibration::kProbabilities.size(); ++i) {
                const QString key = QString::number(Calibration::kProbabilities[i]);
                EXPECT_EQ(table.quantiles[row][static_cast<std::size_t>(length)][i], cell[key].toDouble(-1.0));
            }
        }
    }
}

TEST(CalibrationTest, ShareAndQuantileAreEachOthersInverse)
{
    const Calibration& table = calibrationV0();
    for (const int count : {3, 8, 9, 12, 13, 19, 20, 50}) {
        for (int h = 1; h <= 6; ++h) {
            for (const double probability : {0.02, 0.05, 0.33, 0.5, 0.8, 0.94, 0.98}) {
                const double multiple = table.quantile(probability, h, count);
                EXPECT_NEAR(table.share(multiple, h, count), probability, 1e-12);
            }
        }
    }
}

TEST(CalibrationTest, NothingIsClaimedBeyondTheTable)
{
    const Calibration& table = calibrationV0();
    EXPECT_EQ(table.share(1e9, 1, 10), 0.995);
    EXPECT_EQ(table.share(0.0, 1, 10), 0.0);
    EXPECT_EQ(table.share(-3.0, 1, 10), 0.0);
    EXPECT_EQ(table.quantile(0.9999, 2, 30), table.quantiles[1][3].back());
    EXPECT_EQ(table.quantile(0.8, 30, 30), table.quantile(0.8, 6, 30));
}

} // namespace wm::projection
