// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordDrafts.h"

#include <vector>

namespace wm::ingest {

/// Reads drafts as the files of a catalogue are read, into `reading`: records, their origins, and what is wrong with
/// the others. Of drafts with one code that differ none is taken. `document`: as readRecords().
void checkDrafts(domain::RecordKind kind, const RecordDrafts& drafts, const RecordSource& source,
                 const std::string& document, RecordReading& reading);

} // namespace wm::ingest
