// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DataRows.h"

#include "wm/workspace/ExportData.h"

#include <filesystem>
#include <memory>

namespace wm::workspace {

/// A file in the making that takes tables. Errors of all: IoFailed, with the file in the message.
class DataSink {
public:
    DataSink() = default;
    DataSink(const DataSink&) = delete;
    DataSink& operator=(const DataSink&) = delete;
    virtual ~DataSink() = default;

    /// The rows that follow are of this kind.
    [[nodiscard]] virtual Result<void> begin(DataKind kind) = 0;
    [[nodiscard]] virtual Result<void> add(const DataRow& row) = 0;
    /// Puts the file in its place.
    [[nodiscard]] virtual Result<void> finish() = 0;
    /// As DataReport has them.
    [[nodiscard]] virtual std::int64_t formulaTexts() const { return 0; }
};

/// A file for these of the request's kinds. What it is made with must outlive it.
[[nodiscard]] Result<std::unique_ptr<DataSink>> openDataSink(const std::filesystem::path& file,
                                                             const std::vector<DataKind>& kinds,
                                                             const DataRequest& request,
                                                             const presentation::Words& words);

} // namespace wm::workspace
