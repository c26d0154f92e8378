// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"
#include "support/TempFolder.h"

#include "wm/base/Path.h"
#include "wm/workspace/Import.h"
#include "wm/workspace/Workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// In the order of the fields: code, names, unit, theme, direction, bounds, profile.
domain::RecordTexts indicatorTexts(const char* name, const char* unit, const char* theme = "agriculture")
{
    return {"", name, "", unit, theme, "increase", "", "", ""};
}

class NewIndicatorsTest : public ::testing::Test {
protected:
    NewIndicatorsTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), m_file, false, {})); }

    [[nodiscard]] Workspace workspace() const { return *Workspace::open(m_file); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }
    [[nodiscard]] static std::string themeOf(const Snapshot& snapshot)
    {
        return snapshot.catalogue().indicators.front().theme;
    }

    ImportSource table(const std::string& text)
    {
        EXPECT_TRUE(writeFile(m_folder.file("表.csv"), text));
        return {.file = m_folder.file("表.csv")};
    }

    [[nodiscard]] static domain::ImportRecipe recipeFor(const Snapshot& snapshot, const ImportSource& source)
    {
        auto preview = previewImport(snapshot, source, {}, {}, {});
        EXPECT_TRUE(preview) << preview.error().message;
        domain::ImportRecipe recipe = preview ? preview->recipe : domain::ImportRecipe();
        recipe.document = snapshot.catalogue().documents.front().code;
        return recipe;
    }

    [[nodiscard]] static ImportTrialPtr trialOf(const Snapshot& snapshot, const ImportSource& source,
                                                const domain::ImportRecipe& recipe, const ImportAdditions& additions)
    {
        auto trial = tryImport(snapshot, source, recipe, additions, {});
        EXPECT_TRUE(trial) << trial.error().message;
        return trial.value_or(nullptr);
    }

    /// The indicators for the words, as a user describes them.
    [[nodiscard]] static NewIndicators described(const Snapshot& snapshot, const std::vector<UnknownWord>& words)
    {
        std::vector<domain::RecordTexts> texts;
        for (const UnknownWord& word : words)
            texts.push_back(indicatorTexts(word.name.c_str(), word.unit.c_str(), themeOf(snapshot).c_str()));
        return newIndicators(snapshot, std::move(texts));
    }

    const testing::TempFolder m_folder;
    const std::filesystem::path m_file = m_folder.file("甲 乙.gpkg");
    const std::string m_text = "地区,年份,茶油产量（吨）,ABC指数(%)\n章贡区,2023,12.5,101\n南康区,2023,30,99\n";
};

TEST_F(NewIndicatorsTest, TheTableSaysNameAndUnitOfWhatIsNotKnown)
{
    const SnapshotPtr now = snapshot();
    const ImportSource source = table(m_text);
    const ImportTrialPtr trial = trialOf(*now, source, recipeFor(*now, source), {});
    ASSERT_THAT(trial->unknownIndicators(), SizeIs(2));
    const UnknownWord& index = trial->unknownIndicators()[0];
    const UnknownWord& oil = trial->unknownIndicators()[1];
    EXPECT_EQ(oil.name, "茶油产量");
    EXPECT_EQ(oil.unit, "吨");
    EXPECT_EQ(oil.cells, 2);
    EXPECT_EQ(index.name, "ABC指数") << "with its capital letters, though words are compared without";
    EXPECT_EQ(index.unit, "%");
}

TEST_F(NewIndicatorsTest, UnitAndNameOfARowAreSaidToo)
{
    const SnapshotPtr now = snapshot();
    const ImportSource source = table("地区,年份,指标,单位,数值\n章贡区,2023,茶油产量,万吨,12.5\n");
    const ImportTrialPtr trial = trialOf(*now, source, recipeFor(*now, source), {});
    ASSERT_THAT(trial->unknownIndicators(), SizeIs(1));
    EXPECT_EQ(trial->unknownIndicators().front().name, "茶油产量");
    EXPECT_EQ(trial->unknownIndicators().front().unit, "万吨");
}

TEST_F(NewIndicatorsTest, TheyComeWithTheirValuesAsOneChange)
{
    const SnapshotPtr before = snapshot();
    const ImportSource source = table(m_text);
    domain::ImportRecipe recipe = recipeFor(*before, source);
    const auto words = trialOf(*before, source, recipe, {})->unknownIndicators();
    const NewIndicators made = described(*before, words);
    ASSERT_THAT(made.issues, IsEmpty());
    ASSERT_THAT(made.indicators, SizeIs(2));
    for (std::size_t i = 0; i < words.size(); ++i)
        recipe.indicators[words[i].word] = made.indicators[i].code;

    const ImportTrialPtr trial = trialOf(*before, source, recipe, {.indicators = made.indicators});
    EXPECT_EQ(trial->faulty(), 0);
    EXPECT_EQ(trial->counts()[domain::ImportFate::New], 4);
    const auto items = trial->items(domain::ImportFate::New, 10);
    const presentation::TableSpec spec = importTable(*before, items, testWords());
    EXPECT_EQ(spec.rows.front().cells[2].text, items.front().added->name.zh);

    const auto outcome = workspace().storeImport(*trial, {}, "", {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->added, 4);
    const SnapshotPtr after = snapshot();
    EXPECT_EQ(after->catalogue().indicators.size(), before->catalogue().indicators.size() + 2);
    const auto& indicators = after->catalogue().indicators;
    const auto oil = std::ranges::find(indicators, std::string("茶油产量"),
                                       [](const domain::Indicator& each) { return each.name.zh; });
    ASSERT_NE(oil, indicators.end());
    EXPECT_EQ(oil->unit, "吨");
    ASSERT_THAT(after->observationsOf(oil->id, {"360702"}), SizeIs(1));
    EXPECT_EQ(after->observationsOf(oil->id, {"360702"}).front().value, 12.5);
    EXPECT_EQ(workspace().loadHistory()->changes.back().id, outcome->change);

    // Next time the table's words are known.
    const ImportTrialPtr again = trialOf(*after, source, recipeFor(*after, source), {});
    EXPECT_EQ(again->counts()[domain::ImportFate::Same], 4);
}

TEST_F(NewIndicatorsTest, OneThatNoValueRefersToIsNotAdded)
{
    const SnapshotPtr before = snapshot();
    const ImportSource source = table(m_text);
    domain::ImportRecipe recipe = recipeFor(*before, source);
    const auto words = trialOf(*before, source, recipe, {})->unknownIndicators();
    const NewIndicators made = described(*before, words);
    recipe.indicators[words[0].word] = made.indicators[0].code;
    recipe.indicators[words[1].word] = "";
    const ImportTrialPtr trial = trialOf(*before, source, recipe, {.indicators = made.indicators});
    ASSERT_TRUE(workspace().storeImport(*trial, {}, "", {}));
    EXPECT_EQ(snapshot()->catalogue().indicators.size(), before->catalogue().indicators.size() + 1);
}

TEST_F(NewIndicatorsTest, WhoAddsTheSameMeanwhileIsNotOverwritten)
{
    const SnapshotPtr before = snapshot();
    const ImportSource source = table(m_text);
    domain::ImportRecipe recipe = recipeFor(*before, source);
    const auto words = trialOf(*before, source, recipe, {})->unknownIndicators();
    const NewIndicators made = described(*before, words);
    for (std::size_t i = 0; i < words.size(); ++i)
        recipe.indicators[words[i].word] = made.indicators[i].code;
    const ImportTrialPtr first = trialOf(*before, source, recipe, {.indicators = made.indicators});
    const ImportTrialPtr second = trialOf(*before, source, recipe, {.indicators = made.indicators});
    ASSERT_TRUE(workspace().storeImport(*first, {}, "", {}));
    const std::string stored = readFile(m_file).value();
    const auto refused = workspace().storeImport(*second, {}, "", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(readFile(m_file).value(), stored);
}

TEST_F(NewIndicatorsTest, TargetsMayBeForThemToo)
{
    const SnapshotPtr before = snapshot();
    const ImportSource source = table("指标,地区,目标年,目标值,单位\n茶油产量,章贡区,2035,50,吨\n");
    domain::ImportRecipe recipe = recipeFor(*before, source);
    ASSERT_EQ(recipe.records, domain::RecordKind::Target);
    const auto words = trialOf(*before, source, recipe, {})->unknownIndicators();
    ASSERT_THAT(words, SizeIs(1));
    const NewIndicators made = newIndicators(*before, {indicatorTexts("茶油产量", "吨", themeOf(*before).c_str())});
    ASSERT_THAT(made.indicators, SizeIs(1));
    recipe.indicators[words.front().word] = made.indicators.front().code;
    const ImportTrialPtr trial = trialOf(*before, source, recipe, {.indicators = made.indicators});
    ASSERT_EQ(trial->counts()[domain::ImportFate::New], 1)
        << (trial->issues().empty() ? std::string() : trial->issues().front().found);
    const auto items = trial->items(domain::ImportFate::New, 1);
    EXPECT_NE(importTable(*before, items, testWords()).rows.front().cells[3].text.find("茶油产量"), std::string::npos);
    const auto outcome = workspace().storeImport(*trial, {}, "", {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    const SnapshotPtr after = snapshot();
    const auto isForIt = [&](const domain::Target& target) {
        return after->findIndicator(target.indicator)->name.zh == "茶油产量";
    };
    EXPECT_EQ(std::ranges::count_if(after->catalogue().targets, isForIt), 1);
}

TEST_F(NewIndicatorsTest, WhatCannotBeAddedIsTold)
{
    const SnapshotPtr now = snapshot();
    const domain::Indicator& known = now->catalogue().indicators.front();
    const std::string theme = themeOf(*now);
    const NewIndicators made = newIndicators(
        *now, {indicatorTexts("", "吨", theme.c_str()), indicatorTexts("茶油产量", "斗", theme.c_str()),
               indicatorTexts("茶油产量", "吨", "no-theme"), indicatorTexts(known.name.zh.c_str(), "吨", theme.c_str()),
               indicatorTexts("茶油产量", "吨", theme.c_str()), indicatorTexts("茶油 产量", "吨", theme.c_str())});
    ASSERT_THAT(made.indicators, SizeIs(1));
    EXPECT_EQ(made.indicators.front().name.zh, "茶油产量");
    std::vector<std::string> faults;
    for (const Issue& issue : made.issues)
        faults.push_back(std::to_string(issue.line) + " " + issue.column);
    EXPECT_THAT(faults, ElementsAre("0 name_zh", "1 unit", "2 theme", "3 name_zh", "5 name_zh"));
}

} // namespace

} // namespace wm::workspace
