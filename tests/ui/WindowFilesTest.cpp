// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuggestedName.h"
#include "ViewDocks.h"
#include "WindowActions.h"
#include "WindowTest.h"

#include "wm/store/Connection.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/ui/Preferences.h"
#include "wm/workspace/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>
#include <fstream>

namespace wm::ui {

namespace {

using test::runEvents;
using test::waitUntil;

QString nameOf(const std::filesystem::path& file)
{
    return QString::fromStdString(utf8FromPath(file));
}

/// What the window is given through files: dropped ones, exported ones, the remembered layout.
class WindowFilesTest : public test::WindowTest {
protected:
    /// Drags the files over the window as a file manager does that would rather move them. True when they are taken.
    bool drag(const QList<std::filesystem::path>& files)
    {
        QMimeData data;
        data.setUrls(urlsOf(files));
        QDragEnterEvent enter({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        enter.ignore();
        QApplication::sendEvent(m_window.get(), &enter);
        return enter.isAccepted();
    }
    /// The action that the window says it took the file for. Qt gives a drop only to whom it was dragged before.
    Qt::DropAction drop(const std::filesystem::path& file)
    {
        EXPECT_TRUE(drag({file}));
        QMimeData data;
        data.setUrls(urlsOf({file}));
        QDropEvent event({10, 10}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(m_window.get(), &event);
        return event.dropAction();
    }
    /// Chooses the export and gives back the dialog that asks for the file.
    [[nodiscard]] QFileDialog* exportDialog(ExportKind kind)
    {
        Q_EMIT part<WindowActions>()->exportWanted(kind);
        if (auto* picture = m_window->findChild<QPushButton*>(QStringLiteral("pictureSave")))
            picture->click();
        return m_window->findChild<QFileDialog*>();
    }
    /// The message after a file was chosen in the dialog.
    [[nodiscard]] QString answer(QFileDialog& dialog, const std::filesystem::path& file)
    {
        Q_EMIT dialog.fileSelected(nameOf(file));
        dialog.reject();
        return text("messageText");
    }

private:
    static QList<QUrl> urlsOf(const QList<std::filesystem::path>& files)
    {
        QList<QUrl> urls;
        for (const std::filesystem::path& file : files)
            urls.append(QUrl::fromLocalFile(nameOf(file)));
        return urls;
    }
};

} // namespace

TEST_F(WindowFilesTest, AWorkspaceOfANewerVersionIsSaidInADialog)
{
    const auto file = fileOf("newer.gpkg");
    {
        auto connection = store::createWorkspaceFile(file);
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(
            connection->execute("INSERT INTO schema_migration (number, name, fingerprint) VALUES (99, 'a', 'a')"));
    }
    m_window->session().open(file);
    ASSERT_TRUE(waitUntil([this] { return part<QMessageBox>("tooNewBox"); }));
    EXPECT_TRUE(part<QMessageBox>("tooNewBox")->text().contains(QStringLiteral("newer.gpkg")));
    EXPECT_TRUE(text("messageText").contains(QStringLiteral("newer version")));
    part<QMessageBox>("tooNewBox")->accept();
}

TEST_F(WindowFilesTest, ADroppedWorkspaceIsOpenedAndNeverMovedAway)
{
    const std::filesystem::path file = fileOf("UPPER.GPKG");
    ASSERT_TRUE(workspace::buildWorkspace(pathFromUtf8(WM_SOURCE_DIR "/data/catalogue"), file, false, {}));
    EXPECT_EQ(drop(file), Qt::CopyAction);
    ASSERT_TRUE(waitUntil([this] { return m_window->session().snapshot() != nullptr; }));
    EXPECT_EQ(m_window->session().snapshot()->file().filename(), "UPPER.GPKG");
}

TEST_F(WindowFilesTest, FilesMayBeDroppedButNothingElse)
{
    EXPECT_TRUE(drag({fileOf("one.gpkg")}));
    EXPECT_TRUE(drag({fileOf("one.shp"), fileOf("one.dbf"), fileOf("two.geojson")}));
    EXPECT_FALSE(drag({}));
    EXPECT_FALSE(drag({pathFromUtf8(m_folder.path().toStdString())})) << "a folder";
}

TEST_F(WindowFilesTest, ABrokenFileThatIsDroppedGetsAMessageAndTheWorkspaceStays)
{
    showSmallWorkspace();
    std::ofstream(fileOf("broken.gpkg")) << "this is no database";
    drop(fileOf("broken.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); }));
    EXPECT_TRUE(text("messageText").startsWith(QStringLiteral("broken.gpkg: ")));
    EXPECT_EQ(targetRows(), 5);
}

TEST_F(WindowFilesTest, ExportsTheTableOfTheSelection)
{
    showSmallWorkspace();
    m_window->selection().setRegion({"450300"});
    QFileDialog* dialog = exportDialog(ExportKind::TargetTable);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(answer(*dialog, fileOf("targets.csv")).startsWith(QStringLiteral("Saved: ")));
    const auto written = readFile(fileOf("targets.csv"));
    ASSERT_TRUE(written);
    EXPECT_EQ(std::ranges::count(*written, '\n'), 3) << "a heading and two targets";
}

TEST_F(WindowFilesTest, SaysSoWhenAnExportCannotBeWritten)
{
    showSmallWorkspace();
    for (const ExportKind kind : {ExportKind::ChartPicture, ExportKind::TargetTable}) {
        QFileDialog* dialog = exportDialog(kind);
        ASSERT_NE(dialog, nullptr);
        const QString message = answer(*dialog, fileOf("missing") / "figure.png");
        EXPECT_TRUE(message.startsWith(QStringLiteral("figure.png: "))) << message.toStdString();
        if (auto* picture = m_window->findChild<QDialog*>(QStringLiteral("pictureDialog")))
            picture->reject();
        ASSERT_TRUE(waitUntil([this] { return m_window->findChild<QDialog*>() == nullptr; }));
    }
    EXPECT_FALSE(std::filesystem::exists(fileOf("missing")));
}

TEST_F(WindowFilesTest, TheMapCanBeExportedOnceThereIsAPictureOfIt)
{
    const auto isOffered = [this] {
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        const auto found = std::ranges::find(actions, QStringLiteral("&Map as picture..."), &QAction::text);
        return found != actions.end() && (*found)->isEnabled();
    };
    EXPECT_FALSE(isOffered());
    showSmallWorkspace();
    EXPECT_TRUE(isOffered());
}

TEST_F(WindowFilesTest, SaysSoWhenAPictureHasAnUnknownExtension)
{
    showSmallWorkspace();
    QFileDialog* dialog = exportDialog(ExportKind::ChartPicture);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(answer(*dialog, fileOf("figure.bmp")).startsWith(QStringLiteral("figure.bmp: ")));
    EXPECT_FALSE(std::filesystem::exists(fileOf("figure.bmp")));
}

TEST_F(WindowFilesTest, ANameWithoutExtensionGetsThatOfTheFormat)
{
    showSmallWorkspace();
    QFileDialog* dialog = exportDialog(ExportKind::ChartPicture);
    ASSERT_NE(dialog, nullptr);
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(QStringLiteral("figure"));
    static_cast<QDialog*>(dialog)->accept();
    EXPECT_TRUE(std::filesystem::exists(fileOf("figure.png")));
}

TEST_F(WindowFilesTest, SuggestsAFileNameThatEverySystemTakesAndThatHasNoExtension)
{
    EXPECT_EQ(suggestedName("Single window v2.0: imports/exports?"),
              QStringLiteral("Single window v2 0 imports exports"));
}

TEST_F(WindowFilesTest, TheNextWindowHasTheLayoutOfTheLast)
{
    part<QDockWidget>("chartDock")->close();
    m_window->close();
    openWindow();
    runEvents();
    EXPECT_TRUE(part<QDockWidget>("chartDock")->isHidden());
    EXPECT_FALSE(part<QDockWidget>("mapDock")->isHidden());
    part<ViewDocks>()->arrange();
    EXPECT_FALSE(part<QDockWidget>("chartDock")->isHidden());
}

TEST_F(WindowFilesTest, RestoringTheLayoutTakesNoMessageAwayAndShowsNoOldOne)
{
    m_window->close();
    openWindow();
    m_window->session().open(fileOf("gone.gpkg"));
    ASSERT_TRUE(waitUntil([this] { return part<QWidget>("messageBar")->isVisible(); }));
    m_window->resize(1100, 700); // as the desktop does after the window is shown
    runEvents();
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    m_window->close();
    openWindow();
    m_window->resize(1100, 700);
    runEvents();
    EXPECT_FALSE(part<QWidget>("messageBar")->isVisible());
}

TEST_F(WindowFilesTest, AnErrorGoesWhenItsFileCouldBeOpenedAfterAll)
{
    const auto openAndFail = [this](const char* name) {
        QSignalSpy failed(&m_window->session(), &WorkspaceSession::failed);
        m_window->session().open(fileOf(name));
        return waitUntil([&failed] { return failed.count() == 1; });
    };
    const auto openAndSee = [this](const char* name) {
        ASSERT_TRUE(store::createWorkspaceFile(fileOf(name)));
        m_window->session().open(fileOf(name));
        ASSERT_TRUE(waitUntil([&] {
            const auto snapshot = m_window->session().snapshot();
            return snapshot && snapshot->file() == fileOf(name);
        }));
    };
    ASSERT_TRUE(openAndFail("late.gpkg"));
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible());
    openAndSee("other.gpkg");
    EXPECT_TRUE(part<QWidget>("messageBar")->isVisible()) << "that was another file";
    openAndSee("late.gpkg");
    EXPECT_FALSE(part<QWidget>("messageBar")->isVisible());
}

TEST_F(WindowFilesTest, WhatTheUserHasCancelledIsToldAsWhatItIs)
{
    Q_EMIT m_window->session().failed({ErrorCode::Cancelled, {}}, fileOf("win.gpkg"));
    EXPECT_EQ(text("messageText"), QStringLiteral("win.gpkg: cancelled, nothing was changed."));
}

TEST_F(WindowFilesTest, FilesAreRememberedWholeSoThatTheNextStartFindsThem)
{
    Preferences::addRecentFile("here.gpkg");
    EXPECT_EQ(Preferences::recentFiles().front(), std::filesystem::absolute("here.gpkg"));
    Preferences::setBaseMap("map.gpkg");
    EXPECT_EQ(Preferences::baseMap(), std::filesystem::absolute("map.gpkg"));
    Preferences::setBaseMap({});
    EXPECT_TRUE(Preferences::baseMap().empty());
}

} // namespace wm::ui
