// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditChoiceField.h"
#include "EditForm.h"
#include "EditWindow.h"

#include <QClipboard>
#include <QMessageBox>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace wm::ui {

namespace {

using namespace test;
using namespace Qt::Literals::StringLiterals;
using workspace::DataKind;

class EditDataTest : public EditWindowTest {};

TEST_F(EditDataTest, CellsShowNamesAndTakeNamesOrCodes)
{
    openEditor();
    EXPECT_EQ(shown(0, "region_code"), u"Ganzhou"_s);
    EXPECT_EQ(shown(0, "indicator_id"), u"Logistics cost ratio"_s);
    EXPECT_EQ(shown(0, "comparator"), u"≥"_s);
    put(0, "region_code", u"450300"_s);
    EXPECT_EQ(shown(0, "region_code"), u"Guilin"_s);
    put(0, "region_code", u"赣州"_s);
    EXPECT_EQ(shown(0, "region_code"), u"Ganzhou"_s) << "a short name in the other language";
    EXPECT_FALSE(dialog()->book().hasEdits()) << "it is as it was";
    put(0, "value", u"1,234.5"_s);
    EXPECT_EQ(shown(0, "value"), u"1234.5"_s);
    EXPECT_FALSE(model()->flags(model()->index(0, column("target_id"))).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model()->flags(model()->index(0, column("unit"))).testFlag(Qt::ItemIsEditable));
}

TEST_F(EditDataTest, EditsAreSavedAsOneChangeThatTheWindowUndoes)
{
    openEditor();
    put(0, "value", u"13.5"_s);
    put(1, "value", u"9.5"_s);
    EXPECT_EQ(text("editPending"), u"2 changed"_s);
    EXPECT_EQ(model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"changed"_s);
    part<QLineEdit>("editReason")->setText(u"mid-term"_s);
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-11").value, 13.5);
    EXPECT_EQ(target("t-12").value, 9.5);
    const auto history = otherUser().loadHistory();
    ASSERT_TRUE(history);
    ASSERT_FALSE(history->changes.empty());
    EXPECT_TRUE(
        std::ranges::any_of(history->changes, [](const auto& change) { return change.note.reason == "mid-term"; }));
    EXPECT_EQ(text("editPending"), u"Nothing edited"_s);
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return target("t-11").value == 14.0; }));
    EXPECT_EQ(target("t-12").value, 9.0);
    EXPECT_EQ(shown(0, "value"), u"14"_s) << "the table shows what is stored";
    EXPECT_FALSE(dialog()->book().hasEdits());
}

TEST_F(EditDataTest, WhatIsWrongIsSaidAtOnceAndNotSaved)
{
    openEditor();
    put(0, "value", u"abc"_s);
    put(1, "region_code", u"Atlantis"_s);
    settleFaults();
    ASSERT_EQ(faults().size(), 2) << faults().join(u'\n').toStdString();
    EXPECT_EQ(text("editProblems"), u"2 problems"_s);
    EXPECT_EQ(shown(0, "value"), u"abc"_s) << "nothing is dropped";
    EXPECT_FALSE(model()->faultOf(0, column("value")).isEmpty());
    EXPECT_FALSE(model()->faultOf(1, column("region_code")).isEmpty());
    EXPECT_TRUE(model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString().startsWith(u'!'));
    part<QPushButton>("editSave")->click();
    runEvents();
    EXPECT_EQ(target("t-11").value, 14.0);
    EXPECT_EQ(view()->currentIndex(), model()->index(0, column("value"))) << "it goes to the first one";
    part<QListWidget>("editFaults")->setCurrentRow(1);
    EXPECT_EQ(view()->currentIndex(), model()->index(1, column("region_code")));
    put(0, "value", u"13"_s);
    put(1, "region_code", u"Guilin"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    EXPECT_FALSE(part<QListWidget>("editFaults")->isVisible());
}

TEST_F(EditDataTest, WhatAFieldCanBeIsToldByTheWordsOfItsCells)
{
    openEditor();
    put(0, "comparator", u"perhaps"_s);
    put(1, "value_status", u"unsure"_s);
    settleFaults();
    const QString told = faults().join(u'\n');
    EXPECT_TRUE(told.contains(u"≥, >, ≤, <, =, ≈"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Stated, In words only, Lost in the source"_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"lost_in_source"_s)) << told.toStdString();
}

TEST_F(EditDataTest, WhatTheSourceLostNeedsDocumentAndPage)
{
    openEditor();
    ASSERT_EQ(target("t-14").status, domain::ValueStatus::LostInSource);
    EXPECT_FALSE(model()->flags(model()->index(0, column("fill_source"))).testFlag(Qt::ItemIsEditable))
        << "nothing was lost of it";
    put(3, "value", u"8"_s);
    put(3, "comparator", u"≥"_s);
    settleFaults();
    EXPECT_EQ(faults().size(), 2) << faults().join(u'\n').toStdString();
    EXPECT_FALSE(model()->faultOf(3, column("fill_source")).isEmpty());
    EXPECT_FALSE(model()->faultOf(3, column("fill_page")).isEmpty());
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("editTold").startsWith(u"Not saved"_s); }));
    put(3, "fill_source", u"统计年鉴 2021"_s);
    put(3, "fill_page", u"12"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    ASSERT_TRUE(save());
    const domain::FilledIn filledIn{true, false, "统计年鉴 2021", "12", "", domain::Comparator::Unstated};
    EXPECT_EQ(target("t-14").filledIn, filledIn) << "as the queue stores it";
    EXPECT_EQ(target("t-14").value, 8.0);
    put(3, "value", u"8.5"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << "read in the same place";
    put(3, "value", QString());
    EXPECT_EQ(shown(3, "value_status"), u"Lost in the source"_s);
    settleFaults();
    EXPECT_EQ(faults().size(), 2) << "it names where something was read that is not there";
    put(3, "fill_source", QString());
    put(3, "fill_page", QString());
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-14").filledIn, std::nullopt);
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([&] { return target("t-14").filledIn == filledIn; }));
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return target("t-14").status == domain::ValueStatus::LostInSource; }));
}

TEST_F(EditDataTest, WhatIsPastedForALostValueNeedsDocumentAndPageAsWell)
{
    openEditor();
    QGuiApplication::clipboard()->setText(u"8\n9\n"_s);
    select(3, "value", 3, "value");
    view()->pasteCells();
    settleFaults();
    EXPECT_EQ(model()->index(3, column("value")).data().toString(), u"8"_s);
    EXPECT_FALSE(model()->faultOf(3, column("fill_source")).isEmpty());
    EXPECT_TRUE(model()->faultOf(4, column("fill_source")).isEmpty()) << "that was never lost, but in words";
    select(3, "fill_source", 3, "fill_page");
    QGuiApplication::clipboard()->setText(u"统计年鉴 2021\t12\n"_s);
    view()->pasteCells();
    settleFaults();
    EXPECT_TRUE(model()->faultOf(3, column("fill_source")).isEmpty());
    EXPECT_TRUE(model()->faultOf(3, column("fill_page")).isEmpty());
}

TEST_F(EditDataTest, StepsAreUndoneAndDoneAgain)
{
    openEditor();
    put(0, "value", u"13"_s);
    select(2, "value", 2, "value");
    act("editRemove");
    EXPECT_EQ(text("editPending"), u"1 changed, 1 to be removed"_s);
    act("editAdd");
    EXPECT_EQ(text("editPending"), u"1 changed, 1 new, 1 to be removed"_s);
    EXPECT_EQ(model()->rowCount(), 6);
    act("editUndo");
    EXPECT_EQ(model()->rowCount(), 5);
    act("editUndo");
    act("editUndo");
    EXPECT_EQ(text("editPending"), u"Nothing edited"_s);
    act("editRedo");
    EXPECT_EQ(shown(0, "value"), u"13"_s);
    EXPECT_FALSE(part<QPushButton>("editSave")->isHidden());
}

TEST_F(EditDataTest, OnlyTheNewRowIsSelectedThoughItsKeysAreHeld)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    const auto actWith = [this](const char* action, Qt::KeyboardModifiers held) {
        QTest::keyPress(view(), Qt::Key_Control, held);
        EXPECT_EQ(QGuiApplication::keyboardModifiers(), held);
        act(action);
        QTest::keyRelease(view(), Qt::Key_Control);
    };
    select(0, "value", 1, "value");
    actWith("editAdd", Qt::ControlModifier);
    EXPECT_EQ(view()->selectedRows(), std::vector{5});
    EXPECT_EQ(view()->currentIndex().row(), 5);
    select(0, "value", 0, "value");
    actWith("editDuplicate", Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view()->selectedRows(), std::vector{6});
    EXPECT_EQ(view()->currentIndex(), model()->index(6, column("value")));
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_EQ(shown(6, "value"), QString());
    act("editRemove");
    EXPECT_EQ(model()->rowCount(), 6) << "the copy is gone";
    EXPECT_EQ(shown(0, "value"), u"14"_s) << "the stored row stays as it is";
    EXPECT_EQ(text("editPending"), u"1 new"_s);
}

TEST_F(EditDataTest, TheKeyboardLeavesTheTableForTheFormAndTheButtons)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    ASSERT_TRUE(waitUntil([this] { return QApplication::activeWindow() == dialog(); }));
    view()->goTo(1, column("value"));
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(dialog()->focusWidget(), key, held);
        return dialog()->focusWidget();
    };
    QWidget* const value = part<QLineEdit>("editField_value");
    EXPECT_EQ(press(Qt::Key_F6), value) << "the field of the current cell";
    EXPECT_EQ(press(Qt::Key_F6), part<QLineEdit>("editReason"));
    EXPECT_EQ(press(Qt::Key_F6), part<QWidget>("editKind"));
    EXPECT_EQ(press(Qt::Key_F6), view());
    EXPECT_EQ(press(Qt::Key_F6, Qt::ShiftModifier), part<QWidget>("editKind"));
    EXPECT_EQ(press(Qt::Key_F6), view());
    EXPECT_EQ(press(Qt::Key_Tab, Qt::ControlModifier), value);
    EXPECT_EQ(press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier), view());
    put(1, "region_code", u"Atlantis"_s);
    settleFaults();
    EXPECT_EQ(press(Qt::Key_F6), value);
    EXPECT_EQ(press(Qt::Key_F6), part<QListWidget>("editFaults")) << "what is wrong is on the way";
}

TEST_F(EditDataTest, AStepOfAnotherTableIsShownWhereItIs)
{
    openEditor();
    put(0, "value", u"13"_s);
    dialog()->showTable({DataKind::Documents, {}});
    act("editUndo");
    EXPECT_EQ(model()->key().kind, DataKind::Targets);
    EXPECT_EQ(shown(0, "value"), u"14"_s);
}

TEST_F(EditDataTest, AFormsListHasNamesAndCodes)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    view()->goTo(0, column("value"));
    auto* region = part<EditChoiceField>("editField_region_code");
    region->setFocus();
    ASSERT_TRUE(waitUntil([region] { return region->hasFocus(); }));
    ASSERT_EQ(region->count(), 4) << "nothing, and three regions";
    EXPECT_EQ(region->itemText(3), u"Guilin (450300)"_s);
    region->lineEdit()->selectAll();
    QTest::keyClicks(region, u"450300"_s);
    QTest::keyClick(region, Qt::Key_Return);
    EXPECT_EQ(shown(0, "region_code"), u"Guilin"_s);
    EXPECT_EQ(region->text(), u"Guilin"_s);
}

TEST_F(EditDataTest, TheFormIsTheCurrentRow)
{
    openEditor();
    view()->goTo(1, column("value"));
    auto* value = part<QLineEdit>("editField_value");
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->text(), u"9"_s);
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"12.25"_s);
    EXPECT_EQ(shown(1, "value"), u"12.25"_s);
    EXPECT_EQ(dialog()->book().steps().count(), 1) << "typing is one step, however many letters it has";
    auto* region = part<EditChoiceField>("editField_region_code");
    EXPECT_EQ(region->text(), u"Ganzhou"_s);
    act("editUndo");
    EXPECT_EQ(value->text(), u"9"_s);
    put(1, "value", u"no number"_s);
    settleFaults();
    EXPECT_TRUE(value->property("isWrong").toBool());
}

TEST_F(EditDataTest, NoFieldOfTheFormLiesOverAnotherWhenFaultsComeAndGo)
{
    openEditor();
    const auto expectApart = [this](const char* when) {
        runEvents();
        std::vector<const QWidget*> shownParts;
        const auto parts = part<EditForm>()->widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        std::ranges::copy_if(parts, std::back_inserter(shownParts), &QWidget::isVisible);
        std::ranges::sort(shownParts, {}, [](const QWidget* each) { return each->y(); });
        ASSERT_GT(shownParts.size(), 10U);
        for (std::size_t i = 0; i < shownParts.size(); ++i) {
            const QWidget& each = *shownParts[i];
            const int wanted =
                each.hasHeightForWidth() ? each.heightForWidth(each.width()) : each.fontMetrics().height();
            EXPECT_GE(each.height(), wanted) << when << ", " << each.objectName().toStdString();
            if (i > 0) {
                EXPECT_GT(each.y(), shownParts[i - 1]->geometry().bottom())
                    << when << ", " << each.objectName().toStdString();
            }
        }
    };
    expectApart("at first");
    put(1, "region_code", u"Atlantis, of which nothing is known but that it has sunk"_s);
    put(1, "value", u"abc"_s);
    part<QPushButton>("editSave")->click();
    settleFaults();
    ASSERT_EQ(view()->currentIndex().row(), 1);
    expectApart("with faults");
    view()->goTo(0, column("value"));
    expectApart("on a row without");
    view()->goTo(1, column("value"));
    expectApart("on the faulty row again");
}

TEST_F(EditDataTest, ANewDocumentIsNamedByANewTargetBeforeEitherIsStored)
{
    openEditor(DataKind::Documents);
    act("editAdd");
    ASSERT_EQ(model()->rowCount(), 2);
    put(1, "title_zh", u"New plan"_s);
    put(1, "kind", u"Policy"_s);
    put(1, "issued_on", u"2024-05"_s);
    dialog()->showTable({DataKind::Targets, {}});
    put(0, "doc_id", u"New plan"_s);
    EXPECT_EQ(shown(0, "doc_id"), u"New plan"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    ASSERT_TRUE(save());
    EXPECT_EQ(m_window->session().snapshot()->findDocument(target("t-11").document)->title, "New plan");
}

TEST_F(EditDataTest, TheIndicatorWhoseValuesAreEditedIsFoundByItsCode)
{
    openEditor(DataKind::Observations);
    QLineEdit* const field = part<ChoiceCombo>("editIndicator")->lineEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"beds"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(part<ChoiceCombo>("editIndicator")->currentKey(), u"beds"_s);
    EXPECT_TRUE(field->text().startsWith(u"Beds per"_s)) << field->text().toStdString();
    EXPECT_EQ(model()->rowCount(), 0) << "it has no values";
}

TEST_F(EditDataTest, PeriodsAreTypedAsTablesHaveThem)
{
    openEditor(DataKind::Observations);
    act("editAdd");
    put(3, "region_code", u"Ganzhou"_s);
    put(3, "value", u"14"_s);
    put(3, "doc_id", u"规划"_s);
    for (const auto& [typed, shownAs] : {std::pair(u"2027年"_s, u"2027"_s), std::pair(u"2027年3月"_s, u"2027-03"_s),
                                         std::pair(u"2027年一季度"_s, u"2027-01/2027-03"_s)}) {
        put(3, "period", typed);
        EXPECT_EQ(shown(3, "period"), shownAs);
        settleFaults();
        EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    }
}

TEST_F(EditDataTest, ValuesOfAnIndicatorAreEditedAlike)
{
    openEditor(DataKind::Observations);
    ASSERT_EQ(model()->rowCount(), 3);
    int row = 0;
    while (shown(row, "period") != u"2018"_s)
        ++row;
    put(row, "value", u"15.5 %"_s);
    EXPECT_EQ(shown(row, "value"), u"15.5"_s);
    act("editAdd");
    put(3, "region_code", u"Ganzhou"_s);
    put(3, "period", u"soon"_s);
    put(3, "value", u"14"_s);
    put(3, "doc_id", u"规划"_s);
    settleFaults();
    ASSERT_EQ(faults().size(), 1) << faults().join(u'\n').toStdString();
    put(3, "period", u"2018"_s);
    settleFaults();
    EXPECT_FALSE(faults().isEmpty()) << "there is a value for that year";
    put(3, "period", u"2019"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    ASSERT_TRUE(save());
    EXPECT_EQ(m_window->session().snapshot()->observationsOf(kCostRatio, {"360700"}).size(), 3U);
    EXPECT_EQ(model()->rowCount(), 4);
}

TEST_F(EditDataTest, WhatSomebodyElseDidMeanwhileLosesNothing)
{
    openEditor();
    put(0, "value", u"13"_s);
    put(1, "value", u"9.5"_s);
    put(1, "note", u"mine"_s);
    changeElsewhere("t-12", "value", "8");
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return part<QMessageBox>("editOvertaken") != nullptr; }));
    EXPECT_EQ(target("t-11").value, 14.0) << "nothing is stored of it";
    EXPECT_EQ(target("t-12").value, 8.0);
    EXPECT_EQ(shown(0, "value"), u"13"_s) << "what still applies is there";
    EXPECT_EQ(shown(1, "note"), u"mine"_s);
    EXPECT_EQ(shown(1, "value"), u"8"_s);
    const QString told = part<QMessageBox>("editOvertaken")->informativeText();
    EXPECT_TRUE(told.contains(u"9.5"_s)) << "and what does not is told";
    EXPECT_TRUE(told.contains(u"Beds per 1,000 · Ganzhou · 2025"_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"t-12"_s)) << "which nobody knows by its code";
    part<QMessageBox>("editOvertaken")->close();
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-11").value, 13.0);
    EXPECT_EQ(target("t-12").note, "mine");
}

TEST_F(EditDataTest, WhatWasToldOfEditsIsNotThereWhenTheEditorOpensAgain)
{
    openEditor();
    put(0, "value", u"many"_s);
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("editTold").startsWith(u"Not saved"_s); }));
    dialog()->book().discard();
    EXPECT_EQ(text("editTold"), QString()) << "nothing is edited any more";
    put(0, "value", u"13"_s);
    ASSERT_TRUE(save());
    EXPECT_TRUE(text("editTold").startsWith(u"Saved"_s));
    part<QPushButton>("editClose")->click();
    openEditor();
    EXPECT_EQ(text("editTold"), QString());
}

TEST_F(EditDataTest, AConflictIsToldUntilSomethingCouldBeSaved)
{
    openEditor();
    put(0, "value", u"13"_s);
    put(1, "value", u"9.5"_s);
    changeElsewhere("t-12", "value", "8");
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return part<QMessageBox>("editOvertaken") != nullptr; }));
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    EXPECT_TRUE(text("messageText").startsWith(u"edited.gpkg: "_s)) << text("messageText").toStdString();
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-11").value, 13.0);
    EXPECT_FALSE(part<QWidget>("messageBar")->isVisible());
}

TEST_F(EditDataTest, ClosingWithUnsavedEditsAsks)
{
    openEditor();
    put(0, "value", u"13"_s);
    dialog()->close();
    EXPECT_TRUE(dialog()->isVisible());
    auto* box = part<QMessageBox>("editLeave");
    ASSERT_NE(box, nullptr);
    box->reject();
    EXPECT_EQ(shown(0, "value"), u"13"_s);
    m_window->close();
    EXPECT_TRUE(m_window->isVisible()) << "so does the window";
    ASSERT_TRUE(waitUntil([this] { return m_window->findChildren<QMessageBox*>(u"editLeave"_s).size() == 1; }));
    box = part<QMessageBox>("editLeave");
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    ASSERT_TRUE(waitUntil([this] { return !m_window->isVisible(); }));
    EXPECT_EQ(target("t-11").value, 13.0);
}

TEST_F(EditDataTest, RowsAreSortedByWhatTheySayAndWhatIsEmptyComesLast)
{
    openEditor();
    view()->sortByColumn(column("value"), Qt::AscendingOrder);
    EXPECT_EQ(shown(0, "value"), u"9"_s) << "numbers, not texts";
    EXPECT_EQ(shown(1, "value"), u"14"_s);
    EXPECT_EQ(shown(2, "value"), u"100"_s);
    EXPECT_EQ(shown(4, "value"), QString());
    view()->sortByColumn(column("value"), Qt::DescendingOrder);
    EXPECT_EQ(shown(0, "value"), u"100"_s);
    EXPECT_EQ(shown(4, "value"), QString());
    put(0, "value", u"90"_s);
    EXPECT_EQ(shown(0, "value"), u"90"_s) << "a row stays where it is edited";
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-13").value, 90.0) << "and the right one is stored";
}

TEST_F(EditDataTest, WhatFollowsFromAFieldIsConcluded)
{
    openEditor();
    ASSERT_EQ(shown(3, "value_status"), u"Lost in the source"_s);
    put(3, "value", u"8"_s);
    EXPECT_EQ(shown(3, "value_status"), u"Stated"_s);
    put(0, "indicator_id", u"beds"_s);
    EXPECT_EQ(shown(0, "unit"), u"beds"_s);
    act("editUndo");
    EXPECT_EQ(shown(0, "unit"), u"%"_s);
    select(0, "value", 0, "value");
    act("editDuplicate");
    ASSERT_EQ(model()->rowCount(), 6);
    EXPECT_EQ(shown(5, "value"), u"14"_s);
    EXPECT_EQ(shown(5, "target_id"), u"(when saved)"_s) << "a code is that of one row";
    select(5, "value", 5, "value");
    act("editRevert");
    EXPECT_EQ(model()->rowCount(), 5);
}

TEST_F(EditDataTest, TheSearchKeepsWhatIsEditedInSight)
{
    openEditor();
    part<QLineEdit>("editSearch")->setText(u"guilin beds"_s);
    ASSERT_EQ(model()->rowCount(), 1);
    put(0, "note", u"seen"_s);
    part<QLineEdit>("editSearch")->setText(u"logistics ganzhou"_s);
    EXPECT_EQ(model()->rowCount(), 2);
    part<QLineEdit>("editSearch")->setText(u"450300 cost"_s);
    EXPECT_EQ(model()->rowCount(), 2) << "codes are found, too, and what is edited stays";
    part<QLineEdit>("editSearch")->clear();
    EXPECT_EQ(model()->rowCount(), 5);
}

TEST_F(EditDataTest, TheSearchGoesToTheFirstMatchFromTheCurrentRowOn)
{
    openEditor();
    const auto currentAfter = [this](const QString& search) {
        part<QLineEdit>("editSearch")->setText(search);
        return shown(view()->currentIndex().row(), "target_id");
    };
    view()->goTo(1, column("value"));
    EXPECT_EQ(currentAfter(u"guilin"_s), u"t-13"_s);
    EXPECT_EQ(model()->rowCount(), 2);
    EXPECT_EQ(view()->currentIndex().column(), column("value"));
    EXPECT_EQ(currentAfter({}), u"t-13"_s) << "it stays there when all are shown again";
    view()->goTo(4, column("value"));
    EXPECT_EQ(currentAfter(u"ganzhou"_s), u"t-11"_s) << "from the top where there is none below";
    part<QLineEdit>("editSearch")->setText(u"of no such thing"_s);
    EXPECT_EQ(model()->rowCount(), 0);
    EXPECT_EQ(currentAfter({}), u"t-11"_s);
}

TEST_F(EditDataTest, ANewRowStaysInSightWhenProblemsAreListedBelow)
{
    openEditor();
    for (int row = 0; row < 40; ++row)
        act("editAdd");
    settleFaults();
    runEvents();
    ASSERT_TRUE(part<QListWidget>("editFaults")->isVisible());
    const int current = view()->currentIndex().row();
    EXPECT_EQ(current, model()->rowCount() - 1);
    EXPECT_GE(view()->rowViewportPosition(current), 0);
    EXPECT_LE(view()->rowViewportPosition(current) + view()->rowHeight(current), view()->viewport()->height());
}

} // namespace

} // namespace wm::ui
