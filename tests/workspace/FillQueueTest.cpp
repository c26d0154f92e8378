// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/FillQueue.h"

#include "TestWords.h"
#include "support/CatalogueCopy.h"

#include "wm/workspace/Views.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::Comparator;
using domain::Filling;

constexpr const char* kLostCode = "ganzhou-five-centres-fin-tax-share"; ///< 0 to 100 %; value and year are lost

class FillQueueTest : public ::testing::Test {
protected:
    FillQueueTest() { EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), folder.file("a.gpkg"), false, {})); }

    [[nodiscard]] Workspace workspace() const { return *Workspace::open(folder.file("a.gpkg")); }
    [[nodiscard]] SnapshotPtr snapshot() const { return workspace().loadSnapshot({}).value(); }
    [[nodiscard]] static domain::TargetId idOf(const Snapshot& snapshot, const char* code)
    {
        return std::ranges::find(snapshot.catalogue().targets, code, &domain::Target::code)->id;
    }
    [[nodiscard]] static int countOf(const Snapshot& snapshot, domain::Verdict verdict)
    {
        return overviewOf(snapshot, {}, testWords()).counts[static_cast<std::size_t>(verdict)];
    }
    static bool hasText(const std::vector<std::string>& texts, const std::string& text)
    {
        return std::ranges::find(texts, text) != texts.end();
    }

    testing::TempFolder folder;
    const Filling filling{16.0, {}, Comparator::GreaterOrEqual, 2020, "赣市府发〔2016〕1号", "12", ""};
};

TEST_F(FillQueueTest, HasEveryLostValueAndYearDocumentAfterDocument)
{
    const SnapshotPtr loaded = snapshot();
    const std::vector<FillItem> items = fillQueueOf(*loaded, {});
    EXPECT_EQ(std::ranges::count(items, true, &FillItem::isValueLeft), 412); // the catalogue's README
    EXPECT_EQ(std::ranges::count(items, true, &FillItem::isYearLeft), 482);
    EXPECT_EQ(std::ranges::count(items, true, &FillItem::isFilled), 0);
    std::vector<domain::DocumentId> documents;
    for (const FillItem& item : items) {
        if (documents.empty() || documents.back() != item.document)
            documents.push_back(item.document);
    }
    std::ranges::sort(documents);
    EXPECT_EQ(std::ranges::adjacent_find(documents), documents.end()) << "no document comes twice";
    presentation::Selection guilin;
    guilin.region = {"450300"};
    for (const FillItem& item : fillQueueOf(*loaded, guilin))
        EXPECT_EQ(loaded->findTarget(item.target)->region.text, "450300");
}

TEST_F(FillQueueTest, AFilledTargetIsSeenAsFilledEverywhere)
{
    const SnapshotPtr before = snapshot();
    const domain::TargetId id = idOf(*before, kLostCode);
    const int left = countOf(*before, domain::Verdict::ToBeFilled);
    ASSERT_TRUE(workspace().fillTarget(id, {}, filling));

    const SnapshotPtr after = snapshot();
    EXPECT_EQ(countOf(*after, domain::Verdict::ToBeFilled), left - 1);
    EXPECT_NE(after->assessment(*after->findTarget(id)).verdict, domain::Verdict::ToBeFilled);
    const std::vector<FillItem> items = fillQueueOf(*after, {});
    const auto item = std::ranges::find(items, id, &FillItem::target);
    ASSERT_NE(item, items.end());
    EXPECT_TRUE(item->isFilled && !item->isValueLeft && !item->isYearLeft);

    const presentation::TableSpec table = targetTable(*after, {}, testWords());
    const auto row = std::ranges::find(table.rows, id.value, &presentation::TableRow::id);
    const auto cell = [&](const char* key) {
        const auto column = std::ranges::find(table.columns, key, &presentation::TableColumn::key);
        return row->cells.at(static_cast<std::size_t>(column - table.columns.begin()));
    };
    EXPECT_EQ(cell("value").text, "≥ 16%");
    EXPECT_EQ(cell("year").number, 2020.0);
    EXPECT_EQ(cell("fill_source").text, filling.source);
    EXPECT_EQ(cell("fill_page").text, "12");

    EXPECT_TRUE(hasText(explanationOf(*after, id, testWords()).sources, "filling.source 赣市府发〔2016〕1号 / 12"));
    const domain::Target& target = *after->findTarget(id);
    const presentation::ChartSpec chart = chartOf(*after, {target.indicator, target.region}, id, testWords());
    EXPECT_TRUE(hasText(chart.notes, "2020 wants ≥ 16%: filling.source 赣市府发〔2016〕1号 / 12"));
    const auto isWanted = [](const presentation::ChartTarget& each) {
        return each.value == 16.0;
    };
    EXPECT_TRUE(std::ranges::any_of(chart.targets, isWanted));

    ASSERT_TRUE(workspace().fillTarget(id, filling, {}));
    EXPECT_EQ(countOf(*snapshot(), domain::Verdict::ToBeFilled), left);
}

TEST_F(FillQueueTest, AShareAboveAHundredIsRefused)
{
    const domain::TargetId id = idOf(*snapshot(), kLostCode);
    Filling wrong = filling;
    wrong.value = 160.0;
    const auto refused = workspace().fillTarget(id, {}, wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(refused.error().message.find("0 - 100"), std::string::npos) << refused.error().message;
}

TEST_F(FillQueueTest, TheSubjectTellsWhatToLookFor)
{
    const SnapshotPtr loaded = snapshot();
    const FillSubject subject = fillSubjectOf(*loaded, idOf(*loaded, kLostCode), testWords());
    EXPECT_EQ(subject.region, "赣州市");
    EXPECT_EQ(subject.unitKey, "%");
    EXPECT_EQ(subject.bounds, "0–100");
    EXPECT_EQ(subject.section, "金融 二（一）");
    EXPECT_EQ(subject.note, "发展阶段");
    EXPECT_EQ(subject.year, "<no year>");
    EXPECT_FALSE(subject.document.empty());
    EXPECT_TRUE(fillSubjectOf(*loaded, {99999}, testWords()).document.empty());
}

TEST_F(FillQueueTest, OtherTargetsAndTheLatestValuesStandBesideForPlausibility)
{
    const SnapshotPtr loaded = snapshot();
    const auto& targets = loaded->catalogue().targets;
    const auto lost = std::ranges::find_if(targets, [&](const domain::Target& target) {
        return target.status == domain::ValueStatus::LostInSource &&
               std::ranges::any_of(loaded->targetsOf(target.indicator, target.region),
                                   [](const domain::Target* other) { return other->value.has_value(); });
    });
    ASSERT_NE(lost, targets.end());
    const FillSubject subject = fillSubjectOf(*loaded, lost->id, testWords());
    ASSERT_FALSE(subject.others.empty());
    EXPECT_NE(subject.others.front().find(" wants "), std::string::npos) << subject.others.front();
}

TEST_F(FillQueueTest, TheTableListsWhatIsLeft)
{
    const SnapshotPtr loaded = snapshot();
    EXPECT_EQ(fillQueueTable(*loaded, {}, testWords()).rows.size(), 498U) << "412 values, and 86 years alone";
    presentation::Selection nowhere;
    nowhere.theme = "no such theme";
    EXPECT_EQ(fillQueueTable(*loaded, nowhere, testWords()).emptyText, "filling.none_left");
}

} // namespace

} // namespace wm::workspace
