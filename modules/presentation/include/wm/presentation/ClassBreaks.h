// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/domain/Indicator.h"

#include <optional>
#include <span>
#include <vector>

namespace wm::presentation {

/// Which of two neighbouring classes has the values on the bound between them.
enum class OnTheBound {
    Above, ///< a class is from inclusive to exclusive, the last one to inclusive
    Below, ///< a class is from exclusive to inclusive, the first one from inclusive
};

/// Classes that follow each other without a gap, numbered from 0 upwards. None at all when there was nothing to divide.
/// Bounds are in the unit of the values and ascend; two are equal only in the class at the closed end, when it holds a
/// single number: the last class, or with OnTheBound::Below the first.
class ClassBreaks {
public:
    ClassBreaks() = default; ///< no class

    /// Errors: InvalidArgument unless there are at least two bounds, all finite and ascending as said above.
    [[nodiscard]] static Result<ClassBreaks> create(std::vector<double> bounds,
                                                    OnTheBound onTheBound = OnTheBound::Above);

    /// One more than there are classes; empty without classes.
    [[nodiscard]] std::span<const double> bounds() const { return m_bounds; }
    [[nodiscard]] OnTheBound onTheBound() const { return m_onTheBound; }
    [[nodiscard]] int count() const { return m_bounds.empty() ? 0 : static_cast<int>(m_bounds.size()) - 1; }
    [[nodiscard]] bool isEmpty() const { return m_bounds.empty(); }

    /// Absent: the value lies outside of all classes or is not a number.
    [[nodiscard]] std::optional<int> classOf(double value) const;

    bool operator==(const ClassBreaks&) const = default;

private:
    std::vector<double> m_bounds;
    OnTheBound m_onTheBound = OnTheBound::Above;
};

enum class ClassMethod { Quantile, EqualInterval, NaturalBreaks, Pretty };

/// What all methods have in common. The order of the values does not matter, every value lies in a class, and
/// nothing is drawn between or guessed: missing values are left out by the caller. No value gives no class; values that
/// are all equal give one class; fewer different values than classes give no more classes than different values.
/// Errors: InvalidArgument for a value that is not finite, or a count outside of 1 to kMostClasses.
[[nodiscard]] Result<ClassBreaks> classify(ClassMethod method, std::span<const double> values, int classCount);

/// Classes of as equal a number of values as ties allow: the cut nearest to each n-th part that separates no equal
/// values. Fewer classes result when ties swallow a cut.
[[nodiscard]] Result<ClassBreaks> quantile(std::span<const double> values, int classCount);

/// Classes of equal width from the least to the greatest value; some may be empty.
[[nodiscard]] Result<ClassBreaks> equalInterval(std::span<const double> values, int classCount);

/// The classes with the least possible sum of squared deviations from the class means, exactly; a class begins at its
/// least value.
/// Source: W. D. Fisher, "On Grouping for Maximum Homogeneity", JASA 53, 1958; G. F. Jenks, "The Data Model Concept in
/// Statistical Mapping", 1967.
[[nodiscard]] Result<ClassBreaks> naturalBreaks(std::span<const double> values, int classCount);

/// Equal classes with bounds at multiples of 1, 2, 2.5 or 5 times a power of ten that enclose the values: as near to
/// the wanted number of classes as these allow, rather fewer than more, and never more than kMostClasses. Values too
/// close or too large for round numbers get equal intervals.
[[nodiscard]] Result<ClassBreaks> prettyBreaks(std::span<const double> values, int classCount);

/// How the classes are shared out between the two sides of an anchor.
enum class AnchorSides {
    Symmetric,    ///< as many and as wide classes above as below, up to the value farthest from the anchor
    Proportional, ///< by the range of the values on each side; a side without values gets no class
};

struct AnchoredBreaks {
    ClassBreaks breaks;
    int below = 0; ///< classes below the anchor
    int above = 0; ///< classes above it

    bool operator==(const AnchoredBreaks&) const = default;
};

/// Classes on both sides of a target or other anchor, which is always a bound. A value right on it is on the better
/// side: above when the indicator is to increase (or be kept), below when it is to decrease. No class straddles the
/// anchor, so Symmetric makes an odd count one less.
/// Each side is cut into equal intervals, some of which may be empty. Values that all equal the anchor get one class.
/// Errors: as classify(), but counts are 2 to kMostClasses; InvalidArgument also for an anchor that is not finite, or
/// so far from the values that their distance is not.
[[nodiscard]] Result<AnchoredBreaks> anchoredBreaks(std::span<const double> values, double anchor, int classCount,
                                                    AnchorSides sides, domain::Direction direction);

/// How many values lie in each class; values outside of all classes are left out.
[[nodiscard]] std::vector<int> countPerClass(const ClassBreaks& breaks, std::span<const double> values);

/// Goodness of variance fit: the share of the squared deviations from the mean that the classes explain, 0 to 1. Absent
/// without values, and where a value lies outside of all classes or is not finite. 1 when all values are equal.
/// Source: Jenks 1967, as above.
[[nodiscard]] std::optional<double> goodnessOfVarianceFit(const ClassBreaks& breaks, std::span<const double> values);

} // namespace wm::presentation
