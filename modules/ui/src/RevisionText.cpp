// SPDX-License-Identifier: GPL-3.0-or-later
#include "RevisionText.h"

#include <QCoreApplication>
#include <QStringList>

namespace wm::ui {

namespace {

struct RevisionTexts {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::RevisionText)
};

QString orUnknown(const std::string& text)
{
    return text.empty() ? RevisionTexts::tr("not stated") : QString::fromStdString(text);
}

QString obstacleText(workspace::RevisionObstacle obstacle, const workspace::DocumentedTarget& earlier,
                     const workspace::DocumentedTarget& later)
{
    using workspace::RevisionObstacle;
    switch (obstacle) {
    case RevisionObstacle::SameDocument:
        return RevisionTexts::tr("it is the same document");
    case RevisionObstacle::OtherSubject:
        return RevisionTexts::tr("indicator or region is another one");
    case RevisionObstacle::NoYear:
        return RevisionTexts::tr("a target year is missing");
    case RevisionObstacle::OtherYear:
        return RevisionTexts::tr("the target years differ (%1, %2)").arg(*earlier.target.year).arg(*later.target.year);
    case RevisionObstacle::OtherRole:
        return RevisionTexts::tr("the roles of the targets differ");
    case RevisionObstacle::OtherKind:
        return RevisionTexts::tr("the kinds of value cannot be compared");
    case RevisionObstacle::OtherSeries:
        return RevisionTexts::tr("neither the issuers (%1 / %2) nor the titles of the documents are the same")
            .arg(orUnknown(earlier.document.issuer), orUnknown(later.document.issuer));
    case RevisionObstacle::UnknownDate:
        return RevisionTexts::tr("the date of a document is not known (%1 / %2)")
            .arg(orUnknown(earlier.document.issuedOn), orUnknown(later.document.issuedOn));
    case RevisionObstacle::DateNotLater:
        return RevisionTexts::tr("the document is not known to be later (%1 / %2)")
            .arg(orUnknown(earlier.document.issuedOn), orUnknown(later.document.issuedOn));
    }
    return {};
}

} // namespace

QString revisionText(const workspace::DocumentedTarget& earlier, const workspace::DocumentedTarget& later)
{
    QStringList reasons;
    for (const workspace::RevisionObstacle obstacle : revisionObstacles(earlier, later))
        reasons.append(obstacleText(obstacle, earlier, later));
    if (reasons.isEmpty())
        return RevisionTexts::tr(
            "Will be recognised as setting the old target anew; both stay, and charts show the steps.");
    //: %1: reasons
    return RevisionTexts::tr("Will stand beside the old target and not be recognised as setting it anew: %1.")
        .arg(reasons.join(RevisionTexts::tr("; ")));
}

} // namespace wm::ui
