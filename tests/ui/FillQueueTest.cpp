// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileAway.h"
#include "FillQueueDialog.h"
#include "TargetsPage.h"
#include "WindowTest.h"

#include "wm/domain/Filling.h"
#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>
#include <filesystem>

namespace wm::ui {

namespace {

using namespace test;
using domain::TargetId;

constexpr TargetId kLostBeds{14};   ///< Ganzhou, 2020
constexpr TargetId kLostShare{16};  ///< Ganzhou, value and year, 0 to 100 %
constexpr TargetId kGuilinBeds{17}; ///< Guilin, of another document

domain::Catalogue lostCatalogue()
{
    domain::Catalogue all = smallCatalogue();
    all.documents[0].address = "https://example.invalid/plan?a=1&b=2";
    domain::Document other = all.documents[0];
    other.id = domain::DocumentId{2};
    other.code = "other";
    other.title = "<b>桂林</b>规划";
    all.documents.push_back(other);
    domain::Indicator share = all.indicators[0];
    share.id = domain::IndicatorId{99};
    share.code = "share";
    share.name = {"金融业占比", "Finance share"};
    share.lowerBound = 0.0;
    share.upperBound = 100.0;
    all.indicators.push_back(share);
    const auto beds = std::ranges::find(all.targets, kLostBeds, &domain::Target::id);
    domain::Target lost = *beds;
    lost.id = kLostShare;
    lost.code = "t-16";
    lost.indicator = share.id;
    lost.comparator = domain::Comparator::GreaterOrEqual;
    lost.year.reset();
    lost.yearStatus = domain::YearStatus::LostInSource;
    domain::Target guilin = *beds;
    guilin.id = kGuilinBeds;
    guilin.code = "t-17";
    guilin.region = {"450300"};
    guilin.document = other.id;
    all.targets.push_back(lost);
    all.targets.push_back(guilin);
    return all;
}

class FillQueueTest : public WindowTest {
protected:
    void openLost()
    {
        auto connection = store::createWorkspaceFile(fileOf("lost.gpkg"));
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(store::insertCatalogue(*connection, lostCatalogue(), {}));
        m_window->session().open(fileOf("lost.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    void openQueue()
    {
        openLost();
        part<QAction>("fillQueue")->trigger();
        ASSERT_TRUE(waitUntil([this] { return dialog() && dialog()->isActiveWindow(); }));
    }
    [[nodiscard]] FillQueueDialog* dialog() const { return part<FillQueueDialog>(); }
    [[nodiscard]] QLineEdit* field(const char* name) const { return part<QLineEdit>(name); }
    [[nodiscard]] QString message(const char* name) const
    {
        const auto* label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString title() const { return text("fillTitle"); }
    /// Of the last change, as the file has it.
    [[nodiscard]] std::string lastReason() const
    {
        return workspace::Workspace::open(fileOf("lost.gpkg"))->loadHistory()->changes.back().note.reason;
    }
    [[nodiscard]] int listed() const
    {
        const auto* tree = part<QTreeWidget>("fillTree");
        int rows = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            rows += tree->topLevelItem(i)->childCount();
        return rows;
    }
    void type(const char* name, const QString& text)
    {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        // A test cannot type Chinese; this is what an input method does.
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(edit, &event);
    }
    [[nodiscard]] std::optional<domain::Filling> stored(TargetId id) const
    {
        return fillingOf(*m_window->session().snapshot()->findTarget(id));
    }
    [[nodiscard]] bool waitForFilling(TargetId id, bool isThere = true)
    {
        return waitUntil([&] { return stored(id).has_value() == isThere; });
    }
};

TEST_F(FillQueueTest, TheCountOfLostValuesLeadsStraightToTheQueue)
{
    openLost();
    clickTile(domain::Verdict::ToBeFilled);
    ASSERT_TRUE(waitUntil([this] { return dialog() && dialog()->isVisible(); }));
    EXPECT_EQ(listed(), 3);
    EXPECT_EQ(part<QTreeWidget>("fillTree")->topLevelItemCount(), 2) << "document after document";
    EXPECT_FALSE(m_window->selection().filter().verdict);
    EXPECT_TRUE(field("fillValue")->isVisible());
    EXPECT_EQ(field("fillSource")->text(), QStringLiteral("规划")) << "the target's own document is proposed";
    EXPECT_EQ(text("fillCounts"), QStringLiteral("Left: 3 · Done: 0"));
}

TEST_F(FillQueueTest, ByKeyboardAloneOneAfterTheOtherIsFilledIn)
{
    openQueue();
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000"));
    ASSERT_TRUE(waitUntil([this] { return field("fillValue")->hasFocus(); }));
    QTest::keyClicks(field("fillValue"), QStringLiteral("8.5"));
    QTest::keyClick(field("fillValue"), Qt::Key_Tab);
    ASSERT_TRUE(field("fillPage")->hasFocus());
    QTest::keyClicks(field("fillPage"), QStringLiteral("12"));
    type("fillSource", QStringLiteral("赣市府发〔2016〕1号"));
    QTest::keyClick(field("fillSource"), Qt::Key_Return);
    EXPECT_EQ(title(), QStringLiteral("Finance share")) << "at once, not when it is stored";
    EXPECT_TRUE(field("fillValue")->hasFocus());
    EXPECT_EQ(field("fillSource")->text(), QStringLiteral("赣市府发〔2016〕1号")) << "kept for the document";
    EXPECT_TRUE(field("fillPage")->text().isEmpty()) << "a page is never taken for granted";
    ASSERT_TRUE(waitForFilling(kLostBeds));
    EXPECT_EQ(stored(kLostBeds),
              (domain::Filling{8.5, {}, domain::Comparator::Unstated, {}, "赣市府发〔2016〕1号", "12", ""}));
    EXPECT_EQ(listed(), 2);
    EXPECT_EQ(text("fillCounts"), QStringLiteral("Left: 2 · Done: 1"));
    type("fillValue", QStringLiteral("１６．５％"));
    type("fillYear", QStringLiteral("２０２５年"));
    type("fillPage", QStringLiteral("第13页"));
    QTest::keyClick(field("fillPage"), Qt::Key_Return);
    ASSERT_TRUE(waitForFilling(kLostShare));
    EXPECT_EQ(stored(kLostShare)->value, 16.5);
    EXPECT_EQ(stored(kLostShare)->year, 2025);
    EXPECT_EQ(field("fillSource")->text(), QStringLiteral("<b>桂林</b>规划")) << "of another document";
}

TEST_F(FillQueueTest, WhatIsTypedStaysWhileTheOneBeforeIsStored)
{
    openQueue();
    type("fillValue", QStringLiteral("8"));
    type("fillPage", QStringLiteral("1"));
    QTest::keyClick(field("fillPage"), Qt::Key_Return);
    QTest::keyClicks(field("fillValue"), QStringLiteral("16"));
    ASSERT_TRUE(waitForFilling(kLostBeds));
    QTest::keyClicks(field("fillValue"), QStringLiteral(".5"));
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("16.5"));
    EXPECT_EQ(title(), QStringLiteral("Finance share"));
}

TEST_F(FillQueueTest, WhatIsWrongIsSaidBeneathItsField)
{
    openQueue();
    part<QPushButton>("fillSkip")->click();
    ASSERT_EQ(title(), QStringLiteral("Finance share"));
    type("fillValue", QStringLiteral("160"));
    EXPECT_TRUE(message("fillValueMessage").contains(QStringLiteral("0 - 100")));
    EXPECT_TRUE(message("fillValueMessage").contains(QStringLiteral("unit: %")));
    for (const char* bad : {"nan", "inf", "1,6", "16a"}) {
        type("fillValue", QLatin1String(bad));
        EXPECT_TRUE(message("fillValueMessage").contains(QLatin1String(bad))) << bad;
    }
    type("fillValue", QStringLiteral("16"));
    EXPECT_TRUE(message("fillValueMessage").isEmpty());
    type("fillUpper", QStringLiteral("15"));
    EXPECT_TRUE(message("fillUpperMessage").contains(QStringLiteral("more than 16")));
    field("fillUpper")->clear();
    type("fillYear", QStringLiteral("20"));
    EXPECT_TRUE(message("fillYearMessage").contains(QStringLiteral("1900 - 2200")));
    type("fillYear", QStringLiteral("2025"));
    type("fillSource", QString(201, u'规'));
    EXPECT_TRUE(message("fillSourceMessage").contains(QStringLiteral("201")));
    type("fillSource", QStringLiteral(" "));
    EXPECT_TRUE(message("fillPageMessage").isEmpty()) << "not before it is to be saved";
    QTest::keyClick(field("fillYear"), Qt::Key_Return);
    EXPECT_FALSE(message("fillPageMessage").isEmpty());
    EXPECT_FALSE(message("fillSourceMessage").isEmpty());
    EXPECT_TRUE(field("fillPage")->hasFocus()) << "the first one";
    EXPECT_EQ(m_window->undoStack().count(), 0);
}

TEST_F(FillQueueTest, AFillingIsUndoneRedoneCorrectedAndTakenBack)
{
    openQueue();
    type("fillValue", QStringLiteral("8"));
    type("fillPage", QStringLiteral("1"));
    field("fillReason")->setText(QStringLiteral(" 核对原件 "));
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds));
    EXPECT_TRUE(field("fillReason")->text().isEmpty()) << "the next filling has its own";
    EXPECT_EQ(lastReason(), "核对原件");
    EXPECT_TRUE(m_window->undoStack().undoText().contains(QStringLiteral("Beds")));
    part<QPushButton>("fillUndo")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds, false));
    EXPECT_EQ(lastReason(), "");
    EXPECT_EQ(listed(), 3);
    m_window->undoStack().redo();
    ASSERT_TRUE(waitForFilling(kLostBeds));
    EXPECT_EQ(lastReason(), "核对原件");
    part<QComboBox>("fillPart")->setCurrentIndex(2);
    ASSERT_EQ(listed(), 1);
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    type("fillValue", QStringLiteral("9"));
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitUntil([this] { return stored(kLostBeds)->value == 9.0; }));
    part<QPushButton>("fillTakeBack")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds, false));
    EXPECT_EQ(listed(), 0);
    EXPECT_TRUE(part<QLabel>("fillEmpty")->isVisible());
    EXPECT_FALSE(part<QPushButton>("fillSave")->isEnabled());
}

TEST_F(FillQueueTest, UndoIsOfferedForWhatWasSavedHereAndForNothingElse)
{
    openQueue();
    const auto* undo = part<QPushButton>("fillUndo");
    type("fillValue", QStringLiteral("8"));
    type("fillPage", QStringLiteral("1"));
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds));
    EXPECT_TRUE(undo->isVisible());
    // A step of another view lies on top until it is undone there.
    Q_EMIT dialog()->changeWanted(kGuilinBeds, {},
                                  domain::Filling{5.0, {}, domain::Comparator::Unstated, {}, "elsewhere", "2", ""}, {});
    EXPECT_FALSE(undo->isVisible());
    ASSERT_TRUE(waitForFilling(kGuilinBeds));
    EXPECT_FALSE(undo->isVisible());
    part<QPushButton>("fillUndo")->click();
    ASSERT_TRUE(waitUntil([this] { return m_window->isSettled(); }));
    EXPECT_EQ(m_window->undoStack().index(), 2) << "nothing that was not said to be saved here";
    m_window->undoStack().undo();
    ASSERT_TRUE(waitForFilling(kGuilinBeds, false));
    EXPECT_TRUE(undo->isVisible());
    EXPECT_TRUE(text("fillTold").startsWith(QStringLiteral("Saved:"))) << text("fillTold").toStdString();
    m_window->undoStack().undo(); // in the window, not here
    EXPECT_FALSE(undo->isVisible());
    ASSERT_TRUE(waitForFilling(kLostBeds, false));
    EXPECT_FALSE(undo->isVisible());
    EXPECT_TRUE(text("fillTold").isEmpty()) << text("fillTold").toStdString();
    m_window->undoStack().redo();
    ASSERT_TRUE(waitForFilling(kLostBeds));
    EXPECT_FALSE(undo->isVisible()) << "it is not what was done here last";
}

TEST_F(FillQueueTest, SkippingLeavesATargetAndWhatWasTypedForIt)
{
    openQueue();
    type("fillValue", QStringLiteral("8"));
    part<QPushButton>("fillSkip")->click();
    EXPECT_EQ(title(), QStringLiteral("Finance share"));
    EXPECT_TRUE(field("fillValue")->text().isEmpty());
    part<QPushButton>("fillSkip")->click();
    part<QPushButton>("fillSkip")->click();
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000")) << "comes round";
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    EXPECT_FALSE(stored(kLostBeds));
}

TEST_F(FillQueueTest, ClosingWithSomethingTypedAsks)
{
    openQueue();
    const auto answer = [this](QMessageBox::ButtonRole role) {
        auto* box = part<QMessageBox>("fillLeave");
        ASSERT_NE(box, nullptr);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(part<QMessageBox>("fillLeave"), nullptr);
    };
    type("fillValue", QStringLiteral("8"));
    part<QPushButton>("fillSkip")->click();
    QTest::keyClick(field("fillValue"), Qt::Key_Escape);
    EXPECT_TRUE(dialog()->isVisible());
    answer(QMessageBox::RejectRole);
    EXPECT_TRUE(dialog()->isVisible());
    // What cannot be saved is shown, and it stays open.
    QTest::keyClick(field("fillValue"), Qt::Key_Escape);
    answer(QMessageBox::AcceptRole);
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000"));
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    EXPECT_FALSE(message("fillPageMessage").isEmpty());
    type("fillPage", QStringLiteral("1"));
    m_window->close();
    EXPECT_TRUE(m_window->isVisible()) << "so does the window";
    answer(QMessageBox::AcceptRole);
    ASSERT_TRUE(waitUntil([this] { return !m_window->isVisible(); }));
    EXPECT_EQ(stored(kLostBeds)->value, 8.0);
    EXPECT_EQ(m_window->undoStack().count(), 1);
}

TEST_F(FillQueueTest, WhatIsTypedCanBeDroppedAndWhatIsSavedIsNotAskedAbout)
{
    openQueue();
    type("fillValue", QStringLiteral("8.50"));
    type("fillPage", QStringLiteral("1"));
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds));
    part<QComboBox>("fillPart")->setCurrentIndex(2);
    part<QPushButton>("fillTakeBack")->click();
    ASSERT_TRUE(waitForFilling(kLostBeds, false));
    EXPECT_FALSE(dialog()->hasDrafts());
    part<QComboBox>("fillPart")->setCurrentIndex(0);
    EXPECT_TRUE(field("fillValue")->text().isEmpty()) << "it is lost again";
    type("fillValue", QStringLiteral("9"));
    dialog()->close();
    EXPECT_TRUE(dialog()->isVisible());
    auto* box = part<QMessageBox>("fillLeave");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    EXPECT_FALSE(dialog()->isVisible());
    EXPECT_FALSE(stored(kLostBeds));
    part<QAction>("fillQueue")->trigger();
    ASSERT_TRUE(waitUntil([this] { return dialog()->isVisible(); }));
    EXPECT_TRUE(field("fillValue")->text().isEmpty());
}

TEST_F(FillQueueTest, ItFollowsTheSelectionUnlessAllIsWanted)
{
    openQueue();
    EXPECT_FALSE(part<QCheckBox>("fillOnlySelection")->isVisible());
    m_window->selection().setRegion({"450300"});
    EXPECT_EQ(listed(), 1);
    part<QCheckBox>("fillOnlySelection")->setChecked(false);
    EXPECT_EQ(listed(), 3);
    field("fillFilter")->setText(QStringLiteral("finance"));
    EXPECT_EQ(listed(), 1);
    EXPECT_EQ(title(), QStringLiteral("Finance share"));
    field("fillFilter")->setText(QStringLiteral("no such thing"));
    EXPECT_EQ(listed(), 0);
    EXPECT_TRUE(text("fillEmpty").contains(QStringLiteral("clear the filter")));
}

TEST_F(FillQueueTest, ATargetIsReachedFromTheTableAndFromItsExplanation)
{
    openLost();
    m_window->selection().setRegion({"450300"});
    m_window->selection().setTarget(kLostShare, domain::IndicatorId{99});
    part<ChartPage>()->showExplanation();
    auto* button = part<QPushButton>("fillExplained");
    ASSERT_TRUE(waitUntil([button] { return button->isVisible(); }));
    button->click();
    ASSERT_TRUE(waitUntil([this] { return dialog() && dialog()->isVisible(); }));
    EXPECT_EQ(title(), QStringLiteral("Finance share")) << "though another region is selected";
    m_window->selection().setTarget(kGanzhouCost, kCostRatio);
    EXPECT_FALSE(button->isVisible()) << "nothing of it is lost";
    Q_EMIT part<TargetsPage>()->fillWanted(kGuilinBeds);
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000"));
    EXPECT_EQ(field("fillSource")->text(), QStringLiteral("<b>桂林</b>规划"));
}

TEST_F(FillQueueTest, WhatSomebodyElseFilledInIsNotOverwrittenAndWhatWasTypedIsBack)
{
    openQueue();
    const domain::Filling theirs{7.0, {}, domain::Comparator::Unstated, {}, "theirs", "3", ""};
    const auto workspace = workspace::Workspace::open(fileOf("lost.gpkg"));
    ASSERT_TRUE(workspace && workspace->fillTarget(kLostBeds, {}, theirs));
    type("fillValue", QStringLiteral("8"));
    type("fillPage", QStringLiteral("1"));
    QTest::keyClick(field("fillPage"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return text("fillTold").startsWith(QStringLiteral("Not saved.")); }));
    EXPECT_TRUE(text("fillTold").contains(QStringLiteral("somebody else"))) << text("fillTold").toStdString();
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000"));
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    const auto stored = [&] {
        return fillingOf(*workspace->loadSnapshot({}).value()->findTarget(kLostBeds));
    };
    EXPECT_EQ(stored(), theirs);
    // What they did is shown, and is replaced by who has seen it and wants to.
    ASSERT_TRUE(waitUntil([this] { return part<QPushButton>("fillTakeBack")->isEnabled(); }));
    EXPECT_EQ(title(), QStringLiteral("Beds per 1,000"));
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    EXPECT_TRUE(text("fillTold").contains(QStringLiteral("somebody else"))) << text("fillTold").toStdString();
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("fillTold").startsWith(QStringLiteral("Saved:")); }));
    EXPECT_EQ(stored()->value, 8.0);
}

TEST_F(FillQueueTest, AFileThatIsGoneIsToldAndNothingIsLost)
{
    openQueue();
    type("fillValue", QStringLiteral("8"));
    type("fillPage", QStringLiteral("1"));
    ASSERT_TRUE(test::removed(fileOf("lost.gpkg")));
    part<QPushButton>("fillSave")->click();
    ASSERT_TRUE(waitUntil([this] { return text("fillTold").startsWith(QStringLiteral("Not saved.")); }));
    EXPECT_EQ(field("fillValue")->text(), QStringLiteral("8"));
    EXPECT_EQ(field("fillPage")->text(), QStringLiteral("1"));
    EXPECT_EQ(listed(), 3);
}

TEST_F(FillQueueTest, TheAddressOfADocumentIsALinkOnlyForABrowser)
{
    openQueue();
    EXPECT_EQ(text("fillLink"), QStringLiteral("<a href=\"https://example.invalid/plan?a=1&amp;b=2\">"
                                               "https://example.invalid/plan?a=1&amp;b=2</a>"));
    domain::Catalogue catalogue = lostCatalogue();
    catalogue.documents[0].address = "file:///etc/passwd";
    std::vector<workspace::AssessedTarget> assessments(catalogue.targets.size());
    m_window->session().setSnapshot(
        std::make_shared<const workspace::Snapshot>(std::move(catalogue), std::move(assessments), "other.gpkg"));
    EXPECT_EQ(text("fillLink"), QStringLiteral("file:///etc/passwd"));
}

} // namespace

} // namespace wm::ui
