// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace wm::ingest {

/// Finds the first start of an element in bytes of XML, whatever its prefix, without parsing what stands before. In
/// well-formed XML "<name" is markup, but for comments, CDATA sections and processing instructions, which are skipped.
/// For encodings that contain ASCII.
class MarkupScanner {
public:
    /// `name`: local, lasting.
    explicit MarkupScanner(std::string_view name)
        : m_name(name)
    {
    }

    /// Looks at the bytes that follow. Once it is found, true each time. Errors: ParseFailed for a DOCTYPE.
    [[nodiscard]] Result<bool> feed(std::string_view bytes);
    /// What was fed from the '<' of the element on.
    [[nodiscard]] std::string_view found() const { return std::string_view(m_window).substr(m_elementAt); }

private:
    /// Whether what comes is looked at, or else how it ends.
    enum class Place { Markup, Comment, CharacterData, Instruction };
    /// Where something comes next, looked for only once: what is skipped may be short and come often.
    struct Next {
        std::size_t at = 0;
        bool isKnown = false;
    };

    /// Goes on from m_at; false when more bytes are needed.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] bool skipToEndOfPlace();
    [[nodiscard]] Result<bool> enterPlace(std::size_t less);
    /// Whether the name there is that of an element; sets m_elementAt.
    [[nodiscard]] bool isStartOfElement(std::size_t name);
    [[nodiscard]] std::size_t nextName();
    /// Of "<!" or "<?", from the second character on.
    [[nodiscard]] std::size_t nextOpening(Next& next, char second) const;

    std::string_view m_name;
    std::string m_window; ///< what may still belong to something unfinished, and the bytes after it
    std::size_t m_at = 0; ///< all before is done with
    std::size_t m_elementAt = 0;
    Next m_nextName;
    Next m_nextExclamation;
    Next m_nextQuestion;
    Place m_place = Place::Markup;
    bool m_isFound = false;
};

} // namespace wm::ingest
