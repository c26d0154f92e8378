// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillQueueDialog.h"
#include "RichWindowTest.h"
#include "support/BadPlaces.h"

#include "wm/store/Connection.h"
#include "wm/workspace/Workspace.h"

#include <QAction>

namespace wm::ui {

namespace {

using test::waitUntil;

/// The window with a workspace that can only be read.
class WorkspaceAccessTest : public test::RichWindowTest {
protected:
    [[nodiscard]] bool isEnabled(const char* action) const { return part<QAction>(action)->isEnabled(); }
    void open(const std::filesystem::path& file)
    {
        m_window->session().open(file);
        ASSERT_TRUE(waitUntil([&] {
            const auto& snapshot = m_window->session().snapshot();
            return snapshot && snapshot->file() == file;
        }));
    }
};

} // namespace

TEST_F(WorkspaceAccessTest, AWorkspaceThatCanOnlyBeReadSaysSoAtOnceAndOffersNoChange)
{
    const places::MountedFolder place(fileOf("share"), "size=8m");
    if (!place.isThere())
        GTEST_SKIP() << "such a file system cannot be made here";
    const std::filesystem::path shared = place.path() / "review.gpkg";
    ASSERT_TRUE(test::writeRichWorkspace(shared));
    ASSERT_TRUE(place.makeReadOnly());
    open(shared);
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("review (read-only) - Waymark"));
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("review.gpkg is read-only")))
        << text("messageText").toStdString();
    for (const char* const action : {"editData", "fillQueue", "import", "merge"})
        EXPECT_FALSE(isEnabled(action)) << action;

    openFile();
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("rich - Waymark"));
    EXPECT_FALSE(part<QWidget>("messageBar")->isVisible()) << "it was said of the other one";
    for (const char* const action : {"editData", "fillQueue", "import", "merge"})
        EXPECT_TRUE(isEnabled(action)) << action;
}

TEST_F(WorkspaceAccessTest, WhatIsTriedAllTheSameIsToldAndNotOpened)
{
    ASSERT_TRUE(test::writeRichWorkspace(fileOf("rich.gpkg")));
    const auto workspace = workspace::Workspace::open(fileOf("rich.gpkg"));
    m_window->session().setSnapshot(workspace->loadSnapshot({}).value(), workspace::Access::ReadOnly);
    const auto bar = part<QWidget>("messageBar");
    bar->hide();
    Q_EMIT part<ChartPage>()->fillWanted({14});
    EXPECT_EQ(part<FillQueueDialog>(), nullptr);
    EXPECT_TRUE(bar->isVisible());
}

TEST_F(WorkspaceAccessTest, AWorkspaceThatSomebodyIsWritingToSaysSoAndCanBeEdited)
{
    ASSERT_TRUE(test::writeRichWorkspace(fileOf("rich.gpkg")));
    auto other = store::Connection::open(fileOf("rich.gpkg"), store::OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
    open(fileOf("rich.gpkg"));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("rich.gpkg is in use")))
        << text("messageText").toStdString();
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("rich - Waymark"));
    EXPECT_TRUE(isEnabled("editData"));
    ASSERT_TRUE(other->execute("ROLLBACK"));
    m_window->session().change([](const workspace::Workspace&) { return Result<void>(); });
    EXPECT_TRUE(waitUntil([this] { return !part<QWidget>("messageBar")->isVisible(); }));
}

} // namespace wm::ui
