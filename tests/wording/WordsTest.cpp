// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include <set>

namespace wm::wording {
namespace {

using domain::Language;
using WordsTest = test::WordingTest;

TEST_F(WordsTest, UsesTheOfficialWordsForVerdicts)
{
    useLanguage(Language::Chinese);
    const std::array<std::string, domain::kVerdicts.size()> official{
        "已达成", "进度正常", "需加快", "进度滞后", "背离目标", "未达成", "无法评价", "无数据", "定性目标", "待补录"};
    EXPECT_EQ(words().verdicts, official);
}

TEST_F(WordsTest, TellsVerdictsApartInEveryLanguage)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        const auto verdicts = words().verdicts;
        EXPECT_EQ(std::set<std::string>(verdicts.begin(), verdicts.end()).size(), verdicts.size());
    }
}

TEST_F(WordsTest, SaysWhichLanguageTheWordsAreIn)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        EXPECT_EQ(words().language, language);
    }
}

TEST_F(WordsTest, CarriesTheMarkThatUnreviewedMapsMustBear)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(words().schematicMark, "示意图·未经审核");
    EXPECT_NE(words().schematicCells.find("示意分区"), std::string::npos);
    EXPECT_EQ(words().pathToTarget, "序时进度");
}

TEST_F(WordsTest, NamesYearAndValueInATargetLabel)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(presentation::filledIn(words().targetLabel, "2025", "≥ 16"), "目标（2025）：≥ 16");
    useLanguage(Language::English);
    EXPECT_EQ(presentation::filledIn(words().targetLabel, "2025", "≥ 16"), "2025 target ≥ 16");
}

} // namespace
} // namespace wm::wording
