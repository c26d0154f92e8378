// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fonts.h"
#include "MapLayoutDialog.h"
#include "MapSheet.h"
#include "RichWindowTest.h"
#include "SheetPreview.h"
#include "WindowActions.h"

#include "wm/base/Error.h"
#include "wm/mapview/MapCanvas.h"
#include "wm/mapview/Projection.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QPushButton>
#include <QSpinBox>

namespace wm::ui {

namespace {

using test::waitUntil;

/// A raster that cannot be read.
class BrokenRaster : public presentation::RasterSource {
public:
    [[nodiscard]] const presentation::MercatorBox& extent() const override { return m_world; }
    [[nodiscard]] Result<presentation::RasterPicture> read(const presentation::MercatorBox&, int, int,
                                                           const std::stop_token&) const override
    {
        return fail(ErrorCode::IoFailed, "the disk is gone");
    }

private:
    presentation::MercatorBox m_world{-2e7, -2e7, 2e7, 2e7};
};

class MapLayoutTest : public test::RichWindowTest {
protected:
    [[nodiscard]] MapLayoutDialog& openDialog(bool isPrinting = false)
    {
        if (isPrinting)
            Q_EMIT part<WindowActions>()->printWanted(ExportKind::MapPicture);
        else
            Q_EMIT part<WindowActions>()->exportWanted(ExportKind::MapPicture);
        auto* dialog = m_window->findChild<MapLayoutDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }
    template <class Widget>
    [[nodiscard]] static Widget& field(const MapLayoutDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] static QCheckBox& check(const MapLayoutDialog& dialog, const char* text)
    {
        const QList<QCheckBox*> checks = dialog.findChildren<QCheckBox*>();
        return **std::ranges::find(checks, QLatin1String(text), &QCheckBox::text);
    }
    static void choose(const MapLayoutDialog& dialog, MapSheetOptions::Size size)
    {
        auto& combo = field<QComboBox>(dialog, "sheetSize");
        combo.setCurrentIndex(combo.findData(static_cast<int>(size)));
    }
    /// Saves through the file dialog; the message that follows.
    [[nodiscard]] QString save(MapLayoutDialog& dialog, const std::filesystem::path& file)
    {
        field<QPushButton>(dialog, "sheetSave").click();
        auto* files = dialog.findChild<QFileDialog*>();
        EXPECT_NE(files, nullptr);
        Q_EMIT files->fileSelected(QString::fromStdString(utf8FromPath(file)));
        EXPECT_TRUE(waitUntil([&] {
            return m_window->findChild<MapLayoutDialog*>() == nullptr &&
                   text("messageText").contains(QString::fromStdString(utf8FromPath(file.filename())));
        }));
        return text("messageText");
    }
    /// What an SVG shows: the file without its own title, which is no part of the picture.
    /// Another name for a second one: the message that is waited for says it.
    [[nodiscard]] std::string saved(MapLayoutDialog& dialog, const char* name = "地图.svg")
    {
        EXPECT_TRUE(save(dialog, fileOf(name)).startsWith(QStringLiteral("Saved: ")));
        const std::string file = readFile(fileOf(name)).value_or("");
        const std::size_t end = file.find("</title>");
        EXPECT_NE(end, std::string::npos);
        return end == std::string::npos ? file : file.substr(end);
    }
};

} // namespace

TEST_F(MapLayoutTest, ShowsAPreviewOfTheSheet)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    auto& preview = field<SheetPreview>(dialog, "sheetPreview");
    const auto hasMap = [&] {
        const QImage image = preview.grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, image.height() / 2));
        return colours.size() > 8;
    };
    EXPECT_TRUE(waitUntil(hasMap));
}

TEST_F(MapLayoutTest, APngHasTheSizeAndResolutionThatWereChosen)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    choose(dialog, MapSheetOptions::Size::Own);
    field<QDoubleSpinBox>(dialog, "sheetWidth").setValue(127.0);
    field<QDoubleSpinBox>(dialog, "sheetHeight").setValue(101.6);
    field<QSpinBox>(dialog, "sheetDpi").setValue(300);
    EXPECT_TRUE(field<QLabel>(dialog, "sheetPixels").text().startsWith(QStringLiteral("1,500 × 1,20")));
    EXPECT_TRUE(save(dialog, fileOf("map.png")).startsWith(QStringLiteral("Saved: ")));
    const QImage image(QString::fromStdString(utf8FromPath(fileOf("map.png"))));
    EXPECT_EQ(image.width(), 1500);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300.0, 0.1);
}

TEST_F(MapLayoutTest, HasTitleScaleArrowDateAndMark)
{
    openFile();
    const std::string svg = saved(openDialog());
    const presentation::MapSpec& map = *part<MapPage>()->spec();
    for (const std::string& text : {map.title, std::string(" km"), std::string(">N<"),
                                    QDate::currentDate().toString(Qt::ISODate).toStdString(), map.mark})
        EXPECT_NE(svg.find(text), std::string::npos) << text;
}

TEST_F(MapLayoutTest, WhatIsUncheckedIsLeftOutAndTheMarkStays)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    for (const char* part : {"Title", "Subtitle", "Legend", "Scale bar", "North arrow", "Date"})
        check(dialog, part).setChecked(false);
    const std::string svg = saved(dialog);
    const presentation::MapSpec& map = *part<MapPage>()->spec();
    for (const std::string& text :
         {map.title, std::string(" km"), std::string(">N<"), QDate::currentDate().toString(Qt::ISODate).toStdString()})
        EXPECT_EQ(svg.find(text), std::string::npos) << text;
    EXPECT_NE(svg.find(map.mark), std::string::npos);
}

TEST_F(MapLayoutTest, AnotherTitleIsForThisSheetTheRestIsRemembered)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    field<QLineEdit>(dialog, "sheetTitle").setText(QStringLiteral("图 3 物流枢纽"));
    check(dialog, "North arrow").setChecked(false);
    choose(dialog, MapSheetOptions::Size::Slide);
    EXPECT_NE(saved(dialog).find("图 3 物流枢纽"), std::string::npos);
    MapLayoutDialog& next = openDialog();
    EXPECT_TRUE(field<QLineEdit>(next, "sheetTitle").text().isEmpty());
    EXPECT_FALSE(check(next, "North arrow").isChecked());
    EXPECT_TRUE(check(next, "Legend").isChecked());
    EXPECT_EQ(next.options().size, MapSheetOptions::Size::Slide);
}

TEST_F(MapLayoutTest, ColoursAndTypefaceAreThoseChosenAndThoseOfTheOtherFiguresOfADocument)
{
    using presentation::ThemeName;
    openFile();
    const std::string usual = saved(openDialog());
    EXPECT_EQ(usual.find("FangSong"), std::string::npos);
    MapLayoutDialog& dialog = openDialog();
    auto& theme = field<QComboBox>(dialog, "sheetTheme");
    theme.setCurrentIndex(theme.findData(static_cast<int>(ThemeName::Print)));
    auto& typeface = field<QComboBox>(dialog, "sheetTypeface");
    typeface.setCurrentIndex(typeface.findData(static_cast<int>(presentation::Typeface::Fangsong)));
    const std::string svg = saved(dialog, "仿宋.svg");
    EXPECT_NE(svg.find("FangSong"), std::string::npos);
    EXPECT_EQ(svg.find("YaHei"), std::string::npos) << "no text is left in the usual typeface";
    const auto target = [](ThemeName name) {
        return toColour(presentation::paletteOf(name).target).name().toStdString(); // of the mark
    };
    EXPECT_NE(svg.find(target(ThemeName::Print)), std::string::npos);
    EXPECT_EQ(svg.find(target(ThemeName::Light)), std::string::npos);
    const presentation::FigureStyle chosen{ThemeName::Print, presentation::Typeface::Fangsong};
    EXPECT_EQ(Preferences::picture().style, chosen);
    EXPECT_EQ(openDialog().options().style, chosen);
}

TEST_F(MapLayoutTest, ATypefaceThatIsNotHereIsTold)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    const auto& told = field<QLabel>(dialog, "sheetSubstitute");
    EXPECT_FALSE(told.isVisible());
    auto& typeface = field<QComboBox>(dialog, "sheetTypeface");
    for (const presentation::Typeface face : presentation::kTypefaces) {
        typeface.setCurrentIndex(typeface.findData(static_cast<int>(face)));
        EXPECT_EQ(told.isVisible(), !test::isInstalled(face)) << std::string(presentation::codeOf(face));
    }
}

TEST_F(MapLayoutTest, ShowsTheWindowsPartOfTheWorldOrTheWholeMap)
{
    openFile();
    const mapview::MapCanvas& canvas = part<MapPage>()->canvas();
    part<MapPage>()->canvas().setViewport({mapview::toWorld({114.9, 25.8}), 2000.0, {}});
    MapLayoutDialog& dialog = openDialog();
    const auto extent = dialog.sheet().figure.layout.extent;
    ASSERT_TRUE(extent);
    EXPECT_TRUE(extent->contains({114.9, 25.8}));
    EXPECT_NEAR(extent->most.lon - extent->least.lon, canvas.width() / 2000.0, 1e-6);
    field<QComboBox>(dialog, "sheetExtent").setCurrentIndex(1);
    EXPECT_FALSE(dialog.sheet().figure.layout.extent);
}

TEST_F(MapLayoutTest, CopiesAPictureThatKnowsItsSize)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    choose(dialog, MapSheetOptions::Size::DocumentWidth);
    field<QSpinBox>(dialog, "sheetDpi").setValue(150);
    QGuiApplication::clipboard()->clear();
    field<QPushButton>(dialog, "sheetCopy").click();
    ASSERT_TRUE(waitUntil([] { return !QGuiApplication::clipboard()->image().isNull(); }));
    const QImage image = QGuiApplication::clipboard()->image();
    EXPECT_NEAR(image.width(), 156.0 / 25.4 * 150.0, 1.0);
    EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 150.0, 0.1);
    EXPECT_EQ(field<QLabel>(dialog, "sheetState").text(), QStringLiteral("Copied."));
}

TEST_F(MapLayoutTest, SaysWhenAPngWouldHaveTooManyPixels)
{
    openFile();
    MapLayoutDialog& dialog = openDialog();
    choose(dialog, MapSheetOptions::Size::Own);
    field<QDoubleSpinBox>(dialog, "sheetWidth").setValue(1200.0);
    field<QSpinBox>(dialog, "sheetDpi").setValue(1200);
    EXPECT_TRUE(field<QLabel>(dialog, "sheetPixels").text().startsWith(QStringLiteral("Too many pixels")));
    EXPECT_TRUE(save(dialog, fileOf("huge.png")).startsWith(QStringLiteral("huge.png: ")));
    EXPECT_FALSE(std::filesystem::exists(fileOf("huge.png")));
}

TEST_F(MapLayoutTest, WhatCannotBeWrittenIsSaid)
{
    openFile();
    EXPECT_TRUE(save(openDialog(), fileOf("missing") / "figure.png").startsWith(QStringLiteral("figure.png: ")));
    EXPECT_TRUE(save(openDialog(), fileOf("figure.bmp")).startsWith(QStringLiteral("figure.bmp: ")));
    EXPECT_FALSE(std::filesystem::exists(fileOf("missing")));
}

TEST_F(MapLayoutTest, WhoComesToPrintPrintsWithReturn)
{
    openFile();
    MapLayoutDialog& dialog = openDialog(true);
    EXPECT_TRUE(field<QPushButton>(dialog, "sheetPrint").isDefault());
    EXPECT_FALSE(field<QPushButton>(dialog, "sheetSave").isDefault());
}

TEST_F(MapLayoutTest, ALayerThatCannotBeReadIsToldAndTheRestIsWritten)
{
    openFile();
    auto spec = std::make_shared<presentation::MapSpec>(*part<MapPage>()->spec());
    presentation::MapOverlay overlay;
    overlay.layer = {7};
    overlay.name = "Relief";
    overlay.raster = std::make_shared<BrokenRaster>();
    spec->overlays = {overlay};
    const MapSheet sheet{{spec}, {600.0, 400.0}, 100};
    for (const char* name : {"map.png", "map.svg", "map.pdf"}) {
        const Result<QStringList> losses = writeSheet(sheet, fileOf(name), {});
        ASSERT_TRUE(losses) << losses.error().message;
        ASSERT_EQ(losses->size(), 1) << name;
        EXPECT_TRUE(losses->front().startsWith(QStringLiteral("Relief: "))) << losses->front().toStdString();
        EXPECT_TRUE(std::filesystem::exists(fileOf(name)));
    }
}

TEST_F(MapLayoutTest, WhatIsStoppedLeavesTheFileAsItWas)
{
    openFile();
    ASSERT_TRUE(writeFile(fileOf("map.png"), "before"));
    std::stop_source source;
    source.request_stop();
    const Result<QStringList> written =
        writeSheet({{part<MapPage>()->spec()}, {600.0, 400.0}, 100}, fileOf("map.png"), {source.get_token(), {}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(readFile(fileOf("map.png")).value_or(""), "before");
}

} // namespace wm::ui
