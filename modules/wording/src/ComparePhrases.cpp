// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kComparisons{
    Phrase{"compare.empty.indicators",
           QT_TRANSLATE_NOOP("Phrases", "No indicator has values of two or more regions of one level for this choice. "
                                        "Clear the filters, or import more values.")},
    Phrase{"compare.empty.targets",
           QT_TRANSLATE_NOOP("Phrases", "No indicator has both a target with a number and values of two or more "
                                        "regions of one level for this choice. Clear the filters, or compare by "
                                        "value.")},
    Phrase{"compare.empty.ranking",
           QT_TRANSLATE_NOOP("Phrases", "No region can be ranked by this. Choose another year or order.")},
    Phrase{"compare.latest", QT_TRANSLATE_NOOP("Phrases", "Latest value of each region")},
    //: %1: a value, %2: its year
    Phrase{"compare.last_known", QT_TRANSLATE_NOOP("Phrases", "No value of that year; latest: %1 (%2)")},
    //: %1: a number of regions; the sentence must be right for one as well
    Phrase{"compare.gaps", QT_TRANSLATE_NOOP("Phrases", "Without a value: %1")},
    //: %1: how many rows, lines or charts a picture has no room for
    Phrase{"compare.more", QT_TRANSLATE_NOOP("Phrases", "%1 more have no room here")},
    //: %1: names of regions, %2: how many are left out
    Phrase{"compare.and_more", QT_TRANSLATE_NOOP("Phrases", "%1 and %2 more")},
    //: %1: names of regions
    Phrase{"compare.other_level", QT_TRANSLATE_NOOP("Phrases", "Of another level and not compared: %1")},
    Phrase{"compare.qualified",
           QT_TRANSLATE_NOOP("Phrases", "A value that is only known as “about” or “more than” stands by its number.")},
    //: A rank that several regions share; %1: the rank
    Phrase{"compare.tied", QT_TRANSLATE_NOOP("Phrases", "=%1")},
    //: %1: rank, %2: how many there are
    Phrase{"compare.rank", QT_TRANSLATE_NOOP("Phrases", "Rank %1 of %2")},
    Phrase{"compare.first.highest", QT_TRANSLATE_NOOP("Phrases", "Highest first: more is better")},
    Phrase{"compare.first.lowest", QT_TRANSLATE_NOOP("Phrases", "Lowest first: less is better")},
    Phrase{"compare.first.neither", QT_TRANSLATE_NOOP("Phrases", "Highest first: neither more nor less is better")},
    Phrase{"compare.first.beyond", QT_TRANSLATE_NOOP("Phrases", "Farthest beyond its target first")},
    Phrase{"compare.first.nearest", QT_TRANSLATE_NOOP("Phrases", "Nearest to its target first")},
    Phrase{"compare.first.completion", QT_TRANSLATE_NOOP("Phrases", "Most of the way done first")},
    //: %1: years
    Phrase{"compare.target_years",
           QT_TRANSLATE_NOOP("Phrases", "Of each region the next target due, else its last one; due in: %1")},
    Phrase{"compare.gap_to_target", QT_TRANSLATE_NOOP("Phrases", "Gap to target")},
    Phrase{"compare.empty.slope",
           QT_TRANSLATE_NOOP("Phrases", "No region has values of both years. Choose other years.")},
    Phrase{"compare.empty.scatter",
           QT_TRANSLATE_NOOP("Phrases", "The two indicators have no regions and years in common. Choose another "
                                        "indicator.")},
    Phrase{"compare.empty.bullets",
           QT_TRANSLATE_NOOP("Phrases", "No target with a number for this choice. Choose another indicator or clear "
                                        "the filters.")},
    Phrase{"compare.empty.region",
           QT_TRANSLATE_NOOP("Phrases", "Choose a region above to see its indicators side by side.")},
    Phrase{"compare.empty.indicators_of_region",
           QT_TRANSLATE_NOOP("Phrases", "This region has no indicator with values of two or more years.")},
    Phrase{"compare.scale.shared", QT_TRANSLATE_NOOP("Phrases", "All on one scale")},
    Phrase{"compare.scale.own", QT_TRANSLATE_NOOP("Phrases", "Each on its own scale")},
    //: %1: how many charts or rows are not made at all
    Phrase{"compare.left_out", QT_TRANSLATE_NOOP("Phrases", "Left out, being too many: %1")},
    Phrase{"compare.course.better", QT_TRANSLATE_NOOP("Phrases", "Better")},
    Phrase{"compare.course.worse", QT_TRANSLATE_NOOP("Phrases", "Worse")},
    Phrase{"compare.course.neither", QT_TRANSLATE_NOOP("Phrases", "Unchanged, or neither better nor worse")},
    Phrase{"compare.first_value", QT_TRANSLATE_NOOP("Phrases", "First value")},
    Phrase{"compare.first_and_latest", QT_TRANSLATE_NOOP("Phrases", "First and latest value of each region")},
    //: %1: a year
    Phrase{"compare.earlier_years", QT_TRANSLATE_NOOP("Phrases", "Years before %1 are not shown.")},
    //: Of a line through points; %1: the correlation coefficient, %2: the number of points
    Phrase{"compare.trend", QT_TRANSLATE_NOOP("Phrases", "Linear trend: r = %1, n = %2")},
    //: The same where it is too small to say that there is a line
    Phrase{"compare.no_trend", QT_TRANSLATE_NOOP("Phrases", "No clear linear trend: r = %1, n = %2")},
    Phrase{"compare.no_cause",
           QT_TRANSLATE_NOOP("Phrases", "The line is that of least squares; a correlation names no cause.")},
    //: %1: how many regions
    Phrase{"compare.without_target", QT_TRANSLATE_NOOP("Phrases", "Without a target value: %1")},
    Phrase{"compare.ranges",
           QT_TRANSLATE_NOOP("Phrases", "Shading: how a value of the judged year would be judged, from the baseline to "
                                        "the target.")},
    Phrase{"column.first_year", QT_TRANSLATE_NOOP("Phrases", "First year")},
    Phrase{"column.change", QT_TRANSLATE_NOOP("Phrases", "Change")},
    //: What views show instead of a region; %1: a number of regions, the words must be right for one as well
    Phrase{"scope.marked", QT_TRANSLATE_NOOP("Phrases", "Marked regions: %1")},
    Phrase{"column.rank", QT_TRANSLATE_NOOP("Phrases", "Rank")},
    Phrase{"column.year", QT_TRANSLATE_NOOP("Phrases", "Year")},
};

} // namespace

std::span<const Phrase> comparisonPhrases()
{
    return kComparisons;
}

} // namespace wm::wording
