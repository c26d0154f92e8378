// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "ExplanationPanel.h"
#include "FileAway.h"
#include "OutputActions.h"
#include "OutputDesk.h"
#include "PictureDialog.h"
#include "RichWindowTest.h"
#include "ScoreboardPage.h"
#include "TargetsPage.h"
#include "support/BadPlaces.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

namespace wm::ui {

namespace {

using test::waitUntil;

/// Everything that shows something can be copied, saved and printed through the same menu and keys.
class OutputsTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        openFile();
        QApplication::clipboard()->clear();
    }
    void TearDown() override
    {
        QApplication::clipboard()->clear(); // what lies there may name the window's fonts
        RichWindowTest::TearDown();
    }

    /// Gives the keyboard to a view, as Ctrl+1 to Ctrl+5 do.
    void use(Qt::Key key)
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        test::runEvents();
    }
    void press(const QKeySequence& keys) { QTest::keySequence(QApplication::focusWidget(), keys); }
    [[nodiscard]] static const QMimeData& clip()
    {
        static const QMimeData nothing;
        const QMimeData* data = QApplication::clipboard()->mimeData();
        return data ? *data : nothing;
    }
    [[nodiscard]] QAction* entry(const QString& text) const
    {
        const QList<QAction*> all = m_window->findChildren<QAction*>();
        const auto found = std::ranges::find(all, text, &QAction::text);
        return found == all.end() ? nullptr : *found;
    }
    /// The dialog that asks for a file, answered.
    [[nodiscard]] QString answerFile(const std::filesystem::path& file)
    {
        auto* dialog = m_window->findChild<QFileDialog*>();
        EXPECT_NE(dialog, nullptr);
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(QString::fromStdString(utf8FromPath(file)));
        dialog->reject();
        return text("messageText");
    }
    /// Saves from the dialog that lays a picture out; the message that follows.
    [[nodiscard]] QString savePicture(const std::filesystem::path& file)
    {
        auto* dialog = m_window->findChild<PictureDialog*>();
        EXPECT_NE(dialog, nullptr);
        if (!dialog)
            return {};
        dialog->findChild<QPushButton*>(QStringLiteral("pictureSave"))->click();
        return answerFile(file);
    }
    [[nodiscard]] static QStringList textsOf(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts.append(action->text().section(QLatin1Char('\t'), 0, 0));
        texts.removeAll(QString());
        return texts;
    }
    [[nodiscard]] static QStringList allEntries()
    {
        return {QStringLiteral("&Copy"),          QStringLiteral("Copy as &picture"),
                QStringLiteral("Copy as &table"), QStringLiteral("&Save picture..."),
                QStringLiteral("Save &data..."),  QStringLiteral("P&rint...")};
    }
    /// The menu that opens at a place of a widget, by the mouse or by the Menu key.
    [[nodiscard]] static QStringList contextMenuOf(QWidget& widget, QContextMenuEvent::Reason reason)
    {
        const QPoint place = widget.rect().center();
        QContextMenuEvent event(reason, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        EXPECT_NE(menu, nullptr);
        if (!menu)
            return {};
        const QStringList texts = textsOf(*menu);
        menu->close();
        test::runEvents();
        return texts;
    }
};

} // namespace

TEST_F(OutputsTest, CopyPutsPictureAndTableOntoTheClipboardAtOnce)
{
    selectBeds();
    use(Qt::Key_3);
    press(QKeySequence::Copy);
    EXPECT_TRUE(clip().hasImage());
    EXPECT_TRUE(clip().data(QStringLiteral("image/png")).startsWith("\x89PNG"));
    EXPECT_TRUE(clip().data(QStringLiteral("image/svg+xml")).contains("<svg"));
    EXPECT_TRUE(clip().html().contains(QStringLiteral("<table")));
    EXPECT_TRUE(clip().text().startsWith(QStringLiteral("Series\tPeriod\tYear\t")));
    EXPECT_TRUE(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Copied: ")));
    const auto image = qvariant_cast<QImage>(clip().imageData());
    EXPECT_EQ(image.size(), QImage::fromData(clip().data(QStringLiteral("image/png"))).size());
}

TEST_F(OutputsTest, PictureOrTableCanBeCopiedAlone)
{
    use(Qt::Key_5);
    entry(QStringLiteral("Copy as &table: Scoreboard"))->trigger();
    EXPECT_FALSE(clip().hasImage());
    EXPECT_TRUE(clip().text().startsWith(QStringLiteral("Theme\tRegion\t")));
    entry(QStringLiteral("Copy as &picture: Scoreboard"))->trigger();
    EXPECT_TRUE(clip().hasImage());
    EXPECT_FALSE(clip().hasText());
}

TEST_F(OutputsTest, TheMenusNameTheViewThatHasTheKeyboardOrHadItLast)
{
    use(Qt::Key_5);
    ASSERT_NE(entry(QStringLiteral("&Save picture: Scoreboard...")), nullptr);
    use(Qt::Key_3);
    ASSERT_NE(entry(QStringLiteral("&Save picture: Chart...")), nullptr);
    part<QLineEdit>("searchField") ? part<QLineEdit>("searchField")->setFocus() : m_window->setFocus();
    EXPECT_NE(entry(QStringLiteral("&Save picture: Chart...")), nullptr) << "used last";
    EXPECT_EQ(entry(QStringLiteral("&Save picture: Chart..."))->shortcut(),
              QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    EXPECT_EQ(entry(QStringLiteral("Save &data: Chart..."))->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    EXPECT_EQ(entry(QStringLiteral("P&rint: Chart..."))->shortcut(), QKeySequence(QKeySequence::Print));
    part<ChartPage>()->showExplanation();
    test::runEvents();
    EXPECT_NE(entry(QStringLiteral("&Save picture: Explanation...")), nullptr) << "a view inside of another one";
}

TEST_F(OutputsTest, EachViewHasTheSameEntriesInItsTitleBarAndInItsContextMenu)
{
    for (const char* dock : {"overviewDock", "targetsDock", "chartDock", "mapDock", "scoreboardDock"}) {
        auto& title = *part<DockTitleBar>((std::string(dock) + "Title").c_str());
        const QList<QToolButton*> buttons = title.findChildren<QToolButton*>();
        const auto button = std::ranges::find_if(buttons, [](const QToolButton* each) { return each->menu(); });
        ASSERT_NE(button, buttons.end()) << dock;
        EXPECT_FALSE((*button)->isHidden()) << dock;
        EXPECT_EQ(textsOf(*(*button)->menu()), allEntries()) << dock;
        EXPECT_FALSE((*button)->accessibleName().isEmpty());
        QWidget& page = *part<QDockWidget>(dock)->widget();
        EXPECT_EQ(contextMenuOf(page, QContextMenuEvent::Mouse), allEntries()) << dock;
    }
    use(Qt::Key_5);
    QTableView& board = *part<QTableView>("scoreboardTable");
    EXPECT_EQ(contextMenuOf(*board.viewport(), QContextMenuEvent::Mouse), allEntries());
    EXPECT_EQ(contextMenuOf(board, QContextMenuEvent::Keyboard), allEntries()) << "the Menu key";
    part<ChartPage>()->showExplanation();
    test::runEvents();
    const QStringList explained = contextMenuOf(*part<QWidget>("explanationView"), QContextMenuEvent::Mouse);
    for (const QString& text : allEntries())
        EXPECT_TRUE(explained.contains(text)) << text.toStdString();
}

TEST_F(OutputsTest, TheSelectedRowsOfTheTableAreCopiedAndSavingTakesAllThatAreShown)
{
    use(Qt::Key_2);
    auto& view = *part<TargetsView>();
    view.selectRow(0);
    press(QKeySequence::Copy);
    EXPECT_EQ(clip().text().count(QLatin1Char('\n')), 1) << "a row, without titles: it may join others";
    EXPECT_TRUE(clip().html().contains(QStringLiteral("<td")));
    press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    EXPECT_TRUE(answerFile(fileOf("目标.csv")).startsWith(QStringLiteral("Saved: ")));
    const std::string written = readFile(fileOf("目标.csv")).value_or("");
    EXPECT_EQ(std::ranges::count(written, '\n'), view.model()->rowCount() + 1);
}

TEST_F(OutputsTest, ACardIsCopiedWhenItHasTheKeyboard)
{
    auto& cards = *part<CardGrid>();
    cards.setFocus();
    QTest::keyClick(&cards, Qt::Key_Right);
    ASSERT_GE(cards.currentCard(), 0);
    press(QKeySequence::Copy);
    EXPECT_EQ(clip().text().count(QLatin1Char('\n')), 2);
    const auto card = qvariant_cast<QImage>(clip().imageData());
    EXPECT_LT(card.width(), 600);
    const QStringList menu = contextMenuOf(cards, QContextMenuEvent::Keyboard);
    EXPECT_TRUE(menu.contains(QStringLiteral("Copy card")));
    EXPECT_TRUE(menu.contains(QStringLiteral("&Save picture..."))) << "and those of the view";
}

TEST_F(OutputsTest, TextThatIsSelectedStaysTheFieldsOwnToCopy)
{
    selectBeds();
    part<ChartPage>()->showExplanation();
    test::runEvents();
    QWidget* explained = QApplication::focusWidget();
    ASSERT_NE(explained, nullptr);
    press(QKeySequence::Copy);
    const QString whole = clip().text();
    EXPECT_TRUE(clip().html().contains(QStringLiteral("<table"))) << "nothing is selected: all of it";
    EXPECT_TRUE(clip().hasImage());
    QTest::keySequence(explained, QKeySequence::SelectAll);
    press(QKeySequence::Copy);
    EXPECT_FALSE(clip().hasImage()) << "the text that is selected and nothing else";
    EXPECT_NE(clip().text(), whole);
}

TEST_F(OutputsTest, TheMapIsCopiedByAWorkerAndItsTableAtOnce)
{
    use(Qt::Key_4);
    press(QKeySequence::Copy);
    ASSERT_TRUE(waitUntil([] { return clip().hasImage(); }));
    EXPECT_TRUE(clip().hasFormat(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(clip().html().contains(QStringLiteral("<table")));
}

TEST_F(OutputsTest, EachViewIsSavedAsAPicture)
{
    selectBeds();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5}) {
        use(key);
        press(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
        EXPECT_TRUE(savePicture(fileOf("picture.png")).startsWith(QStringLiteral("Saved: "))) << key;
        const QImage image(m_folder.filePath(QStringLiteral("picture.png")));
        EXPECT_EQ(image.width(), 1843) << "156 mm at 300 dpi";
        ASSERT_TRUE(test::removed(fileOf("picture.png")));
        ASSERT_TRUE(waitUntil([this] { return m_window->findChild<PictureDialog*>() == nullptr; }));
    }
}

TEST_F(OutputsTest, TheDataOfAChartBecomesAWorkbookWithASheetAboutIt)
{
    selectBeds();
    use(Qt::Key_3);
    press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    EXPECT_TRUE(answerFile(fileOf("beds.xlsx")).startsWith(QStringLiteral("Saved: ")));
    EXPECT_TRUE(readFile(fileOf("beds.xlsx")).value_or("").starts_with("PK"));
    const ViewOutput output = part<ChartPage>()->output();
    EXPECT_FALSE(output.facts.title.empty());
    EXPECT_FALSE(output.facts.source.empty());
    EXPECT_EQ(output.workspaceDate.size(), 10U) << output.workspaceDate;
    EXPECT_GE(output.table->rows.size(), part<ChartPage>()->spec().observed.size());
}

TEST_F(OutputsTest, AViewWithoutContentSaysSoInsteadOfAskingForAFile)
{
    m_window->selection().setTheme("no such theme");
    use(Qt::Key_2);
    press(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    EXPECT_EQ(m_window->findChild<QFileDialog*>(), nullptr);
    EXPECT_EQ(text("messageText"), QStringLiteral("There are no rows to save."));
}

TEST_F(OutputsTest, ATableOfManyRowsIsCopiedAndSavedButIsNoPicture)
{
    m_window->session().build(pathFromUtf8(WM_SOURCE_DIR "/data/catalogue"), fileOf("whole.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return targetRows() > 500; }));
    use(Qt::Key_2);
    part<TargetsView>()->clearSelection();
    press(QKeySequence::Copy);
    EXPECT_EQ(clip().text().count(QLatin1Char('\n')), targetRows() + 1);
    EXPECT_FALSE(clip().hasImage());
    press(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    EXPECT_EQ(m_window->findChild<PictureDialog*>(), nullptr);
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("A picture takes at most 100 rows, this table has ")));
}

TEST_F(OutputsTest, WhatCannotBeWrittenIsToldAndLeavesNothingBehind)
{
    selectBeds();
    const ViewOutput output = part<ChartPage>()->output();
    const std::string longName(300, 'n');
    for (const auto& file : {fileOf("gone") / "points.xlsx", fileOf((longName + ".csv").c_str())}) {
        const auto written = writeTable(output, file);
        ASSERT_FALSE(written) << utf8FromPath(file);
        EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
        EXPECT_FALSE(written.error().message.empty());
    }
    const auto unknown = writeTable(output, fileOf("points.doc"));
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().message.find(".xlsx"), std::string::npos) << "it says what was expected";
    EXPECT_FALSE(std::filesystem::exists(fileOf("points.doc")));
}

TEST_F(OutputsTest, AFullOrReadOnlyPlaceTakesNeitherTableNorPicture)
{
    const places::MountedFolder full(fileOf("full"), "size=4k");
    const places::MountedFolder readOnly(fileOf("read-only"), "ro,size=1m");
    if (!full.isThere() || !readOnly.isThere())
        GTEST_SKIP() << "such file systems cannot be made here";
    selectBeds();
    const ViewOutput output = part<ChartPage>()->output();
    const PictureSheet sheet = makePictureSheet(output, {}, {});
    for (const auto* place : {&full, &readOnly}) {
        for (const auto& written :
             {writeTable(output, place->path() / "points.xlsx"), writePicture(sheet, place->path() / "chart.png")}) {
            ASSERT_FALSE(written);
            EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
        }
        EXPECT_EQ(places::filesIn(place->path()), 0) << "nothing half-written";
    }
}

TEST_F(OutputsTest, AChartOfTenThousandSeriesCanStillBeSavedAsData)
{
    ViewOutput output = part<ChartPage>()->output();
    presentation::TableSpec table = *output.table;
    table.rows.resize(10'000, table.rows.front());
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        table.rows[row].cells.front().text = "series " + std::to_string(row);
    output.table = std::make_shared<const presentation::TableSpec>(table);
    ASSERT_TRUE(writeTable(output, fileOf("many.csv")));
    const std::string written = readFile(fileOf("many.csv")).value_or("");
    EXPECT_EQ(std::ranges::count(written, '\n'), 10'001);
    EXPECT_TRUE(writeTable(output, fileOf("many.xlsx")));
}

TEST_F(OutputsTest, ExistingFilesStayWhenTheTableDoesNotFit)
{
    use(Qt::Key_3);
    ViewOutput output = part<ChartPage>()->output();
    presentation::TableSpec table = *output.table;
    table.rows.front().cells.front().text = std::string(40'000, 'x');
    output.table = std::make_shared<const presentation::TableSpec>(table);
    ASSERT_TRUE(writeFile(fileOf("kept.xlsx"), "old"));
    const auto written = writeTable(output, fileOf("kept.xlsx"));
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.find("A2"), std::string::npos);
    EXPECT_EQ(readFile(fileOf("kept.xlsx")).value_or(""), "old");
}

} // namespace wm::ui
