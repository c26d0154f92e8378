// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiscardAnswer.h"
#include "EditChoiceField.h"
#include "EditDialog.h"
#include "EditForm.h"
#include "EditToolBar.h"
#include "EditView.h"
#include "ReviseDialog.h"
#include "WindowTest.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>
#include <vector>

namespace wm::ui {

namespace {

using namespace test;
using namespace Qt::Literals::StringLiterals;
using workspace::DataKind;

domain::Catalogue editedCatalogue()
{
    domain::Catalogue all = smallCatalogue();
    all.terms.push_back({"region_level", "country", {"国家", "Country"}, 1});
    all.terms.push_back({"region_level", "prefecture", {"地级市", "Prefecture"}, 2});
    all.terms.push_back({"document_kind", "plan", {"规划", "Plan"}, 1});
    all.terms.push_back({"document_kind", "policy", {"政策", "Policy"}, 2});
    all.terms.push_back({"value_kind", "level", {"水平值", "Level"}, 1});
    all.terms.push_back({"target_role", "kpi", {"指标", "Indicator"}, 1});
    all.documents[0].issuer = "赣州市人民政府";
    return all;
}

class EditDataTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        auto connection = store::createWorkspaceFile(fileOf("edited.gpkg"));
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(store::insertCatalogue(*connection, editedCatalogue(), {}));
        m_window->session().open(fileOf("edited.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    void openEditor(DataKind kind = DataKind::Targets)
    {
        part<QAction>("editData")->trigger();
        ASSERT_NE(dialog(), nullptr);
        dialog()->showTable({kind, kind == DataKind::Observations ? kCostRatio : domain::IndicatorId()});
        ASSERT_NE(model(), nullptr);
    }
    [[nodiscard]] EditDialog* dialog() const { return part<EditDialog>(); }
    [[nodiscard]] EditView* view() const { return part<EditView>(); }
    [[nodiscard]] EditModel* model() const { return view()->editModel(); }
    [[nodiscard]] int column(const char* field) const
    {
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (model()->field(i).name == field)
                return i;
        }
        ADD_FAILURE() << field;
        return 0;
    }
    [[nodiscard]] QString shown(int row, const char* field) const
    {
        return model()->index(row, column(field)).data().toString();
    }
    void select(int top, const char* left, int bottom, const char* right)
    {
        view()->setCurrentIndex(model()->index(top, column(left)));
        view()->selectionModel()->select(
            QItemSelection(model()->index(top, column(left)), model()->index(bottom, column(right))),
            QItemSelectionModel::ClearAndSelect);
    }
    void put(int row, const char* field, const QString& text)
    {
        ASSERT_TRUE(model()->setData(model()->index(row, column(field)), text)) << field;
    }
    void act(const char* action) { part<QAction>(action)->trigger(); }
    void settleFaults()
    {
        bool isChecked = false;
        dialog()->book().whenChecked([&isChecked] { isChecked = true; });
        ASSERT_TRUE(waitUntil([&isChecked] { return isChecked; }));
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList texts;
        const auto* list = part<QListWidget>("editFaults");
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }
    [[nodiscard]] bool save()
    {
        part<QPushButton>("editSave")->click();
        return waitUntil([this] { return !dialog()->book().hasEdits() && !m_window->session().tasks().isBusy(); });
    }
    [[nodiscard]] const domain::Target& target(const char* code) const
    {
        const auto& targets = m_window->session().snapshot()->catalogue().targets;
        const auto found = std::ranges::find(targets, code, &domain::Target::code);
        EXPECT_NE(found, targets.end()) << code;
        return *found;
    }
    [[nodiscard]] std::size_t targetCount() const { return m_window->session().snapshot()->catalogue().targets.size(); }
    [[nodiscard]] workspace::Workspace otherUser() const { return *workspace::Workspace::open(fileOf("edited.gpkg")); }
    /// What somebody else does to one field of a target in the meantime.
    void changeElsewhere(const char* code, const char* field, const std::string& text)
    {
        const domain::Catalogue& catalogue = m_window->session().snapshot()->catalogue();
        workspace::RecordEdit edit;
        edit.before = recordTexts(target(code), domain::RecordCodes(catalogue));
        edit.after = edit.before;
        (*edit.after)[*domain::fieldPlace(domain::RecordKind::Target, field)] = text;
        const auto changed = otherUser().edit({{edit}, {}}, {});
        ASSERT_TRUE(changed) << changed.error().message;
    }
};

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

TEST_F(EditDataTest, AStepOfAnotherTableIsShownWhereItIs)
{
    openEditor();
    put(0, "value", u"13"_s);
    dialog()->showTable({DataKind::Documents, {}});
    act("editUndo");
    EXPECT_EQ(model()->key().kind, DataKind::Targets);
    EXPECT_EQ(shown(0, "value"), u"14"_s);
}

TEST_F(EditDataTest, ARectangleFromASpreadsheetIsOneStep)
{
    openEditor();
    select(0, "value", 0, "value");
    QGuiApplication::clipboard()->setText(u"1,200.5\t\r\n\"7\"\t\r\n"_s);
    view()->pasteCells();
    EXPECT_EQ(shown(0, "value"), u"1200.5"_s);
    EXPECT_EQ(shown(1, "value"), u"7"_s);
    EXPECT_EQ(shown(2, "value"), u"100"_s) << "the end of the last line is no row";
    act("editUndo");
    EXPECT_EQ(shown(0, "value"), u"14"_s);
    EXPECT_EQ(shown(1, "value"), u"9"_s);
}

TEST_F(EditDataTest, RowsPastedBelowTheLastOneAreNew)
{
    openEditor();
    select(4, "indicator_id", 4, "indicator_id");
    QGuiApplication::clipboard()->setText(u"Beds per 1,000\tGuilin\n千人床位数\t桂林\n"_s);
    view()->pasteCells();
    ASSERT_EQ(model()->rowCount(), 6);
    EXPECT_EQ(shown(5, "region_code"), u"Guilin"_s);
    EXPECT_EQ(shown(5, "indicator_id"), u"Beds per 1,000"_s);
    EXPECT_EQ(shown(5, "unit"), u"beds"_s) << "follows from the indicator";
    put(5, "doc_id", u"《规划》"_s);
    put(5, "target_year", u"2030年"_s);
    put(5, "value", u"10"_s);
    settleFaults();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'\n').toStdString();
    ASSERT_TRUE(save());
    ASSERT_EQ(targetCount(), 6U);
    const domain::Target& added = m_window->session().snapshot()->catalogue().targets.back();
    EXPECT_EQ(added.year, 2030);
    EXPECT_EQ(added.value, 10.0);
    EXPECT_FALSE(added.code.empty());
    EXPECT_EQ(model()->rowCount(), 6) << "stored, and not there twice";
}

TEST_F(EditDataTest, WhatDoesNotFitIsTold)
{
    openEditor();
    select(0, "unit", 0, "unit");
    QGuiApplication::clipboard()->setText(u"tonnes\tNo such plan\n"_s);
    view()->pasteCells();
    const QString told = text("editTold");
    EXPECT_TRUE(told.contains(u"tonnes"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"1 cell says nothing that is known"_s)) << told.toStdString();
    EXPECT_EQ(shown(0, "unit"), u"%"_s);
    EXPECT_EQ(shown(0, "doc_id"), u"No such plan"_s);
    select(0, "target_id", 0, "target_id");
    QGuiApplication::clipboard()->setText(u"one\ttwo\n"_s);
    view()->pasteCells();
    EXPECT_TRUE(text("editTold").contains(u"right of the last column"_s)) << text("editTold").toStdString();
}

TEST_F(EditDataTest, CopiedCellsArePastedAsTheyWere)
{
    openEditor();
    put(0, "note", u"a \"quoted\" note"_s);
    put(1, "note", u"=1+1"_s);
    select(0, "note", 1, "note");
    view()->copyCells();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"\"a \"\"quoted\"\" note\"\n'=1+1\n"_s) << "nothing that is run";
    select(2, "note", 2, "note");
    view()->pasteCells();
    EXPECT_EQ(shown(2, "note"), u"a \"quoted\" note"_s);
    EXPECT_EQ(shown(3, "note"), u"=1+1"_s);
}

TEST_F(EditDataTest, SelectedCellsAreFilledAtOnce)
{
    openEditor();
    select(0, "section", 2, "section");
    view()->fillWith(u"Part 1"_s);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(shown(row, "section"), u"Part 1"_s);
    put(0, "note", u"first"_s);
    select(0, "note", 2, "note");
    act("editFillDown");
    EXPECT_EQ(shown(2, "note"), u"first"_s);
    select(0, "section", 2, "section");
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_EQ(shown(1, "section"), QString());
    act("editUndo");
    EXPECT_EQ(shown(1, "section"), u"Part 1"_s);
}

TEST_F(EditDataTest, TypingInACellGoesOnBelow)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    view()->goTo(0, column("value"));
    QTest::keyClick(view(), Qt::Key_1);
    auto* editor = part<QLineEdit>("cellEditor");
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"x"_s);
    EXPECT_TRUE(editor->property("isWrong").toBool()) << "told while one types";
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClicks(editor, u"2"_s);
    EXPECT_FALSE(editor->property("isWrong").toBool());
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return shown(0, "value") == u"12"_s; }));
    ASSERT_TRUE(waitUntil([this] { return view()->currentIndex().row() == 1; }));
}

TEST_F(EditDataTest, WhatIsTypedWithCtrlEnterGoesIntoAllSelectedCells)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    select(0, "region_code", 2, "region_code");
    act("editSetAll");
    auto* field = part<EditChoiceField>("cellEditor");
    ASSERT_NE(field, nullptr);
    field->setText(QString());
    QTest::keyClicks(field, u"450300"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(shown(row, "region_code"), u"Guilin"_s);
    EXPECT_EQ(dialog()->book().steps().count(), 1);
}

TEST_F(EditDataTest, SettingCellsThatCannotBeEditedIsToldAndForgotten)
{
    openEditor();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    select(0, "unit", 2, "unit");
    act("editSetAll");
    EXPECT_EQ(text("editTold"), u"The selected cells cannot be edited."_s);
    EXPECT_EQ(part<QLineEdit>("cellEditor"), nullptr);
    select(0, "value", 2, "value");
    QTest::keyClick(view(), Qt::Key_7);
    auto* editor = part<QLineEdit>("cellEditor");
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return shown(0, "value") == u"7"_s; }));
    EXPECT_EQ(shown(1, "value"), u"9"_s) << "it was only typing into one cell";
    ASSERT_TRUE(waitUntil([this] { return part<QLineEdit>("cellEditor") == nullptr; }));
    // Where some can be edited, typing starts in one of these.
    select(0, "unit", 2, "unit");
    view()->selectionModel()->select(model()->index(1, column("section")), QItemSelectionModel::Select);
    act("editSetAll");
    editor = part<QLineEdit>("cellEditor");
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(view()->currentIndex(), model()->index(1, column("section")));
    QTest::keyClicks(editor, u"Part 1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return shown(1, "section") == u"Part 1"_s; }));
    EXPECT_EQ(shown(1, "unit"), u"beds"_s);
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
    EXPECT_TRUE(part<QMessageBox>("editOvertaken")->informativeText().contains(u"9.5"_s))
        << "and what does not is told";
    part<QMessageBox>("editOvertaken")->close();
    ASSERT_TRUE(save());
    EXPECT_EQ(target("t-11").value, 13.0);
    EXPECT_EQ(target("t-12").note, "mine");
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

TEST_F(EditDataTest, ATargetIsRevisedByALaterDocument)
{
    part<TargetsView>()->setCurrentIndex(part<TargetsView>()->model()->index(0, 0));
    Q_EMIT part<TargetsView>()->revisionWanted(part<TargetsView>()->currentIndex());
    auto* revise = part<ReviseDialog>();
    ASSERT_NE(revise, nullptr);
    const auto line = [this](const char* name) {
        return part<QLineEdit>(name);
    };
    const auto type = [](QLineEdit* edit, const char* text) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    };
    type(line("revise_value"), "12");
    type(line("reviseDocument_title_zh"), "Adjustment");
    type(line("reviseDocument_issued_on"), "2016");
    ASSERT_TRUE(waitUntil([this] { return text("reviseRecognition").contains(u"2016 / 2016"_s); }));
    EXPECT_TRUE(text("reviseRecognition").contains(u"not be recognised"_s)) << text("reviseRecognition").toStdString();
    type(line("reviseDocument_issued_on"), "2018-06");
    ASSERT_TRUE(waitUntil([this] { return text("reviseRecognition").startsWith(u"Will be recognised"_s); }));
    type(line("reviseDocument_issuer_zh"), "Others");
    ASSERT_TRUE(waitUntil([this] { return text("reviseRecognition").contains(u"issuers"_s); }));
    line("reviseDocument_issuer_zh")->setText(u"赣州市人民政府"_s);
    type(line("revise_note"), "after review");
    ASSERT_TRUE(waitUntil([this] { return text("reviseRecognition").startsWith(u"Will be recognised"_s); }));
    part<QPushButton>("reviseSave")->click();
    ASSERT_TRUE(waitUntil([this] { return targetCount() == 6; }));
    EXPECT_EQ(target("t-11").value, 14.0) << "the old one stays";
    const auto& catalogue = m_window->session().snapshot()->catalogue();
    EXPECT_EQ(catalogue.documents.size(), 2U);
    EXPECT_EQ(catalogue.targets.back().value, 12.0);
    EXPECT_EQ(catalogue.targets.back().year, 2020);
    m_window->selection().setTarget(catalogue.targets.back().id, kCostRatio);
    m_window->selection().setRegion({"360700"});
    EXPECT_EQ(part<ChartPage>()->spec().revisions.size(), 1U) << "and the chart shows both as steps";
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return targetCount() == 5; }));
}

TEST_F(EditDataTest, AProblemOfARevisionIsToldOnceAndGetsTheKeyboard)
{
    part<TargetsView>()->setCurrentIndex(part<TargetsView>()->model()->index(0, 0));
    Q_EMIT part<TargetsView>()->revisionWanted(part<TargetsView>()->currentIndex());
    auto* const revise = part<ReviseDialog>();
    ASSERT_NE(revise, nullptr);
    const auto save = [this] {
        part<QPushButton>("reviseSave")->click();
    };
    const auto told = [revise] {
        QStringList texts;
        const auto messages = revise->findChildren<QLabel*>(u"reviseMessage"_s);
        for (const QLabel* const each : messages)
            texts.append(each->text());
        texts.removeAll(QString());
        return texts;
    };
    save();
    EXPECT_EQ(told().size(), 1) << told().join(u'\n').toStdString(); // a document without title
    EXPECT_EQ(revise->focusWidget(), part<QLineEdit>("reviseDocument_title_zh"));
    part<QLineEdit>("revise_value")->setText(u"12"_s);
    save();
    EXPECT_EQ(told().size(), 1) << told().join(u'\n').toStdString();
    EXPECT_EQ(revise->focusWidget(), part<QLineEdit>("reviseDocument_title_zh"));
    part<QLineEdit>("reviseDocument_title_zh")->setText(u"调整"_s);
    part<QLineEdit>("reviseDocument_issued_on")->setText(u"soon"_s);
    save();
    EXPECT_EQ(told().size(), 1) << told().join(u'\n').toStdString();
    EXPECT_EQ(revise->focusWidget(), part<QLineEdit>("reviseDocument_issued_on"));
    EXPECT_FALSE(part<QLabel>("reviseRecognition")->isVisible()) << "which would speak of that date, too";
}

TEST_F(EditDataTest, WhatWasToldOfAnEditGoesWithIt)
{
    openEditor();
    put(0, "value", u"many"_s);
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("editTold").startsWith(u"Not saved"_s); }));
    act("editUndo");
    EXPECT_EQ(text("editTold"), QString());
}

TEST_F(EditDataTest, WhatIsTypedForARevisionIsGivenUpOnlyWhenOneSaysSo)
{
    const auto openRevision = [this] {
        part<TargetsView>()->setCurrentIndex(part<TargetsView>()->model()->index(0, 0));
        Q_EMIT part<TargetsView>()->revisionWanted(part<TargetsView>()->currentIndex());
        return QPointer<ReviseDialog>(m_window->findChildren<ReviseDialog*>().back());
    };
    const QPointer<ReviseDialog> untouched = openRevision();
    ASSERT_TRUE(untouched);
    untouched->close();
    EXPECT_FALSE(untouched && untouched->isVisible()) << "nothing would be lost";
    const QPointer<ReviseDialog> revise = openRevision();
    ASSERT_TRUE(revise && revise->isVisible());
    QTest::keyClicks(revise->findChild<QLineEdit*>(u"revise_value"_s), u"12"_s);
    QTest::keyClick(revise, Qt::Key_Escape);
    ASSERT_TRUE(revise && revise->isVisible());
    ASSERT_NE(openQuestion(*revise), nullptr);
    pressAnswer(*openQuestion(*revise), QMessageBox::RejectRole);
    ASSERT_TRUE(revise && revise->isVisible());
    EXPECT_EQ(revise->findChild<QLineEdit*>(u"revise_value"_s)->text(), u"12"_s);
    revise->close();
    ASSERT_NE(openQuestion(*revise), nullptr);
    pressAnswer(*openQuestion(*revise), QMessageBox::DestructiveRole);
    EXPECT_FALSE(revise && revise->isVisible());
}

TEST_F(EditDataTest, ARevisionInTheTableIsSavedWithTheOtherEdits)
{
    openEditor();
    view()->goTo(0, column("value"));
    act("editRevise");
    ASSERT_NE(part<ReviseDialog>(), nullptr);
    part<QLineEdit>("revise_value")->setText(u"12"_s);
    part<QLineEdit>("reviseDocument_title_zh")->setText(u"调整"_s);
    part<QLineEdit>("reviseDocument_issued_on")->setText(u"2018"_s);
    part<QPushButton>("reviseSave")->click();
    EXPECT_EQ(text("editPending"), u"2 new"_s);
    EXPECT_EQ(model()->rowCount(), 6);
    act("editUndo");
    EXPECT_EQ(text("editPending"), u"Nothing edited"_s) << "document and target are one step";
    act("editRedo");
    ASSERT_TRUE(save());
    EXPECT_EQ(targetCount(), 6U);
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

} // namespace

} // namespace wm::ui
