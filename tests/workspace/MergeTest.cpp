// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Merge.h"

#include "TestWords.h"
#include "support/CatalogueCopy.h"

#include "wm/base/Path.h"
#include "wm/domain/Record.h"
#include "wm/store/Connection.h"
#include "wm/workspace/FindHistory.h"
#include "wm/workspace/Workspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workspace {

namespace {

using domain::RecordKind;
using domain::RecordTexts;

/// Two colleagues: each has a copy of one file.
class MergeTest : public ::testing::Test {
protected:
    MergeTest()
    {
        EXPECT_TRUE(buildWorkspace(testing::catalogueFolder(), ours, false, {}));
        std::filesystem::copy_file(ours, theirs);
    }

    static Workspace at(const std::filesystem::path& file) { return *Workspace::open(file); }
    static SnapshotPtr snapshot(const std::filesystem::path& file) { return at(file).loadSnapshot({}).value(); }

    static std::vector<RecordTexts> records(const std::filesystem::path& file, RecordKind kind)
    {
        return recordsOf(snapshot(file)->catalogue(), kind);
    }

    static RecordTexts record(const std::filesystem::path& file, RecordKind kind, const std::string& code)
    {
        for (RecordTexts& texts : records(file, kind)) {
            if (texts.front() == code)
                return std::move(texts);
        }
        ADD_FAILURE() << code;
        return RecordTexts(recordFields(kind).size());
    }

    static std::string field(const std::filesystem::path& file, RecordKind kind, const std::string& code,
                             const std::string& name)
    {
        return record(file, kind, code)[domain::fieldPlace(kind, name).value()];
    }

    static void set(const std::filesystem::path& file, RecordKind kind, const std::string& code,
                    const std::map<std::string, std::string>& fields)
    {
        const RecordTexts before = record(file, kind, code);
        RecordTexts after = before;
        for (const auto& [name, text] : fields)
            after[domain::fieldPlace(kind, name).value()] = text;
        const auto changed = at(file).edit({{{kind, before, after}}, {}}, "");
        EXPECT_TRUE(changed) << changed.error().message;
    }

    static void add(const std::filesystem::path& file, RecordKind kind, RecordTexts texts, const std::string& code)
    {
        texts.front() = code;
        const auto added = at(file).edit({{{kind, {}, texts}}, {}}, "");
        EXPECT_TRUE(added) << added.error().message;
    }

    static void remove(const std::filesystem::path& file, RecordKind kind, const std::string& code)
    {
        EXPECT_TRUE(at(file).edit({{{kind, record(file, kind, code), {}}}, {}}, ""));
    }

    [[nodiscard]] MergeTrialPtr compared() const { return compared(ours, theirs); }
    static MergeTrialPtr compared(const std::filesystem::path& mine, const std::filesystem::path& other)
    {
        auto trial = compareWorkspaces(*snapshot(mine), other, {});
        EXPECT_TRUE(trial) << trial.error().message;
        return trial.value_or(nullptr);
    }

    static MergeOutcome merged(const std::filesystem::path& mine, const std::filesystem::path& other,
                               const MergeChoice& choice = {})
    {
        const auto outcome = at(mine).merge(*compared(mine, other), choice, "", {});
        EXPECT_TRUE(outcome) << outcome.error().message;
        return outcome.value_or(MergeOutcome());
    }

    /// Of theirs, whatever is to become of them.
    static std::int64_t differences(const MergeTrial& trial)
    {
        std::int64_t rows = 0;
        for (const MergeFate fate : kMergeFates)
            rows += fate == MergeFate::Here ? 0 : trial.count(fate);
        return rows;
    }

    /// A value of a region that is there, with its series.
    static domain::Observation firstValue(const std::filesystem::path& file)
    {
        const SnapshotPtr now = snapshot(file);
        const SeriesSize& size = now->observations().sizes().all().front();
        return now->observationsOf(size.indicator, now->observations().sizes().regionOf(size)).front();
    }
    static std::optional<double> valueAt(const std::filesystem::path& file, const domain::Observation& place)
    {
        for (const domain::Observation& each : snapshot(file)->observationsOf(place.indicator, place.region)) {
            if (each.period.text() == place.period.text() && each.valueKind == place.valueKind)
                return each.value;
        }
        return std::nullopt;
    }
    static void editValue(const std::filesystem::path& file, const std::optional<domain::Observation>& before,
                          const std::optional<domain::Observation>& after)
    {
        const auto changed = at(file).edit({{}, {{before, after}}}, "");
        EXPECT_TRUE(changed) << changed.error().message;
    }

    /// A document of the file's own with values of the years, as an import or a revision makes one.
    static void addSource(const std::filesystem::path& file, const std::string& code, const std::string& title,
                          const std::vector<std::string>& years)
    {
        RecordTexts texts = record(file, RecordKind::Document, "ganzhou-five-centres");
        texts[domain::fieldPlace(RecordKind::Document, "title_zh").value()] = title;
        add(file, RecordKind::Document, texts, code);
        domain::Observation value = firstValue(file);
        const SnapshotPtr now = snapshot(file);
        const auto& documents = now->catalogue().documents;
        value.document = std::ranges::find(documents, code, &domain::Document::code)->id;
        for (const std::string& year : years) {
            value.period = *domain::Period::parse(year);
            editValue(file, {}, value);
        }
    }
    /// The title of the document of a value of the series of firstValue().
    static std::string sourceOf(const std::filesystem::path& file, const std::string& year)
    {
        const SnapshotPtr now = snapshot(file);
        const domain::Observation first = firstValue(file);
        for (const domain::Observation& each : now->observationsOf(first.indicator, first.region)) {
            if (each.period.text() == year && each.valueKind == first.valueKind)
                return now->findDocument(each.document)->title;
        }
        return {};
    }
    /// What a field of the records says, each with the title of its document.
    static std::set<std::pair<std::string, std::string>> sourcesOf(const std::filesystem::path& file, RecordKind kind,
                                                                   const std::string& name)
    {
        std::map<std::string, std::string> titles;
        for (const RecordTexts& texts : records(file, RecordKind::Document))
            titles[texts.front()] = texts[domain::fieldPlace(RecordKind::Document, "title_zh").value()];
        std::set<std::pair<std::string, std::string>> sources;
        for (const RecordTexts& texts : records(file, kind))
            sources.emplace(texts[domain::fieldPlace(kind, name).value()],
                            titles[texts[domain::fieldPlace(kind, "doc_id").value()]]);
        return sources;
    }
    void makeStrangers() const
    {
        std::filesystem::remove(theirs);
        ASSERT_TRUE(buildWorkspace(testing::catalogueFolder(), theirs, false, {}));
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        ASSERT_TRUE(connection.execute("UPDATE change_mark SET mark = 'another'"));
    }

    testing::TempFolder folder;
    std::filesystem::path ours = folder.file("甲 的.gpkg"), theirs = folder.file("乙 的.gpkg");
    const std::string facility = "gz-finance-core";
    static constexpr RecordKind kFacility = RecordKind::Facility;
};

} // namespace

TEST_F(MergeTest, ACopyHasNothingToMerge)
{
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(differences(*trial), 0);
    ASSERT_TRUE(trial->base());
    EXPECT_FALSE(trial->base()->isMerge);
    EXPECT_TRUE(at(ours).merge(*trial, {}, "", {})->change.isNone());
    EXPECT_EQ(compareWorkspaces(*snapshot(ours), ours, {}).error().code, ErrorCode::InvalidArgument);
}

TEST_F(MergeTest, WhatOneSideHasChangedIsTakenAndWhatOursHasChangedStays)
{
    const std::string task = records(ours, RecordKind::Task).front().front();
    const std::string lost = records(ours, RecordKind::Task).back().front();
    set(theirs, kFacility, facility, {{"status", "operating"}});
    set(ours, kFacility, facility, {{"note", "我的备注"}});
    set(ours, RecordKind::Task, task, {{"deadline", "2030-12-31"}});
    add(theirs, kFacility, record(theirs, kFacility, facility), "new-park");
    remove(theirs, RecordKind::Task, lost);
    const domain::Observation first = firstValue(theirs);
    domain::Observation revised = first, added = first;
    revised.value += 0.5;
    added.period = *domain::Period::parse("1990");
    editValue(theirs, first, revised);
    editValue(theirs, {}, added);

    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::New), 2);
    EXPECT_EQ(trial->count(MergeFate::Changed), 2);
    EXPECT_EQ(trial->count(MergeFate::Removed), 1);
    EXPECT_EQ(trial->count(MergeFate::Conflict), 0);
    const auto outcome = at(ours).merge(*trial, {}, "合并乙的修改", {});
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->added, 2);
    EXPECT_EQ(outcome->replaced, 2);
    EXPECT_EQ(outcome->removed, 1);
    EXPECT_TRUE(outcome->issues.empty());
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "operating");
    EXPECT_EQ(field(ours, kFacility, facility, "note"), "我的备注");
    EXPECT_EQ(field(ours, kFacility, "new-park", "status"), "operating");
    EXPECT_EQ(field(ours, RecordKind::Task, task, "deadline"), "2030-12-31");
    EXPECT_EQ(valueAt(ours, first), revised.value);
    EXPECT_EQ(valueAt(ours, added), added.value);
    const History history = at(ours).loadHistory().value();
    EXPECT_EQ(history.changes.back().note.act, domain::ChangeAct::Merge);
    EXPECT_EQ(history.changes.back().note.reason, "合并乙的修改");
    EXPECT_EQ(history.changes.back().note.source, "乙 的.gpkg");
    EXPECT_EQ(differences(*compared()), 0) << "it is merged";
}

TEST_F(MergeTest, WhatOursAloneHasChangedIsListedAndStays)
{
    const std::string task = records(ours, RecordKind::Task).front().front();
    set(ours, kFacility, facility, {{"note", ""}, {"place_zh", "新址"}});
    set(theirs, kFacility, facility, {{"place_zh", "新址"}});
    remove(ours, RecordKind::Task, task);
    add(ours, kFacility, record(ours, kFacility, facility), "our-park");
    const domain::Observation first = firstValue(ours);
    domain::Observation revised = first, added = first, moved = first;
    revised.value += 0.5;
    added.period = *domain::Period::parse("1990");
    moved.period = *domain::Period::parse("1989");
    editValue(ours, first, revised);
    editValue(ours, {}, added);
    editValue(ours, added, moved); // where it was theirs has nothing either
    editValue(ours, revised, {});
    editValue(ours, {}, revised); // under another number

    const MergeTrialPtr trial = compared();
    EXPECT_EQ(differences(*trial), 0);
    EXPECT_EQ(trial->count(MergeFate::Here), 4 + (field(theirs, kFacility, facility, "note").empty() ? 0 : 1));
    const auto items = trial->items(MergeFate::Here, 10);
    ASSERT_EQ(items.size(), static_cast<std::size_t>(trial->count(MergeFate::Here)));
    EXPECT_EQ(std::ranges::count_if(items, &MergeItem::isGoneHere), 1) << "the task";
    EXPECT_EQ(std::ranges::count_if(items, &MergeItem::isAloneHere), 2) << "a park and a value";
    EXPECT_FALSE(MergeChoice().takes(MergeFate::Here, items.front().number));
    const auto value = std::ranges::find_if(
        items, [](const MergeItem& item) { return item.table == "observation" && !item.isAloneHere; });
    ASSERT_NE(value, items.end());
    ASSERT_EQ(value->fields.size(), 1U);
    EXPECT_EQ(value->fields[0].field, "value");
    EXPECT_NE(value->fields[0].ours, value->fields[0].theirs);
    EXPECT_TRUE(at(ours).merge(*trial, {}, "", {})->change.isNone());
    // The other one sees it from the other side.
    const auto seenThere = [&] {
        return differences(*compared(theirs, ours));
    };
    EXPECT_EQ(seenThere(), trial->count(MergeFate::Here));
    merged(theirs, ours);
    EXPECT_EQ(compared()->count(MergeFate::Here), 0);
    // Ours again, after theirs has taken it once.
    domain::Observation again = revised;
    again.value += 0.25;
    editValue(ours, revised, again);
    set(ours, kFacility, "our-park", {{"status", "operating"}});
    EXPECT_EQ(compared()->count(MergeFate::Here), seenThere());
    EXPECT_EQ(differences(*compared()), 0);
}

TEST_F(MergeTest, WhatBothHaveChangedIsAConflictThatOursWinsUnlessChosenOtherwise)
{
    set(theirs, kFacility, facility, {{"status", "operating"}, {"place_zh", "新址"}});
    set(ours, kFacility, facility, {{"status", "under_construction"}, {"note", "我的备注"}});
    const domain::Observation first = firstValue(theirs);
    domain::Observation mine = first, other = first;
    mine.value += 0.25;
    other.value += 0.5;
    editValue(ours, first, mine);
    editValue(theirs, first, other);

    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::Conflict), 2);
    EXPECT_EQ(differences(*trial), 2);
    const auto items = trial->items(MergeFate::Conflict, 10);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].table, "facility");
    std::vector<std::string> fields;
    for (const MergedField& each : items[0].fields)
        fields.push_back(each.field + ": " + each.base + ", " + each.ours + " / " + each.theirs +
                         (each.isConflict ? " !" : ""));
    ASSERT_EQ(fields.size(), 2U);
    EXPECT_EQ(fields[1], "status: planned, under_construction / operating !");
    EXPECT_EQ(items[1].table, "observation");
    const presentation::TableSpec table =
        mergeTable(*snapshot(ours), *trial, items, testWords(domain::Language::Chinese));
    EXPECT_EQ(table.rows.size(), 2U);

    EXPECT_EQ(trial->expected({}).kept, 2) << "ours is kept";
    MergeChoice choice;
    choice.exceptions.insert(items[0].number);
    const MergeOutcome outcome = at(ours).merge(*trial, choice, "", {}).value();
    EXPECT_EQ(outcome.replaced, 1);
    EXPECT_EQ(outcome.kept, 1);
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "operating");
    EXPECT_EQ(field(ours, kFacility, facility, "place_zh"), "新址");
    EXPECT_EQ(field(ours, kFacility, facility, "note"), "我的备注") << "theirs says nothing of it";
    EXPECT_EQ(valueAt(ours, first), mine.value);
    // What was decided is not asked again, for theirs has not changed since; it can be decided otherwise.
    const MergeTrialPtr again = compared();
    EXPECT_EQ(differences(*again), 1);
    EXPECT_EQ(again->count(MergeFate::Kept), 1);
    EXPECT_EQ(again->expected({}).replaced, 0);
    MergeChoice otherwise;
    otherwise.exceptions.insert(again->items(MergeFate::Kept, 9).at(0).number);
    EXPECT_EQ(at(ours).merge(*again, otherwise, "", {})->replaced, 1);
    EXPECT_EQ(valueAt(ours, first), other.value);
}

TEST_F(MergeTest, WhatIsRefusedAsAWholeIsNotAskedAgainUntilThatIsTakenBack)
{
    set(theirs, kFacility, facility, {{"status", "operating"}});
    set(ours, kFacility, facility, {{"status", "under_construction"}});
    add(theirs, kFacility, record(theirs, kFacility, facility), "new-park");
    MergeChoice none;
    none.takesNew = false;
    const MergeTrialPtr trial = compared();
    EXPECT_TRUE(trial->hasQuestions());
    const MergeOutcome refused = at(ours).merge(*trial, none, "核对后不取", {}).value();
    EXPECT_EQ(refused.added + refused.replaced + refused.removed, 0);
    EXPECT_EQ(refused.kept, 2);
    ASSERT_FALSE(refused.change.isNone());
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "under_construction");

    const History history = at(ours).loadHistory().value();
    EXPECT_EQ(history.changes.back().id, refused.change);
    EXPECT_EQ(history.changes.back().note.act, domain::ChangeAct::Merge);
    EXPECT_EQ(history.changes.back().note.reason, "核对后不取");
    EXPECT_FALSE(history.touched.contains(refused.change));
    const auto listed = [&](const HistoryFilter& filter) {
        const auto found = findHistory(*snapshot(ours), *at(ours).loadHistory(), filter, 10, testWords(), {});
        return found && found->changes.contains(refused.change);
    };
    EXPECT_TRUE(listed({}));
    HistoryFilter filter;
    filter.act = domain::ChangeAct::Merge;
    EXPECT_TRUE(listed(filter));
    filter.text = "不取";
    EXPECT_TRUE(listed(filter));
    filter.text = "绝无此词";
    EXPECT_FALSE(listed(filter));
    filter.text.clear();
    filter.table = "facility";
    EXPECT_FALSE(listed(filter));

    const MergeTrialPtr again = compared();
    EXPECT_EQ(again->count(MergeFate::Kept), 2);
    EXPECT_EQ(differences(*again), 2);
    EXPECT_FALSE(again->hasQuestions());
    EXPECT_TRUE(at(ours).merge(*again, {}, "", {})->change.isNone()) << "that is known already";

    domain::Restoration back;
    back.takenBack = refused.change;
    ASSERT_TRUE(at(ours).restore(back, ""));
    EXPECT_EQ(compared()->count(MergeFate::Conflict), 1);
    EXPECT_EQ(compared()->count(MergeFate::New), 1);
    // Once: there is nothing left of it to take back.
    const auto twice = at(ours).restore(back, "");
    EXPECT_TRUE(twice && twice->change.isNone() && twice->isTakenBackAlready);
    // Undoing and doing again, as often as one likes.
    for (const bool isRefused : {true, false, true}) {
        back.takenBack = at(ours).loadHistory()->changes.back().id;
        const auto turned = at(ours).restore(back, "");
        EXPECT_TRUE(turned && !turned->change.isNone() && !turned->isTakenBackAlready);
        EXPECT_EQ(compared()->count(MergeFate::Kept), isRefused ? 2 : 0);
        EXPECT_EQ(compared()->count(MergeFate::New), isRefused ? 0 : 1);
    }
    back.takenBack = at(ours).loadHistory()->changes.back().id;
    ASSERT_TRUE(at(ours).restore(back, ""));
    merged(ours, theirs, none);
    MergeChoice all;
    all.takesKept = true;
    EXPECT_EQ(merged(ours, theirs, all).added, 1);
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "operating");
}

TEST_F(MergeTest, AMergeIsTakenBackAsAWholeAndCanBeMadeAgain)
{
    set(theirs, kFacility, facility, {{"status", "operating"}});
    add(theirs, kFacility, record(theirs, kFacility, facility), "new-park");
    const MergeOutcome outcome = merged(ours, theirs);
    EXPECT_EQ(differences(*compared()), 0);
    domain::Restoration back;
    back.takenBack = outcome.change;
    ASSERT_TRUE(at(ours).restore(back, ""));
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "planned");
    EXPECT_EQ(compared()->count(MergeFate::New), 1);
    EXPECT_EQ(compared()->count(MergeFate::Changed), 1);
    merged(ours, theirs);
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "operating");
}

TEST_F(MergeTest, ColleaguesWhoMergeInTurnsSeeOnlyWhatIsNew)
{
    set(theirs, kFacility, facility, {{"status", "operating"}});
    set(ours, kFacility, facility, {{"note", "甲"}});
    merged(ours, theirs);
    merged(theirs, ours);
    EXPECT_EQ(record(ours, kFacility, facility), record(theirs, kFacility, facility));
    EXPECT_EQ(differences(*compared(ours, theirs)), 0);
    EXPECT_EQ(differences(*compared(theirs, ours)), 0);

    // One changes again what the other has taken: no conflict, for the other has not touched it.
    set(ours, kFacility, facility, {{"note", "甲二"}});
    EXPECT_EQ(differences(*compared(ours, theirs)), 0) << "theirs is older";
    EXPECT_EQ(compared(theirs, ours)->count(MergeFate::Changed), 1);
    const domain::Observation first = firstValue(ours);
    domain::Observation revised = first;
    revised.value += 0.5;
    editValue(ours, first, revised);
    merged(theirs, ours);
    EXPECT_EQ(valueAt(theirs, first), revised.value);
    editValue(theirs, revised, first);
    EXPECT_EQ(compared(ours, theirs)->count(MergeFate::Changed), 1);
    EXPECT_EQ(differences(*compared(ours, theirs)), 1);
    EXPECT_EQ(compared(ours, theirs)->base()->isMerge, true);
    EXPECT_EQ(compared(theirs, ours)->count(MergeFate::Here), 1);
}

TEST_F(MergeTest, RemovingAndChangingTheSameIsAConflict)
{
    const std::string one = records(ours, RecordKind::Task).front().front();
    const std::string other = records(ours, RecordKind::Task).back().front();
    remove(theirs, RecordKind::Task, one);
    set(ours, RecordKind::Task, one, {{"deadline", "2030-12-31"}});
    set(theirs, RecordKind::Task, other, {{"deadline", "2031-12-31"}});
    remove(ours, RecordKind::Task, other);
    const MergeTrialPtr trial = compared();
    const auto items = trial->items(MergeFate::Conflict, 10);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(differences(*trial), 2);
    EXPECT_EQ(std::ranges::count_if(items, &MergeItem::isGoneThere), 1);
    EXPECT_EQ(std::ranges::count_if(items, &MergeItem::isGoneHere), 1);
    MergeChoice all;
    EXPECT_EQ(trial->expected(all).kept, 2);
    all.takesConflicts = true;
    const MergeOutcome expected = trial->expected(all);
    EXPECT_EQ(expected.removed, 1);
    EXPECT_EQ(expected.added, 1);
    EXPECT_EQ(expected.replaced + expected.kept, 0);
    const MergeOutcome outcome = at(ours).merge(*trial, all, "", {}).value();
    EXPECT_EQ(outcome.removed, 1);
    EXPECT_EQ(outcome.added, 1);
    EXPECT_EQ(field(ours, RecordKind::Task, other, "deadline"), "2031-12-31");
}

TEST_F(MergeTest, NewDocumentsAndIndicatorsComeWithTheirValuesAndTargets)
{
    // Both add a document, so that the numbers of the rows are others.
    add(ours, RecordKind::Document, record(ours, RecordKind::Document, "ganzhou-five-centres"), "our-plan");
    add(theirs, RecordKind::Document, record(theirs, RecordKind::Document, "ganzhou-five-centres"), "their-plan");
    const SnapshotPtr other = snapshot(theirs);
    const std::string indicator = other->catalogue().indicators.front().code;
    add(theirs, RecordKind::Indicator, record(theirs, RecordKind::Indicator, indicator), "their-indicator");
    const SnapshotPtr held = snapshot(theirs);
    const domain::Catalogue& now = held->catalogue();
    domain::Observation value = firstValue(theirs);
    value.period = *domain::Period::parse("2001");
    for (const domain::Document& document : now.documents)
        value.document = document.code == "their-plan" ? document.id : value.document;
    for (const domain::Indicator& each : now.indicators)
        value.indicator = each.code == "their-indicator" ? each.id : value.indicator;
    value.value = now.indicators.front().lowerBound.value_or(1.0);
    editValue(theirs, {}, value);
    const MergeOutcome outcome = merged(ours, theirs);
    EXPECT_EQ(outcome.added, 3);
    const SnapshotPtr after = snapshot(ours);
    const auto stored = std::ranges::find(after->catalogue().indicators, "their-indicator", &domain::Indicator::code);
    ASSERT_NE(stored, after->catalogue().indicators.end());
    const auto values = after->observationsOf(stored->id, value.region);
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(after->findDocument(values[0].document)->code, "their-plan");
}

TEST_F(MergeTest, WhatIsNewMayBeRefusedUnlessOthersNeedIt)
{
    add(theirs, RecordKind::Document, record(theirs, RecordKind::Document, "ganzhou-five-centres"), "their-plan");
    RecordTexts wanted = records(theirs, RecordKind::Target).front();
    wanted[1] = "their-plan";
    add(theirs, RecordKind::Target, wanted, "their-target");
    add(theirs, RecordKind::Target, wanted, "other-target");
    domain::Observation value = firstValue(theirs);
    value.period = *domain::Period::parse("2001");
    editValue(theirs, {}, value);
    value.period = *domain::Period::parse("2002");
    editValue(theirs, {}, value);

    const MergeTrialPtr trial = compared();
    const std::vector<MergeItem> items = trial->items(MergeFate::New, 100);
    ASSERT_EQ(items.size(), 5U);
    MergeChoice some;
    for (const MergeItem& item : items) {
        EXPECT_EQ(item.isChoice, item.table != "document") << item.key.front();
        const bool isRefused =
            item.key.front() == "their-target" || (item.table == "observation" && item.key[2] == "2001");
        if (isRefused || !item.isChoice)
            some.exceptions.insert(item.number);
    }
    ASSERT_EQ(some.exceptions.size(), 3U);
    EXPECT_EQ(trial->expected(some).added, 3);
    EXPECT_EQ(trial->expected(some).kept, 2);
    const MergeOutcome outcome = at(ours).merge(*trial, some, "", {}).value();
    EXPECT_EQ(outcome.added, 3);
    EXPECT_EQ(outcome.kept, 2);
    const auto codes = [this] {
        std::set<std::string> found;
        for (const RecordTexts& each : records(ours, RecordKind::Target))
            found.insert(each.front());
        return found;
    }();
    EXPECT_TRUE(codes.contains("other-target"));
    EXPECT_FALSE(codes.contains("their-target"));
    EXPECT_EQ(valueAt(ours, value), value.value);
    value.period = *domain::Period::parse("2001");
    EXPECT_EQ(valueAt(ours, value), std::nullopt);

    const MergeTrialPtr again = compared();
    EXPECT_EQ(again->count(MergeFate::New), 0) << "what was refused is not taken by itself";
    EXPECT_EQ(again->count(MergeFate::Here), 0) << "nor is it something that ours has removed";
    const std::vector<MergeItem> kept = again->items(MergeFate::Kept, 9);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].key.front(), "their-target");
    EXPECT_TRUE(kept[0].isAloneThere);
    EXPECT_FALSE(kept[0].isGoneHere);
    EXPECT_TRUE(at(ours).merge(*again, {}, "", {})->change.isNone());
    MergeChoice late;
    late.takesKept = true;
    EXPECT_EQ(again->expected(late).added, 2);
    EXPECT_EQ(at(ours).merge(*again, late, "", {})->added, 2);
    EXPECT_EQ(valueAt(ours, value), value.value);
    EXPECT_EQ(differences(*compared()), 0);
}

TEST_F(MergeTest, AllThatIsNewMayBeRefusedButWhatOthersMayNeed)
{
    add(theirs, RecordKind::Document, record(theirs, RecordKind::Document, "ganzhou-five-centres"), "their-plan");
    add(theirs, kFacility, record(theirs, kFacility, facility), "new-park");
    domain::Observation value = firstValue(theirs);
    value.period = *domain::Period::parse("2001");
    editValue(theirs, {}, value);
    value.period = *domain::Period::parse("2002");
    editValue(theirs, {}, value);
    const MergeTrialPtr trial = compared();
    MergeChoice choice;
    choice.takesNew = false;
    EXPECT_EQ(trial->expected(choice).added, 1) << "the document";
    choice.exceptions.insert(trial->items(MergeFate::New, 100).back().number);
    EXPECT_EQ(trial->expected(choice).added, 2);
    EXPECT_EQ(trial->expected(choice).kept, 2);
    const MergeOutcome outcome = at(ours).merge(*trial, choice, "", {}).value();
    EXPECT_EQ(outcome.added, 2);
    EXPECT_EQ(outcome.kept, 2);
    EXPECT_EQ(valueAt(ours, value), value.value);
    EXPECT_EQ(compared()->count(MergeFate::Kept), 2);
}

TEST_F(MergeTest, AValueThatCannotBeTakenIsNamedInWords)
{
    const domain::Observation first = firstValue(theirs);
    domain::Observation wrong = first;
    wrong.value = -141;
    {
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        ASSERT_TRUE(connection.execute("UPDATE indicator SET lower_bound = 0 WHERE id = " +
                                       std::to_string(first.indicator.value)));
    }
    std::filesystem::remove(ours);
    std::filesystem::copy_file(theirs, ours);
    {
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        ASSERT_TRUE(
            connection.execute("UPDATE observation SET value = -141 WHERE id = " + std::to_string(first.id.value)));
    }
    const MergeTrialPtr trial = compared();
    ASSERT_EQ(trial->issues().size(), 1U);
    const SnapshotPtr now = snapshot(ours);
    const domain::Indicator* const indicator = now->findIndicator(first.indicator);
    ASSERT_TRUE(indicator);
    const Issues named = namedIssues(*now, trial->issues(), testWords(domain::Language::Chinese));
    EXPECT_NE(named[0].document.find(indicator->name.zh), std::string::npos) << named[0].document;
    EXPECT_NE(named[0].document.find(first.period.text()), std::string::npos) << named[0].document;
    EXPECT_EQ(named[0].document.find(indicator->code), std::string::npos) << named[0].document;
    EXPECT_EQ(named[0].found, "-141");
    EXPECT_FALSE(named[0].expected.empty());
}

TEST_F(MergeTest, WhatOneHasKeptIsNoChangeForTheOther)
{
    const std::string task = records(ours, RecordKind::Task).front().front();
    const domain::Observation first = firstValue(ours);
    domain::Observation mine = first, other = first, added = first;
    mine.value += 0.25;
    other.value += 0.5;
    added.period = *domain::Period::parse("1990");
    editValue(ours, first, mine);
    set(ours, kFacility, facility, {{"status", "under_construction"}});
    editValue(theirs, first, other);
    editValue(theirs, {}, added);
    set(theirs, kFacility, facility, {{"status", "operating"}, {"note", "乙"}});
    set(theirs, RecordKind::Task, task, {{"deadline", "2030-12-31"}});
    MergeChoice careful;
    careful.takesChanged = false;
    EXPECT_EQ(merged(ours, theirs, careful).kept, 3);
    // To theirs all of that is its own work, which ours has not replaced.
    const MergeTrialPtr back = compared(theirs, ours);
    EXPECT_EQ(back->count(MergeFate::Changed), 0);
    EXPECT_EQ(back->count(MergeFate::Conflict), 2) << "the value and the facility's status";
    EXPECT_EQ(differences(*back), 2);
    EXPECT_EQ(back->count(MergeFate::Here), 1) << "the task";
    EXPECT_FALSE(at(theirs).merge(*back, {}, "", {})->change.isNone()) << "that it keeps its own is remembered";
    EXPECT_EQ(valueAt(theirs, first), other.value);
    EXPECT_EQ(compared(theirs, ours)->count(MergeFate::Conflict), 0);
    // Once one takes what the other has, nothing is left to be decided, and who changes it next is no conflict.
    MergeChoice all;
    all.takesKept = true;
    merged(theirs, ours, all);
    EXPECT_EQ(valueAt(theirs, first), mine.value);
    merged(ours, theirs, {.takesKept = true, .exceptions = {}});
    EXPECT_EQ(record(ours, kFacility, facility), record(theirs, kFacility, facility));
    EXPECT_EQ(record(ours, RecordKind::Task, task), record(theirs, RecordKind::Task, task));
    EXPECT_EQ(differences(*compared(ours, theirs)), 0);
    EXPECT_EQ(differences(*compared(theirs, ours)), 0);
    EXPECT_EQ(compared(ours, theirs)->count(MergeFate::Here) + compared(theirs, ours)->count(MergeFate::Here), 0);
    editValue(ours, mine, first);
    EXPECT_EQ(compared(theirs, ours)->count(MergeFate::Changed), 1);
    EXPECT_EQ(differences(*compared(theirs, ours)), 1);
}

TEST_F(MergeTest, WhatWasTakenInOneOfSeveralMergesIsNoConflictLater)
{
    const domain::Observation first = firstValue(ours);
    domain::Observation revised = first, again = first, added = first;
    revised.value += 0.5;
    again.value += 0.75;
    added.period = *domain::Period::parse("1990");
    set(theirs, kFacility, facility, {{"note", "乙"}});
    editValue(theirs, first, revised);
    merged(ours, theirs);
    set(ours, kFacility, facility, {{"note", "甲"}});
    editValue(ours, revised, again);
    editValue(theirs, {}, added);
    merged(ours, theirs);
    const MergeTrialPtr back = compared(theirs, ours);
    EXPECT_EQ(back->count(MergeFate::Changed), 2) << "theirs has not touched them since ours took them";
    EXPECT_EQ(differences(*back), 2);
}

TEST_F(MergeTest, FilesThatWereNeverOneAreComparedWithoutGuessing)
{
    makeStrangers();
    const std::string task = records(theirs, RecordKind::Task).front().front();
    remove(theirs, RecordKind::Task, task);
    set(theirs, kFacility, facility, {{"status", "operating"}});
    const domain::Observation first = firstValue(theirs);
    domain::Observation revised = first;
    revised.value += 0.5;
    editValue(theirs, first, revised);
    const MergeTrialPtr trial = compared();
    EXPECT_FALSE(trial->base());
    EXPECT_EQ(trial->count(MergeFate::Conflict), 2) << "nobody knows which one is right";
    EXPECT_EQ(differences(*trial), 2) << "and what theirs lacks is kept";
    EXPECT_EQ(trial->count(MergeFate::Here), 1) << "the task";
    MergeChoice all;
    all.takesConflicts = true;
    ASSERT_TRUE(at(ours).merge(*trial, all, "", {}));
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "operating");
    EXPECT_EQ(valueAt(ours, first), revised.value);
    EXPECT_EQ(record(ours, RecordKind::Task, task).front(), task);
}

TEST_F(MergeTest, WhatWasRefusedOfAFileThatWasNeverOneIsNotToldAsRemoved)
{
    makeStrangers();
    const domain::RecordTexts task = records(theirs, RecordKind::Task).front();
    for (const char* code : {"refused", "removed", "stays"})
        add(theirs, RecordKind::Task, task, code);
    const MergeTrialPtr first = compared();
    ASSERT_EQ(first->count(MergeFate::New), 3);
    MergeChoice choice;
    for (const MergeItem& item : first->items(MergeFate::New, 9)) {
        if (item.key.front() == "refused")
            choice.exceptions.insert(item.number);
    }
    ASSERT_EQ(choice.exceptions.size(), 1U);
    ASSERT_TRUE(at(ours).merge(*first, choice, "", {}));
    remove(ours, RecordKind::Task, "removed");
    const MergeTrialPtr again = compared();
    EXPECT_EQ(again->count(MergeFate::Kept), 1) << "refused before, and offered again";
    ASSERT_EQ(again->count(MergeFate::Here), 1) << "removed by ours";
    // Also after one more merge, of something else.
    add(theirs, RecordKind::Task, task, "later");
    ASSERT_TRUE(at(ours).merge(*compared(), {}, "", {}));
    const MergeTrialPtr later = compared();
    EXPECT_EQ(later->count(MergeFate::Kept), 1);
    EXPECT_EQ(later->count(MergeFate::Here), 1);
    MergeChoice late;
    late.takesKept = true;
    ASSERT_TRUE(at(ours).merge(*later, late, "", {}));
    EXPECT_EQ(record(ours, RecordKind::Task, "refused").front(), "refused");
    EXPECT_EQ(compared()->count(MergeFate::Kept), 0);
}

TEST_F(MergeTest, TwoDocumentsUnderOneCodeStayTwoAndEachValueKeepsItsSource)
{
    const std::string code = "import-2026-11-24";
    addSource(ours, code, "甲的年鉴", {"1990", "1992"});
    addSource(theirs, code, "乙的年鉴", {"1991", "1992"});
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::New), 2) << "the document and a value";
    ASSERT_EQ(trial->count(MergeFate::Conflict), 1) << "both have a value of 1992";
    const auto items = trial->items(MergeFate::Conflict, 9);
    presentation::Words words = testWords(domain::Language::Chinese);
    words.phrases["import.difference"] = "%1: %2";
    const presentation::TableSpec table = mergeTable(*snapshot(ours), *trial, items, words);
    EXPECT_NE(table.rows.at(0).cells.at(3).text.find("甲的年鉴"), std::string::npos) << table.rows[0].cells[3].text;
    EXPECT_NE(table.rows.at(0).cells.at(4).text.find("乙的年鉴"), std::string::npos) << table.rows[0].cells[4].text;
    ASSERT_TRUE(at(ours).merge(*trial, {}, "", {}));
    EXPECT_EQ(sourceOf(ours, "1990"), "甲的年鉴");
    EXPECT_EQ(sourceOf(ours, "1991"), "乙的年鉴");
    EXPECT_EQ(field(ours, RecordKind::Document, code + "-2", "title_zh"), "乙的年鉴");
    // Again, also after theirs has gone on and has called it otherwise.
    EXPECT_EQ(differences(*compared()), 1) << "the value that ours has kept";
    EXPECT_EQ(compared()->count(MergeFate::Kept), 1);
    set(theirs, RecordKind::Document, code, {{"title_zh", "乙的统计年鉴"}});
    EXPECT_EQ(compared()->count(MergeFate::Changed), 1);
    EXPECT_EQ(differences(*compared()), 2);
    merged(ours, theirs);
    EXPECT_EQ(field(ours, RecordKind::Document, code + "-2", "title_zh"), "乙的统计年鉴");
    set(ours, RecordKind::Document, code + "-2", {{"title_zh", "统计年鉴"}});
    EXPECT_EQ(differences(*compared()), 1) << "by a name that it once had";
    // The other way round.
    const MergeTrialPtr back = compared(theirs, ours);
    EXPECT_EQ(back->count(MergeFate::New), 2) << "our document and its value";
    EXPECT_EQ(back->count(MergeFate::Changed), 1) << "the title";
    ASSERT_TRUE(at(theirs).merge(*back, {}, "", {}));
    EXPECT_EQ(sourceOf(theirs, "1990"), "甲的年鉴");
    EXPECT_EQ(sourceOf(theirs, "1991"), "统计年鉴");
    EXPECT_EQ(field(theirs, RecordKind::Document, code, "title_zh"), "统计年鉴");
    for (const auto& [mine, other] : {std::pair(ours, theirs), std::pair(theirs, ours)}) {
        EXPECT_EQ(compared(mine, other)->count(MergeFate::New), 0);
        EXPECT_EQ(compared(mine, other)->count(MergeFate::Changed), 0);
        EXPECT_EQ(snapshot(mine)->catalogue().documents.size(), snapshot(other)->catalogue().documents.size());
    }
}

TEST_F(MergeTest, TwoRevisionsOfOneTargetStayTwo)
{
    const RecordTexts target = records(ours, RecordKind::Target).front();
    const RecordTexts task = records(ours, RecordKind::Task).front();
    const auto revise = [&](const std::filesystem::path& file, const std::string& title, const std::string& value) {
        addSource(file, "document-1", title, {});
        RecordTexts revised = target, added = task;
        revised[domain::fieldPlace(RecordKind::Target, "doc_id").value()] = "document-1";
        revised[domain::fieldPlace(RecordKind::Target, "note").value()] = value;
        added[domain::fieldPlace(RecordKind::Task, "doc_id").value()] = "document-1";
        add(file, RecordKind::Target, revised, "document-1-target");
        add(file, RecordKind::Task, added, "task-1");
        RecordTexts park = record(file, kFacility, facility);
        park[domain::fieldPlace(kFacility, "name_zh").value()] = title + "园区";
        park[domain::fieldPlace(kFacility, "doc_id").value()] = "document-1";
        add(file, kFacility, park, "facility-1");
    };
    revise(ours, "甲的纲要", "甲");
    revise(theirs, "乙的纲要", "乙");
    const domain::AcceptedFinding accepted{
        {domain::FindingKind::NoPosition, "", "360700", "", "", "facility-1"}, "f1", "已核实"};
    ASSERT_TRUE(at(theirs).changeAcceptedFindings({}, {accepted}));
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::Conflict), 0);
    EXPECT_EQ(trial->count(MergeFate::New), 5) << "a document, a target, a task, a facility, a finding";
    const auto targetsOf = [](const std::filesystem::path& file) {
        auto titles = sourcesOf(file, RecordKind::Target, "note");
        std::erase_if(titles, [](const auto& each) { return each.first != "甲" && each.first != "乙"; });
        return titles;
    };
    presentation::Words words = testWords(domain::Language::Chinese);
    words.phrases["import.difference"] = "%1: %2";
    const auto added = trial->items(MergeFate::New, 9);
    for (const presentation::TableRow& row : mergeTable(*snapshot(ours), *trial, added, words).rows) {
        EXPECT_EQ(row.cells.at(4).text.find("document-1"), std::string::npos) << row.cells[4].text;
        EXPECT_EQ(row.cells.at(4).text.find(">="), std::string::npos) << row.cells[4].text;
    }
    const std::set<std::pair<std::string, std::string>> both{{"甲", "甲的纲要"}, {"乙", "乙的纲要"}};
    ASSERT_TRUE(at(ours).merge(*trial, {}, "", {}));
    EXPECT_EQ(targetsOf(ours), both);
    EXPECT_EQ(field(ours, kFacility, "facility-2", "name_zh"), "乙的纲要园区");
    EXPECT_EQ(snapshot(ours)->catalogue().acceptedFindings.at(0).key.item, "facility-2");
    EXPECT_EQ(differences(*compared()), 0);
    merged(theirs, ours);
    EXPECT_EQ(targetsOf(theirs), both);
    EXPECT_EQ(sourcesOf(theirs, RecordKind::Task, "task_zh"), sourcesOf(ours, RecordKind::Task, "task_zh"));
    for (const auto& [mine, other] : {std::pair(ours, theirs), std::pair(theirs, ours)}) {
        EXPECT_EQ(differences(*compared(mine, other)), 0);
        EXPECT_EQ(compared(mine, other)->count(MergeFate::Here), 0);
    }
}

TEST_F(MergeTest, DocumentsOfFilesThatWereNeverOneAreToldApartToo)
{
    makeStrangers();
    addSource(ours, "import-2026-11-24", "甲的年鉴", {"1990"});
    addSource(theirs, "import-2026-11-24", "乙的年鉴", {"1991"});
    EXPECT_EQ(compared()->count(MergeFate::Conflict), 0);
    merged(ours, theirs);
    EXPECT_EQ(sourceOf(ours, "1990"), "甲的年鉴");
    EXPECT_EQ(sourceOf(ours, "1991"), "乙的年鉴");
    EXPECT_EQ(differences(*compared()), 0);
    merged(theirs, ours);
    EXPECT_EQ(sourceOf(theirs, "1990"), "甲的年鉴");
    EXPECT_EQ(differences(*compared()) + differences(*compared(theirs, ours)), 0);
}

TEST_F(MergeTest, WhatOneTookAndCalledOtherwiseIsStillOneRecord)
{
    addSource(theirs, "document-1", "乙的纲要", {});
    merged(ours, theirs);
    set(ours, RecordKind::Document, "document-1", {{"title_zh", "乙市纲要"}});
    set(theirs, RecordKind::Document, "document-1", {{"number", "〔2026〕1号"}});
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::New), 0);
    EXPECT_EQ(trial->count(MergeFate::Changed), 1);
}

TEST_F(MergeTest, AnIndicatorWithAnotherUnitIsLeftOutWithItsValues)
{
    {
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        const std::string id = std::to_string(firstValue(theirs).indicator.value);
        ASSERT_TRUE(connection.execute("UPDATE indicator SET unit = (SELECT name_zh FROM unit WHERE name_zh <>"
                                       " coalesce(indicator.unit, '') LIMIT 1) WHERE id = " +
                                       id));
    }
    const domain::Observation first = firstValue(theirs);
    domain::Observation added = first;
    added.period = *domain::Period::parse("1990");
    editValue(theirs, {}, added);
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(differences(*trial), 0);
    ASSERT_GE(trial->issues().size(), 2U);
    EXPECT_EQ(trial->issues()[0].kind, IssueKind::UnitConflict);
    EXPECT_EQ(trial->issues().back().document, "observation");
    EXPECT_FALSE(valueAt(ours, added));
}

TEST_F(MergeTest, NotesAndAcceptedFindingsAreMergedToo)
{
    const domain::ChartNote note{domain::ChartNoteKind::Event, 2020, {}, {}, "疫情"};
    const domain::ChartNote other{domain::ChartNoteKind::Event, 2020, {}, {}, "新冠疫情"};
    const domain::ChartNote more{domain::ChartNoteKind::Break, 2018, firstValue(theirs).indicator, {}, "口径调整"};
    const domain::AcceptedFinding accepted{
        {domain::FindingKind::Jump, "gdp", "360700", "level", "2015", ""}, "f1", "已核实"};
    ASSERT_TRUE(at(ours).changeChartNote({}, note));
    ASSERT_TRUE(at(theirs).changeChartNote({}, other));
    ASSERT_TRUE(at(theirs).changeChartNote({}, more));
    ASSERT_TRUE(at(theirs).changeAcceptedFindings({}, {accepted}));
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(trial->count(MergeFate::New), 2);
    EXPECT_EQ(trial->count(MergeFate::Conflict), 1);
    MergeChoice all;
    all.takesConflicts = true;
    ASSERT_TRUE(at(ours).merge(*trial, all, "", {}));
    EXPECT_EQ(snapshot(ours)->catalogue().chartNotes, snapshot(theirs)->catalogue().chartNotes);
    EXPECT_EQ(snapshot(ours)->catalogue().acceptedFindings, snapshot(theirs)->catalogue().acceptedFindings);
}

TEST_F(MergeTest, ANoteOnAnIndicatorThatCannotComeDoesNotBecomeOneOnAll)
{
    const std::string indicator = snapshot(theirs)->catalogue().indicators.front().code;
    add(theirs, RecordKind::Indicator, record(theirs, RecordKind::Indicator, indicator), "their-indicator");
    {
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        ASSERT_TRUE(connection.execute("UPDATE indicator SET theme = 'no such theme' WHERE code = 'their-indicator'"));
    }
    domain::ChartNote note{domain::ChartNoteKind::Event, 2020, {}, {}, "新指标"};
    note.indicator = snapshot(theirs)->catalogue().indicators.back().id;
    ASSERT_TRUE(at(theirs).changeChartNote({}, note));
    const MergeTrialPtr trial = compared();
    EXPECT_EQ(differences(*trial), 0);
    ASSERT_EQ(trial->issues().size(), 2U);
    EXPECT_EQ(trial->issues()[0].document, "indicator their-indicator");
    EXPECT_EQ(trial->issues()[0].column, "theme");
    EXPECT_EQ(trial->issues()[1].document, "chart_note 2020");
    EXPECT_EQ(trial->issues()[1].found, "their-indicator");
}

TEST_F(MergeTest, WhatChangedSinceTheComparisonIsNotOverwrittenAndNothingIsHalfWritten)
{
    set(theirs, kFacility, facility, {{"status", "operating"}});
    add(theirs, kFacility, record(theirs, kFacility, facility), "new-park");
    const MergeTrialPtr trial = compared();
    set(ours, kFacility, facility, {{"status", "under_construction"}});
    const auto refused = at(ours).merge(*trial, {}, "", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(field(ours, kFacility, facility, "status"), "under_construction");
    const auto all = records(ours, kFacility);
    EXPECT_TRUE(std::ranges::none_of(all, [](const RecordTexts& texts) { return texts.front() == "new-park"; }));
}

TEST_F(MergeTest, WhatOursStillNeedsIsNotRemovedAndTold)
{
    const std::string document = "their-old-plan";
    add(ours, RecordKind::Document, record(ours, RecordKind::Document, "ganzhou-five-centres"), document);
    std::filesystem::remove(theirs);
    std::filesystem::copy_file(ours, theirs);
    remove(theirs, RecordKind::Document, document);
    set(ours, kFacility, facility, {{"doc_id", document}});
    const MergeOutcome outcome = merged(ours, theirs);
    ASSERT_EQ(outcome.issues.size(), 1U);
    EXPECT_EQ(outcome.issues[0].kind, IssueKind::StillNeeded);
    EXPECT_EQ(outcome.issues[0].document, "document " + document);
    EXPECT_EQ(record(ours, RecordKind::Document, document).front(), document);
    EXPECT_TRUE(outcome.change.isNone());
}

TEST_F(MergeTest, AFileOfAnOlderVersionIsReadThroughACopyAndNotTouched)
{
    {
        store::Connection connection = store::Connection::open(theirs, store::OpenMode::ReadWrite).value();
        ASSERT_TRUE(connection.execute("DROP TABLE merge_source; DROP TABLE change_mark;"
                                       "DROP TRIGGER change_mark_add; DROP TRIGGER change_mark_remove;"
                                       "DELETE FROM schema_migration WHERE number >= 13"));
    }
    const auto size = std::filesystem::file_size(theirs);
    const auto time = std::filesystem::last_write_time(theirs);
    EXPECT_EQ(differences(*compared()), 0);
    EXPECT_EQ(std::filesystem::file_size(theirs), size);
    EXPECT_EQ(std::filesystem::last_write_time(theirs), time);
    std::size_t files = 0;
    for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator(theirs.parent_path()))
        ++files;
    EXPECT_EQ(files, 2U) << "no copy is left beside it";
    ASSERT_TRUE(writeFile(folder.file("表.gpkg"), "名称,值\n"));
    EXPECT_EQ(compareWorkspaces(*snapshot(ours), folder.file("表.gpkg"), {}).error().code, ErrorCode::ParseFailed);
    EXPECT_EQ(compareWorkspaces(*snapshot(ours), folder.file("没有.gpkg"), {}).error().code, ErrorCode::NotFound);
}

} // namespace wm::workspace
