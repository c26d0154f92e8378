// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadingProgress.h"

#include <algorithm>

namespace wm::ingest {

Result<void> ReadingProgress::add(std::size_t bytes)
{
    m_done = std::min(m_total, m_done + bytes);
    const std::uint64_t share = m_total == 0 ? 1000 : m_done * 1000 / m_total;
    return m_context.checkpoint(static_cast<int>(share), 1000);
}

} // namespace wm::ingest
