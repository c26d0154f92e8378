// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Finding.h"
#include "wm/domain/Indicator.h"
#include "wm/domain/Target.h"
#include "wm/domain/Verdict.h"

#include <gtest/gtest.h>

#include <set>

namespace wm::domain {

/// Every value has a word of its own, and the word gives the value back.
template <class Enum, class FromText>
void expectRoundTrip(std::initializer_list<Enum> values, FromText fromText)
{
    std::set<std::string_view> words;
    for (const Enum value : values) {
        EXPECT_EQ(fromText(toText(value)), value) << toText(value);
        EXPECT_TRUE(words.insert(toText(value)).second) << toText(value);
    }
    EXPECT_FALSE(fromText("something else"));
}

TEST(WordsInFilesTest, EveryWordReadsBackAsItsValue)
{
    using C = Comparator;
    expectRoundTrip({C::Unstated, C::GreaterOrEqual, C::Greater, C::LessOrEqual, C::Less, C::Equal, C::About},
                    comparatorFromText);
    expectRoundTrip({Direction::Increase, Direction::Decrease, Direction::Maintain}, directionFromText);
    expectRoundTrip({ValueStatus::Stated, ValueStatus::Qualitative, ValueStatus::LostInSource}, valueStatusFromText);
    using Y = YearStatus;
    expectRoundTrip({Y::None, Y::Stated, Y::FromBrief, Y::Inferred, Y::LostInSource}, yearStatusFromText);
    expectRoundTrip({Horizon::None, Horizon::Near, Horizon::Mid, Horizon::Long}, horizonFromText);
    using V = Verdict;
    expectRoundTrip({V::Met, V::OnTrack, V::NeedsAcceleration, V::OffTrack, V::MovingAway, V::NotMet, V::NotAssessable,
                     V::NoData, V::Qualitative, V::ToBeFilled},
                    verdictFromText);
}

TEST(WordsInFilesTest, TheListOfVerdictsIsInTheOrderOfTheEnumeration)
{
    for (std::size_t i = 0; i < kVerdicts.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(kVerdicts[i]), i);
}

TEST(WordsInFilesTest, EveryKindOfFindingHasAWordAndWhatIsWrongComesFirst)
{
    std::set<std::string_view> words;
    Severity last = Severity::Wrong;
    for (std::size_t i = 0; i < kFindingKinds.size(); ++i) {
        const FindingKind kind = kFindingKinds[i];
        EXPECT_EQ(static_cast<std::size_t>(kind), i);
        EXPECT_EQ(findingKindFromText(toText(kind)), kind);
        EXPECT_TRUE(words.insert(toText(kind)).second) << toText(kind);
        EXPECT_LE(last, severityOf(kind));
        last = severityOf(kind);
    }
    EXPECT_EQ(last, Severity::Know);
    EXPECT_FALSE(findingKindFromText("something else"));
}

TEST(WordsInFilesTest, AFindingIsAcceptedForAReason)
{
    AcceptedFinding accepted{{FindingKind::Jump, "gdp", "360700", "level", "2020", {}}, "1|2", "COVID-19"};
    EXPECT_EQ(faultOf(accepted), "");
    accepted.reason = " \n";
    EXPECT_NE(faultOf(accepted), "");
    accepted.reason.assign(AcceptedFinding::kMostReasonCharacters + 1, 'x');
    EXPECT_NE(faultOf(accepted), "");
    accepted.reason = "\xff";
    EXPECT_NE(faultOf(accepted), "");
}

TEST(WordsInFilesTest, BoundsAreClosedAndOptional)
{
    Indicator indicator;
    EXPECT_TRUE(indicator.isWithinBounds(-1e9));
    indicator.lowerBound = 0.0;
    indicator.upperBound = 100.0;
    EXPECT_TRUE(indicator.isWithinBounds(0.0));
    EXPECT_TRUE(indicator.isWithinBounds(100.0));
    EXPECT_FALSE(indicator.isWithinBounds(100.01));
    EXPECT_FALSE(indicator.isWithinBounds(-0.01));
}

} // namespace wm::domain
