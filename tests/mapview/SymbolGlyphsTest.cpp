// SPDX-License-Identifier: GPL-3.0-or-later
#include "SymbolGlyphs.h"

#include <gtest/gtest.h>

namespace wm::mapview {
namespace {

TEST(SymbolGlyphsTest, KindsHaveTheirSignAndUnknownOnesADisc)
{
    EXPECT_EQ(glyphOfKind("port"), SymbolGlyph::Anchor);
    EXPECT_EQ(glyphOfKind("hospital"), SymbolGlyph::Cross);
    EXPECT_EQ(glyphOfKind("national_logistics_hub"), SymbolGlyph::Hub);
    EXPECT_EQ(glyphOfKind("other"), SymbolGlyph::Disc);
    EXPECT_EQ(glyphOfKind("no such kind"), SymbolGlyph::Disc);
}

TEST(SymbolGlyphsTest, EverySignFitsItsBoxAndFillsAFairPartOfIt)
{
    for (int i = 0; i <= static_cast<int>(SymbolGlyph::Diamond); ++i) {
        const QRectF box = glyphPath(static_cast<SymbolGlyph>(i)).boundingRect();
        EXPECT_TRUE(QRectF(-1.01, -1.01, 2.02, 2.02).contains(box)) << i;
        EXPECT_GT(box.width(), 0.8) << i;
        EXPECT_GT(box.height(), 0.8) << i;
    }
}

} // namespace
} // namespace wm::mapview
