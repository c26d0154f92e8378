// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kChartPhrases{
    //: Beside the value axis: equal distances are equal ratios
    Phrase{"scale.logarithmic", QT_TRANSLATE_NOOP("Phrases", "log scale")},
    Phrase{"scale.logarithmic_note",
           QT_TRANSLATE_NOOP("Phrases", "Logarithmic value axis: equal distances are equal ratios.")},
    //: Title of the value axis; %1: year
    Phrase{"scale.index_base", QT_TRANSLATE_NOOP("Phrases", "%1 = 100")},
    //: %1: "2015 = 100", %2: the value of that year
    Phrase{"scale.index_note", QT_TRANSLATE_NOOP("Phrases", "Index, %1 (%2). Index numbers are in brackets.")},
    //: %1: a value or target in its unit, %2: the same as index number
    Phrase{"scale.with_index", QT_TRANSLATE_NOOP("Phrases", "%1 (%2)")},
    //: %1: what is not above zero, such as "2015: 0%"
    Phrase{"scale.no_logarithm",
           QT_TRANSLATE_NOOP("Phrases", "A logarithmic axis has no place for zero and below. Here: %1")},
    //: %1: a line or interval of the projection
    Phrase{
        "scale.no_logarithm_projected",
        QT_TRANSLATE_NOOP("Phrases", "A logarithmic axis has no place for zero and below. Hide this to have one: %1")},
    //: %1: year and value, such as "2015: 0%"
    Phrase{"scale.base_not_positive",
           QT_TRANSLATE_NOOP("Phrases", "An index cannot start from a value of zero or below. Here: %1")},
    Phrase{"scale.no_base_year",
           QT_TRANSLATE_NOOP("Phrases", "An index needs the observed value of a whole year to start from.")},
    Phrase{"scale.no_positive_base",
           QT_TRANSLATE_NOOP("Phrases", "An index needs an observed value above zero to start from.")},
    //: Below a value: it is from another document than the value of the year before. %1: title
    Phrase{"value.other_source", QT_TRANSLATE_NOOP("Phrases", "Another source than before: %1")},
    //: Beside the flag of a year from which on values are measured otherwise
    Phrase{"chart_note.break_label", QT_TRANSLATE_NOOP("Phrases", "Break in series")},
    //: %1: year
    Phrase{"chart_note.break",
           QT_TRANSLATE_NOOP("Phrases", "Break in series %1: values before and after may not be comparable; projection "
                                        "and verdict use both.")},
    //: %1: year, %2: the reason
    Phrase{"chart_note.break_because",
           QT_TRANSLATE_NOOP("Phrases", "Break in series %1 (%2): values before and after may not be comparable; "
                                        "projection and verdict use both.")},
    //: Legend: a stepped line
    Phrase{"revision.legend", QT_TRANSLATE_NOOP("Phrases", "Target as it was set anew")},
    //: %1: target value, %2: document with its date
    Phrase{"revision.superseded_by", QT_TRANSLATE_NOOP("Phrases", "Superseded by %1, %2")},
    //: In the column of verdicts: a later document set the target anew
    Phrase{"revision.superseded", QT_TRANSLATE_NOOP("Phrases", "Superseded")},
    //: Heading of a column: the target that set this one anew
    Phrase{"revision.superseded_heading", QT_TRANSLATE_NOOP("Phrases", "Superseded by")},
    //: Beside counts of targets. %1: how many
    Phrase{"revision.not_counted",
           QT_TRANSLATE_NOOP("Phrases", "Not counted, because a later document set them anew: %1")},
    //: %1: target value, %2: document with its date
    Phrase{"revision.before", QT_TRANSLATE_NOOP("Phrases", "Before: %1, %2")},
    //: %1: year, %2: dates, each with its target value
    Phrase{"revision.note", QT_TRANSLATE_NOOP("Phrases", "Target for %1 as it was set: %2")},
    //: Where a target's value or year is from that the plan's text lost. %1: title or number of a document, %2: its
    //: page
    Phrase{"filling.source", QT_TRANSLATE_NOOP("Phrases", "Filled in from %1, page %2")},
    //: Heading of a column: the document that a lost value was filled in from
    Phrase{"filling.source_heading", QT_TRANSLATE_NOOP("Phrases", "Filled in from")},
    //: Heading of a column: its page
    Phrase{"filling.page_heading", QT_TRANSLATE_NOOP("Phrases", "Page")},
    //: Heading of a column: what of a target the plan's text lost
    Phrase{"filling.lost_heading", QT_TRANSLATE_NOOP("Phrases", "Lost")},
    Phrase{"filling.lost_value", QT_TRANSLATE_NOOP("Phrases", "Value")},
    Phrase{"filling.lost_year", QT_TRANSLATE_NOOP("Phrases", "Target year")},
    Phrase{"filling.lost_both", QT_TRANSLATE_NOOP("Phrases", "Value and target year")},
    //: Said in the empty list of what is to be filled in
    Phrase{"filling.none_left", QT_TRANSLATE_NOOP("Phrases", "Nothing is left to be filled in.")},
};

} // namespace

std::span<const Phrase> chartPhrases()
{
    return kChartPhrases;
}

} // namespace wm::wording
