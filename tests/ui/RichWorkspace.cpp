// SPDX-License-Identifier: GPL-3.0-or-later
#include "RichWorkspace.h"

#include "SmallWorkspace.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"

#include <algorithm>
#include <cmath>

namespace wm::ui::test {

namespace {

constexpr int kFirstYear = 2015;
constexpr int kYears = 10;
constexpr int kTargetYear = 2040; ///< far off, so that the target is not due when the test runs
constexpr double kFirstValue = 100.0;
constexpr double kWanted = 400.0;

domain::Catalogue richCatalogue()
{
    domain::Catalogue all = smallCatalogue();
    all.terms.push_back({"value_kind", "level", {"水平值", "Level"}, 3}); // without which no target can be edited
    all.terms.push_back({"target_role", "kpi", {"指标", "Indicator"}, 4});
    const auto target = std::ranges::find(all.targets, kGanzhouBeds, &domain::Target::id);
    target->year = kTargetYear;
    target->value = kWanted;
    domain::Observation observation = all.observations.front();
    observation.indicator = kBeds;
    for (int year = 0; year < kYears; ++year) {
        observation.id = domain::ObservationId{100 + year};
        observation.period = *domain::Period::parse(std::to_string(kFirstYear + year));
        const double share = static_cast<double>(year) / (kTargetYear - kFirstYear);
        // A wobble, as no real series lies on its curve.
        observation.value = kFirstValue * std::pow(kWanted / kFirstValue, share) + (year % 2 == 0 ? 0.4 : -0.4);
        all.observations.push_back(observation);
    }
    return all;
}

} // namespace

Result<void> writeRichWorkspace(const std::filesystem::path& file)
{
    WM_TRY(store::Connection connection, store::createWorkspaceFile(file));
    return store::insertCatalogue(connection, richCatalogue(), {}, {domain::ChangeAct::Build, "", "", "catalogue"});
}

} // namespace wm::ui::test
