// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartBatchDialog.h"
#include "FigureNumber.h"
#include "RichWindowTest.h"
#include "WindowActions.h"
#include "support/BadPlaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <set>

namespace wm::ui {

namespace {

using test::waitUntil;

class ChartBatchTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        openFile();
        std::filesystem::create_directory(fileOf("图"));
    }
    [[nodiscard]] ChartBatchDialog& openBatch()
    {
        Q_EMIT part<WindowActions>()->exportWanted(ExportKind::AllCharts);
        auto* dialog = m_window->findChild<ChartBatchDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    template <class Widget>
    [[nodiscard]] static Widget& batchField(const ChartBatchDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    static void begin(ChartBatchDialog& dialog, const std::filesystem::path& folder)
    {
        batchField<QLineEdit>(dialog, "batchFolder").setText(QString::fromStdString(utf8FromPath(folder)));
        batchField<QPushButton>(dialog, "batchStart").click();
    }
    [[nodiscard]] bool hasEnded()
    {
        return waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); });
    }
    [[nodiscard]] int subjects() const
    {
        return static_cast<int>(
            workspace::chartSubjects(*m_window->session().snapshot(), m_window->selection().selection()).size());
    }
};

} // namespace

TEST_F(ChartBatchTest, WritesAllChartsOfTheSelectionIntoAFolder)
{
    ASSERT_GT(subjects(), 1);
    ChartBatchDialog& dialog = openBatch();
    EXPECT_FALSE(batchField<QPushButton>(dialog, "batchStart").isEnabled()) << "there is no folder yet";
    begin(dialog, fileOf("图"));
    ASSERT_TRUE(hasEnded());
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("%1 charts written to ").arg(subjects())))
        << text("messageText").toStdString();
    EXPECT_EQ(places::filesIn(fileOf("图")), subjects());
    for (const auto& entry : std::filesystem::directory_iterator(fileOf("图")))
        EXPECT_EQ(QImage(QString::fromStdString(utf8FromPath(entry.path()))).width(), 1843);
    EXPECT_TRUE(waitUntil([this] { return m_window->findChild<ChartBatchDialog*>() == nullptr; }));
}

TEST_F(ChartBatchTest, CaptionsAreNumberedFromTheFirstNumberOn)
{
    ChartBatchDialog& dialog = openBatch();
    auto& format = batchField<QComboBox>(dialog, "batchFormat");
    format.setCurrentIndex(format.findData(QStringLiteral("svg")));
    auto& number = batchField<QLineEdit>(dialog, "batchNumber");
    EXPECT_FALSE(number.isEnabled()) << "no caption";
    batchField<QCheckBox>(dialog, "batchCaption").setChecked(true);
    batchField<QLineEdit>(dialog, "batchFolder").setText(QStringLiteral("somewhere"));
    number.setText(QStringLiteral("III"));
    EXPECT_FALSE(batchField<QPushButton>(dialog, "batchStart").isEnabled()) << "nothing to count on from";
    number.setText(QStringLiteral("3-9"));
    const int total = subjects();
    begin(dialog, fileOf("图"));
    ASSERT_TRUE(hasEnded());
    std::set<std::string> numbers;
    for (const auto& entry : std::filesystem::directory_iterator(fileOf("图"))) {
        const std::string svg = readFile(entry.path()).value_or("");
        for (int i = 0; i < total; ++i) {
            const std::string wanted = "Figure 3-" + std::to_string(9 + i);
            if (svg.find(wanted + ' ') != std::string::npos)
                numbers.insert(wanted);
        }
    }
    EXPECT_EQ(static_cast<int>(numbers.size()), total);
}

TEST(FigureNumberTest, CountsTheLastDigitsOnAndKeepsTheirWidth)
{
    EXPECT_EQ(figureNumber(QStringLiteral("3-1"), 0), QStringLiteral("3-1"));
    EXPECT_EQ(figureNumber(QStringLiteral("3-9"), 1), QStringLiteral("3-10"));
    EXPECT_EQ(figureNumber(QStringLiteral("A09"), 2), QStringLiteral("A11"));
    EXPECT_EQ(figureNumber(QStringLiteral("007"), 1), QStringLiteral("008"));
    EXPECT_EQ(figureNumber(QStringLiteral("999999999999"), 1), std::nullopt);
    EXPECT_EQ(figureNumber(QStringLiteral("3-"), 1), std::nullopt);
    EXPECT_EQ(figureNumber(QString(), 1), std::nullopt);
}

TEST_F(ChartBatchTest, WritesDrawingsWhenTheyAreAskedFor)
{
    ChartBatchDialog& dialog = openBatch();
    auto& format = batchField<QComboBox>(dialog, "batchFormat");
    format.setCurrentIndex(format.findData(QStringLiteral("svg")));
    begin(dialog, fileOf("图"));
    ASSERT_TRUE(hasEnded());
    for (const auto& entry : std::filesystem::directory_iterator(fileOf("图")))
        EXPECT_TRUE(entry.path().extension() == ".svg" &&
                    readFile(entry.path()).value_or("").find("<svg") != std::string::npos);
}

TEST_F(ChartBatchTest, StoppingLeavesWholeFilesAndSaysHowMany)
{
    ChartBatchDialog& dialog = openBatch();
    begin(dialog, fileOf("图"));
    batchField<QPushButton>(dialog, "batchClose").click();
    ASSERT_TRUE(hasEnded());
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Stopped: 0 charts written to ")))
        << text("messageText").toStdString();
    EXPECT_EQ(places::filesIn(fileOf("图")), 0);
}

TEST_F(ChartBatchTest, AVanishedFolderStopsItAndAnotherOneCanBeChosen)
{
    ChartBatchDialog& dialog = openBatch();
    begin(dialog, fileOf("gone"));
    ASSERT_TRUE(hasEnded());
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Stopped at ")));
    EXPECT_FALSE(std::filesystem::exists(fileOf("gone")));
    ASSERT_EQ(m_window->findChild<ChartBatchDialog*>(), &dialog) << "it stays";
    begin(dialog, fileOf("图"));
    EXPECT_TRUE(waitUntil([this] { return places::filesIn(fileOf("图")) == subjects(); }));
}

TEST_F(ChartBatchTest, AFullOrReadOnlyPlaceIsToldAndNothingIsHalfWritten)
{
    const places::MountedFolder full(fileOf("full"), "size=32k");
    const places::MountedFolder readOnly(fileOf("read-only"), "ro,size=1m");
    if (!full.isThere() || !readOnly.isThere())
        GTEST_SKIP() << "such file systems cannot be made here";
    for (const auto* place : {&full, &readOnly}) {
        ChartBatchDialog& dialog = openBatch();
        begin(dialog, place->path());
        EXPECT_TRUE(waitUntil(
            [&] { return batchField<QLabel>(dialog, "batchState").text().startsWith(QStringLiteral("Stopped at ")); }));
        const int written = dialog.batch()->written();
        dialog.reject();
        ASSERT_TRUE(waitUntil([this] { return m_window->findChild<ChartBatchDialog*>() == nullptr; }));
        EXPECT_EQ(places::filesIn(place->path()), written);
    }
}

TEST_F(ChartBatchTest, ASelectionWithoutChartsSaysSo)
{
    m_window->selection().setTheme("no such theme");
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::AllCharts);
    EXPECT_EQ(m_window->findChild<ChartBatchDialog*>(), nullptr);
    EXPECT_EQ(text("messageText"), QStringLiteral("There is no chart for this selection."));
}

} // namespace wm::ui
