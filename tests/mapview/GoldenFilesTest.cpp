// SPDX-License-Identifier: GPL-3.0-or-later
#include "GoldenFiles.h"

#include "support/TempFolder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace wm::mapview {
namespace {

using test::GoldenFiles;
using test::isLikeGolden;
using test::kShapes;

class GoldenFilesTest : public ::testing::Test {
protected:
    [[nodiscard]] GoldenFiles files(bool isRenewing = false) const
    {
        return {m_folder.file("golden"), m_folder.file("output"), isRenewing};
    }
    [[nodiscard]] std::string messageFor(const QImage& picture, bool isRenewing = false) const
    {
        const ::testing::AssertionResult result = isLikeGolden(picture, "it", kShapes, files(isRenewing));
        return result ? "" : result.message();
    }
    [[nodiscard]] bool isThere(const char* name) const { return std::filesystem::exists(m_folder.path() / name); }

    static QImage plain(Qt::GlobalColor colour, int width = 40)
    {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

private:
    wm::testing::TempFolder m_folder;
};

TEST_F(GoldenFilesTest, APictureWithoutAGoldenOneFails)
{
    EXPECT_NE(messageFor(plain(Qt::red)).find("there is no golden picture"), std::string::npos);
    EXPECT_TRUE(isThere("output/it-actual.png"));
    EXPECT_FALSE(isThere("golden/it.png")) << "it is only made on demand";
}

TEST_F(GoldenFilesTest, RenewingWritesTheFileAndFailsNevertheless)
{
    EXPECT_NE(messageFor(plain(Qt::red), true).find("renewed"), std::string::npos);
    EXPECT_TRUE(isThere("golden/it.png"));
    EXPECT_EQ(messageFor(plain(Qt::red)), "");
    EXPECT_NE(messageFor(plain(Qt::red), true), "") << "also when there is nothing to renew";
}

TEST_F(GoldenFilesTest, ADifferenceIsSaidAndShown)
{
    ASSERT_NE(messageFor(plain(Qt::red), true), "");
    const std::string message = messageFor(plain(Qt::blue));
    for (const char* part : {"100 % of it", "it-actual.png", "it-difference.png", "WAYMARK_RENEW_GOLDEN=1"})
        EXPECT_NE(message.find(part), std::string::npos) << part << " in " << message;
    EXPECT_TRUE(isThere("output/it-actual.png") && isThere("output/it-difference.png"));
}

TEST_F(GoldenFilesTest, AnotherSizeIsSaid)
{
    ASSERT_NE(messageFor(plain(Qt::red), true), "");
    EXPECT_NE(messageFor(plain(Qt::red, 41)).find("41 x 30 pixels instead of 40 x 30"), std::string::npos);
}

TEST_F(GoldenFilesTest, FilesKeepPicturesAsTheyAre)
{
    QImage picture = plain(Qt::red);
    for (int i = 0; i < 30; ++i)
        picture.setPixel(i, i, qRgb(i, 2 * i, 255 - i));
    picture.setDevicePixelRatio(2.0);
    ASSERT_NE(messageFor(picture, true), "");
    EXPECT_EQ(messageFor(picture), "");
    EXPECT_FALSE(isThere("output"));
}

} // namespace
} // namespace wm::mapview
