// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Excerpt.h"

#include "wm/ingest/RecordImport.h"

#include <string>
#include <string_view>
#include <utility>

namespace wm::ingest {

/// Tells what is wrong with the rows of a table of records.
class RecordIssues {
public:
    /// `document`: as readRecords() has it.
    RecordIssues(RecordReading& reading, std::string document)
        : m_reading(reading)
        , m_document(std::move(document))
    {
    }

    /// `label`: of the column.
    void add(IssueKind kind, int row, const std::string& label, std::string_view found, std::string expected)
    {
        if (m_reading.issues.size() < kMostIssues)
            m_reading.issues.push_back({kind, m_document, row, label, shortened(found), std::move(expected)});
    }

private:
    RecordReading& m_reading;
    std::string m_document;
};

} // namespace wm::ingest
