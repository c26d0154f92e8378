// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QCoreApplication>

#include <array>

namespace wm::wording {

namespace {

constexpr std::array kImport{
    //: Of a value in a file beside the one that is stored, as are the following
    Phrase{"import.fate.new", QT_TRANSLATE_NOOP("Phrases", "New")},
    Phrase{"import.fate.changed", QT_TRANSLATE_NOOP("Phrases", "Changed")},
    Phrase{"import.fate.conflict", QT_TRANSLATE_NOOP("Phrases", "Conflict")},
    Phrase{"import.fate.same", QT_TRANSLATE_NOOP("Phrases", "Same")},
    //: The file says it twice
    Phrase{"import.fate.repeated", QT_TRANSLATE_NOOP("Phrases", "Repeated")},
    //: The file says two different things
    Phrase{"import.fate.contradicted", QT_TRANSLATE_NOOP("Phrases", "Contradictory")},

    // the table of values that differ
    //: Heading: a cell of a spreadsheet, "C17"
    Phrase{"import.cell", QT_TRANSLATE_NOOP("Phrases", "Cell")},
    Phrase{"import.fate", QT_TRANSLATE_NOOP("Phrases", "Compared")},
    Phrase{"import.stored", QT_TRANSLATE_NOOP("Phrases", "Stored value")},
    Phrase{"import.incoming", QT_TRANSLATE_NOOP("Phrases", "Value in the file")},
    Phrase{"import.stored_document", QT_TRANSLATE_NOOP("Phrases", "Stored from")},
    //: heading of a column: what a target, facility, ... is called
    Phrase{"import.name", QT_TRANSLATE_NOOP("Phrases", "What it is")},
    //: heading of a column: what of a target, facility, ... differs from what is stored, or what it says
    Phrase{"import.content", QT_TRANSLATE_NOOP("Phrases", "What the file says")},
    //: a field of a target, facility, ... that differs. %1: its name, %2: from what to what
    Phrase{"import.difference", QT_TRANSLATE_NOOP("Phrases", "%1: %2")},
    //: what a target starts from, behind its number. %1: the year, %2: the value with its unit
    Phrase{"import.baseline", QT_TRANSLATE_NOOP("Phrases", "baseline %1: %2")},
    //: the same without a year. %1: the value with its unit
    Phrase{"import.baseline_value", QT_TRANSLATE_NOOP("Phrases", "baseline: %1")},
    //: the same without a value. %1: the year
    Phrase{"import.baseline_year", QT_TRANSLATE_NOOP("Phrases", "baseline of %1")},
    //: in the place of a value: there is none
    Phrase{"import.blank", QT_TRANSLATE_NOOP("Phrases", "(blank)")},

    // two workspaces that are compared
    //: Of a row of the other workspace beside this one, as are the following
    Phrase{"merge.fate.new", QT_TRANSLATE_NOOP("Phrases", "New there")},
    Phrase{"merge.fate.changed", QT_TRANSLATE_NOOP("Phrases", "Changed there")},
    Phrase{"merge.fate.removed", QT_TRANSLATE_NOOP("Phrases", "Removed there")},
    Phrase{"merge.fate.conflict", QT_TRANSLATE_NOOP("Phrases", "Conflict")},
    Phrase{"merge.fate.here", QT_TRANSLATE_NOOP("Phrases", "Only here")},
    Phrase{"merge.fate.kept", QT_TRANSLATE_NOOP("Phrases", "Refused before")},
    //: heading: in which table the row is
    Phrase{"merge.table", QT_TRANSLATE_NOOP("Phrases", "Kind")},
    //: heading: what this workspace says
    Phrase{"merge.ours", QT_TRANSLATE_NOOP("Phrases", "This workspace")},
    //: heading: what the other workspace says
    Phrase{"merge.theirs", QT_TRANSLATE_NOOP("Phrases", "Other workspace")},
    //: heading: what both said when they were last the same
    Phrase{"merge.base", QT_TRANSLATE_NOOP("Phrases", "Before")},
    //: in the place of a row that one of them does not have any more
    Phrase{"merge.removed", QT_TRANSLATE_NOOP("Phrases", "(removed)")},
    Phrase{"import.none", QT_TRANSLATE_NOOP("Phrases", "No value of this kind.")},
};

} // namespace

std::span<const Phrase> importPhrases()
{
    return kImport;
}

} // namespace wm::wording
