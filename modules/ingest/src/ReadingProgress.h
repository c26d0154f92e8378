// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/TaskContext.h"

#include <cstddef>
#include <cstdint>

namespace wm::ingest {

/// Checkpoints in thousandths of the bytes that are to be read.
class ReadingProgress {
public:
    ReadingProgress(const TaskContext& context, std::uint64_t totalBytes)
        : m_context(context)
        , m_total(totalBytes)
    {
    }
    /// Errors: Cancelled.
    [[nodiscard]] Result<void> add(std::size_t bytes);

private:
    const TaskContext& m_context;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
};

} // namespace wm::ingest
