// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CatalogueCopy.h"

#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

namespace wm::workspace {

namespace {

using domain::RecordKind;
using domain::RecordTexts;

class EditTest : public ::testing::Test {
protected:
    EditTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), file, false, {})); }

    [[nodiscard]] Workspace workspace() const { return *Workspace::open(file); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }

    [[nodiscard]] RecordTexts record(RecordKind kind, const std::string& code) const
    {
        for (RecordTexts& texts : recordsOf(snapshot()->catalogue(), kind)) {
            if (texts.front() == code)
                return std::move(texts);
        }
        ADD_FAILURE() << code;
        return RecordTexts(recordFields(kind).size());
    }

    static RecordTexts with(RecordKind kind, RecordTexts texts, const std::string& field, const std::string& text)
    {
        texts[domain::fieldPlace(kind, field).value()] = text;
        return texts;
    }

    [[nodiscard]] RecordEdit edited(RecordKind kind, const std::string& code, const std::string& field,
                                    const std::string& text) const
    {
        const RecordTexts before = record(kind, code);
        return {kind, before, with(kind, before, field, text)};
    }

    /// All records as texts, to compare states.
    [[nodiscard]] std::vector<std::vector<RecordTexts>> state() const
    {
        const SnapshotPtr now = snapshot();
        std::vector<std::vector<RecordTexts>> all;
        for (const RecordKind kind : domain::kRecordKinds)
            all.push_back(recordsOf(now->catalogue(), kind));
        return all;
    }

    testing::TempFolder folder;
    std::filesystem::path file = folder.file("工作 区.gpkg");
    const std::string facility = "gz-finance-core";
};

} // namespace

TEST_F(EditTest, AnEditIsOneChangeWithItsReasonAndIsTakenBackByItsReverse)
{
    const auto before = state();
    RecordTexts added = with(RecordKind::Facility, record(RecordKind::Facility, facility), "name_zh", "新建园区");
    added.front() = freeCode(*snapshot(), RecordKind::Facility, added);
    EXPECT_EQ(added.front(), "facility-1");
    const Edits edits{{edited(RecordKind::Facility, facility, "status", "operating"),
                       {RecordKind::Facility, {}, added},
                       {RecordKind::Task, recordsOf(snapshot()->catalogue(), RecordKind::Task).front(), {}}},
                      {}};
    EXPECT_TRUE(faultsOf(*snapshot(), edits.records)->empty());
    const auto change = workspace().edit(edits, "现场核对");
    ASSERT_TRUE(change) << change.error().message;
    EXPECT_EQ(record(RecordKind::Facility, facility)[7], "operating");
    EXPECT_EQ(record(RecordKind::Facility, "facility-1")[1], "新建园区");
    const History history = workspace().loadHistory().value();
    EXPECT_EQ(history.changes.back().id, *change);
    EXPECT_EQ(history.changes.back().note.reason, "现场核对");
    EXPECT_EQ(history.changes.back().note.act, domain::ChangeAct::Edit);
    EXPECT_EQ(history.touched.at(*change).size(), 3U);

    ASSERT_TRUE(workspace().undoing(*change).edit(reversed(edits), ""));
    const domain::ChangeNote undone = workspace().loadHistory()->changes.back().note;
    EXPECT_EQ(undone.act, domain::ChangeAct::Restore) << "nobody edited that";
    EXPECT_EQ(undone.source, std::to_string(change->value));
    auto after = state();
    std::ranges::sort(after.back()); // the task has come back with another number
    auto sorted = before;
    std::ranges::sort(sorted.back());
    EXPECT_EQ(after, sorted);
}

TEST_F(EditTest, ManyNewRecordsGetCodesOfTheirOwnBesideThoseThatAreGiven)
{
    std::vector<RecordTexts> added(3000, record(RecordKind::Facility, facility));
    std::vector<RecordTexts*> records;
    for (std::size_t i = 0; i < added.size(); ++i) {
        // Some say their code, with gaps between them.
        const std::array<std::string, 4> given{"facility-1", "facility-2", "facility-40", "facility-2999"};
        added[i].front() = i % 700 == 300 ? given[i / 700 % 4] : std::string();
        records.push_back(&added[i]);
    }
    giveFreeCodes(*snapshot(), RecordKind::Facility, records);
    std::set<std::string> codes;
    for (const RecordTexts& texts : added)
        codes.insert(texts.front());
    EXPECT_EQ(codes.size(), added.size());
    EXPECT_FALSE(codes.contains(""));
    EXPECT_EQ(added[300].front(), "facility-1");
}

TEST_F(EditTest, FaultsAreToldByFieldAndNothingOfThemIsStored)
{
    const auto before = state();
    const Edits edits{{edited(RecordKind::Facility, facility, "status", "finished"),
                       edited(RecordKind::Facility, facility, "lon", "east")},
                      {}};
    // Two edits of one row are two rows of one code.
    const Issues doubled = faultsOf(*snapshot(), edits.records).value();
    ASSERT_EQ(doubled.size(), 2U);
    EXPECT_EQ(doubled[0].kind, IssueKind::CodeTaken);

    const Issues unknown = faultsOf(*snapshot(), {edits.records[0]}).value();
    ASSERT_EQ(unknown.size(), 1U);
    EXPECT_EQ(unknown[0].kind, IssueKind::UnknownCode);
    EXPECT_EQ(unknown[0].line, 0);
    EXPECT_EQ(unknown[0].column, "status");
    EXPECT_EQ(unknown[0].found, "finished");
    EXPECT_EQ(unknown[0].expected, "facility_status");
    const auto refused = workspace().edit({{edits.records[0]}, {}}, "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(state(), before);
    EXPECT_EQ(workspace().loadHistory()->changes.size(), 1U);
}

TEST_F(EditTest, ARecordMayReferToAnotherOneOfTheSameEdits)
{
    RecordTexts document = record(RecordKind::Document, "ganzhou-five-centres");
    document[0] = "adjustment-2018";
    document[1] = "关于调整规划目标的通知";
    RecordTexts target = recordsOf(snapshot()->catalogue(), RecordKind::Target).front();
    const RecordTexts old = target;
    target = with(RecordKind::Target, target, "doc_id", "adjustment-2018");
    target.front() = freeCode(*snapshot(), RecordKind::Target, target);
    const Edits edits{{{RecordKind::Target, {}, target}, {RecordKind::Document, {}, document}}, {}};
    const Issues issues = faultsOf(*snapshot(), edits.records).value();
    EXPECT_TRUE(issues.empty()) << issues.front().column << issues.front().found;
    ASSERT_TRUE(workspace().edit(edits, "中期调整"));
    EXPECT_EQ(record(RecordKind::Target, target.front()), target);
    EXPECT_EQ(record(RecordKind::Target, old.front()), old) << "the old target stays";

    // What is referred to cannot go, and how many rows need it is said.
    const RecordEdit removal{RecordKind::Document, document, {}};
    const Issues needed = faultsOf(*snapshot(), {removal}).value();
    ASSERT_EQ(needed.size(), 1U);
    EXPECT_EQ(needed[0].kind, IssueKind::StillNeeded);
    EXPECT_EQ(needed[0].found, "1");
    EXPECT_EQ(needed[0].expected, "targets");
    EXPECT_EQ(workspace().edit({{removal}, {}}, "").error().code, ErrorCode::Conflict);
    // With what needs it, it can.
    EXPECT_TRUE(workspace().edit({{removal, {RecordKind::Target, target, {}}}, {}}, ""));
}

TEST_F(EditTest, WhatSomebodyElseHasChangedIsNotOverwritten)
{
    const RecordEdit mine = edited(RecordKind::Facility, facility, "status", "operating");
    ASSERT_TRUE(workspace().edit({{edited(RecordKind::Facility, facility, "note", "改过")}, {}}, ""));
    const auto refused = workspace().edit({{mine}, {}}, "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(record(RecordKind::Facility, facility)[9], "改过");
    EXPECT_EQ(faultsOf(*snapshot(), {mine}).error().code, ErrorCode::Conflict);
    const RecordEdit renamed{RecordKind::Facility, record(RecordKind::Facility, facility),
                             with(RecordKind::Facility, record(RecordKind::Facility, facility), "facility_id", "x")};
    EXPECT_EQ(workspace().edit({{renamed}, {}}, "").error().code, ErrorCode::InvalidArgument);
}

TEST_F(EditTest, TheUnitOfAnIndicatorStaysAndItsValuesKeepIt)
{
    const SnapshotPtr now = snapshot();
    const auto& sizes = now->observations().sizes();
    const domain::Indicator& indicator = *now->findIndicator(sizes.all().front().indicator);
    const RecordTexts texts = record(RecordKind::Indicator, indicator.code);
    const std::string other = indicator.unit == "%" ? "张" : "%";
    const Issues unit =
        faultsOf(*now, {{RecordKind::Indicator, texts, with(RecordKind::Indicator, texts, "unit", other)}}).value();
    ASSERT_EQ(unit.size(), 1U);
    EXPECT_EQ(unit[0].kind, IssueKind::UnitConflict);
    const Issues removal = faultsOf(*now, {{RecordKind::Indicator, texts, {}}}).value();
    EXPECT_TRUE(std::ranges::any_of(removal, [](const Issue& issue) { return issue.expected == "values"; }));
    EXPECT_EQ(workspace().edit({{{RecordKind::Indicator, texts, {}}}, {}}, "").error().code, ErrorCode::Conflict);
    EXPECT_EQ(record(RecordKind::Indicator, indicator.code), texts);
}

TEST_F(EditTest, ValuesAreAddedMovedAndRemoved)
{
    const SnapshotPtr now = snapshot();
    const SeriesSize& size = now->observations().sizes().all().front();
    const domain::RegionCode region = now->observations().sizes().regionOf(size);
    const auto values = now->observationsOf(size.indicator, region);
    domain::Observation moved = values.front(), added = values.front();
    moved.period = *domain::Period::parse("1991");
    added.period = *domain::Period::parse("1992");
    const Edits edits{{}, {{values.front(), moved}, {{}, added}}};
    EXPECT_TRUE(faultsOf(*now, edits.observations).empty());
    ASSERT_TRUE(workspace().edit(edits, "更正年份"));
    const auto periods = [&] {
        std::vector<std::string> texts;
        for (const domain::Observation& value : snapshot()->observationsOf(size.indicator, region))
            texts.push_back(value.period.text());
        return texts;
    };
    EXPECT_EQ(periods().size(), values.size() + 1);
    EXPECT_EQ(std::ranges::count(periods(), "1991"), 1);
    EXPECT_EQ(std::ranges::count(periods(), values.front().period.text()), 0);

    // The place is taken now; the bounds of the indicator hold.
    const Issues taken = faultsOf(*snapshot(), std::vector<ObservationEdit>{{{}, added}});
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].kind, IssueKind::Contradiction);
    EXPECT_EQ(workspace().edit({{}, {{{}, added}}}, "").error().code, ErrorCode::Conflict);
    domain::Observation nowhere = added;
    nowhere.region = {"999999"};
    nowhere.period = *domain::Period::parse("1993");
    EXPECT_EQ(workspace().edit({{}, {{{}, nowhere}}}, "").error().code, ErrorCode::InvalidArgument);

    ASSERT_TRUE(workspace().edit(reversed(edits), ""));
    EXPECT_EQ(periods().size(), values.size());
    EXPECT_EQ(std::ranges::count(periods(), values.front().period.text()), 1);
    EXPECT_EQ(workspace().edit(reversed(edits), "").error().code, ErrorCode::Conflict) << "it is taken back already";
}

TEST_F(EditTest, WhatASourceLostIsNotTypedWithoutDocumentAndPage)
{
    const std::string lost = "ganzhou-five-centres-fin-tax-share";
    RecordEdit edit = edited(RecordKind::Target, lost, "value", "16");
    edit.after = with(RecordKind::Target, *edit.after, "value_status", "stated");
    const Issues faults = *faultsOf(*snapshot(), {edit});
    const auto isFaulty = [&](const char* field) {
        return std::ranges::any_of(faults, [&](const Issue& fault) { return fault.column == field; });
    };
    EXPECT_TRUE(isFaulty("fill_source"));
    EXPECT_TRUE(isFaulty("fill_page"));
    EXPECT_EQ(workspace().edit({{edit}, {}}, "").error().code, ErrorCode::InvalidArgument);
    edit.after = with(RecordKind::Target, *edit.after, "filled_in", "value");
    edit.after = with(RecordKind::Target, *edit.after, "fill_source", "统计年鉴");
    EXPECT_EQ(workspace().edit({{edit}, {}}, "").error().code, ErrorCode::InvalidArgument) << "which page?";
    edit.after = with(RecordKind::Target, *edit.after, "fill_page", "12");
    EXPECT_TRUE(faultsOf(*snapshot(), {edit})->empty());
    ASSERT_TRUE(workspace().edit({{edit}, {}}, ""));
    EXPECT_EQ(record(RecordKind::Target, lost), *edit.after);

    RecordEdit bare = edit;
    bare.before = edit.after;
    for (const char* const field : {"filled_in", "fill_source", "fill_page"})
        bare.after = with(RecordKind::Target, *bare.after, field, "");
    EXPECT_EQ(workspace().edit({{bare}, {}}, "").error().code, ErrorCode::InvalidArgument)
        << "its source cannot be forgotten while the value stays";
    const auto back = workspace().edit(reversed({{edit}, {}}), "");
    EXPECT_TRUE(back) << back.error().message;
}

TEST_F(EditTest, ANumberInThePlaceOfWordsNeedsAConditionAndAUnit)
{
    const SnapshotPtr now = snapshot();
    const auto inWords = std::ranges::find_if(now->catalogue().targets, [&](const domain::Target& target) {
        return target.status == domain::ValueStatus::Qualitative && target.comparator == domain::Comparator::Unstated &&
               target.valueKind == "level" && !now->findIndicator(target.indicator)->unit.empty();
    });
    ASSERT_NE(inWords, now->catalogue().targets.end());
    const auto fieldsOf = [&](const RecordEdit& edit) {
        const Issues faults = faultsOf(*snapshot(), {edit}).value();
        std::set<std::string> fields;
        for (const Issue& fault : faults)
            fields.insert(fault.column);
        return fields;
    };
    const auto numbered = [&](const std::string& code) {
        RecordEdit edit = edited(RecordKind::Target, code, "value", "16");
        edit.after = with(RecordKind::Target, *edit.after, "value_status", "stated");
        return edit;
    };
    RecordEdit edit = numbered(inWords->code);
    EXPECT_EQ(fieldsOf(edit), std::set<std::string>{"comparator"});
    EXPECT_EQ(workspace().edit({{edit}, {}}, "").error().code, ErrorCode::InvalidArgument);
    edit.after = with(RecordKind::Target, *edit.after, "comparator", ">=");
    EXPECT_EQ(fieldsOf(edit), std::set<std::string>{});
    const auto change = workspace().edit({{edit}, {}}, "");
    ASSERT_TRUE(change) << change.error().message;
    ASSERT_TRUE(workspace().undoing(*change).edit(reversed({{edit}, {}}), ""));

    RecordEdit added{RecordKind::Target, {}, *edit.after};
    added.after->front() = "new-target";
    EXPECT_EQ(fieldsOf(added), std::set<std::string>{});
    added.after = with(RecordKind::Target, *added.after, "comparator", "");
    EXPECT_EQ(fieldsOf(added), std::set<std::string>{"comparator"});

    RecordTexts indicator = record(RecordKind::Indicator, now->findIndicator(inWords->indicator)->code);
    indicator.front() = "without-unit";
    indicator = with(RecordKind::Indicator, indicator, "unit", "");
    RecordTexts target = record(RecordKind::Target, inWords->code);
    target.front() = "target-without-unit";
    target = with(RecordKind::Target, target, "indicator_id", "without-unit");
    target = with(RecordKind::Target, target, "unit", "");
    const auto planted =
        workspace().edit({{{RecordKind::Indicator, {}, indicator}, {RecordKind::Target, {}, target}}, {}}, "");
    ASSERT_TRUE(planted) << planted.error().message;
    edit = numbered("target-without-unit");
    EXPECT_EQ(fieldsOf(edit), (std::set<std::string>{"comparator", "unit"}));
    EXPECT_EQ(workspace().edit({{edit}, {}}, "").error().code, ErrorCode::InvalidArgument);
}

TEST_F(EditTest, TakingBackThatAValueIsLostAsksForNoPage)
{
    const SnapshotPtr now = snapshot();
    const auto& targets = now->catalogue().targets;
    const auto stated = std::ranges::find(targets, domain::ValueStatus::Stated, &domain::Target::status);
    RecordEdit edit = edited(RecordKind::Target, stated->code, "value", "");
    edit.after = with(RecordKind::Target, *edit.after, "value_upper", "");
    edit.after = with(RecordKind::Target, *edit.after, "value_status", "lost_in_source");
    const auto change = workspace().edit({{edit}, {}}, "");
    ASSERT_TRUE(change) << change.error().message;
    EXPECT_TRUE(workspace().undoing(*change).edit(reversed({{edit}, {}}), ""));
    EXPECT_EQ(record(RecordKind::Target, stated->code), *edit.before);
}

} // namespace wm::workspace
