// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldValues.h"

#include <type_traits>

namespace wm::store {

domain::FieldValue fieldValue(const Statement& row, int column)
{
    switch (row.type(column)) {
    case Statement::Type::Null:
        return {};
    case Statement::Type::Integer:
        return row.integer(column);
    case Statement::Type::Real:
        return row.real(column);
    case Statement::Type::Text:
        return row.text(column);
    case Statement::Type::Bytes:
        break;
    }
    const std::span<const std::uint8_t> bytes = row.bytes(column);
    return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
}

Value boundValue(const domain::FieldValue& value)
{
    return std::visit(
        [](const auto& stored) -> Value {
            using Stored = std::decay_t<decltype(stored)>;
            if constexpr (std::is_same_v<Stored, std::monostate>)
                return std::nullopt;
            else if constexpr (std::is_same_v<Stored, std::vector<std::uint8_t>>)
                return std::span<const std::uint8_t>(stored);
            else
                return stored;
        },
        value);
}

} // namespace wm::store
