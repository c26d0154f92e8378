// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartPage.h"
#include "ChoiceCombo.h"
#include "DockTitleBar.h"
#include "MapPage.h"
#include "SmallWorkspace.h"
#include "TargetsView.h"
#include "VerdictTiles.h"
#include "WaitUntil.h"

#include "wm/base/Path.h"
#include "wm/ui/MainWindow.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wm::ui::test {

/// A shown window in English and the light theme, with preferences of its own that go with the test.
class WindowTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("waymark-tests"));
        wording::useLanguage(domain::Language::English);
        applyTheme(*qApp);
        openWindow();
    }
    void TearDown() override
    {
        m_window.reset();
        QSettings().clear();
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
    }

    /// Shows the small workspace and waits until every view has painted it.
    void showSmallWorkspace()
    {
        m_window->session().setSnapshot(smallSnapshot());
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }

    template <class Widget>
    [[nodiscard]] Widget* part(const char* name = nullptr) const
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char* name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] QString overviewContext() const { return part<DockTitleBar>("overviewDockTitle")->context(); }
    [[nodiscard]] int targetRows() const { return part<TargetsView>()->model()->rowCount(); }
    [[nodiscard]] QString heading(int column) const
    {
        return part<TargetsView>()->model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<TargetsView>()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString chartTitle() const { return QString::fromStdString(part<ChartPage>()->spec().title); }
    [[nodiscard]] std::string chartSubtitle() const { return part<ChartPage>()->spec().subtitle; }
    [[nodiscard]] std::vector<domain::RegionCode> mapSelection() const
    {
        return part<MapPage>()->spec()->selectedRegions;
    }

    void typeRegion(const char* name)
    {
        QLineEdit* field = part<ChoiceCombo>("regionCombo")->lineEdit();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void clickTile(domain::Verdict verdict)
    {
        auto* tiles = part<VerdictTiles>();
        QTest::mouseClick(tiles, Qt::LeftButton, {}, tiles->itemRect(static_cast<int>(verdict)).center());
    }
    [[nodiscard]] std::filesystem::path fileOf(const char* name) const
    {
        return pathFromUtf8(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace wm::ui::test
