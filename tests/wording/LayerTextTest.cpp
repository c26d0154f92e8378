// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/LayerText.h"

#include "LanguageScope.h"

#include <set>

namespace wm::wording {
namespace {

using domain::Language;
using workspace::LayerNote;
using workspace::LayerNoteKind;
using LayerTextTest = test::WordingTest;

constexpr std::array kNoteKinds{
    LayerNoteKind::OtherExtension, LayerNoteKind::WrongEncoding,   LayerNoteKind::LayerIgnored,
    LayerNoteKind::TableLeftOut,   LayerNoteKind::EmptyLayer,      LayerNoteKind::WithoutGeometry,
    LayerNoteKind::NotTransformed, LayerNoteKind::OffTheEarth,     LayerNoteKind::NothingToDraw,
    LayerNoteKind::RingRepaired,   LayerNoteKind::RingNotRepaired, LayerNoteKind::RingAroundPole,
    LayerNoteKind::LabelTooLong,   LayerNoteKind::NoLabelField};

QString textOf(const LayerNote& note)
{
    return noteTexts({note}).value(0);
}

TEST_F(LayerTextTest, EachKindOfNoteSaysADifferentThing)
{
    for (const Language language : test::kLanguages) {
        useLanguage(language);
        std::set<QString> texts;
        for (const LayerNoteKind kind : kNoteKinds) {
            const QString text = textOf({kind, "LAYER", 3, false, {}, "FOUND", "EXPECTED"});
            texts.insert(text);
            EXPECT_EQ(test::hasChinese(text), language == Language::Chinese) << text.toStdString();
        }
        EXPECT_EQ(texts.size(), kNoteKinds.size());
    }
}

TEST_F(LayerTextTest, CountsSaysWhichIsTheFirstAndWhereThereMayBeMore)
{
    const LayerNote note{LayerNoteKind::OffTheEarth, "l", 100, true, 7, "(2, 91)", ""};
    const QString text = textOf(note);
    EXPECT_TRUE(text.startsWith(QStringLiteral("At least: 100 "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("(2, 91)"))) << text.toStdString();
    EXPECT_TRUE(text.endsWith(QStringLiteral("(first: number 7)"))) << text.toStdString();
}

TEST_F(LayerTextTest, ALayerOfTheUsersHasItsNameAndTheProgramsOwnHaveWords)
{
    domain::MapLayer layer;
    layer.name = "地块 %1";
    EXPECT_EQ(layerName(layer), QStringLiteral("地块 %1"));
    useLanguage(Language::Chinese);
    std::set<QString> names;
    for (const domain::MapLayer& own : domain::ownMapLayers())
        names.insert(layerName(own));
    EXPECT_EQ(names.size(), domain::ownMapLayers().size());
    EXPECT_TRUE(names.contains(QStringLiteral("底图")));
}

} // namespace
} // namespace wm::wording
