// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/Figure.h"

#include "SvgTree.h"

#include "wm/base/Path.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <limits>
#include <thread>

using namespace wm;
using namespace wm::paper;
using testing::HasSubstr;

namespace {

FigureOptions options(double width = 640, double height = 400)
{
    return {.sizePx = {width, height},
            .pngScale = 2.0,
            .title = QStringLiteral("图 1"),
            .creator = QStringLiteral("Waymark")};
}

PaintFunction squareAndText()
{
    return withPainter([](QPainter& painter, const QSizeF& /*sizePx*/) {
        painter.fillRect(QRectF(10, 10, 10, 10), Qt::red);
        painter.setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 12));
        painter.drawText(QPointF(40, 40), QStringLiteral("目标 费用 增长 比率"));
    });
}

QByteArray encoded(FigureFormat format, const FigureOptions& figure = options())
{
    const auto bytes = encodeFigure(format, figure, squareAndText());
    EXPECT_TRUE(bytes) << bytes.error().message;
    return bytes.value_or(QByteArray());
}

bool isRefused(FigureFormat format, const QSizeF& size)
{
    const auto bytes = encodeFigure(format, options(size.width(), size.height()), squareAndText());
    return !bytes && bytes.error().code == ErrorCode::InvalidArgument;
}

class FigureFileTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path inFolder(const char* name) const
    {
        return pathFromUtf8(m_folder.path().toStdString()) / pathFromUtf8(name);
    }

    static void put(const std::filesystem::path& path, const std::string& bytes) { std::ofstream(path) << bytes; }

    static bool folderHasOnly(const std::filesystem::path& folder, int entries)
    {
        using Iterator = std::filesystem::directory_iterator;
        return std::distance(Iterator(folder), Iterator()) == entries;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(FigureTest, FormatComesFromTheExtensionInAnyCase)
{
    EXPECT_EQ(formatFromFileName(pathFromUtf8("图 1.SVG")).value(), FigureFormat::Svg);
    EXPECT_EQ(formatFromFileName("a/b.c/x.Png").value(), FigureFormat::Png);
    EXPECT_EQ(formatFromFileName("x.tar.pdf").value(), FigureFormat::Pdf);
}

TEST(FigureTest, UnknownExtensionIsNamedTogetherWithTheExpectedOnes)
{
    const auto tiff = formatFromFileName(pathFromUtf8("图.tiff"));
    ASSERT_FALSE(tiff);
    EXPECT_EQ(tiff.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(tiff.error().message, "图.tiff: found extension .tiff, expected .png, .svg or .pdf");
    const auto none = formatFromFileName("chart");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().message, "chart: found no extension, expected .png, .svg or .pdf");
}

TEST(FigureTest, PngHasTheSizeAndResolutionAskedFor)
{
    const QImage image = QImage::fromData(encoded(FigureFormat::Png), "PNG");
    EXPECT_EQ(image.size(), QSize(1280, 800));
    EXPECT_EQ(image.dotsPerMeterX(), 7559); // 192 dpi
    EXPECT_EQ(image.dotsPerMeterY(), 7559);
    EXPECT_EQ(image.text(QStringLiteral("Title")), u"图 1");
    EXPECT_EQ(image.text(QStringLiteral("Software")), u"Waymark");
}

TEST(FigureTest, PngKeepsEveryPixelAndItsTexts)
{
    QImage image(37, 23, QImage::Format_RGB32); // no width that is a multiple of anything
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y,
                           qRgb(x * 7 % 256, y / 3 * 11 % 256, (x * y) % 256)); // some rows are equal, most are not
    }
    image.setText(QStringLiteral("Title"), QStringLiteral("赣州 – Ganzhou"));
    const auto bytes = encodePng(image);
    ASSERT_TRUE(bytes);
    const QImage read = QImage::fromData(*bytes, "PNG");
    EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32), image);
    EXPECT_EQ(read.text(QStringLiteral("Title")), QStringLiteral("赣州 – Ganzhou"));
    EXPECT_FALSE(encodePng(QImage()));
}

TEST(FigureTest, PngIsWhiteAndPaintedInLogicalPixels)
{
    const QImage image = QImage::fromData(encoded(FigureFormat::Png), "PNG");
    EXPECT_EQ(image.pixelColor(0, 0), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(19, 19), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(39, 39), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(40, 40), QColor(Qt::white));
}

TEST(FigureTest, ASmallPngHasAllOfTheFigure)
{
    FigureOptions small = options();
    small.pngScale = 0.5;
    const auto bytes = encodeFigure(FigureFormat::Png, small, withPainter([](QPainter& painter, const QSizeF& size) {
                                        painter.fillRect(QRectF(0.0, 0.0, size.width() / 2.0, size.height()), Qt::red);
                                    }));
    ASSERT_TRUE(bytes);
    const QImage image = QImage::fromData(*bytes, "PNG");
    EXPECT_EQ(image.size(), QSize(320, 200));
    EXPECT_EQ(image.pixelColor(156, 196), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(164, 196), QColor(Qt::white));
}

TEST(FigureTest, EveryFormatIsPaintedAt96Dpi)
{
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
        int dpi = 0;
        QSizeF size;
        const auto bytes = encodeFigure(format, options(), [&](QPaintDevice& device, const QSizeF& sizePx) {
            const QPainter painter(&device);
            dpi = device.logicalDpiY();
            size = sizePx;
        });
        EXPECT_TRUE(bytes);
        EXPECT_EQ(dpi, 96) << static_cast<int>(format);
        EXPECT_EQ(size, QSizeF(640, 400));
    }
}

TEST(FigureTest, PdfPageIsTheFiguresSizeInPoints)
{
    const QByteArray pdf = encoded(FigureFormat::Pdf);
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(pdf.count("/MediaBox"), 1);
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 480.000000 300.000000]"))
        << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
}

TEST(FigureTest, PdfPageIsRoundedUpToWholePoints)
{
    EXPECT_TRUE(encoded(FigureFormat::Pdf, options(641, 399)).contains("/MediaBox [0 0 481.000000 300.000000]"));
}

TEST(FigureTest, PdfEmbedsItsFonts)
{
    EXPECT_TRUE(encoded(FigureFormat::Pdf).contains("/FontFile2"));
}

TEST(FigureTest, PdfTextIsFoundByItsCharactersAndNotByRadicalsThatLookTheSame)
{
    const QString pdf = QString::fromLatin1(encoded(FigureFormat::Pdf));
    for (const QChar character : QStringLiteral("目标费用增长比率 "))
        EXPECT_TRUE(pdf.contains(QStringLiteral("<%1>").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper()))
            << int{character.unicode()};
    // U+2E80 to U+2FDF: the radicals; 0009: a tab for the space.
    static const QRegularExpression wrong(QStringLiteral("\\[[^]]*<(2E[89A-F]|2F[0-9A-D]|000)[0-9A-F]"));
    EXPECT_FALSE(pdf.contains(wrong));
}

TEST(FigureTest, SvgIsTheSameOnAnotherThread)
{
    const QByteArray here = encoded(FigureFormat::Svg);
    QByteArray there;
    std::thread([&] { there = encoded(FigureFormat::Svg); }).join();
    EXPECT_EQ(there, here);
    EXPECT_TRUE(test::parsedSvg(here));
}

TEST(FigureTest, SizesThatCannotBeAreRefused)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const QSizeF& size : {QSizeF(0, 10), QSizeF(10, -1), QSizeF(none, 10), QSizeF(1e6, 10)}) {
        EXPECT_TRUE(isRefused(FigureFormat::Png, size)) << size.width();
        EXPECT_TRUE(isRefused(FigureFormat::Svg, size)) << size.width();
        EXPECT_TRUE(isRefused(FigureFormat::Pdf, size)) << size.width();
    }
    FigureOptions tooFine = options(640, 400);
    tooFine.pngScale = 100;
    EXPECT_FALSE(encodeFigure(FigureFormat::Png, tooFine, squareAndText()));
}

TEST(FigureTest, PdfWithoutAnyPaintingIsAnErrorAndNotAnEmptyFile)
{
    const auto bytes = encodeFigure(FigureFormat::Pdf, options(), [](QPaintDevice&, const QSizeF&) {});
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::InvalidArgument);
}

TEST_F(FigureFileTest, IsWrittenUnderAChineseNameWithBlanks)
{
    const auto path = inFolder("图 1 物流 成本.svg");
    ASSERT_TRUE(writeFigure(path, FigureFormat::Svg, options(), squareAndText()));
    EXPECT_EQ(readFile(path).value(), encoded(FigureFormat::Svg).toStdString());
}

TEST_F(FigureFileTest, ReplacesTheFileThatWasThere)
{
    const auto path = inFolder("a.png");
    put(path, "old");
    ASSERT_TRUE(writeFigure(path, FigureFormat::Png, options(), squareAndText()));
    EXPECT_THAT(readFile(path).value(), testing::StartsWith("\x89PNG"));
    EXPECT_TRUE(folderHasOnly(path.parent_path(), 1));
}

TEST_F(FigureFileTest, MissingFolderIsAnErrorWithPathAndReason)
{
    const auto path = inFolder("没有/a.svg");
    const auto written = writeFigure(path, FigureFormat::Svg, options(), squareAndText());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::IoFailed);
    EXPECT_THAT(written.error().message, HasSubstr(utf8FromPath(path) + ": "));
    EXPECT_FALSE(std::filesystem::exists(path.parent_path()));
}

TEST_F(FigureFileTest, FolderInPlaceOfTheFileStaysAFolder)
{
    const auto path = inFolder("a.svg");
    std::filesystem::create_directory(path);
    const auto written = writeFigure(path, FigureFormat::Svg, options(), squareAndText());
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message, HasSubstr(utf8FromPath(path) + ": "));
    EXPECT_TRUE(std::filesystem::is_directory(path));
    EXPECT_TRUE(folderHasOnly(path.parent_path(), 1));
}

TEST_F(FigureFileTest, FigureThatCannotBeMadeLeavesTheFileAsItWas)
{
    const auto path = inFolder("a.pdf");
    put(path, "old");
    EXPECT_FALSE(writeFigure(path, FigureFormat::Pdf, options(0, 0), squareAndText()));
    EXPECT_EQ(readFile(path).value(), "old");
}

TEST_F(FigureFileTest, ReadOnlyFolderLeavesTheFileAsItWas)
{
    const auto path = inFolder("a.svg");
    put(path, "old");
    using std::filesystem::perms;
    std::filesystem::permissions(path.parent_path(), perms::owner_read | perms::owner_exec);
    const bool enforced = !std::ofstream(inFolder("probe")).is_open();
    const auto written = enforced ? writeFigure(path, FigureFormat::Svg, options(), squareAndText()) : Result<void>();
    std::filesystem::permissions(path.parent_path(), perms::owner_all);
    if (!enforced)
        GTEST_SKIP() << "this user may write everywhere";
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message, HasSubstr(utf8FromPath(path) + ": "));
    EXPECT_EQ(readFile(path).value(), "old");
}
