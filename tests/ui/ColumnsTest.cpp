// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnsDialog.h"
#include "TargetsPage.h"
#include "WindowTest.h"

#include "wm/ui/Preferences.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using test::runEvents;
using test::waitUntil;

const TableColumns kThree{{u"a"_s}, {u"b"_s}, {u"c"_s, false}};

TEST(TableColumnsTest, TextsBringBackOrderHiddenColumnsWidthsAndSorting)
{
    const TableColumns wanted{{u"c"_s, true, 120}, {u"a"_s, false}, {u"b"_s, true, 0, Qt::DescendingOrder}};
    EXPECT_EQ(columnsFromTexts(toTexts(wanted), kThree), wanted);
}

TEST(TableColumnsTest, WhatIsWrittenByHandOrByAnotherVersionDoesNoHarm)
{
    const TableColumns read =
        columnsFromTexts({u"nonsense"_s, u"b;width=-9;colour=red"_s, u"b;hidden"_s, u""_s}, kThree);
    EXPECT_EQ(read, (TableColumns{{u"b"_s}, {u"a"_s}, {u"c"_s, false}}));
    EXPECT_EQ(columnsFromTexts({}, kThree), kThree);
    EXPECT_EQ(columnsFromTexts({u"a;hidden"_s, u"b;hidden"_s, u"c;hidden"_s}, kThree), kThree)
        << "a table shows something";
}

class ColumnsTest : public test::WindowTest {
protected:
    [[nodiscard]] QStringList shownKeys() const
    {
        QStringList keys;
        for (const ColumnChoice& column : part<TargetsPage>()->columns()) {
            if (column.isShown)
                keys.append(column.key);
        }
        return keys;
    }
    [[nodiscard]] QMenu* columnMenu() const
    {
        QHeaderView* heading = part<TargetsView>()->horizontalHeader();
        Q_EMIT heading->customContextMenuRequested({5, 5});
        return part<QMenu>("columnMenu");
    }
    [[nodiscard]] ColumnsDialog* openDialog()
    {
        part<QAction>("columns")->trigger();
        auto* dialog = part<ColumnsDialog>();
        EXPECT_TRUE(dialog && waitUntil([dialog] { return dialog->isVisible(); }));
        return dialog;
    }
    static QListWidgetItem* itemOf(const ColumnsDialog& dialog, const char* key)
    {
        const auto* list = dialog.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(key))
                return list->item(row);
        }
        return nullptr;
    }
};

TEST_F(ColumnsTest, TheHeadingsMenuHidesAndShowsColumnsButNotTheLastOne)
{
    showSmallWorkspace();
    const QStringList before = shownKeys();
    QMenu* menu = columnMenu();
    ASSERT_NE(menu, nullptr);
    menu->actions().front()->trigger();
    EXPECT_EQ(shownKeys(), before.mid(1));
    part<TargetsPage>()->setColumns({{u"region"_s},
                                     {u"indicator"_s, false},
                                     {u"year"_s, false},
                                     {u"value"_s, false},
                                     {u"latest_value"_s, false},
                                     {u"latest_year"_s, false},
                                     {u"verdict"_s, false}});
    EXPECT_EQ(shownKeys(), QStringList{u"region"_s});
    menu->close();
    QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    menu = columnMenu();
    const QList<QAction*> actions = menu->actions();
    const auto checked = std::ranges::find_if(actions, &QAction::isChecked);
    ASSERT_NE(checked, actions.end());
    EXPECT_FALSE((*checked)->isEnabled());
    menu->close();
}

TEST_F(ColumnsTest, TheDialogSetsColumnsAndTheirOrderForTheTableAndWhatIsCopied)
{
    showSmallWorkspace();
    ColumnsDialog* dialog = openDialog();
    auto* list = dialog->findChild<QListWidget*>();
    itemOf(*dialog, "verdict")->setCheckState(Qt::Unchecked);
    itemOf(*dialog, "theme")->setCheckState(Qt::Checked);
    list->setCurrentItem(itemOf(*dialog, "region"));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_FALSE(dialog->findChild<QToolButton*>(QStringLiteral("moveUp"))->isEnabled());
    EXPECT_TRUE(dialog->findChild<QToolButton*>(QStringLiteral("moveDown"))->isEnabled());
    dialog->accept();
    const QStringList keys = shownKeys();
    EXPECT_EQ(keys.mid(0, 3), (QStringList{u"region"_s, u"indicator"_s, u"theme"_s}));
    EXPECT_FALSE(keys.contains(QStringLiteral("verdict")));
    const ViewOutput output = part<TargetsPage>()->output();
    QStringList given;
    for (const presentation::TableColumn& column : output.readTable()->columns)
        given.append(QString::fromStdString(column.key));
    EXPECT_EQ(given, keys);
    EXPECT_GT(output.table->columns.size(), output.shown->columns.size()) << "the data stay whole";
}

TEST_F(ColumnsTest, CancelLeavesTheTableAndResetBringsTheUsualColumnsBack)
{
    showSmallWorkspace();
    const QStringList usual = shownKeys();
    ColumnsDialog* dialog = openDialog();
    itemOf(*dialog, "region")->setCheckState(Qt::Unchecked);
    dialog->reject();
    EXPECT_EQ(shownKeys(), usual);
    part<TargetsPage>()->setColumns({{u"value"_s}, {u"region"_s}, {u"indicator"_s, false}});
    EXPECT_NE(shownKeys(), usual);
    part<TargetsView>()->resetColumns();
    EXPECT_EQ(shownKeys(), usual);
}

TEST_F(ColumnsTest, TheLastTickedColumnCannotBeTakenAway)
{
    showSmallWorkspace();
    ColumnsDialog* dialog = openDialog();
    auto* list = dialog->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        list->item(row)->setCheckState(Qt::Unchecked);
    }
    EXPECT_EQ(std::ranges::count_if(dialog->columns(), &ColumnChoice::isShown), 1);
    dialog->findChild<QPushButton*>(QStringLiteral("resetColumns"))->click();
    EXPECT_GT(std::ranges::count_if(dialog->columns(), &ColumnChoice::isShown), 3);
    dialog->reject();
}

TEST_F(ColumnsTest, AnotherStartHasTheSameColumnsWidthsAndSorting)
{
    showSmallWorkspace();
    QHeaderView* heading = part<TargetsView>()->horizontalHeader();
    heading->moveSection(heading->visualIndex(1), 0);
    part<TargetsView>()->setColumnWidth(heading->logicalIndex(0), 133);
    part<TargetsView>()->sortByColumn(heading->logicalIndex(0), Qt::DescendingOrder);
    const TableColumns wanted = part<TargetsPage>()->columns();
    m_window.reset();
    openWindow();
    showSmallWorkspace();
    EXPECT_EQ(part<TargetsPage>()->columns(), wanted);
    EXPECT_EQ(wanted.front().width, 133);
    EXPECT_EQ(wanted.front().order, Qt::DescendingOrder);
    m_window->setLanguage(domain::Language::Chinese);
    runEvents();
    EXPECT_EQ(part<TargetsPage>()->columns(), wanted) << "the other language has the same";
    m_window->setLanguage(domain::Language::English);
}

} // namespace

} // namespace wm::ui
