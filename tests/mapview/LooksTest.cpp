// SPDX-License-Identifier: GPL-3.0-or-later
#include "CorridorLook.h"
#include "Painting.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <array>
#include <functional>

namespace wm::mapview {
namespace {

// The codes of the vocabularies corridor_mode and facility_status of the catalogue.
constexpr std::array kModes{"road", "rail", "high_speed_rail", "water", "air", "pipeline", "multimodal"};
constexpr std::array kStatuses{"planned", "under_construction", "upgrade", "pilot", "operating", "unknown"};

QImage painted(QSize size, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

/// Pixels that a reader sees to differ in lightness.
int differentPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    }
    return count;
}

QImage corridor(const char* mode, bool isDashed, double from = 0.0)
{
    return painted({120, 24}, [&](QPainter& painter) {
        paintCorridorLine(painter, QPolygonF({{from, 12.0}, {120.0, 12.0}}),
                          {Qt::darkBlue, corridorSignOf(mode), isDashed}, from);
    });
}

QImage symbol(const char* status, bool isHollow)
{
    return painted({24, 24}, [&](QPainter& painter) {
        paintSymbol(painter, {12.0, 12.0}, 9.5, {std::nullopt, Qt::darkBlue, isHollow, facilityStatusOf(status)});
    });
}

TEST(LooksTest, CorridorsOfAllModesAreToldApartWithoutColour)
{
    for (const bool isDashed : {false, true}) {
        for (const char* one : kModes) {
            for (const char* other : kModes) {
                if (one != other) {
                    EXPECT_GT(differentPixels(corridor(one, isDashed), corridor(other, isDashed)), 20)
                        << one << " and " << other;
                }
            }
        }
    }
}

TEST(LooksTest, WhatIsNotInOperationIsDashedInEveryMode)
{
    for (const char* mode : kModes)
        EXPECT_GT(differentPixels(corridor(mode, false), corridor(mode, true)), 30) << mode;
}

TEST(LooksTest, SignsStayWhereTheyAreWhenTheBeginningIsCutOff)
{
    for (const char* mode : kModes) {
        const QRect part(50, 0, 60, 24); // away from the cut
        EXPECT_EQ(differentPixels(corridor(mode, true).copy(part), corridor(mode, true, 33.0).copy(part)), 0) << mode;
    }
}

TEST(LooksTest, StatusesOfFacilitiesAreToldApartWithoutColour)
{
    for (const bool isHollow : {false, true}) {
        for (const char* one : kStatuses) {
            for (const char* other : kStatuses) {
                if (one != other) {
                    EXPECT_GT(differentPixels(symbol(one, isHollow), symbol(other, isHollow)), 8)
                        << one << " and " << other << (isHollow ? " at a seat" : "");
                }
            }
        }
    }
}

} // namespace
} // namespace wm::mapview
