// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableUnit.h"

#include "wm/ingest/Heading.h"

namespace wm::ingest {

void TableUnit::start(const TableHead& head, const domain::UnitTable& units)
{
    if (!head.isContinued)
        *this = {};
    for (const std::string& line : head.lines) {
        const std::string stated = statedUnit(line);
        if (stated.empty())
            continue;
        unit = units.find(stated);
        unknown = unit ? std::string() : stated;
    }
}

} // namespace wm::ingest
