// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/FeatureWriter.h"

#include <filesystem>
#include <memory>

namespace wm::geo {

/// A format. Errors of all: IoFailed.
class FeatureWriter::Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;

    [[nodiscard]] virtual Result<void> begin(const WrittenTable& layer) = 0;
    [[nodiscard]] virtual Result<void> add(const WrittenFeature& feature) = 0;
    /// Writes what is left, and closes the file.
    [[nodiscard]] virtual Result<void> close() = 0;
};

[[nodiscard]] Result<std::unique_ptr<FeatureWriter::Sink>> geoPackageSink(const std::filesystem::path& file,
                                                                          const WrittenNotes& notes);
[[nodiscard]] Result<std::unique_ptr<FeatureWriter::Sink>> geoJsonSink(const std::filesystem::path& file,
                                                                       const WrittenNotes& notes);

} // namespace wm::geo
