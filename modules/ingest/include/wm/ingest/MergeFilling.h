// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ingest/SheetFile.h"

namespace wm::ingest {

struct FilledCell {
    Cell cell;
    bool isFilled = false;      ///< it shows what the first cell of its merged area shows
    bool isOverRows = false;    ///< its merged area has more than one row
    bool isOverColumns = false; ///< the same of columns
};

/// As SheetRow, also of a row that the file leaves out but that lies in a merged area.
struct FilledRow {
    int number = 0;
    std::span<const FilledCell> cells;
};

using TakeFilledRow = std::function<Result<bool>(const FilledRow&)>;

/// As SheetFile::forEachRow(), with every cell of a merged area showing what its first cell shows, whatever the file
/// has there. Areas are filled as far as the sheet is used: to the widest row and down to the last row of the file. Of
/// areas that overlap the first counts, the later ones are not filled at all. Takes time by cells and areas, and reads
/// the sheet a second time only when an area is wider than any row. Errors: those of both members of SheetFile.
[[nodiscard]] Result<void> forEachFilledRow(SheetFile& file, std::size_t sheet, const TakeFilledRow& take,
                                            const TaskContext& context);

} // namespace wm::ingest
