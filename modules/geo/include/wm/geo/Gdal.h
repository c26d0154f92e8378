// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace wm::geo {

/// Makes GDAL ready for the readers of this module: registers the drivers of FileFormat and memory, and no other; and
/// turns off, for the whole program, what a file must not be able to start: GDAL's file systems but for plain files,
/// memory and archives (so no /vsicurl, no cloud stores), everything GDAL or PROJ would fetch, SQLite extensions,
/// driver plug-ins, Python in a VRT, .aux.xml files beside the data. A VRT opens only through this module, which checks
/// it first: GDAL would follow one wherever it is told to, and even where it is named as another's overviews. Paths are
/// UTF-8 on every platform. No environment variable or gdalrc file undoes it. Where the GDAL and PROJ data are is the
/// program's to set. Every reader calls it and further calls do nothing; a program that uses GDAL elsewhere too calls
/// it before that. Thread: any.
void prepareGdal();

/// Takes the data of GDAL and PROJ (coordinate systems) from `share`/gdal and `share`/proj, for a program that brings
/// them along; changes nothing where they are not. Before the first prepareGdal().
void useDataIn(const std::filesystem::path& share);

} // namespace wm::geo
