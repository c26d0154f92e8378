// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace wm::domain {

namespace {

using testing::ElementsAre;

Catalogue smallCatalogue()
{
    Catalogue catalogue;
    catalogue.regions = {{{"360700"}, {"赣州市", "Ganzhou"}, "prefecture", {"360000"}, "north;south", {}}};
    catalogue.documents = {{{7}, "plan", "规划", "国发〔2016〕1号", "国务院", "2016", {"360700"}, "plan", ""}};
    catalogue.indicators = {
        {{9}, "beds", {"床位", "Beds"}, "张", "health", Direction::Increase, 0.0, std::nullopt, "strict 1"}};
    Target target;
    target.id = {3};
    target.code = "t-1";
    target.document = {7};
    target.region = {"360700"};
    target.indicator = {9};
    target.comparator = Comparator::GreaterOrEqual;
    target.year = 2025;
    target.yearStatus = YearStatus::Stated;
    target.value = 0.1;
    target.valueKind = "level";
    target.role = "kpi";
    target.filledIn = FilledIn{true, false, "年鉴", "12", "", Comparator::About};
    catalogue.targets = {target};
    Corridor corridor;
    corridor.code = "c-1";
    corridor.document = {7};
    corridor.path = {{114.5, 25.25}, {-115.0, 26.0}};
    catalogue.corridors = {corridor};
    return catalogue;
}

} // namespace

TEST(RecordTest, EachKindWritesAsManyTextsAsItHasFields)
{
    Catalogue catalogue = smallCatalogue();
    catalogue.facilities.resize(1);
    catalogue.tasks.resize(1);
    for (const RecordKind kind : kRecordKinds) {
        const auto records = recordsOf(catalogue, kind);
        ASSERT_EQ(records.size(), 1U) << toText(kind);
        EXPECT_EQ(records.front().size(), recordFields(kind).size()) << toText(kind);
        std::set<std::string_view> names;
        for (const RecordField& field : recordFields(kind))
            EXPECT_TRUE(names.insert(field.name).second) << field.name;
        EXPECT_EQ(recordKindFromText(toText(kind)), kind);
    }
    EXPECT_EQ(recordKindFromText("observation"), std::nullopt);
}

TEST(RecordTest, WhatARowRefersToIsSaidByCodes)
{
    const auto records = recordsOf(smallCatalogue(), RecordKind::Target);
    EXPECT_THAT(records.front(),
                ElementsAre("t-1", "plan", "360700", "beds", ">=", "", "", "", "2025", "stated", "0.1", "", "张",
                            "level", "stated", "kpi", "", "", "value", "年鉴", "12", "", "~"));
}

TEST(RecordTest, FieldsAreFoundByName)
{
    EXPECT_EQ(fieldPlace(RecordKind::Target, "target_id"), 0U);
    EXPECT_EQ(recordFields(RecordKind::Facility)[fieldPlace(RecordKind::Facility, "lat").value()].name, "lat");
    EXPECT_EQ(fieldPlace(RecordKind::Task, "lat"), std::nullopt);
}

TEST(RecordTest, PathsOfCorridorsReadBackAsTheyWere)
{
    const Catalogue catalogue = smallCatalogue();
    const std::string text = pathText(catalogue.corridors.front().path);
    EXPECT_EQ(text, "114.5 25.25, -115 26");
    EXPECT_EQ(pathFromText(text), catalogue.corridors.front().path);
    EXPECT_EQ(pathFromText(""), Line());
    for (const char* const bad : {"114.5 25.25", "114.5", "a b, c d", "114.5 25, 190 2", "1 2, 3 95", "1 2,", ", 1 2"})
        EXPECT_EQ(pathFromText(bad), std::nullopt) << bad;
}

} // namespace wm::domain
