// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestWords.h"

namespace wm::workspace {

presentation::Words testWords(domain::Language language)
{
    presentation::Words words;
    words.language = language;
    for (const domain::Verdict verdict : domain::kVerdicts)
        words.verdicts[static_cast<std::size_t>(verdict)] = "<" + std::string(toText(verdict)) + ">";
    words.targetLabel = "%1 wants %2";
    words.observed = "<observed>";
    words.pointLabel = "%1: %2";
    words.target = "<target>";
    words.unitLabel = "unit %1";
    words.sourceLabel = "source %1";
    words.methodLabel = "method %1";
    words.moreSources = "%1 + %2";
    words.listSeparator = "; ";
    words.partYear = "<part year>";
    words.baseline = "<baseline>";
    words.pathToTarget = "<path>";
    words.intervalName = "%1 interval";
    words.noYear = "<no year>";
    words.noObservations = "<no observations>";
    words.valuesToFillIn = "%1 to fill in";
    words.qualitativeTargets = "%1 in words";
    words.targetsWithoutYear = "without year %1";
    words.otherKinds = "%1 of %2 not drawn";
    words.unnamedPeriods = "%1 without period";
    words.allRegions = "<all regions>";
    words.allThemes = "<all themes>";
    words.otherHorizons = "<other years>";
    words.insideRectangle = "<rectangle>";
    words.standsIn = "%2 for %1";
    words.noTargets = "<no targets>";
    words.noRows = "<no rows>";
    words.schematicMark = "<schematic>";
    words.schematicCells = "<cells>";
    words.notDrawn = "%1 not drawn";
    words.attributionLabel = "data %1";
    words.noData = "<no data>";
    words.facilityCount = "<count>";
    words.userPosition = "<by user>";
    words.layers = "<layers>";
    words.latestValue = "<latest>";
    words.naturalBreaks = "<natural>";
    words.aroundTarget = "<around>";
    words.ownTargetShare = "<share of target>";
    words.ownTargetUnit = "<own target> %1";
    words.longitude = "<longitude>";
    words.latitude = "<latitude>";
    words.noTarget = "<no target>";
    words.targetIsZero = "<zero target>";
    words.negativeValue = "<negative>";
    words.zeroValue = "<zero>";
    words.barHeight = "<high> %1";
    words.serviceAreas = "<service>";
    words.distanceRings = "<rings>";
    words.toNearestHub = "<to hub>";
    words.kilometres = "%1 km";
    words.straightLines = "<straight>";
    words.hubsNotCounted = "%1 hubs not counted";
    words.countedAsHubs = "hubs are %1";
    words.hubsWithin = "hubs within %1";
    words.countiesWithin = "within %1: %2";
    words.meanDistance = "mean %1";
    words.medianDistance = "median %1";
    words.countiesNotCounted = "%1 counties not counted";
    words.noHubs = "<no hubs>";
    words.phrases = {{"outlook.card", "%1 %2"},
                     {"revision.not_counted", "revision.not_counted %1"},
                     {"changes.set_anew", "changes.set_anew %1"},
                     {"record.name_of", "%1 (name)"},
                     {"history.and_more", "history.and_more %1 / %2"},
                     {"history.field_value", "%1 %2"},
                     {"history.of_change", "history.of_change %1"},
                     {"history.state_after", "history.state_after %1"},
                     {"projection.method", "projection.method %1 %2"},
                     {"projection.none", "projection.none %1"},
                     {"chart_note.break", "chart_note.break %1"},
                     {"chart_note.break_because", "chart_note.break_because %1 / %2"},
                     {"rate.peers_of", "rate.peers_of %1 / %2"},
                     {"value.other_source", "value.other_source %1"},
                     {"filling.source", "filling.source %1 / %2"},
                     {"revision.superseded_by", "revision.superseded_by %1 / %2"},
                     {"revision.before", "revision.before %1 / %2"},
                     {"revision.note", "revision.note %1 / %2"},
                     {"scale.index_base", "scale.index_base %1"},
                     {"scale.index_note", "scale.index_note %1 / %2"},
                     {"scale.with_index", "%1 (%2)"},
                     {"scale.no_logarithm", "scale.no_logarithm %1"},
                     {"scale.base_not_positive", "scale.base_not_positive %1"}};
    return words;
}

} // namespace wm::workspace
