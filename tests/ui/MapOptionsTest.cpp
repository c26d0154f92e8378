// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapOptionsBar.h"
#include "RichWindowTest.h"

#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

namespace wm::ui {

namespace {

using presentation::MapColouring;
using presentation::MapSign;
using test::waitUntil;

template <class Enum>
QString keyOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

/// What the map shows of the regions, chosen in the window.
class MapOptionsTest : public test::RichWindowTest {
protected:
    [[nodiscard]] const presentation::MapSpec& map() const { return *part<MapPage>()->spec(); }
    void choose(const char* combo, const QString& key)
    {
        auto* box = part<ChoiceCombo>(combo);
        box->setCurrentKey(key);
        ASSERT_EQ(box->currentKey(), key) << combo << " does not offer it";
        Q_EMIT box->keyActivated(key);
        ASSERT_TRUE(waitUntil([this] { return !part<MapPage>()->isPending(); }));
    }
    void chooseBeds() { choose("mapSubject", QString::number(test::kBeds.value)); }
};

} // namespace

TEST_F(MapOptionsTest, TheMapCountsFacilitiesUntilAnIndicatorIsChosen)
{
    openFile();
    EXPECT_FALSE(part<MapOptionsBar>()->isVisible());
    EXPECT_TRUE(map().years.empty());
    chooseBeds();
    EXPECT_TRUE(part<MapOptionsBar>()->isVisible());
    EXPECT_FALSE(map().years.empty());
    EXPECT_EQ(map().title, "Beds per 1,000");
    choose("mapSubject", QStringLiteral("facilities"));
    EXPECT_FALSE(part<MapOptionsBar>()->isVisible());
}

TEST_F(MapOptionsTest, TheSliderShowsTheYearsThatHaveValuesAndPlaysThemToTheEnd)
{
    openFile();
    chooseBeds();
    auto* slider = part<QSlider>("mapYear");
    ASSERT_GT(slider->maximum(), 1);
    EXPECT_EQ(slider->value(), slider->maximum()) << "the last year first";
    slider->setValue(0);
    EXPECT_TRUE(waitUntil([this] { return map().year == map().years.front(); }));
    EXPECT_EQ(text("mapYearText"), QString::number(map().years.front()));
    part<QToolButton>("mapPlay")->setChecked(true);
    EXPECT_TRUE(waitUntil([&] { return slider->value() > 0; }));
    slider->setValue(slider->maximum() - 1);
    EXPECT_TRUE(waitUntil([this] { return !part<QToolButton>("mapPlay")->isChecked(); }));
    EXPECT_TRUE(waitUntil([this] { return map().year == map().years.back(); }));
}

TEST_F(MapOptionsTest, ASingleYearIsSaidWithoutASlider)
{
    openFile();
    chooseBeds();
    presentation::MapSpec spec = map();
    spec.years = {2020};
    spec.year = 2020;
    part<MapOptionsBar>()->setShown(spec);
    EXPECT_TRUE(part<QLabel>("mapYearText")->isVisible());
    EXPECT_EQ(text("mapYearText"), QStringLiteral("2020"));
    EXPECT_FALSE(part<QSlider>("mapYear")->isVisible());
    EXPECT_FALSE(part<QToolButton>("mapPlay")->isVisible());
}

TEST_F(MapOptionsTest, VerdictsAreShownInTheirWordsWithoutASlider)
{
    openFile();
    chooseBeds();
    choose("mapColouring", keyOf(MapColouring::Verdict));
    EXPECT_TRUE(map().years.empty());
    EXPECT_FALSE(part<QSlider>("mapYear")->isVisible());
    EXPECT_FALSE(part<QSpinBox>("mapClasses")->isVisible());
}

TEST_F(MapOptionsTest, TheSignIsThatOfTheFigureUntilTheUserChoosesOne)
{
    openFile();
    EXPECT_EQ(map().sign, MapSign::Fill) << "facilities are on the map one by one";
    chooseBeds();
    EXPECT_EQ(map().sign, MapSign::Fill) << "beds per 1,000 people do not add up";
    presentation::MapSpec circles = map();
    circles.sign = MapSign::Circles;
    part<MapOptionsBar>()->setShown(circles);
    EXPECT_EQ(part<ChoiceCombo>("mapSign")->currentKey(), keyOf(MapSign::Circles));
    EXPECT_FALSE(part<QSpinBox>("mapClasses")->isVisible()) << "circles have no classes";
    choose("mapSign", keyOf(MapSign::Bars));
    EXPECT_FALSE(map().bars.empty());
    choose("mapSign", keyOf(MapSign::Fill));
    EXPECT_TRUE(part<QSpinBox>("mapClasses")->isVisible());
    choose("mapSubject", QStringLiteral("facilities"));
    EXPECT_EQ(part<ChoiceCombo>("mapSign")->findData(keyOf(MapSign::Bars)), -1) << "facilities have no years";
    choose("mapSign", keyOf(MapSign::Circles));
    EXPECT_FALSE(map().circles.empty());
    chooseBeds();
    choose("mapSubject", QStringLiteral("facilities"));
    EXPECT_EQ(map().sign, MapSign::Fill) << "the choice was for what was shown then";
}

TEST_F(MapOptionsTest, TargetsHaveTheirOwnYearsAndNoClassesAroundThemselves)
{
    openFile();
    chooseBeds();
    part<QSlider>("mapYear")->setValue(0);
    choose("mapColouring", keyOf(MapColouring::Target));
    EXPECT_EQ(map().years, (std::vector{2040}));
    EXPECT_EQ(text("mapYearText"), QStringLiteral("2040"));
    choose("mapSign", keyOf(MapSign::Fill));
    EXPECT_EQ(part<ChoiceCombo>("mapMethod")->findData(QStringLiteral("anchored")), -1);
    choose("mapColouring", keyOf(MapColouring::Value));
    choose("mapMethod", QStringLiteral("anchored"));
    EXPECT_TRUE(std::ranges::any_of(map().classNotes, [](const auto& note) { return note.ends_with("target: 400"); }))
        << map().classNotes.back();
}

TEST_F(MapOptionsTest, HowValuesAreDividedIsRememberedButNotWhatIsShown)
{
    openFile();
    chooseBeds();
    part<QSpinBox>("mapClasses")->setValue(3);
    choose("mapSign", keyOf(MapSign::Fill));
    choose("mapMethod", keyOf(presentation::ClassMethod::Quantile));
    EXPECT_LE(map().classes.size(), 3U);
    openWindow();
    EXPECT_EQ(part<QSpinBox>("mapClasses")->value(), 3);
    EXPECT_EQ(part<MapOptionsBar>()->options().method, presentation::ClassMethod::Quantile);
    EXPECT_EQ(part<MapOptionsBar>()->options().colouring, MapColouring::FacilityCount);
}

TEST_F(MapOptionsTest, AWorkspaceWithoutTheIndicatorCountsFacilitiesAgain)
{
    openFile();
    chooseBeds();
    part<MapOptionsBar>()->setIndicators({});
    EXPECT_EQ(part<MapOptionsBar>()->options().colouring, MapColouring::FacilityCount);
    EXPECT_EQ(part<ChoiceCombo>("mapSubject")->count(), 1);
}

} // namespace wm::ui
