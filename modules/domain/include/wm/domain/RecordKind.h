// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace wm::domain {

/// The tables of a workspace whose rows have a code of their own: all content but the observations, which are known by
/// what they measure, where and when. In the order in which they refer to each other.
enum class RecordKind { Region, Document, Indicator, Target, Facility, Corridor, Task };
inline constexpr std::array kRecordKinds{RecordKind::Region, RecordKind::Document, RecordKind::Indicator,
                                         RecordKind::Target, RecordKind::Facility, RecordKind::Corridor,
                                         RecordKind::Task};

/// "region", "document", "indicator", "target", "facility", "corridor" or "task": also the table of the workspace.
[[nodiscard]] std::string_view toText(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindFromText(std::string_view text);

} // namespace wm::domain
