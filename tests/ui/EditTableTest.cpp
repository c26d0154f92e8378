// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditChoiceField.h"
#include "EditRowHeader.h"
#include "EditWindow.h"
#include "ElidedLine.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

namespace wm::ui {

namespace {

using namespace test;
using namespace Qt::Literals::StringLiterals;
using workspace::DataKind;

class EditTableTest : public EditWindowTest {};

TEST_F(EditTableTest, WhatARowIsCalledStaysInSightWhenItsColumnsDoNot)
{
    openEditor();
    dialog()->resize(900, 600);
    runEvents();
    auto* header = qobject_cast<EditRowHeader*>(view()->verticalHeader());
    ASSERT_NE(header, nullptr);
    EXPECT_EQ(header->nameOf(0), QString()) << "its columns are seen";
    const int narrow = header->width();
    QScrollBar& bar = *view()->horizontalScrollBar();
    bar.setValue(view()->columnWidth(0) / 2 + 1);
    runEvents();
    EXPECT_EQ(header->nameOf(0), shown(0, "indicator_id"));
    EXPECT_GT(header->width(), narrow);
    EXPECT_GT(view()->columnViewportPosition(1), 0) << "which is what is looked at";
    const QImage name = header->grab(QRect(narrow, 0, header->width() - narrow, header->sectionSize(0))).toImage();
    const QRgb ink = toColour(colours().ink).rgb();
    bool isWritten = false;
    for (int x = 0; x < name.width(); ++x) {
        for (int y = 0; y < name.height(); ++y)
            isWritten |= (name.pixel(x, y) | 0xff000000) == ink;
    }
    EXPECT_TRUE(isWritten);
    bar.setValue(bar.maximum());
    runEvents();
    EXPECT_EQ(header->nameOf(0), shown(0, "indicator_id") + u" · "_s + shown(0, "region_code"));
    bar.setValue(0);
    runEvents();
    EXPECT_EQ(header->nameOf(0), QString());
    EXPECT_EQ(header->width(), narrow);
}

TEST_F(EditTableTest, TheMarkOfAWrongRowHasRoomFromTheStart)
{
    openEditor();
    runEvents();
    const QHeaderView& header = *view()->verticalHeader();
    const int before = header.width();
    put(0, "value", u"many"_s);
    settleFaults();
    runEvents();
    const QString mark = model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString();
    EXPECT_EQ(mark, u"! changed"_s);
    EXPECT_EQ(header.width(), before);
    QFont current = header.font();
    current.setBold(true);
    EXPECT_GT(header.width(), QFontMetrics(current).horizontalAdvance(mark));
}

TEST_F(EditTableTest, WhatHasNoRoomInTheFormSaysSo)
{
    openEditor();
    select(0, "value", 0, "value");
    runEvents();
    const QString whole(200, u'W');
    for (const char* const field : {"editField_note", "editField_region_code"}) {
        auto* const editor = part<QWidget>(field);
        ASSERT_NE(editor, nullptr) << field;
        auto* const box = qobject_cast<EditChoiceField*>(editor);
        auto* const line = qobject_cast<ElidedLine*>(box ? box->lineEdit() : editor);
        ASSERT_NE(line, nullptr) << field;
        line->setText(u"赣州"_s);
        EXPECT_EQ(line->shownText(), u"赣州"_s);
        line->setText(whole);
        EXPECT_TRUE(line->shownText().endsWith(u"…"_s)) << line->shownText().toStdString();
        QHelpEvent pointing(QEvent::ToolTip, QPoint(5, 5), line->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(line, &pointing);
        EXPECT_EQ(QToolTip::text(), whole);
        QToolTip::hideText();
        const QImage elided = line->grab().toImage();
        line->setFocus();
        runEvents();
        EXPECT_NE(line->grab().toImage(), elided) << "who types sees what he types";
        view()->setFocus();
    }
}

TEST_F(EditTableTest, ARectangleFromASpreadsheetIsOneStep)
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

TEST_F(EditTableTest, RowsPastedBelowTheLastOneAreNew)
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

TEST_F(EditTableTest, WhatDoesNotFitIsTold)
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

TEST_F(EditTableTest, CopiedCellsArePastedAsTheyWere)
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

TEST_F(EditTableTest, SelectedCellsAreFilledAtOnce)
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

TEST_F(EditTableTest, TypingInACellGoesOnBelow)
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

TEST_F(EditTableTest, WhatIsTypedWithCtrlEnterGoesIntoAllSelectedCells)
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

TEST_F(EditTableTest, SettingCellsThatCannotBeEditedIsToldAndForgotten)
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

} // namespace

} // namespace wm::ui
