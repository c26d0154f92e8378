// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiscardAnswer.h"
#include "EditWindow.h"
#include "ReviseDialog.h"

#include <QMessageBox>
#include <QPointer>
#include <QStatusBar>

namespace wm::ui {

namespace {

using namespace test;
using namespace Qt::Literals::StringLiterals;
using workspace::DataKind;

class EditRevisionTest : public EditWindowTest {};

TEST_F(EditRevisionTest, ATargetIsRevisedByALaterDocument)
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
    const QString said = m_window->statusBar()->currentMessage();
    EXPECT_TRUE(said.startsWith(u"Saved: Revision of "_s) && said.contains(u"undone with Ctrl+Z"_s))
        << said.toStdString();
    EXPECT_EQ(target("t-11").value, 14.0) << "the old one stays";
    const auto& catalogue = m_window->session().snapshot()->catalogue();
    EXPECT_EQ(catalogue.documents.size(), 2U);
    EXPECT_EQ(catalogue.targets.back().value, 12.0);
    EXPECT_EQ(catalogue.targets.back().year, 2020);
    m_window->selection().setTarget(catalogue.targets.back().id, kCostRatio);
    m_window->selection().setRegion({"360700"});
    EXPECT_EQ(part<ChartPage>()->spec().revisions.size(), 1U) << "and the chart shows both as steps";
    const QAbstractItemModel& targets = *part<TargetsView>()->model();
    QStringList tips;
    for (int row = 0; row < targets.rowCount(); ++row) {
        for (int column = 0; column < targets.columnCount(); ++column) {
            const QModelIndex cell = targets.index(row, column);
            if (cell.data() == u"Superseded"_s)
                tips.append(cell.data(Qt::ToolTipRole).toString());
        }
    }
    ASSERT_EQ(tips.size(), 1);
    EXPECT_EQ(tips.front(), u"Superseded by: Adjustment (2018-06): ≥ 12%"_s) << "what took its place, and who says so";
    m_window->undoStack().undo();
    ASSERT_TRUE(waitUntil([this] { return targetCount() == 5; }));
}

TEST_F(EditRevisionTest, AProblemOfARevisionIsToldOnceAndGetsTheKeyboard)
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
    EXPECT_TRUE(part<QLineEdit>("reviseDocument_title_zh")->property("isWrong").toBool());
    EXPECT_EQ(part<QLineEdit>("reviseDocument_title_zh")->palette().color(QPalette::PlaceholderText),
              toColour(colours().mutedInk))
        << "what is expected there stays legible";
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

TEST_F(EditRevisionTest, WhatWasToldOfAnEditGoesWithIt)
{
    openEditor();
    put(0, "value", u"many"_s);
    part<QPushButton>("editSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("editTold").startsWith(u"Not saved"_s); }));
    act("editUndo");
    EXPECT_EQ(text("editTold"), QString());
}

TEST_F(EditRevisionTest, WhatIsTypedForARevisionIsGivenUpOnlyWhenOneSaysSo)
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

TEST_F(EditRevisionTest, ARevisionInTheTableIsSavedWithTheOtherEdits)
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

} // namespace

} // namespace wm::ui
