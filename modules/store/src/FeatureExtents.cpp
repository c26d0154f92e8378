// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureExtents.h"

#include <string>

namespace wm::store {

Result<void> updateExtents(Connection& connection)
{
    for (const std::string table : {"place", "facility", "corridor", "region_cell"}) {
        std::string sql = "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),"
                          " (min_x, min_y, max_x, max_y) ="
                          " (SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_";
        sql.append(table).append("_geom) WHERE table_name = '").append(table).append("'");
        WM_CHECK(connection.execute(sql));
    }
    return {};
}

} // namespace wm::store
