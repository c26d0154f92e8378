// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/FigureQueue.h"

#include "support/BadPlaces.h"

#include "wm/base/Path.h"

#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wm::paper {

namespace {

class FigureQueueTest : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }

    static void addSquare(FigureQueue& queue, const std::filesystem::path& file,
                          FigureFormat format = FigureFormat::Png)
    {
        FigureOptions options;
        options.sizePx = {200.0, 100.0};
        queue.add(file, format, options, withPainter([](QPainter& painter, const QSizeF& size) {
                      painter.fillRect(QRectF(QPointF(), size), Qt::darkBlue);
                      for (int i = 0; i < 40; ++i)
                          painter.drawLine(QPointF(i * 5.0, 0.0), QPointF(200.0 - i * 3.0, 100.0));
                  }));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FigureQueueTest, WritesAllThatIsAddedInEachFormat)
{
    FigureQueue queue;
    for (int i = 0; i < 30; ++i)
        addSquare(queue, folder() / (std::to_string(i) + ".png"));
    addSquare(queue, folder() / "drawing.svg", FigureFormat::Svg);
    addSquare(queue, folder() / "page.pdf", FigureFormat::Pdf);
    queue.finish();
    EXPECT_EQ(queue.written(), 32);
    EXPECT_FALSE(queue.failure());
    EXPECT_EQ(places::filesIn(folder()), 32) << "and no temporary ones";
    EXPECT_EQ(QImage(m_folder.filePath(QStringLiteral("7.png"))).size(), QSize(400, 200));
    EXPECT_TRUE(readFile(folder() / "page.pdf").value_or("").starts_with("%PDF"));
}

TEST_F(FigureQueueTest, StopsAtTheFirstFailureAndSaysWhere)
{
    FigureQueue queue;
    addSquare(queue, folder() / "one.png");
    queue.finish();
    addSquare(queue, folder() / "gone" / "two.png");
    queue.finish();
    for (int i = 0; i < 10; ++i)
        addSquare(queue, folder() / (std::to_string(i) + ".png"));
    queue.finish();
    EXPECT_EQ(queue.written(), 1);
    ASSERT_TRUE(queue.failure());
    EXPECT_EQ(queue.failure()->file.filename(), "two.png");
    EXPECT_EQ(queue.failure()->error.code, ErrorCode::IoFailed);
    EXPECT_EQ(places::filesIn(folder()), 1);
}

TEST_F(FigureQueueTest, ASizeThatCannotBeDrawnIsAFailureAsWell)
{
    FigureQueue queue;
    FigureOptions options;
    options.sizePx = {1e6, 1e6};
    queue.add(folder() / "huge.png", FigureFormat::Png, options, withPainter([](QPainter&, const QSizeF&) {}));
    ASSERT_TRUE(queue.failure());
    EXPECT_EQ(queue.failure()->error.code, ErrorCode::InvalidArgument);
}

TEST_F(FigureQueueTest, AFullDiskLeavesWholeFilesOnly)
{
    const places::MountedFolder disk(folder() / "full", "size=64k");
    if (!disk.isThere())
        GTEST_SKIP() << "a small file system cannot be made here";
    int written = 0;
    {
        FigureQueue queue;
        for (int i = 0; i < 100 && !queue.failure(); ++i)
            addSquare(queue, disk.path() / (std::to_string(i) + ".png"));
        queue.finish();
        written = queue.written();
        ASSERT_TRUE(queue.failure());
        EXPECT_EQ(queue.failure()->error.code, ErrorCode::IoFailed);
    }
    EXPECT_EQ(places::filesIn(disk.path()), written) << "nothing half-written";
    for (const auto& entry : std::filesystem::directory_iterator(disk.path()))
        EXPECT_FALSE(QImage(QString::fromStdString(utf8FromPath(entry.path()))).isNull());
}

} // namespace wm::paper
