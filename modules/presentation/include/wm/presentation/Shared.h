// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace wm::presentation {

/// A value that nobody changes any more, shared instead of copied: a figure that is made anew with every selection
/// must not copy the borders of a country. Two are equal when they share one value, so whoever derives something costly
/// from it can tell that it is still right.
template <class Value>
class Shared {
public:
    Shared()
        : Shared(Value{})
    {
    }
    Shared(Value value) // NOLINT(google-explicit-constructor): it is the value
        : m_value(std::make_shared<const Value>(std::move(value)))
    {
    }

    [[nodiscard]] const Value& operator*() const { return *m_value; }
    [[nodiscard]] const Value* operator->() const { return m_value.get(); }

    bool operator==(const Shared&) const = default;

private:
    std::shared_ptr<const Value> m_value; ///< never null
};

} // namespace wm::presentation
