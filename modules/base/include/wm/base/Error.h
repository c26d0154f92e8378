// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace wm {

enum class ErrorCode {
    InvalidArgument,
    NotFound,
    ParseFailed,
    Conflict,
    IoFailed,
    DatabaseFailed,
    SchemaTooNew,
    Cancelled,
};

/// Why something could not be done. The message is English, for logs and developers; the window and the command line
/// translate the code and show the message as detail.
struct Error {
    ErrorCode code;
    std::string message;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, std::string message);

/// The same error, its message preceded by where it happened ("plan.csv:17: ...").
[[nodiscard]] Error withContext(Error error, std::string_view where);

} // namespace wm

#define WM_JOIN_INNER(a, b) a##b
#define WM_JOIN(a, b) WM_JOIN_INNER(a, b)

/// Declares `declaration` with the value of `expression`, or returns its error from the enclosing function.
#define WM_TRY(declaration, expression)                                                                                \
    auto WM_JOIN(wmResult, __LINE__) = (expression);                                                                   \
    if (!WM_JOIN(wmResult, __LINE__))                                                                                  \
        return tl::make_unexpected(std::move(WM_JOIN(wmResult, __LINE__)).error());                                    \
    declaration = *std::move(WM_JOIN(wmResult, __LINE__)) // NOLINT(bugprone-macro-parentheses): it declares a variable

/// Returns the error of a Result<void> expression from the enclosing function.
#define WM_CHECK(expression)                                                                                           \
    do {                                                                                                               \
        if (auto wmResult = (expression); !wmResult)                                                                   \
            return tl::make_unexpected(std::move(wmResult).error());                                                   \
    } while (false)
