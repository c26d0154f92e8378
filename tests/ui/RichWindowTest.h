// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RichWorkspace.h"
#include "WindowTest.h"

#include <algorithm>

namespace wm::ui::test {

/// The window with a workspace file whose targets have something to explain.
class RichWindowTest : public WindowTest {
protected:
    void openFile()
    {
        const auto written = writeRichWorkspace(fileOf("rich.gpkg"));
        ASSERT_TRUE(written) << written.error().message;
        m_window->session().open(fileOf("rich.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    /// Of the open file, with the beds of Ganzhou as its observations, one of them another number.
    [[nodiscard]] domain::Catalogue catalogueWith(domain::ObservationId id, double value) const
    {
        const workspace::Snapshot& opened = *m_window->session().snapshot();
        domain::Catalogue catalogue = opened.catalogue();
        catalogue.observations = opened.observationsOf(kBeds, {"360700"});
        const auto found = std::ranges::find(catalogue.observations, id, &domain::Observation::id);
        EXPECT_NE(found, catalogue.observations.end());
        found->value = value;
        return catalogue;
    }
    void selectBeds() { m_window->selection().setTarget(kGanzhouBeds, kBeds); }

    [[nodiscard]] const presentation::ChartSpec& chart() const { return part<ChartPage>()->spec(); }
    [[nodiscard]] bool hasLines(presentation::ChartLine::Kind kind) const
    {
        return std::ranges::count(chart().lines, kind, &presentation::ChartLine::kind) > 0;
    }
};

} // namespace wm::ui::test
