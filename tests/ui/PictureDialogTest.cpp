// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureDialog.h"

#include "Fonts.h"
#include "OutputClip.h"
#include "OverviewPage.h"
#include "RichWindowTest.h"
#include "ScoreboardPage.h"
#include "SheetPreview.h"

#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace wm::ui {

namespace {

using test::waitUntil;

class PictureDialogTest : public test::RichWindowTest {
protected:
    void SetUp() override
    {
        RichWindowTest::SetUp();
        openFile();
        selectBeds();
    }
    template <class Widget>
    [[nodiscard]] static Widget& pictureField(const PictureDialog& dialog, const char* name)
    {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }
    static void chooseSize(const PictureDialog& dialog, PictureOptions::Width width)
    {
        auto& combo = pictureField<QComboBox>(dialog, "pictureSize");
        combo.setCurrentIndex(combo.findData(static_cast<int>(width)));
    }
    [[nodiscard]] static QString svgOf(const PictureDialog& dialog)
    {
        return QString::fromUtf8(sheetBytes(dialog.sheet(), paper::FigureFormat::Svg).value_or(QByteArray()));
    }
};

} // namespace

TEST_F(PictureDialogTest, OffersTheWidthsOfADocumentAndAResolutionForPixels)
{
    PictureDialog dialog(part<ChartPage>()->output(), nullptr);
    const auto image = sheetPicture(dialog.sheet(), dialog.sheet().scale);
    ASSERT_TRUE(image);
    EXPECT_EQ(image->size(), QSize(1843, 1181)) << "156 x 100 mm at 300 dpi";
    EXPECT_EQ(dialog.findChild<QLabel*>(QStringLiteral("picturePixels"))->text(),
              QStringLiteral("1,843 × 1,181 pixels"));
    chooseSize(dialog, PictureOptions::Width::Half);
    auto& dpi = pictureField<QComboBox>(dialog, "pictureDpi");
    dpi.setCurrentIndex(dpi.findData(600));
    EXPECT_NEAR(dialog.sheet().size.width(), 75.0 * 96.0 / 25.4, 0.01);
    EXPECT_NEAR(dialog.sheet().scale, 600.0 / 96.0, 1e-9);
    EXPECT_FALSE(pictureField<QDoubleSpinBox>(dialog, "pictureWidth").isEnabled());
    chooseSize(dialog, PictureOptions::Width::Own);
    pictureField<QDoubleSpinBox>(dialog, "pictureWidth").setValue(120.0);
    pictureField<QDoubleSpinBox>(dialog, "pictureHeight").setValue(80.0);
    EXPECT_NEAR(dialog.sheet().size.height(), 80.0 * 96.0 / 25.4, 0.01);
}

TEST_F(PictureDialogTest, WhatHasItsOwnProportionsKeepsThem)
{
    const ViewOutput board = part<ScoreboardPage>()->output();
    PictureDialog dialog(board, nullptr);
    chooseSize(dialog, PictureOptions::Width::Own);
    pictureField<QDoubleSpinBox>(dialog, "pictureWidth").setValue(100.0);
    EXPECT_FALSE(pictureField<QDoubleSpinBox>(dialog, "pictureHeight").isEnabled());
    const QSizeF size = dialog.sheet().size;
    EXPECT_NEAR(size.height() / size.width(), board.picture->size.height() / board.picture->size.width(), 1e-6);
}

TEST_F(PictureDialogTest, PrintsACaptionInsteadOfTheTitleInsideWhenAsked)
{
    const ViewOutput chart = part<ChartPage>()->output();
    PictureDialog dialog(chart, nullptr);
    const double height = dialog.sheet().size.height();
    EXPECT_FALSE(svgOf(dialog).contains(QStringLiteral("Figure 3-1")));
    pictureField<QCheckBox>(dialog, "pictureCaption").setChecked(true);
    pictureField<QLineEdit>(dialog, "pictureNumber").setText(QStringLiteral("3-1"));
    EXPECT_GT(dialog.sheet().size.height(), height) << "the caption gets room of its own";
    EXPECT_EQ(dialog.sheet().caption.title, QStringLiteral("Figure 3-1  ") + QString::fromStdString(chart.facts.title));
    const QString svg = svgOf(dialog);
    EXPECT_TRUE(svg.contains(QStringLiteral("Figure 3-1")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Source: ")));
    for (QCheckBox* check : dialog.findChildren<QCheckBox*>()) {
        if (check->text() == QStringLiteral("Source"))
            check->setChecked(false);
    }
    EXPECT_FALSE(svgOf(dialog).contains(QStringLiteral("Source: ")));
}

TEST_F(PictureDialogTest, ColoursAndTypefaceAreThoseChosenAndOfWhatIsCopiedLater)
{
    using presentation::ThemeName;
    const ViewOutput output = part<ChartPage>()->output();
    const QColor usual = toColour(presentation::kLightPalette.target);
    const QColor printed = toColour(presentation::paletteOf(ThemeName::Print).target);
    {
        PictureDialog dialog(output, nullptr);
        EXPECT_TRUE(svgOf(dialog).contains(usual.name()));
        auto& theme = pictureField<QComboBox>(dialog, "pictureTheme");
        theme.setCurrentIndex(theme.findData(static_cast<int>(ThemeName::Print)));
        auto& typeface = pictureField<QComboBox>(dialog, "pictureTypeface");
        typeface.setCurrentIndex(typeface.findData(static_cast<int>(presentation::Typeface::Fangsong)));
        const QString svg = svgOf(dialog);
        EXPECT_TRUE(svg.contains(printed.name()));
        EXPECT_FALSE(svg.contains(usual.name()));
        EXPECT_TRUE(svg.contains(QStringLiteral("FangSong")));
        EXPECT_FALSE(svg.contains(QStringLiteral("YaHei")));
    }
    const auto copied = clipPicture(output);
    ASSERT_TRUE(copied);
    EXPECT_TRUE(copied->svg.contains(printed.name().toLatin1()));
    EXPECT_TRUE(copied->svg.contains("FangSong"));
    // Windows stay what they were.
    EXPECT_EQ(colours(), presentation::kLightPalette);
    EXPECT_FALSE(fontOf(kBaseFontSize).families().contains(QStringLiteral("FangSong")));
}

TEST_F(PictureDialogTest, EveryKindOfPictureIsInTheColoursChosen)
{
    using presentation::ThemeName;
    PictureOptions options;
    for (const ThemeName theme : presentation::kFigureThemes) {
        options.style.theme = theme;
        Preferences::setPicture(options);
        EXPECT_EQ(Preferences::picture(), options);
        for (const ViewOutput& output :
             {part<ChartPage>()->output(), part<OverviewPage>()->output(), part<ScoreboardPage>()->output()}) {
            const auto copied = clipPicture(output);
            ASSERT_TRUE(copied);
            const QString ink = toColour(presentation::paletteOf(theme).ink).name();
            EXPECT_TRUE(copied->svg.contains(ink.toLatin1())) << output.name.toStdString() << ": " << ink.toStdString();
        }
    }
}

TEST_F(PictureDialogTest, ATypefaceThatIsNotHereIsToldWithWhatStandsInForIt)
{
    PictureDialog dialog(part<ChartPage>()->output(), nullptr);
    dialog.show();
    auto& typeface = pictureField<QComboBox>(dialog, "pictureTypeface");
    const auto& told = pictureField<QLabel>(dialog, "pictureSubstitute");
    EXPECT_FALSE(told.isVisible());
    for (const presentation::Typeface face : presentation::kTypefaces) {
        typeface.setCurrentIndex(typeface.findData(static_cast<int>(face)));
        EXPECT_EQ(told.isVisible(), !test::isInstalled(face)) << std::string(presentation::codeOf(face));
    }
}

TEST_F(PictureDialogTest, ChoicesAreRememberedAndNumbersAreNot)
{
    {
        PictureDialog dialog(part<ChartPage>()->output(), nullptr);
        chooseSize(dialog, PictureOptions::Width::Half);
        pictureField<QCheckBox>(dialog, "pictureCaption").setChecked(true);
        pictureField<QLineEdit>(dialog, "pictureNumber").setText(QStringLiteral("7"));
    }
    const PictureDialog next(part<ChartPage>()->output(), nullptr);
    EXPECT_EQ(next.options().width, PictureOptions::Width::Half);
    EXPECT_TRUE(next.options().hasCaption);
    EXPECT_EQ(pictureField<QLineEdit>(next, "pictureNumber").text(), QString());
}

TEST_F(PictureDialogTest, ShowsASheetInLightColoursAndCopiesIt)
{
    PictureDialog dialog(part<ChartPage>()->output(), nullptr);
    dialog.show();
    test::runEvents();
    pictureField<QPushButton>(dialog, "pictureCopy").click();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).width(), 1843);
    EXPECT_TRUE(data->hasHtml());
    QGuiApplication::clipboard()->clear();
}

TEST_F(PictureDialogTest, ATableOfTenThousandRowsIsNoPictureAndSaysWhy)
{
    ViewOutput output = part<ChartPage>()->output();
    output.picture->size = {100.0, 200'000.0};
    output.picture->isFlexible = false;
    PictureDialog dialog(output, nullptr);
    dialog.show();
    ASSERT_TRUE(waitUntil([&] {
        return !dialog.findChild<QLabel*>(QStringLiteral("pictureState"))->text().isEmpty() ||
               dialog.findChild<QLabel*>(QStringLiteral("picturePixels"))
                   ->text()
                   .startsWith(QStringLiteral("Too many pixels"));
    }));
    ASSERT_TRUE(writeFile(fileOf("kept.png"), "old"));
    const auto written = writePicture(dialog.sheet(), fileOf("kept.png"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(readFile(fileOf("kept.png")).value_or(""), "old");
}

} // namespace wm::ui
