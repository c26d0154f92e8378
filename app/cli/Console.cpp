// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"

#include <cstdio>

namespace wm::cli {

Outcome<void> print(std::string_view bytes)
{
    const bool isWritten = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    if (!isWritten || std::fflush(stdout) != 0)
        return tl::make_unexpected(failureOf({ErrorCode::IoFailed, "stdout"}));
    return {};
}

Outcome<void> print(const QString& text)
{
    return print(std::string_view(text.toStdString()));
}

void say(const QString& line)
{
    const std::string bytes = line.toStdString() + '\n';
    std::fwrite(bytes.data(), 1, bytes.size(), stderr);
}

} // namespace wm::cli
