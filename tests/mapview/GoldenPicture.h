// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace wm::mapview::test {

/// How like two pictures must be. What is compared are the mean and the standard deviation of square windows, the next
/// of which begins half a window on: hinting moves the ink of a letter about within a few pixels, but what moves, goes
/// or changes its colour as a whole changes the mean, and a name whose letters and halo together are as dark as the
/// ground changes the deviation. Levels are those of a channel, 0 to 255.
struct PictureTolerance {
    int window = 0;         ///< pixels a side
    double plain = 0.0;     ///< levels that the mean or the deviation may be off
    double mean = 0.0;      ///< more for the mean where there are edges: this share of the contrast of the expected
                            ///< picture in the window and half one around
    double deviation = 0.0; ///< the same for the deviation
    double share = 0.0;     ///< of the windows, that may be off by more
    int patch = 0;          ///< windows off by more that may touch each other
};

/// For pictures without text: lines of a pixel, dashes, and colours that differ by a few levels all count.
inline constexpr PictureTolerance kShapes{
    .window = 2, .plain = 4.0, .mean = 0.12, .deviation = 0.12, .share = 0.0005, .patch = 3};
/// For pictures with text, whose letters may look otherwise, but are where they were. Blind for thin lines and dashes.
inline constexpr PictureTolerance kShapesAndText{
    .window = 8, .plain = 5.0, .mean = 0.13, .deviation = 0.17, .share = 0.008, .patch = 4};

/// For whole figures where letters have other widths than in the expected picture: the legend's columns, and with them
/// the map beside them, are then some pixels off. It sees that a paragraph, the legend or the mark is missing.
inline constexpr PictureTolerance kLayout{
    .window = 32, .plain = 6.0, .mean = 0.06, .deviation = 0.08, .share = 0.02, .patch = 3};

struct PictureDifference {
    double share = 0.0;   ///< of the windows, that are off by more than they may; 1 for pictures of different sizes
    int largestPatch = 0; ///< of these windows
    QImage picture;       ///< the expected one, faint, with these windows marked
};

/// Sizes are those in pixels of the device.
[[nodiscard]] PictureDifference comparePictures(const QImage& expected, const QImage& actual,
                                                const PictureTolerance& tolerance);

[[nodiscard]] bool isWithin(const PictureDifference& difference, const PictureTolerance& tolerance);

} // namespace wm::mapview::test
