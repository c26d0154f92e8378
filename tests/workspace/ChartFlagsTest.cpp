// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeriesSnapshot.h"
#include "TestWords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::ChartNote;
using domain::ChartNoteKind;
using presentation::ChartFlag;

domain::Catalogue notedCatalogue(std::vector<ChartNote> notes)
{
    domain::Catalogue catalogue = seriesCatalogue(2010, {3.0, 3.2, 3.5, 3.7, 4.0, 4.3, 4.5, 4.8, 5.0, 5.3});
    catalogue.targets = {seriesTarget(1, 2025, 7.0)};
    catalogue.chartNotes = std::move(notes);
    return catalogue;
}

presentation::ChartSpec notedChart(std::vector<ChartNote> notes)
{
    return chartOf(seriesSnapshot(notedCatalogue(std::move(notes))), kSeries, {}, testWords());
}

bool saysBelow(const presentation::ChartSpec& spec, const std::string& note)
{
    return std::ranges::find(spec.notes, note) != spec.notes.end();
}

} // namespace

TEST(ChartFlagsTest, ANoteIsFlaggedAndSaidBelow)
{
    const auto spec = notedChart({{ChartNoteKind::Event, 2015, {1}, {"360700"}, "新院区启用"}});
    ASSERT_EQ(spec.flags.size(), 1U);
    EXPECT_EQ(spec.flags[0].kind, ChartFlag::Kind::Event);
    EXPECT_EQ(spec.flags[0].year, 2015);
    EXPECT_EQ(spec.flags[0].label, "新院区启用");
    EXPECT_EQ(spec.flags[0].readOut, "2015: 新院区启用");
    EXPECT_TRUE(saysBelow(spec, "2015: 新院区启用"));
}

TEST(ChartFlagsTest, ANoteIsForItsIndicatorAndRegionOrForAll)
{
    EXPECT_EQ(notedChart({{ChartNoteKind::Event, 2015, {}, {}, "all"},
                          {ChartNoteKind::Event, 2016, {1}, {}, "indicator"},
                          {ChartNoteKind::Event, 2017, {}, {"360700"}, "region"}})
                  .flags.size(),
              3U);
    EXPECT_TRUE(notedChart({{ChartNoteKind::Event, 2015, {2}, {}, "other"},
                            {ChartNoteKind::Event, 2016, {1}, {"360800"}, "elsewhere"}})
                    .flags.empty());
}

TEST(ChartFlagsTest, ABreakSaysThatNothingWasDoneAboutIt)
{
    const auto plain = notedChart({});
    const auto spec =
        notedChart({{ChartNoteKind::Break, 2014, {}, {}, ""}, {ChartNoteKind::Break, 2016, {}, {}, "口径"}});
    ASSERT_EQ(spec.flags.size(), 2U);
    EXPECT_EQ(spec.flags[0].label, "chart_note.break_label");
    EXPECT_EQ(spec.flags[1].label, "口径");
    EXPECT_TRUE(saysBelow(spec, "chart_note.break 2014"));
    EXPECT_TRUE(saysBelow(spec, "chart_note.break_because 2016 / 口径"));
    ASSERT_EQ(plain.lines.size(), spec.lines.size());
    for (std::size_t line = 0; line < spec.lines.size(); ++line)
        EXPECT_EQ(plain.lines[line].points.back().value, spec.lines[line].points.back().value)
            << "the numbers of the projection stay";
}

TEST(ChartFlagsTest, AVerdictAcrossABreakSaysSo)
{
    const auto remarksWith = [](int year) {
        domain::Catalogue catalogue = notedCatalogue({{ChartNoteKind::Break, year, {1}, {}, ""}});
        catalogue.targets[0].baselineYear = 2012;
        catalogue.targets[0].baselineValue = 3.5;
        return explanationOf(seriesSnapshot(std::move(catalogue)), {1}, testWords()).remarks;
    };
    const auto across = remarksWith(2015);
    EXPECT_NE(std::ranges::find(across, "chart_note.break 2015"), across.end());
    const auto before = remarksWith(2012);
    EXPECT_EQ(std::ranges::find(before, "chart_note.break 2012"), before.end()) << "baseline and value are of one kind";
}

TEST(ChartFlagsTest, TheReadOutOfAValueHasItsNoteAndAnotherSource)
{
    domain::Catalogue catalogue = notedCatalogue({});
    catalogue.documents.push_back({{3}, "bulletin", "公报", "", "", "2016", {}, "statistics", ""});
    catalogue.observations[5].document = {3};
    catalogue.observations[5].note = "初步数";
    const auto spec = chartOf(seriesSnapshot(std::move(catalogue)), kSeries, {}, testWords());
    EXPECT_TRUE(spec.observed[4].remark.empty());
    EXPECT_EQ(spec.observed[5].remark, "初步数\nvalue.other_source 公报");
    EXPECT_EQ(spec.observed[6].remark, "value.other_source 年鉴") << "back to the first one";
    EXPECT_TRUE(spec.observed[7].remark.empty());
}

} // namespace wm::workspace
