// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSubject.h"

#include <QCoreApplication>

namespace wm::cli {

using workspace::ChartSubject;

Outcome<ChartSubject> readChartSubject(const workspace::Snapshot& snapshot, const presentation::Selection& selection)
{
    if (!selection.indicator.isNone() && !selection.region.isNone())
        return ChartSubject{selection.indicator, selection.region};
    const ChartSubject subject = workspace::chartSubject(snapshot, selection);
    const bool isAsked = selection.indicator.isNone() || selection.indicator == subject.indicator;
    if (subject.indicator.isNone() || !isAsked)
        return failNothing(
            QCoreApplication::translate("Cli", "There are no observations or target values to draw for this choice."));
    return subject;
}

} // namespace wm::cli
