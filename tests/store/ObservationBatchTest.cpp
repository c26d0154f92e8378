// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/store/ObservationBatch.h"

#include <gtest/gtest.h>

#include <random>
#include <tuple>

namespace wm::store {

namespace {

constexpr int kManyValues = 700'000; // more than are sorted in one go
constexpr int kDrawnIndicators = 700, kDrawnRegions = 100;

/// In an order that is the same each time and no one's.
ObservationBatch shuffledBatch(int values)
{
    std::mt19937 random(20261123); // NOLINT(cert-msc51-cpp)
    ObservationBatch batch;
    domain::Observation value;
    value.valueKind = "level";
    for (int i = 0; i < values; ++i) {
        const auto draw = random();
        value.indicator = {static_cast<std::int64_t>(draw % kDrawnIndicators)};
        value.region = {std::to_string(draw / kDrawnIndicators % kDrawnRegions)};
        value.value = i;
        batch.add(value, {i + 1, 3});
    }
    return batch;
}

TEST(ObservationBatchTest, ManyValuesComeIntoTheOrderOfTheIndexAndOfTheFile)
{
    ObservationBatch batch = shuffledBatch(kManyValues);
    ASSERT_TRUE(batch.sort({}));
    ASSERT_EQ(batch.size(), static_cast<std::size_t>(kManyValues));
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        rows += batch.originOf(i).row;
        ASSERT_EQ(batch.valueOf(i) + 1.0, batch.originOf(i).row) << "a row that was torn apart";
        if (i == 0)
            continue;
        const auto key = [&](std::size_t row) {
            return std::tuple(batch.indicatorOf(row), batch.regionOf(row), batch.originOf(row));
        };
        ASSERT_LT(key(i - 1), key(i));
    }
    EXPECT_EQ(rows, std::int64_t{kManyValues} * (kManyValues + 1) / 2);
}

TEST(ObservationBatchTest, ValuesThatAreAllAlikeOrInOrderAlreadyAreSorted)
{
    ObservationBatch alike, ordered;
    domain::Observation value;
    value.valueKind = "level";
    for (int i = 0; i < kManyValues; ++i) {
        alike.add(value, {1, 1});
        ordered.add(value, {i + 1, 1});
    }
    EXPECT_TRUE(alike.sort({}));
    ASSERT_TRUE(ordered.sort({}));
    for (int i = 0; i < kManyValues; ++i)
        ASSERT_EQ(ordered.originOf(static_cast<std::size_t>(i)).row, i + 1);
}

TEST(ObservationBatchTest, SortingCanBeStoppedOnTheWay)
{
    int checks = 0;
    ObservationBatch whole = shuffledBatch(kManyValues);
    ASSERT_TRUE(whole.sort({{}, [&](int, int) {
                                ++checks;
                            }}));
    EXPECT_GT(checks, 4);
    for (int last = 1; last < checks; ++last) {
        std::stop_source stop;
        int seen = 0;
        ObservationBatch batch = shuffledBatch(kManyValues);
        const auto sorted = batch.sort({stop.get_token(), [&](int done, int total) {
                                            EXPECT_LE(done, total);
                                            if (++seen == last)
                                                stop.request_stop();
                                        }});
        ASSERT_FALSE(sorted);
        EXPECT_EQ(sorted.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(seen, last);
    }
}

} // namespace

} // namespace wm::store
