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
    void selectBeds() { m_window->selection().setTarget(kGanzhouBeds, kBeds); }

    [[nodiscard]] const presentation::ChartSpec& chart() const { return part<ChartPage>()->spec(); }
    [[nodiscard]] bool hasLines(presentation::ChartLine::Kind kind) const
    {
        return std::ranges::count(chart().lines, kind, &presentation::ChartLine::kind) > 0;
    }
};

} // namespace wm::ui::test
