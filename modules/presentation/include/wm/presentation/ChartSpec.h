// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Target.h"
#include "wm/domain/Verdict.h"
#include "wm/presentation/ChartScale.h"
#include "wm/presentation/ExplanationSpec.h"

#include <optional>
#include <string>
#include <vector>

namespace wm::presentation {

/// A value in time. x is the year; a value of a whole year stands at the year itself.
struct ChartPoint {
    double year = 0.0;
    double value = 0.0;
    std::string label;       ///< read-out: "2015: about 16%"
    std::string remark = {}; ///< below it in the read-out: the value's note, another source than the year before
};

/// A value measured over several years, drawn as a bar from the first to the last.
struct ChartSpan {
    double firstYear = 0.0;
    double lastYear = 0.0;
    double value = 0.0;
    std::string label;
};

/// A target: a marker at its year. `upper` makes it a range (a bar from value to upper).
struct ChartTarget {
    domain::TargetId id;
    int year = 0;
    double value = 0.0;
    std::optional<double> upper;
    domain::Comparator comparator = domain::Comparator::Unstated;
    domain::Verdict verdict = domain::Verdict::NoData;
    std::string label;   ///< short, drawn beside the marker: "≥ 10"
    std::string readOut; ///< long, shown on hover
    bool isSelected = false;
    bool isSuperseded =
        false; ///< a later document set another target for the same; has no path and no label of verdict
};

/// What was wanted for one year, over the time in which it was: each point is the date at which a target was set, and
/// holds until the next one; the last one until the target's year.
struct ChartRevision {
    domain::TargetId target; ///< the one in force
    int year = 0;            ///< that the targets are for
    std::vector<ChartPoint> steps;
};

/// The straight line from the baseline to a target (序时进度).
struct ChartPath {
    domain::TargetId target;
    ChartPoint start;
    ChartPoint end;
};

/// One side of a band at a year.
struct ChartBandPoint {
    double year = 0.0;
    double lower = 0.0;
    double upper = 0.0;
};

/// A prediction interval of the projection: starts with zero width at the last observed value.
struct ChartBand {
    double probability = 0.0; ///< 0.50, 0.80 or 0.95
    std::vector<ChartBandPoint> points;
    std::string readOut;    ///< "80% interval in 2025: 12.1–15.3"
    std::string label = {}; ///< short, within it at its end: "80% interval"
};

/// A line into the future, or through the past for a reference.
struct ChartLine {
    enum class Kind {
        Projection, ///< the median of what is expected
        Scenario,   ///< what it would take, or a policy's effect: an assumption
        Reference,  ///< a simple method for comparison, never the product's own word
    };
    Kind kind = Kind::Projection;
    std::string label;              ///< legend and name: "Required growth rate"
    std::string readOut;            ///< long, on hover; a reference says how accurate it was measured to be
    std::vector<ChartPoint> points; ///< years ascending
};

/// A year that left the path of the record, which the projection may leave out when the user says so.
struct ChartShock {
    int year = 0;
    std::string text; ///< a sentence
    bool isAccepted = false;
};

/// A note on a year, flagged in the plot.
struct ChartFlag {
    enum class Kind {
        Event,
        Break, ///< values from this year on may not be comparable with those before: the observed line stops and starts
    };
    Kind kind = Kind::Event;
    int year = 0;
    std::string label;   ///< short, beside the flag
    std::string readOut; ///< long, on hover
};

/// The target that the scenario lines lead to, and what it would take; for a control that asks "what if".
struct ChartScenario {
    domain::TargetId target;
    std::string targetText; ///< as the plan has it: "2025 target ≥ 16%"
    double value = 0.0;     ///< the plan's own number, in the indicator's unit whatever the scale
    double aim = 0.0;       ///< the number the lines lead to: `value`, or another one asked for
    std::string unit;
    domain::Verdict verdict = domain::Verdict::NoData; ///< with `aim` as target
    std::string verdictWord;
    std::vector<ExplanationLine> lines; ///< with `aim` as target: required rates, year reached, probability
};

/// Where the scenario lines lead to, as a mark that can be moved up and down.
struct ChartHandle {
    domain::TargetId target;
    int year = 0;
    double value = 0.0;
    std::string readOut; ///< "what if: 2025 target ≥ 9%", and what it would take
};

struct ChartLegendEntry {
    enum class Mark { Observed, PartYear, Baseline, Target, Path, Revision, Projection, Band, Scenario, Reference };
    Mark mark;
    std::string text;
    int index = 0; ///< of the line or band that the entry stands for
};

/// What a progress chart shows, in words and numbers; no colours, no pixels. Units are the indicator's,
/// or index numbers where `scale` says so.
struct ChartSpec {
    std::string title;
    std::string subtitle;             ///< region, unit
    std::string yAxisTitle;           ///< unit
    std::vector<ChartPoint> observed; ///< whole years, ascending; joined by a line
    std::vector<ChartPoint> partYear; ///< months and days; hollow, not joined
    std::vector<ChartSpan> spans;
    std::vector<ChartPoint> baselines;
    std::vector<ChartTarget> targets;
    std::vector<ChartPath> paths;
    std::vector<ChartRevision> revisions; ///< of targets that were set anew
    std::vector<ChartBand> bands;         ///< widest first, drawn under everything else
    std::vector<ChartLine> lines;         ///< scenarios and references are told apart by dash and label
    std::optional<ChartScenario> scenario;
    std::optional<ChartHandle> handle; ///< only where it may be moved, or has been
    std::vector<ChartShock> shocks;
    std::vector<ChartFlag> flags;  ///< by year
    std::vector<int> horizonYears; ///< vertical guides, always 2020, 2025, 2035 and each target's year within the range
    std::vector<ChartLegendEntry> legend;
    std::vector<std::string> notes; ///< below the picture: method, sources, what is missing
    std::string emptyText;          ///< said in the middle when nothing can be drawn; else empty
    double firstYear = 2010.0;      ///< x range, with margins
    double lastYear = 2036.0;
    ChartScale scale;
    ChartScaleChoices scaleChoices;

    [[nodiscard]] bool isEmpty() const
    {
        return observed.empty() && partYear.empty() && spans.empty() && targets.empty();
    }
};

} // namespace wm::presentation
