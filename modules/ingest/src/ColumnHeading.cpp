// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnHeading.h"

#include "wm/base/Text.h"
#include "wm/ingest/Heading.h"

#include <utility>

namespace wm::ingest {

std::string ColumnHeading::key() const
{
    return join(names, " / ");
}

ColumnHeading readColumnHeading(const TableColumn& column, const domain::UnitTable& units)
{
    ColumnHeading heading;
    for (const std::string& text : column.headings) {
        Heading part = readHeading(text, units);
        if (!part.name.empty())
            heading.names.push_back(std::move(part.name));
        // The lower ones say it more closely.
        if (part.period)
            heading.period = std::move(part.period);
        if (part.unit)
            heading.unit = std::move(part.unit);
    }
    return heading;
}

} // namespace wm::ingest
