// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Indicator.h"
#include "wm/domain/Region.h"
#include "wm/domain/Target.h"
#include "wm/presentation/ChartSpec.h"
#include "wm/presentation/CompareOptions.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wm::presentation {

/// What a mark of a comparison stands for, so that a click can select it, and what it says.
struct CompareMark {
    domain::RegionCode region;
    domain::IndicatorId indicator;
    domain::TargetId target; ///< none: the mark is of a value
    std::string label;       ///< short: the name of the region, or of the indicator
    std::string readOut;     ///< long, in lines
};

/// What all kinds of comparison say around their marks. Words are ready made.
struct CompareHead {
    std::string title;
    std::string subtitle;                       ///< year, unit, what comes first
    std::vector<std::string> notes;             ///< below the picture: what is not compared, method, sources
    std::string emptyText;                      ///< said in the middle when nothing can be compared; else empty
    CompareFacet facet = CompareFacet::Regions; ///< what the marks differ in
    std::vector<CompareMark> gaps;              ///< without a value: listed apart, never drawn as zero
    std::string gapsTitle;                      ///< "No value: 3"
    std::string moreText;                       ///< "%1 more": where a picture has no room for all marks
};

struct RankingRow {
    CompareMark mark;
    int rank = 0;                                                ///< from 1; equal values have the same one
    std::string rankText;                                        ///< "3", or that several share it
    int year = 0;                                                ///< of the value
    double value = 0.0;                                          ///< the length of the bar
    domain::Comparator qualifier = domain::Comparator::Unstated; ///< of the value; none for gaps and completion
    std::string valueText;
    std::optional<domain::Verdict> verdict; ///< on the target that the row is about
};

/// Best first.
struct RankingSpec {
    std::vector<RankingRow> rows;
    std::string valueTitle;          ///< what the bars are: "Value", "Completion"
    std::string unit;                ///< of the bars; a gap has another than the values
    std::optional<double> reference; ///< the one target of all regions, a line across the bars
    std::string referenceText;
};

/// The years of one region or one indicator.
struct SmallChart {
    CompareMark mark;
    std::string unit;                           ///< where the charts differ in it; else empty
    std::vector<ChartPoint> observed;           ///< whole years, ascending
    std::vector<domain::Comparator> qualifiers; ///< parallel to `observed`
    std::vector<ChartTarget> targets;
    std::string latestText; ///< the last value, without unit
};

struct SmallMultiplesSpec {
    std::vector<SmallChart> charts;
    bool hasSharedScale = true; ///< of values; the years are always shared
    double firstYear = 0.0;
    double lastYear = 0.0;
};

/// From one value to a later one.
struct SlopeLine {
    /// By the wanted direction; neither without one, and where nothing has changed.
    enum class Course { Better, Worse, Neither };
    CompareMark mark;
    double first = 0.0;
    double last = 0.0;
    int firstYear = 0;
    int lastYear = 0;
    domain::Comparator firstQualifier = domain::Comparator::Unstated;
    domain::Comparator lastQualifier = domain::Comparator::Unstated;
    std::string firstText; ///< without unit
    std::string lastText;
    Course course = Course::Neither;
};

struct SlopeSpec {
    struct LegendEntry {
        SlopeLine::Course course = SlopeLine::Course::Neither;
        std::string text;
    };
    std::string firstTitle; ///< the year, or that it is the first value
    std::string lastTitle;
    std::vector<SlopeLine> lines; ///< from the highest last value
    std::vector<LegendEntry> legend;
};

struct HeatCell {
    std::optional<double> value;    ///< absent: no data
    std::optional<int> colourClass; ///< of HeatStripSpec::classes
    std::string text;               ///< value with unit; empty: no data
};

struct HeatRow {
    CompareMark mark;
    std::vector<HeatCell> cells; ///< one a year
};

/// Years in colours: a row a region. All have the same classes.
struct HeatStripSpec {
    std::vector<int> years; ///< all from the first to the last
    std::vector<HeatRow> rows;
    std::vector<std::string> classes; ///< legend, ascending
    std::string noData;               ///< legend and read-out
    std::string cellText;             ///< "%1: %2": year, value
};

struct ScatterPoint {
    CompareMark mark;
    double x = 0.0;
    double y = 0.0;
};

/// The line of least squares through the points.
struct ScatterTrend {
    double slope = 0.0;
    double intercept = 0.0;
};

/// Two indicators of one year.
struct ScatterSpec {
    std::string xTitle, yTitle; ///< name and unit
    domain::IndicatorId xIndicator, yIndicator;
    int year = 0;
    std::vector<ScatterPoint> points;
    std::optional<double> r; ///< Pearson's, -1 to 1; absent for few points, and where one of the two does not vary
    std::optional<ScatterTrend> trend; ///< only where r is clearly not zero
};

/// A stretch of the scale in which the value would have that verdict.
struct BulletRange {
    double from = 0.0;
    double to = 0.0;
    domain::Verdict verdict = domain::Verdict::NoData;
};

/// A target and how far the value is.
struct BulletRow {
    CompareMark mark;
    std::optional<double> value;                                 ///< absent: no data, no bar
    int year = 0;                                                ///< of the value
    domain::Comparator qualifier = domain::Comparator::Unstated; ///< of the value
    std::string valueText;
    double target = 0.0;
    std::optional<double> upper; ///< the target is a range from `target` to it
    std::optional<int> targetYear;
    domain::Comparator comparator = domain::Comparator::Unstated;
    std::string targetText;
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string verdictWord;
    std::string unit;
    std::vector<BulletRange> ranges; ///< from the baseline to the target; empty where the method has none
};

struct BulletSpec {
    struct LegendEntry {
        domain::Verdict verdict = domain::Verdict::NoData;
        std::string text;
    };
    std::vector<BulletRow> rows;
    bool hasSharedScale = true;
    std::string valueTitle, targetTitle; ///< legend
    std::vector<LegendEntry> rangeLegend;
};

using CompareFigureSpec =
    std::variant<RankingSpec, SmallMultiplesSpec, SlopeSpec, HeatStripSpec, ScatterSpec, BulletSpec>;

/// One indicator or two of several regions, or several indicators of one region, beside each other; no colours, no
/// pixels. Only like is compared with like: values of one kind, of regions of one level, in one unit on one scale.
struct CompareSpec {
    CompareHead head;
    CompareFigureSpec figure;

    /// Nothing to draw: CompareHead::emptyText says why.
    [[nodiscard]] bool isEmpty() const { return !head.emptyText.empty(); }
};

} // namespace wm::presentation
