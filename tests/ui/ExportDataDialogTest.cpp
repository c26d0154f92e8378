// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExportDataDialog.h"

#include "RichWindowTest.h"
#include "WindowActions.h"
#include "support/BadPlaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

namespace wm::ui {

namespace {

using test::waitUntil;

class ExportDataDialogTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        openFile();
        std::filesystem::create_directory(fileOf("出"));
    }
    [[nodiscard]] ExportDataDialog& openExport()
    {
        Q_EMIT part<WindowActions>()->exportWanted(ExportKind::Data);
        auto* dialog = m_window->findChild<ExportDataDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    template <class Widget>
    [[nodiscard]] static Widget& exportField(const ExportDataDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    static void setTarget(const ExportDataDialog& dialog, const char* ending, const std::filesystem::path& file)
    {
        auto& format = exportField<QComboBox>(dialog, "exportFormat");
        format.setCurrentIndex(format.findData(QLatin1String(ending)));
        exportField<QLineEdit>(dialog, "exportFile").setText(QString::fromStdString(utf8FromPath(file)));
    }
    [[nodiscard]] bool hasTold()
    {
        return waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); });
    }
    [[nodiscard]] std::size_t targets() const { return m_window->session().snapshot()->catalogue().targets.size(); }
};

} // namespace

TEST_F(ExportDataDialogTest, WritesTheTickedTablesAndSaysHowManyRowsAndWhere)
{
    const ExportDataDialog& dialog = openExport();
    EXPECT_FALSE(exportField<QPushButton>(dialog, "exportStart").isEnabled()) << "there is no file yet";
    for (auto* const box : dialog.findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith(QStringLiteral("data-")))
            box->setChecked(box->objectName() == QStringLiteral("data-targets"));
    }
    EXPECT_EQ(exportField<QCheckBox>(dialog, "data-targets").text(), QStringLiteral("Targets (%1)").arg(targets()));
    setTarget(dialog, ".csv", fileOf("出/数据"));
    exportField<QPushButton>(dialog, "exportStart").click();
    ASSERT_TRUE(hasTold());
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("Exported %1 rows to ").arg(targets())))
        << text("messageText").toStdString();
    const std::string csv = readFile(fileOf("出/数据.csv")).value_or("");
    EXPECT_TRUE(csv.starts_with("\uFEFFtarget_id,")) << "an ending is added";
    EXPECT_EQ(places::filesIn(fileOf("出")), 1);
    EXPECT_TRUE(waitUntil([this] { return m_window->findChild<ExportDataDialog*>() == nullptr; }));
}

TEST_F(ExportDataDialogTest, SaysWhichFilesThereWillBeAndWhichAreReplaced)
{
    const ExportDataDialog& dialog = openExport();
    ASSERT_TRUE(writeFile(fileOf("出/a-targets.csv"), "before"));
    setTarget(dialog, ".csv", fileOf("出/a.csv"));
    const auto state = [&] {
        return exportField<QLabel>(dialog, "exportState").text();
    };
    EXPECT_TRUE(state().startsWith(QStringLiteral("Files: a-regions.csv, "))) << state().toStdString();
    EXPECT_TRUE(state().endsWith(QStringLiteral("Will be replaced: a-targets.csv"))) << state().toStdString();
    auto& format = exportField<QComboBox>(dialog, "exportFormat");
    format.setCurrentIndex(format.findData(QStringLiteral(".xlsx")));
    EXPECT_TRUE(exportField<QLineEdit>(dialog, "exportFile").text().endsWith(QStringLiteral("a.xlsx")));
    EXPECT_TRUE(state().endsWith(QStringLiteral(" rows"))) << state().toStdString();
}

TEST_F(ExportDataDialogTest, TheEndingThatIsTypedChoosesTheFormat)
{
    const ExportDataDialog& dialog = openExport();
    const auto& format = exportField<QComboBox>(dialog, "exportFormat");
    const auto& start = exportField<QPushButton>(dialog, "exportStart");
    setTarget(dialog, ".xlsx", fileOf("出/e.GPKG"));
    EXPECT_EQ(format.currentData().toString(), QStringLiteral(".gpkg"));
    EXPECT_TRUE(start.isEnabled());
    setTarget(dialog, ".xlsx", fileOf("出/2025.1 年"));
    EXPECT_EQ(format.currentData().toString(), QStringLiteral(".xlsx")) << "no ending of a format";
}

TEST_F(ExportDataDialogTest, BeginsWithTheFormatOfTheLastExport)
{
    setTarget(openExport(), ".csv", fileOf("出/last.csv"));
    part<QPushButton>("exportStart")->click();
    ASSERT_TRUE(hasTold());
    ASSERT_TRUE(waitUntil([this] { return m_window->findChild<ExportDataDialog*>() == nullptr; }));
    EXPECT_EQ(exportField<QComboBox>(openExport(), "exportFormat").currentData().toString(), QStringLiteral(".csv"));
}

TEST_F(ExportDataDialogTest, TheNamesOfAllFilesAreSeen)
{
    const ExportDataDialog& dialog = openExport();
    test::runEvents();
    setTarget(dialog, ".geojson",
              fileOf("出/a name that is long enough to need several lines with all tables.geojson"));
    test::runEvents();
    const auto& state = exportField<QLabel>(dialog, "exportState");
    EXPECT_TRUE(state.text().startsWith(QStringLiteral("Files: "))) << state.text().toStdString();
    EXPECT_GT(state.heightForWidth(state.width()), 2 * state.fontMetrics().height());
    EXPECT_GE(state.height(), state.heightForWidth(state.width()));
}

TEST_F(ExportDataDialogTest, TheSelectionNarrowsTheTables)
{
    m_window->selection().setRegion({"360700"});
    const ExportDataDialog& dialog = openExport();
    const QString all = exportField<QCheckBox>(dialog, "data-regions").text();
    exportField<QRadioButton>(dialog, "exportSelected").setChecked(true);
    EXPECT_NE(exportField<QCheckBox>(dialog, "data-regions").text(), all);
    exportField<QRadioButton>(dialog, "exportAll").setChecked(true);
    EXPECT_EQ(exportField<QCheckBox>(dialog, "data-regions").text(), all);
}

TEST_F(ExportDataDialogTest, NeverWritesOverTheWorkspace)
{
    const ExportDataDialog& dialog = openExport();
    setTarget(dialog, ".gpkg", m_window->session().snapshot()->file());
    EXPECT_FALSE(exportField<QPushButton>(dialog, "exportStart").isEnabled());
    EXPECT_TRUE(
        exportField<QLabel>(dialog, "exportState").text().endsWith(QStringLiteral(" is the workspace itself.")));
}

TEST_F(ExportDataDialogTest, NeverWritesOverAnotherWorkspaceEither)
{
    std::filesystem::copy_file(m_window->session().snapshot()->file(), fileOf("出/other.gpkg"));
    const ExportDataDialog& dialog = openExport();
    setTarget(dialog, ".gpkg", fileOf("出/other.gpkg"));
    EXPECT_FALSE(exportField<QPushButton>(dialog, "exportStart").isEnabled());
    EXPECT_EQ(exportField<QLabel>(dialog, "exportState").text(),
              QStringLiteral("other.gpkg is a Waymark workspace. An export does not replace one."));
    setTarget(dialog, ".gpkg", fileOf("出/another.gpkg"));
    EXPECT_TRUE(exportField<QPushButton>(dialog, "exportStart").isEnabled());
}

TEST_F(ExportDataDialogTest, AsksBeforeAFileIsReplaced)
{
    const ExportDataDialog& dialog = openExport();
    ASSERT_TRUE(writeFile(fileOf("出/a.xlsx"), "before"));
    setTarget(dialog, ".xlsx", fileOf("出/a.xlsx"));
    exportField<QPushButton>(dialog, "exportStart").click();
    auto* box = part<QMessageBox>("exportReplace");
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(QStringLiteral("a.xlsx"))) << box->text().toStdString();
    box->button(QMessageBox::Cancel)->click();
    EXPECT_EQ(readFile(fileOf("出/a.xlsx")), "before");
    EXPECT_TRUE(exportField<QPushButton>(dialog, "exportStart").isEnabled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(part<QMessageBox>("exportReplace"), nullptr);
    exportField<QPushButton>(dialog, "exportStart").click();
    box = part<QMessageBox>("exportReplace");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    ASSERT_TRUE(hasTold());
    EXPECT_NE(readFile(fileOf("出/a.xlsx")), "before");
}

TEST_F(ExportDataDialogTest, DoesNotAskAgainWhatTheSaveDialogHasAsked)
{
    const ExportDataDialog& dialog = openExport();
    ASSERT_TRUE(writeFile(fileOf("出/a.xlsx"), "before"));
    setTarget(dialog, ".xlsx", {});
    dialog.findChild<QPushButton*>(QStringLiteral("exportBrowse"))->click();
    auto* ask = dialog.findChild<QFileDialog*>();
    ASSERT_NE(ask, nullptr);
    EXPECT_FALSE(ask->testOption(QFileDialog::DontConfirmOverwrite));
    Q_EMIT ask->fileSelected(QString::fromStdString(utf8FromPath(fileOf("出/a.xlsx"))));
    ask->close();
    exportField<QPushButton>(dialog, "exportStart").click();
    EXPECT_EQ(part<QMessageBox>("exportReplace"), nullptr);
    ASSERT_TRUE(hasTold());
    EXPECT_NE(readFile(fileOf("出/a.xlsx")), "before");
}

TEST_F(ExportDataDialogTest, StoppedNothingIsLeftAndItCanBeTriedAgain)
{
    const ExportDataDialog& dialog = openExport();
    setTarget(dialog, ".gpkg", fileOf("出/a.gpkg"));
    exportField<QPushButton>(dialog, "exportStart").click();
    EXPECT_FALSE(exportField<QComboBox>(dialog, "exportFormat").isEnabled());
    exportField<QPushButton>(dialog, "exportClose").click();
    ASSERT_TRUE(waitUntil([&] { return exportField<QComboBox>(dialog, "exportFormat").isEnabled(); }));
    EXPECT_EQ(exportField<QLabel>(dialog, "exportState").text(), QStringLiteral("Stopped. Nothing was written."));
    EXPECT_EQ(places::filesIn(fileOf("出")), 0);
    exportField<QPushButton>(dialog, "exportStart").click();
    ASSERT_TRUE(hasTold());
    EXPECT_EQ(places::filesIn(fileOf("出")), 1);
}

TEST_F(ExportDataDialogTest, WhereNothingCanBeWrittenItSaysSoAndStays)
{
    const ExportDataDialog& dialog = openExport();
    setTarget(dialog, ".xlsx", fileOf("none/a.xlsx"));
    exportField<QPushButton>(dialog, "exportStart").click();
    ASSERT_TRUE(waitUntil([&] { return exportField<QComboBox>(dialog, "exportFormat").isEnabled(); }));
    EXPECT_TRUE(exportField<QLabel>(dialog, "exportState").text().contains(QStringLiteral("a.xlsx")));
    EXPECT_FALSE(std::filesystem::exists(fileOf("none")));
    auto& file = exportField<QLineEdit>(dialog, "exportFile");
    EXPECT_EQ(dialog.focusWidget(), &file) << "where something can be done about it";
    EXPECT_TRUE(file.property("isWrong").toBool());
    EXPECT_EQ(file.accessibleDescription(), exportField<QLabel>(dialog, "exportState").text());
    setTarget(dialog, ".xlsx", fileOf("出/a.xlsx"));
    EXPECT_FALSE(file.property("isWrong").toBool()) << "another file may do";
    EXPECT_TRUE(exportField<QPushButton>(dialog, "exportStart").isDefault()) << "Enter writes";
}

} // namespace wm::ui
