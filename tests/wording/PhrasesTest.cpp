// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include "wm/assess/Disagreement.h"
#include "wm/assess/Profile.h"
#include "wm/assess/Reason.h"
#include "wm/domain/Finding.h"
#include "wm/projection/Members.h"
#include "wm/projection/Projection.h"
#include "wm/projection/ReferenceLine.h"
#include "wm/projection/Refusal.h"

namespace wm::wording {
namespace {

using domain::Language;
using PhrasesTest = test::WordingTest;

/// The codes of an enumeration whose last value is `last`.
template <class Enum>
std::vector<std::string> codesUpTo(const std::string& group, Enum last)
{
    std::vector<std::string> codes;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        codes.push_back(group + "." + std::string(toText(static_cast<Enum>(i))));
    return codes;
}

std::vector<std::string> allCodes()
{
    std::vector<std::string> codes;
    const auto add = [&](std::vector<std::string> more) {
        codes.insert(codes.end(), more.begin(), more.end());
    };
    add(codesUpTo("reason", assess::Reason::OutOfRange));
    add(codesUpTo("disagreement", assess::DisagreementReason::OtherInputs));
    add(codesUpTo("note", projection::Note::AtBound));
    add(codesUpTo("refusal", projection::Refusal::NoUniqueFit));
    add(codesUpTo("member", projection::Member::DampedBoxCox));
    add(codesUpTo("reference", projection::ReferenceMethod::Logistic));
    for (const assess::Profile& profile : assess::allProfiles())
        codes.push_back("profile." + std::string(profile.name));
    for (const char* method : {"method.median/1", "method.blend/1", "method.level/1"})
        codes.emplace_back(method);
    for (const char* chart : {"scale.logarithmic",
                              "scale.logarithmic_note",
                              "scale.index_base",
                              "scale.index_note",
                              "scale.with_index",
                              "scale.no_logarithm",
                              "scale.no_logarithm_projected",
                              "scale.base_not_positive",
                              "scale.no_base_year",
                              "scale.no_positive_base",
                              "revision.legend",
                              "revision.superseded_by",
                              "revision.before",
                              "revision.note",
                              "value.other_source",
                              "filling.source",
                              "filling.source_heading",
                              "filling.page_heading",
                              "filling.lost_heading",
                              "filling.lost_value",
                              "filling.lost_year",
                              "filling.lost_both",
                              "filling.none_left",
                              "chart_note.break_label",
                              "chart_note.break",
                              "chart_note.break_because",
                              "projection.band_label",
                              "rate.peers_managed",
                              "rate.peers_of"})
        codes.emplace_back(chart);
    std::erase(codes, "reason.none");
    return codes;
}

TEST_F(PhrasesTest, EveryCodeOfAssessmentProjectionAndChartHasASentenceInEveryLanguage)
{
    useLanguage(Language::English);
    const presentation::Words english = words();
    useLanguage(Language::Chinese);
    const presentation::Words chinese = words();
    const auto codes = allCodes();
    ASSERT_GT(codes.size(), 50U);
    for (const std::string& code : codes) {
        EXPECT_NE(english.phrase(code), code);
        EXPECT_NE(chinese.phrase(code), code);
        EXPECT_NE(chinese.phrase(code), english.phrase(code)) << code;
    }
}

TEST_F(PhrasesTest, WhatIsSaidAroundComparisonsHasASentenceInEveryLanguage)
{
    useLanguage(Language::English);
    const presentation::Words english = words();
    useLanguage(Language::Chinese);
    const presentation::Words chinese = words();
    int comparisons = 0;
    for (const auto& [code, sentence] : english.phrases) {
        if (!code.starts_with("compare."))
            continue;
        ++comparisons;
        EXPECT_NE(chinese.phrase(code), sentence) << code;
    }
    EXPECT_GT(comparisons, 10);
}

TEST_F(PhrasesTest, EveryKindOfFindingHasANameAndASentenceInEveryLanguage)
{
    useLanguage(Language::English);
    const presentation::Words english = words();
    useLanguage(Language::Chinese);
    const presentation::Words chinese = words();
    std::vector<std::string> codes{"finding.duplicate.said.target",    "finding.duplicate.said.facility",
                                   "finding.duplicate.said.indicator", "finding.far_position.said.abroad",
                                   "finding.far_position.said.zero",   "finding.none"};
    for (const domain::FindingKind kind : domain::kFindingKinds) {
        codes.push_back("finding." + std::string(toText(kind)));
        codes.push_back("severity." + std::string(toText(severityOf(kind))));
        if (kind != domain::FindingKind::Duplicate)
            codes.push_back(codes[codes.size() - 2] + ".said");
    }
    for (const std::string& code : codes) {
        EXPECT_NE(english.phrase(code), code);
        EXPECT_NE(chinese.phrase(code), english.phrase(code)) << code;
    }
}

TEST_F(PhrasesTest, ACodeWithoutASentenceShowsItself)
{
    EXPECT_EQ(words().phrase("reason.of_the_future"), "reason.of_the_future");
}

} // namespace
} // namespace wm::wording
