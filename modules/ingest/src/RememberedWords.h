// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace wm::ingest {

/// What the texts of cells mean, each looked up once: columns of words repeat them in millions of rows. Texts that do
/// not repeat are forgotten again.
template <class Meaning>
class RememberedWords {
public:
    /// `lookUp()` where the text is new. The result is valid until the next call.
    template <class LookUp>
    [[nodiscard]] const Meaning& of(std::string_view text, const LookUp& lookUp)
    {
        if (m_last && m_last->first == text)
            return m_last->second;
        auto known = m_known.find(text);
        if (known == m_known.end()) {
            Meaning meaning = lookUp();
            if (m_known.size() >= kMost)
                clear();
            known = m_known.emplace(text, std::move(meaning)).first;
        }
        m_last = &*known;
        return known->second;
    }

    void clear()
    {
        m_last = nullptr;
        m_known.clear();
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(std::string_view one, std::string_view other) const { return one == other; }
    };
    using Words = std::unordered_map<std::string, Meaning, Hash, Equal>;

    static constexpr std::size_t kMost = 65'536;
    Words m_known;
    const typename Words::value_type* m_last = nullptr; ///< rows after rows say the same
};

} // namespace wm::ingest
