// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenFiles.h"

#include "wm/base/Path.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <vector>

namespace wm::mapview::test {

namespace {

constexpr const char* kRenew = "WAYMARK_RENEW_GOLDEN";
constexpr int kSmallest = 0; // of the qualities of PNG in Qt: the most effort, without loss

std::string pixelsOf(const QImage& picture)
{
    return std::to_string(picture.width()) + " x " + std::to_string(picture.height()) + " pixels";
}

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

/// The colours, the most frequent first.
std::vector<QRgb> coloursOf(const QImage& picture)
{
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    std::vector<QRgb> colours;
    for (const auto& [colour, count] : counts)
        colours.push_back(colour);
    std::ranges::stable_sort(colours, std::ranges::greater(), [&](QRgb colour) { return counts.at(colour); });
    return colours;
}

/// In 256 colours: those that it has most of, then again and again the one that is farthest from all chosen before.
QImage withPalette(const QImage& picture)
{
    constexpr qsizetype kMost = 256;
    constexpr qsizetype kFrequent = 64;
    const std::vector<QRgb> colours = coloursOf(picture);
    std::vector<int> apart(colours.size(), std::numeric_limits<int>::max());
    QList<QRgb> palette;
    while (palette.size() < std::min(kMost, static_cast<qsizetype>(colours.size()))) {
        const QRgb next = palette.size() < kFrequent
                              ? colours[static_cast<std::size_t>(palette.size())]
                              : colours[static_cast<std::size_t>(std::ranges::max_element(apart) - apart.begin())];
        palette.push_back(next);
        for (std::size_t i = 0; i < colours.size(); ++i)
            apart[i] = std::min(apart[i], distance(colours[i], next));
    }
    return picture.convertToFormat(QImage::Format_Indexed8, palette, Qt::ThresholdDither | Qt::AvoidDither);
}

/// A palette makes a file half as large. It is taken where no window is off by even half of what it may be.
QImage storable(const QImage& picture, const PictureTolerance& tolerance)
{
    const QImage small = withPalette(picture);
    const PictureTolerance half{
        tolerance.window, tolerance.plain / 2.0, tolerance.mean / 2.0, tolerance.deviation / 2.0, 0.0, 0};
    return isWithin(comparePictures(picture, small, half), half) ? small : picture;
}

/// Says what was written, or that it could not be.
std::string written(QImage picture, const std::filesystem::path& path)
{
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    picture.setDevicePixelRatio(1.0);
    const std::string name = utf8FromPath(path);
    return picture.save(QString::fromStdString(name), "PNG", kSmallest) ? name : name + " (could not be written)";
}

::testing::AssertionResult renewed(const QImage& picture, const std::filesystem::path& path)
{
    return ::testing::AssertionFailure() << "renewed as asked, so nothing was compared: " << written(picture, path)
                                         << "\nLook at it, and run the test again without " << kRenew << ".";
}

} // namespace

GoldenFiles projectGoldenFiles()
{
    const char* const renew = std::getenv(kRenew);
    return {std::filesystem::path(WM_SOURCE_DIR) / "tests" / "mapview" / "golden",
            std::filesystem::path(WM_GOLDEN_OUTPUT), renew && std::string(renew) == "1"};
}

::testing::AssertionResult isLikeGolden(const QImage& picture, const std::string& name,
                                        const PictureTolerance& tolerance, const GoldenFiles& files)
{
    const std::filesystem::path path = files.golden / (name + ".png");
    const QImage expected(QString::fromStdString(utf8FromPath(path)));
    const PictureDifference difference = comparePictures(expected, picture, tolerance);
    const bool isLike = isWithin(difference, tolerance);
    // What is like its file is left alone, so that another computer's letters do not renew everything.
    if (files.isRenewing && !isLike)
        return renewed(storable(picture, tolerance), path);
    if (files.isRenewing)
        return ::testing::AssertionFailure()
               << name << " is as it was and was not renewed; run the test without " << kRenew << ".";
    if (isLike)
        return ::testing::AssertionSuccess();
    ::testing::AssertionResult failure = ::testing::AssertionFailure();
    if (expected.isNull())
        failure << "there is no golden picture " << utf8FromPath(path) << ".";
    else if (expected.size() != picture.size())
        failure << name << " has " << pixelsOf(picture) << " instead of " << pixelsOf(expected) << ".";
    else
        failure << 100.0 * difference.share << " % of " << name << " differ (at most " << 100.0 * tolerance.share
                << " % may), in patches of up to " << difference.largestPatch << " windows (" << tolerance.patch
                << ").\nDifference: " << written(difference.picture, files.output / (name + "-difference.png"));
    failure << "\nActual: " << written(picture, files.output / (name + "-actual.png"))
            << "\nIf that is right: run the test with " << kRenew << "=1, which renews the file and fails.";
    return failure;
}

} // namespace wm::mapview::test
