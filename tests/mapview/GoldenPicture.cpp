// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenPicture.h"

#include <QColor>
#include <QPainter>
#include <QRect>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace wm::mapview::test {

namespace {

constexpr int kChannels = 3;

/// What a window has of one channel.
struct Levels {
    int pixels = 0;
    int sum = 0;
    int sumOfSquares = 0;
    int least = 255;
    int most = 0;

    void add(int level)
    {
        ++pixels;
        sum += level;
        sumOfSquares += level * level;
        least = std::min(least, level);
        most = std::max(most, level);
    }
    [[nodiscard]] int contrast() const { return most - least; }
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / pixels; }
    [[nodiscard]] double deviation() const
    {
        const double square = static_cast<double>(sumOfSquares) / pixels - mean() * mean();
        return std::sqrt(std::max(square, 0.0));
    }
};

std::array<Levels, kChannels> levelsIn(const QImage& picture, const QRect& window)
{
    std::array<Levels, kChannels> levels;
    const QRect inside = window & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            levels[0].add(qRed(row[x]));
            levels[1].add(qGreen(row[x]));
            levels[2].add(qBlue(row[x]));
        }
    }
    return levels;
}

/// A part of both pictures.
struct Window {
    const QImage& expected;
    const QImage& actual;
    QRect box;
};

/// Edges that are only in the actual picture allow nothing: there should be none.
bool isOff(const Window& window, const PictureTolerance& tolerance)
{
    const int around = tolerance.window / 2;
    const auto expected = levelsIn(window.expected, window.box);
    const auto actual = levelsIn(window.actual, window.box);
    const auto context = levelsIn(window.expected, window.box.adjusted(-around, -around, around, around));
    for (std::size_t i = 0; i < kChannels; ++i) {
        const double contrast = context[i].contrast();
        if (std::abs(expected[i].mean() - actual[i].mean()) > tolerance.plain + tolerance.mean * contrast ||
            std::abs(expected[i].deviation() - actual[i].deviation()) >
                tolerance.plain + tolerance.deviation * contrast)
            return true;
    }
    return false;
}

/// Windows in rows and columns, and which of them are off.
struct WindowGrid {
    int columns = 0;
    int rows = 0;
    std::vector<bool> isOff;

    [[nodiscard]] bool isOffAt(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < columns && row < rows &&
               isOff[static_cast<std::size_t>(row * columns + column)];
    }
};

QRect boxOf(int column, int row, const PictureTolerance& tolerance, const QImage& picture)
{
    const int step = tolerance.window / 2;
    return QRect(column * step, row * step, tolerance.window, tolerance.window) & picture.rect();
}

WindowGrid gridOf(const QImage& expected, const QImage& actual, const PictureTolerance& tolerance)
{
    const int step = tolerance.window / 2;
    WindowGrid grid{(expected.width() + step - 1) / step, (expected.height() + step - 1) / step, {}};
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            grid.isOff.push_back(isOff({expected, actual, boxOf(column, row, tolerance, expected)}, tolerance));
    }
    return grid;
}

/// How many windows that are off can be reached from this one; they are taken out of the grid.
int takePatch(WindowGrid& grid, int column, int row)
{
    std::vector<QPoint> open{{column, row}};
    int count = 0;
    while (!open.empty()) {
        const QPoint at = open.back();
        open.pop_back();
        if (!grid.isOffAt(at.x(), at.y()))
            continue;
        grid.isOff[static_cast<std::size_t>(at.y() * grid.columns + at.x())] = false;
        ++count;
        for (int y = -1; y <= 1; ++y) {
            for (int x = -1; x <= 1; ++x)
                open.push_back(at + QPoint(x, y));
        }
    }
    return count;
}

int largestPatchOf(WindowGrid grid)
{
    int largest = 0;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            largest = std::max(largest, takePatch(grid, column, row));
    }
    return largest;
}

QImage marked(const QImage& expected, const WindowGrid& grid, const PictureTolerance& tolerance)
{
    QImage picture = expected;
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(255, 255, 255, 170));
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            if (grid.isOffAt(column, row))
                painter.fillRect(boxOf(column, row, tolerance, picture), QColor(220, 0, 140, 110));
        }
    }
    return picture;
}

QImage comparable(const QImage& picture)
{
    QImage result = picture.convertToFormat(QImage::Format_RGB32);
    result.setDevicePixelRatio(1.0);
    return result;
}

} // namespace

PictureDifference comparePictures(const QImage& expected, const QImage& actual, const PictureTolerance& tolerance)
{
    if (expected.size() != actual.size() || expected.isNull())
        return {1.0, static_cast<int>(expected.width()) * expected.height(), expected};
    const QImage one = comparable(expected), other = comparable(actual);
    const WindowGrid grid = gridOf(one, other, tolerance);
    const auto off = static_cast<double>(std::ranges::count(grid.isOff, true));
    return {off / static_cast<double>(grid.isOff.size()), largestPatchOf(grid), marked(one, grid, tolerance)};
}

bool isWithin(const PictureDifference& difference, const PictureTolerance& tolerance)
{
    return difference.share <= tolerance.share && difference.largestPatch <= tolerance.patch;
}

} // namespace wm::mapview::test
