// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeDialog.h"

#include "DiscardAnswer.h"
#include "FileAway.h"
#include "IssuesDialog.h"
#include "MergeDesk.h"
#include "RichWindowTest.h"

#include "wm/domain/Record.h"
#include "wm/workspace/Workspace.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace wm::ui {

namespace {

using domain::RecordKind;
using test::openQuestion;
using test::pressAnswer;
using test::waitUntil;

class MergeDialogTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        openFile();
        m_theirs = fileOf("同事.gpkg");
        std::filesystem::copy_file(fileOf("rich.gpkg"), m_theirs);
        m_indicators = recordsOf(m_window->session().snapshot()->catalogue(), RecordKind::Indicator);
        ASSERT_GE(m_indicators.size(), 2U);
    }

    void set(const std::filesystem::path& file, std::size_t row, const char* name)
    {
        domain::RecordTexts after = m_indicators[row];
        after[kName] = name;
        ASSERT_TRUE(
            workspace::Workspace::open(file)->edit({{{RecordKind::Indicator, m_indicators[row], after}}, {}}, {}));
    }
    /// What the window has of an indicator's English name.
    [[nodiscard]] std::string nameOf(std::size_t row) const
    {
        return recordsOf(m_window->session().snapshot()->catalogue(), RecordKind::Indicator)[row][kName];
    }
    [[nodiscard]] MergeDialog& openMerge()
    {
        part<MergeDesk>()->open(m_theirs);
        auto* dialog = m_window->findChild<MergeDialog*>();
        EXPECT_NE(dialog, nullptr);
        EXPECT_TRUE(waitUntil([dialog] { return !dialog->tasks().isBusy(); }));
        return *dialog;
    }
    template <class Widget>
    [[nodiscard]] static Widget& field(const MergeDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] static QString noteText(const MergeDialog& dialog)
    {
        return field<QLabel>(dialog, "mergeNote").text();
    }
    void merge(const MergeDialog& dialog)
    {
        field<QPushButton>(dialog, "mergeStart").click();
        ASSERT_TRUE(waitUntil([this] { return m_window->findChild<MergeDialog*>() == nullptr; }));
    }

    const std::size_t kName = *domain::fieldPlace(RecordKind::Indicator, "name_en");
    std::filesystem::path m_theirs;
    std::vector<domain::RecordTexts> m_indicators;
};

} // namespace

TEST_F(MergeDialogTest, AWorkspaceWithNothingNewOffersNothing)
{
    const MergeDialog& dialog = openMerge();
    EXPECT_FALSE(field<QPushButton>(dialog, "mergeStart").isEnabled());
    EXPECT_EQ(noteText(dialog), QStringLiteral("The other workspace has nothing that this one lacks."));
}

TEST_F(MergeDialogTest, TakesWhatTheOtherOneHasChangedAndUndoTakesItBack)
{
    set(m_theirs, 0, "同事核对");
    const MergeDialog& dialog = openMerge();
    EXPECT_EQ(field<QToolButton>(dialog, "merge_changed").text(), QStringLiteral("Changed there 1"));
    EXPECT_TRUE(field<QToolButton>(dialog, "merge_changed").isChecked());
    EXPECT_FALSE(field<QToolButton>(dialog, "merge_conflict").isEnabled());
    EXPECT_EQ(noteText(dialog),
              QStringLiteral("Will be added: 0, replaced: 1, removed: 0, kept although the other one differs: 0."));
    merge(dialog);
    EXPECT_TRUE(waitUntil([this] { return nameOf(0) == "同事核对"; }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Merged: 0 added, 1 replaced")))
        << text("messageText").toStdString();
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    m_window->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    EXPECT_TRUE(waitUntil([this] { return nameOf(0) == m_indicators[0][kName]; }));
    EXPECT_TRUE(waitUntil([this] { return text("messageText").startsWith(QStringLiteral("Undone: Merge of ")); }))
        << text("messageText").toStdString();
    m_window->findChild<QAction*>(QStringLiteral("redo"))->trigger();
    EXPECT_TRUE(waitUntil([this] { return nameOf(0) == "同事核对"; }));
    EXPECT_TRUE(waitUntil([this] { return text("messageText").startsWith(QStringLiteral("Done again: Merge of ")); }));
}

TEST_F(MergeDialogTest, WhatIsOnlyHereIsListedWithoutBoxes)
{
    set(fileOf("rich.gpkg"), 0, "自己");
    m_window->session().open(fileOf("rich.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return nameOf(0) == "自己"; }));
    const MergeDialog& dialog = openMerge();
    EXPECT_EQ(field<QToolButton>(dialog, "merge_here").text(), QStringLiteral("Only here 1"));
    EXPECT_TRUE(field<QToolButton>(dialog, "merge_here").isChecked());
    const QAbstractItemModel& items = *field<QTableView>(dialog, "mergeItems").model();
    ASSERT_EQ(items.rowCount(), 1);
    EXPECT_FALSE(items.index(0, 0).data(Qt::CheckStateRole).isValid());
    EXPECT_TRUE(items.index(0, 3).data().toString().contains(QStringLiteral("自己")));
    EXPECT_TRUE(items.index(0, 4).data().toString().contains(QString::fromStdString(m_indicators[0][kName])));
    EXPECT_FALSE(field<QPushButton>(dialog, "mergeStart").isEnabled());
    EXPECT_TRUE(noteText(dialog).contains(QStringLiteral("merge this file in the other workspace")));
}

TEST_F(MergeDialogTest, WhatIsCutOffIsReadInATipAndInAWiderWindow)
{
    const std::string name(60, 'W');
    set(fileOf("rich.gpkg"), 0, name.c_str());
    m_window->session().open(fileOf("rich.gpkg"));
    ASSERT_TRUE(waitUntil([&] { return nameOf(0) == name; }));
    MergeDialog& dialog = openMerge();
    const auto& table = field<QTableView>(dialog, "mergeItems");
    const QModelIndex cell = table.model()->index(0, 3);
    const int wanted = table.fontMetrics().horizontalAdvance(cell.data().toString());
    ASSERT_LT(table.columnWidth(3), wanted);
    EXPECT_EQ(cell.data(Qt::ToolTipRole), cell.data());
    dialog.resize(wanted + 1200, dialog.height());
    EXPECT_TRUE(waitUntil([&] { return table.columnWidth(3) >= wanted; })) << table.columnWidth(3) << " of " << wanted;
}

TEST_F(MergeDialogTest, AConflictIsDecidedRowByRowOrForAll)
{
    for (const std::size_t row : {std::size_t{0}, std::size_t{1}}) {
        set(m_theirs, row, "同事");
        set(fileOf("rich.gpkg"), row, "自己");
    }
    m_window->session().open(fileOf("rich.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return nameOf(0) == "自己"; }));
    const MergeDialog& dialog = openMerge();
    EXPECT_TRUE(field<QToolButton>(dialog, "merge_conflict").isChecked()) << "what needs a decision comes first";
    EXPECT_TRUE(field<QPushButton>(dialog, "mergeStart").isEnabled()) << "that ours is kept is remembered";
    EXPECT_TRUE(noteText(dialog).contains(QStringLiteral("merging remembers that"))) << noteText(dialog).toStdString();
    QAbstractItemModel& items = *field<QTableView>(dialog, "mergeItems").model();
    ASSERT_EQ(items.rowCount(), 2);
    EXPECT_EQ(items.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
    EXPECT_TRUE(items.setData(items.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(noteText(dialog),
              QStringLiteral("Will be added: 0, replaced: 1, removed: 0, kept although the other one differs: 1."));
    auto& all = field<QComboBox>(dialog, "mergeConflicts");
    all.setCurrentIndex(0);
    Q_EMIT all.activated(0);
    EXPECT_EQ(items.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked)) << "an exception stays one";
    EXPECT_EQ(items.index(1, 0).data(Qt::CheckStateRole), QVariant(Qt::Checked));
    merge(dialog);
    EXPECT_TRUE(waitUntil([this] { return nameOf(1) == "同事"; }));
    EXPECT_EQ(nameOf(0), "自己");
}

TEST_F(MergeDialogTest, WhatIsNewIsRefusedForAllAndTakenForAllWhenItIsOfferedAgain)
{
    const auto targets = [this] {
        return recordsOf(m_window->session().snapshot()->catalogue(), RecordKind::Target);
    };
    const std::vector<domain::RecordTexts> before = targets();
    std::vector<workspace::RecordEdit> added;
    for (const char* const code : {"theirs-1", "theirs-2"}) {
        domain::RecordTexts target = before.front();
        target.front() = code;
        added.push_back({RecordKind::Target, {}, target});
    }
    ASSERT_TRUE(workspace::Workspace::open(m_theirs)->edit({added, {}}, {}));
    set(m_theirs, 0, "同事核对");
    const auto chooseFor = [](const MergeDialog& dialog, const char* name, int choice) {
        auto& combo = field<QComboBox>(dialog, name);
        combo.setCurrentIndex(choice);
        Q_EMIT combo.activated(choice);
    };
    {
        const MergeDialog& dialog = openMerge();
        chooseFor(dialog, "mergeNew", 1);
        EXPECT_TRUE(noteText(dialog).startsWith(QStringLiteral("Will be added: 0, replaced: 1")))
            << noteText(dialog).toStdString();
        merge(dialog);
    }
    EXPECT_TRUE(waitUntil([this] { return nameOf(0) == "同事核对"; }));
    EXPECT_EQ(targets().size(), before.size());
    const MergeDialog& dialog = openMerge();
    EXPECT_TRUE(field<QToolButton>(dialog, "merge_kept").text().endsWith(QStringLiteral(" 2")));
    chooseFor(dialog, "mergeKept", 0);
    EXPECT_TRUE(noteText(dialog).startsWith(QStringLiteral("Will be added: 2, replaced: 0")))
        << noteText(dialog).toStdString();
    merge(dialog);
    EXPECT_TRUE(waitUntil([&] { return targets().size() == before.size() + 2; }));
}

TEST_F(MergeDialogTest, WhatIsRefusedAsAWholeIsRememberedAndTheGreyButtonSaysWhy)
{
    set(m_theirs, 0, "同事");
    {
        const MergeDialog& dialog = openMerge();
        auto& changed = field<QComboBox>(dialog, "mergeChanged");
        changed.setCurrentIndex(1);
        Q_EMIT changed.activated(1);
        merge(dialog);
    }
    const MergeDialog& dialog = openMerge();
    EXPECT_TRUE(field<QToolButton>(dialog, "merge_kept").text().endsWith(QStringLiteral(" 1")));
    const auto& start = field<QPushButton>(dialog, "mergeStart");
    EXPECT_FALSE(start.isEnabled());
    EXPECT_EQ(start.toolTip(), QStringLiteral("To merge, take something of what differs."));
    EXPECT_TRUE(noteText(dialog).endsWith(start.toolTip())) << noteText(dialog).toStdString();
    EXPECT_EQ(nameOf(0), m_indicators[0][kName]);
}

TEST_F(MergeDialogTest, WhatTheyRemovedAndWeChangedIsCountedAsRemovedBeforeAndAfter)
{
    const auto edit = [](const std::filesystem::path& file, const workspace::RecordEdit& record) {
        const auto edited = workspace::Workspace::open(file)->edit({{record}, {}}, {});
        EXPECT_TRUE(edited) << edited.error().message;
    };
    const std::filesystem::path ours = fileOf("rich.gpkg");
    domain::RecordTexts common = m_indicators[0];
    common.front() = "both-have-it";
    common[*domain::fieldPlace(RecordKind::Indicator, "name_zh")] = "双方都有";
    edit(ours, {RecordKind::Indicator, {}, common});
    // Removed first: libstdc++ of Windows refuses to overwrite, since all its files seem to be one.
    ASSERT_TRUE(test::removed(m_theirs));
    std::filesystem::copy_file(ours, m_theirs);
    domain::RecordTexts changed = common;
    changed[kName] = "Ours";
    edit(m_theirs, {RecordKind::Indicator, common, {}});
    edit(ours, {RecordKind::Indicator, common, changed});
    m_window->session().open(ours);
    const auto count = [this] {
        return m_window->session().snapshot()->catalogue().indicators.size();
    };
    ASSERT_TRUE(waitUntil([&] { return count() == m_indicators.size() + 1; }));
    const MergeDialog& dialog = openMerge();
    EXPECT_TRUE(noteText(dialog).startsWith(
        QStringLiteral("Will be added: 0, replaced: 0, removed: 0, kept although the other one differs: 1.")))
        << noteText(dialog).toStdString();
    QAbstractItemModel& items = *field<QTableView>(dialog, "mergeItems").model();
    ASSERT_EQ(items.rowCount(), 1);
    EXPECT_TRUE(items.setData(items.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(noteText(dialog),
              QStringLiteral("Will be added: 0, replaced: 0, removed: 1, kept although the other one differs: 0."));
    merge(dialog);
    ASSERT_TRUE(waitUntil([&] { return count() == m_indicators.size(); }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Merged: 0 added, 0 replaced, 1 removed, 0 kept")))
        << text("messageText").toStdString();
}

TEST_F(MergeDialogTest, SaysWhichRowsWereLeftOutOfWhatWasMerged)
{
    const domain::Target target = *m_window->session().snapshot()->findTarget(test::kGanzhouBeds);
    const auto change = [](const std::filesystem::path& file, RecordKind kind, const domain::RecordTexts& before,
                           const char* field, const char* text) {
        domain::RecordTexts after = before;
        after[*domain::fieldPlace(kind, field)] = text;
        const auto edited = workspace::Workspace::open(file)->edit({{{kind, before, after}}, {}}, {});
        ASSERT_TRUE(edited) << edited.error().message;
    };
    const domain::RecordTexts targetTexts =
        recordTexts(target, domain::RecordCodes(m_window->session().snapshot()->catalogue()));
    const std::string beds = m_window->session().snapshot()->findIndicator(target.indicator)->code;
    const auto bedsRow = std::ranges::find_if(m_indicators, [&](const auto& each) { return each.front() == beds; });
    ASSERT_NE(bedsRow, m_indicators.end());
    const std::size_t other = bedsRow == m_indicators.begin() ? 1 : 0;
    change(fileOf("rich.gpkg"), RecordKind::Indicator, *bedsRow, "upper_bound", "500");
    change(m_theirs, RecordKind::Target, targetTexts, "value", "600");
    set(m_theirs, other, "同事核对");
    m_window->session().open(fileOf("rich.gpkg"));
    ASSERT_TRUE(waitUntil(
        [&] { return m_window->session().snapshot()->findIndicator(target.indicator)->upperBound == 500.0; }));
    merge(openMerge());
    ASSERT_TRUE(waitUntil([&] { return nameOf(other) == "同事核对"; }));
    const auto* dialog = part<IssuesDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Rows that were not merged"));
    EXPECT_TRUE(text("issuesOutcome").startsWith(QStringLiteral("1 row"))) << text("issuesOutcome").toStdString();
    EXPECT_TRUE(text("issuesOutcome").endsWith(QStringLiteral("the rest is merged.")));
    const QTableView& table = *dialog->findChild<QTableView*>();
    ASSERT_EQ(table.model()->rowCount(), 1);
    const auto cell = [&table](int column) {
        return table.model()->index(0, column).data().toString();
    };
    EXPECT_EQ(cell(0), QStringLiteral("Targets ") + QString::fromStdString(targetTexts.front()));
    EXPECT_TRUE(table.isColumnHidden(1)) << "there are no lines";
    EXPECT_EQ(cell(2), QStringLiteral("Value"));
    EXPECT_EQ(cell(3), QStringLiteral("600"));
}

TEST_F(MergeDialogTest, WhatWasDecidedIsGivenUpOnlyWhenOneSaysSo)
{
    set(m_theirs, 0, "同事");
    const QPointer<MergeDialog> untouched = &openMerge();
    QTest::keyClick(untouched, Qt::Key_Escape);
    EXPECT_FALSE(untouched && untouched->isVisible()) << "nothing would be lost";
    ASSERT_TRUE(waitUntil([this] { return part<MergeDialog>() == nullptr; }));
    const QPointer<MergeDialog> dialog = &openMerge();
    QAbstractItemModel& items = *field<QTableView>(*dialog, "mergeItems").model();
    ASSERT_TRUE(items.setData(items.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(dialog && dialog->isVisible());
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::RejectRole);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(items.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
    dialog->close();
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::DestructiveRole);
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_NE(nameOf(0), "同事");
}

TEST_F(MergeDialogTest, SaysWhatIsWrongWithTheOtherFile)
{
    ASSERT_TRUE(writeFile(m_theirs, "no database"));
    const MergeDialog& dialog = openMerge();
    EXPECT_FALSE(field<QPushButton>(dialog, "mergeStart").isEnabled());
    EXPECT_FALSE(field<QLabel>(dialog, "mergeBase").text().isEmpty());
    EXPECT_NE(field<QLabel>(dialog, "mergeBase").text(), QStringLiteral("Comparing..."));
}

TEST_F(MergeDialogTest, AChangeMeanwhileIsToldAndTheDialogStays)
{
    set(m_theirs, 0, "同事");
    const MergeDialog& dialog = openMerge();
    set(fileOf("rich.gpkg"), 0, "自己");
    field<QPushButton>(dialog, "mergeStart").click();
    EXPECT_TRUE(waitUntil([&] { return noteText(dialog) != QStringLiteral("Merging..."); }));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(noteText(dialog).startsWith(QStringLiteral("Will be added")));
}

} // namespace wm::ui
