// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Error.h"

namespace wm {

tl::unexpected<Error> fail(ErrorCode code, std::string message)
{
    return tl::make_unexpected(Error{code, std::move(message)});
}

Error withContext(Error error, std::string_view where)
{
    error.message = std::string(where) + ": " + error.message;
    return error;
}

} // namespace wm
