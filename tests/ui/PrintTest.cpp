// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileAway.h"
#include "MapSheet.h"
#include "RichWindowTest.h"
#include "TargetsPage.h"
#include "ViewPrint.h"
#include "WindowActions.h"

#include <QAbstractPrintDialog>
#include <QAction>
#include <QPrinter>

namespace wm::ui {

namespace {

class PrintTest : public test::RichWindowTest {
protected:
    /// The view as the window has it, printed into a PDF.
    [[nodiscard]] bool print(ExportKind kind, const std::filesystem::path& file)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QString::fromStdString(utf8FromPath(file)));
        if (kind == ExportKind::MapPicture)
            return printSheet({{part<MapPage>()->spec()}, {1000.0, 720.0}, 200}, printer).has_value();
        return printOutput(printer, kind == ExportKind::ChartPicture ? part<ChartPage>()->output()
                                                                     : part<TargetsPage>()->output());
    }
    [[nodiscard]] static int pagesOf(const std::filesystem::path& file)
    {
        const std::string bytes = readFile(file).value_or("");
        int count = 0;
        for (std::size_t at = 0; (at = bytes.find("/Type /Page\n", at)) != std::string::npos; ++at)
            ++count;
        return count;
    }
};

} // namespace

TEST_F(PrintTest, ChartMapAndTableEachTakeAPage)
{
    openFile();
    selectBeds();
    for (const ExportKind kind : {ExportKind::ChartPicture, ExportKind::MapPicture, ExportKind::TargetTable}) {
        EXPECT_TRUE(print(kind, fileOf("打印.pdf")));
        EXPECT_EQ(pagesOf(fileOf("打印.pdf")), 1) << static_cast<int>(kind);
        ASSERT_TRUE(test::removed(fileOf("打印.pdf")));
    }
}

TEST_F(PrintTest, ALongTableTakesMorePages)
{
    presentation::TableSpec table;
    table.title = "<i>Title</i>";
    table.columns = {{"a", "Name"}, {"b", "Value", presentation::TableColumn::Kind::Number}};
    for (int i = 0; i < 500; ++i)
        table.rows.push_back({i, {{"Name & <b>" + std::to_string(i), {}, {}, {}}, {"1", 1.0, {}, {}}}});
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(utf8FromPath(fileOf("long.pdf"))));
    printTable(printer, table);
    EXPECT_GT(pagesOf(fileOf("long.pdf")), 3);
}

TEST_F(PrintTest, APrinterThatCannotBeWrittenToIsReported)
{
    openFile();
    selectBeds();
    EXPECT_FALSE(print(ExportKind::ChartPicture, fileOf("none") / "chart.pdf"));
}

TEST_F(PrintTest, TheMenuAsksForAPrinter)
{
    const auto action = [this] {
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        return *std::ranges::find(actions, QStringLiteral("&Chart..."), &QAction::text);
    };
    openFile();
    action()->trigger();
    auto* dialog = m_window->findChild<QAbstractPrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    dialog->reject();
}

} // namespace wm::ui
