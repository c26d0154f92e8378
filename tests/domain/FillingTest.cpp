// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Filling.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace wm::domain {

namespace {

Target lostShare()
{
    Target target;
    target.id = {7};
    target.code = "t-7";
    target.comparator = Comparator::GreaterOrEqual;
    target.yearStatus = YearStatus::LostInSource;
    target.status = ValueStatus::LostInSource;
    target.valueKind = "share";
    return target;
}

Indicator share()
{
    Indicator indicator;
    indicator.code = "share";
    indicator.unit = "%";
    indicator.lowerBound = 0.0;
    indicator.upperBound = 100.0;
    return indicator;
}

Filling goodFilling()
{
    return {16.0, {}, Comparator::GreaterOrEqual, 2020, "赣市府发〔2016〕1号", "12", ""};
}

/// The field and kind of the only fault.
void expectFault(const Filling& filling, const char* field, IssueKind kind, const Target& target = lostShare())
{
    const Issues faults = faultsOf(filling, target, share());
    ASSERT_EQ(faults.size(), 1U) << field;
    EXPECT_EQ(faults.front().column, field);
    EXPECT_EQ(faults.front().kind, kind);
    EXPECT_FALSE(faultText(faults.front()).empty());
}

TEST(FillingTest, AFilledTargetIsStatedAndComesBackAsTheSourceLeftIt)
{
    const Target lost = lostShare();
    Filling filling = goodFilling();
    filling.comparator = Comparator::About;
    filling.upperValue = 18.0;
    EXPECT_TRUE(faultsOf(filling, lost, share()).empty());
    const Target filled = filledTarget(lost, filling);
    EXPECT_EQ(filled.status, ValueStatus::Stated);
    EXPECT_EQ(filled.yearStatus, YearStatus::Stated);
    EXPECT_EQ(filled.value, 16.0);
    EXPECT_EQ(filled.upperValue, 18.0);
    EXPECT_EQ(filled.year, 2020);
    EXPECT_EQ(fillingOf(filled), filling);
    EXPECT_TRUE(isValueLost(filled) && isYearLost(filled)) << "it was, so it may be corrected";
    EXPECT_FALSE(isToBeFilled(filled));

    const Target back = filledTarget(filled, std::nullopt);
    EXPECT_EQ(back.comparator, Comparator::GreaterOrEqual) << "the source's, not the user's";
    EXPECT_FALSE(back.value || back.upperValue || back.year || back.filledIn);
    EXPECT_EQ(back.status, ValueStatus::LostInSource);
    EXPECT_EQ(back.yearStatus, YearStatus::LostInSource);
}

TEST(FillingTest, ACorrectionReplacesTheFillingAndKeepsWhatTheSourceHad)
{
    Filling first = goodFilling();
    first.comparator = Comparator::Less;
    Filling second = goodFilling();
    second.value = 17.0;
    second.comparator = Comparator::Equal;
    const Target corrected = filledTarget(filledTarget(lostShare(), first), second);
    EXPECT_EQ(fillingOf(corrected), second);
    EXPECT_EQ(filledTarget(corrected, std::nullopt).comparator, Comparator::GreaterOrEqual);
}

TEST(FillingTest, TheYearAloneLeavesTheValueLost)
{
    Filling year = goodFilling();
    year.value.reset();
    year.comparator = Comparator::Unstated;
    EXPECT_TRUE(faultsOf(year, lostShare(), share()).empty());
    const Target filled = filledTarget(lostShare(), year);
    EXPECT_EQ(filled.year, 2020);
    EXPECT_EQ(filled.status, ValueStatus::LostInSource);
    EXPECT_EQ(filled.comparator, Comparator::GreaterOrEqual);
    EXPECT_TRUE(isToBeFilled(filled));
    EXPECT_EQ(fillingOf(filled), year);
    EXPECT_EQ(fillingOf(filledTarget(filled, goodFilling())), goodFilling()) << "the value follows";
}

TEST(FillingTest, AnythingThatBreaksARuleIsNamedByItsField)
{
    const auto with = [](auto change) {
        Filling filling = goodFilling();
        change(filling);
        return filling;
    };
    expectFault(with([](Filling& f) { f.value = 100.5; }), "value", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.value = -0.1; }), "value", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.value = std::nan(""); }), "value", IssueKind::NotANumber);
    expectFault(with([](Filling& f) { f.value = std::numeric_limits<double>::infinity(); }), "value",
                IssueKind::NotANumber);
    expectFault(with([](Filling& f) { f.upperValue = 16.0; }), "value_upper", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.upperValue = 101.0; }), "value_upper", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.year = 1899; }), "year", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.year = 2201; }), "year", IssueKind::OutOfBounds);
    expectFault(with([](Filling& f) { f.source = " \t"; }), "source", IssueKind::EmptyField);
    expectFault(with([](Filling& f) { f.page.clear(); }), "page", IssueKind::EmptyField);
    expectFault(with([](Filling& f) { f.note = "\xFF"; }), "note", IssueKind::UnreadableText);
    expectFault(with([](Filling& f) {
                    f.value.reset();
                    f.year.reset();
                    f.comparator = Comparator::Unstated;
                }),
                "value", IssueKind::EmptyField);
}

TEST(FillingTest, TextsAreCountedInCharactersNotBytes)
{
    Filling filling = goodFilling();
    filling.source.clear();
    for (std::size_t i = 0; i < Filling::kMostSourceCharacters; ++i)
        filling.source += "规";
    EXPECT_TRUE(faultsOf(filling, lostShare(), share()).empty());
    filling.source += "划";
    expectFault(filling, "source", IssueKind::TooLong);
    filling = goodFilling();
    filling.page.assign(Filling::kMostPageCharacters + 1, '1');
    expectFault(filling, "page", IssueKind::TooLong);
    filling = goodFilling();
    filling.note.assign(Filling::kMostNoteCharacters + 1, 'n');
    expectFault(filling, "note", IssueKind::TooLong);
}

TEST(FillingTest, BoundsAreThoseOfTheLevelOnly)
{
    Target growth = lostShare();
    growth.valueKind = "growth_rate";
    Filling filling = goodFilling();
    filling.value = -3.0;
    EXPECT_TRUE(faultsOf(filling, growth, share()).empty());
}

TEST(FillingTest, WhatIsNotLostCannotBeFilledIn)
{
    Target stated = lostShare();
    stated.value = 15.0;
    stated.status = ValueStatus::Stated;
    expectFault(goodFilling(), "value", IssueKind::StatusConflict, stated);
    Target dated = lostShare();
    dated.year = 2025;
    dated.yearStatus = YearStatus::FromBrief;
    expectFault(goodFilling(), "year", IssueKind::StatusConflict, dated);
    stated.yearStatus = YearStatus::None;
    expectFault(goodFilling(), "", IssueKind::StatusConflict, stated);
}

} // namespace

TEST(FillingTest, WhatStandsInThePlaceOfWhatWasLostIsAFilling)
{
    const Target lost = lostShare();
    EXPECT_EQ(fillingOf(lost, lost), std::nullopt);
    Target edited = lost;
    edited.status = ValueStatus::Stated;
    edited.value = 16.0;
    const std::optional<Filling> unsaid = fillingOf(edited, lost);
    ASSERT_TRUE(unsaid);
    EXPECT_EQ(unsaid->value, 16.0);
    EXPECT_FALSE(faultsOf(*unsaid, lost, share()).empty()) << "nobody says where it was read";
    EXPECT_EQ(fillingOf(filledTarget(lost, goodFilling()), lost), goodFilling());
    Target never = lost;
    never.status = ValueStatus::Stated;
    never.value = 15.0;
    never.yearStatus = YearStatus::Stated;
    EXPECT_EQ(fillingOf(edited, never), std::nullopt);
}

} // namespace wm::domain
