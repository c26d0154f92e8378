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
    //: in the place of a value: there is none
    Phrase{"import.blank", QT_TRANSLATE_NOOP("Phrases", "(blank)")},
    Phrase{"import.none", QT_TRANSLATE_NOOP("Phrases", "No value of this kind.")},
};

} // namespace

std::span<const Phrase> importPhrases()
{
    return kImport;
}

} // namespace wm::wording
