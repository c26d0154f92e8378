// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace wm::store {

/// ST_MinX, ST_MaxX, ST_MinY, ST_MaxY and ST_IsEmpty, which the R-tree triggers of a GeoPackage call. Without them no
/// row of a feature table could be written. Source: OGC 12-128r18, annex F.3.
/// Throws SQLite::Exception, as its caller does.
void registerSpatialFunctions(sqlite3* database);

} // namespace wm::store
