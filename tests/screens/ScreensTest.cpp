// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenTour.h"
#include "TextCheck.h"

#include "wm/base/Path.h"
#include "wm/ui/ColourScheme.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace wm::ui {

namespace {

using domain::Language;
using presentation::ThemeName;

struct Look {
    ColourChoice choice;
    bool isSafe;
    ThemeName theme;
    Language language;
};

std::vector<Look> allLooks()
{
    std::vector<Look> looks;
    for (const Language language : {Language::Chinese, Language::English}) {
        looks.push_back({ColourChoice::Light, false, ThemeName::Light, language});
        looks.push_back({ColourChoice::Dark, false, ThemeName::Dark, language});
        looks.push_back({ColourChoice::Light, true, ThemeName::ColourBlindLight, language});
        looks.push_back({ColourChoice::Dark, true, ThemeName::ColourBlindDark, language});
        looks.push_back({ColourChoice::HighContrastLight, false, ThemeName::HighContrastLight, language});
        looks.push_back({ColourChoice::HighContrastDark, false, ThemeName::HighContrastDark, language});
    }
    return looks;
}

std::string nameOf(const Look& look)
{
    std::string name(presentation::codeOf(look.theme));
    std::ranges::replace(name, '-', '_');
    return name + (look.language == Language::Chinese ? "_zh" : "_en");
}

/// A workspace of the whole catalogue, with preferences that go with the test.
class ScreensTest : public testing::TestWithParam<Look> {
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("waymark-screens"));
        wording::useLanguage(GetParam().language);
        m_workspace = pathFromUtf8(m_folder.path().toStdString()) / "catalogue.gpkg";
        const auto built =
            workspace::buildWorkspace(pathFromUtf8(WM_SOURCE_DIR "/data/catalogue"), m_workspace, false, TaskContext{});
        ASSERT_TRUE(built) << built.error().message;
    }
    void TearDown() override { QSettings().clear(); }

    QTemporaryDir m_folder;
    std::filesystem::path m_workspace;
};

INSTANTIATE_TEST_SUITE_P(All, ScreensTest, testing::ValuesIn(allLooks()),
                         [](const auto& look) { return nameOf(look.param); });

/// The share of the picture in one of the theme's own grounds.
double groundShare(const QImage& picture, const presentation::Palette& palette)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const std::set<QRgb> grounds{toColour(palette.paper).rgb(), toColour(palette.canvas).rgb()};
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += grounds.contains(image.pixel(x, y)) ? 1 : 0;
    }
    return static_cast<double>(count) / (static_cast<double>(image.width()) * image.height());
}

/// Pictures go into the folder that the environment names, if any.
void save(const std::vector<test::Screen>& screens, const Look& look)
{
    const QString root = qEnvironmentVariable("WM_SCREENS_FOLDER");
    if (root.isEmpty())
        return;
    const QString name = QString::fromStdString(nameOf(look));
    const QDir folder(root + u'/' + name);
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    for (const test::Screen& screen : screens)
        EXPECT_TRUE(screen.picture.save(folder.filePath(screen.name + QStringLiteral(".png"))));
    EXPECT_TRUE(test::contactSheet(screens).save(root + u'/' + name + QStringLiteral(".png")));
}

} // namespace

TEST_P(ScreensTest, EveryTextCanBeReadAndEveryScreenHasTheThemesGround)
{
    Preferences::setColourChoice(GetParam().choice);
    Preferences::setColoursSafe(GetParam().isSafe);
    const ColourScheme scheme(*qApp);
    ASSERT_EQ(scheme.theme(), GetParam().theme);
    test::ScreenTour tour([](const QString& name, QWidget& widget) {
        const QStringList unreadable = test::unreadableTexts(widget);
        EXPECT_TRUE(unreadable.isEmpty()) << name.toStdString() << ":\n" << unreadable.join(u'\n').toStdString();
    });
    tour.go(m_workspace);
    ASSERT_GT(tour.screens().size(), 20U);
    for (const test::Screen& screen : tour.screens()) {
        // Maps lie on light paper in every theme, and so do previews of pages.
        if (screen.name.contains(QStringLiteral("map")) || screen.name.startsWith(QStringLiteral("picture")))
            continue;
        EXPECT_GT(groundShare(screen.picture, colours()), 0.25) << screen.name.toStdString();
    }
    save(tour.screens(), GetParam());
}

} // namespace wm::ui
