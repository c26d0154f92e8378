// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace wm::geo {

/// A list of unknown length that never holds more than itself and one block: a vector would hold two to three times as
/// much while it grows.
template <class T>
class Blocks {
public:
    [[nodiscard]] std::size_t size() const { return m_size; }

    void append(const T& value)
    {
        if (m_size % kLength == 0)
            m_blocks.push_back(std::make_unique_for_overwrite<T[]>(kLength));
        m_blocks.back()[m_size++ % kLength] = value;
    }

    /// Everything in one piece; each block goes as soon as it is copied.
    [[nodiscard]] std::vector<T> take()
    {
        std::vector<T> all;
        all.reserve(m_size);
        for (auto& block : m_blocks) {
            const std::size_t length = std::min(kLength, m_size - all.size());
            all.insert(all.end(), block.get(), block.get() + length);
            block.reset();
        }
        m_blocks.clear();
        m_size = 0;
        return all;
    }

private:
    static constexpr std::size_t kLength = 1U << 18U;
    std::vector<std::unique_ptr<T[]>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace wm::geo
