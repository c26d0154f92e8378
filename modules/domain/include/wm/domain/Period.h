// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace wm::domain {

/// When something was measured, as the source says it: a year ("2015"), month ("2015-10"), day ("2015-09-30"), a span
/// of two of these ("2011/2015", "2015-01/2015-08"), or nothing.
class Period {
public:
    Period() = default; ///< the source names no period

    /// Empty for text of another form or a date that does not exist. "" gives the unnamed period.
    [[nodiscard]] static std::optional<Period> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool isUnnamed() const { return m_text.empty(); }
    [[nodiscard]] bool isWholeYear() const { return m_text.size() == 4; }
    [[nodiscard]] bool isSpan() const { return m_isSpan; }
    [[nodiscard]] std::optional<int> firstYear() const;
    [[nodiscard]] std::optional<int> lastYear() const;

    bool operator==(const Period&) const = default;

private:
    std::string m_text;
    int m_firstYear = 0;
    int m_lastYear = 0;
    bool m_isSpan = false;
};

} // namespace wm::domain
