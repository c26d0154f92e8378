// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/base/Platform.h"
#include "wm/base/Utf8.h"

#include <iconv.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <type_traits>

namespace wm {

void prepareStandardStreams()
{
}

std::string systemUserName()
{
    // Not from the environment: services and containers have no name there, and anybody can put another one in.
    std::array<char, 4096> texts{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) != 0 || !found)
        return {};
    return entry.pw_name;
}

std::optional<std::string> utf8FromEncoding(std::string_view bytes, const std::string& encoding)
{
    constexpr char32_t kNoCharacter = 0xFFFD;
    const bool isChinese = encoding == "CP936" || encoding == "GBK" || encoding == "GB2312";
    iconv_t const made = iconv_open("UTF-8", isChinese ? "GB18030" : encoding.c_str());
    if (made == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): as POSIX has it
        return std::nullopt;
    const std::unique_ptr<std::remove_pointer_t<iconv_t>, decltype(&iconv_close)> converter(made, &iconv_close);
    const std::size_t unit = encoding.starts_with("UTF-16") ? 2 : 1;
    std::string text;
    std::string rest(bytes); // iconv asks for bytes that it may change
    char* from = rest.data();
    std::size_t left = rest.size();
    std::array<char, 4096> block{};
    while (left > 0) {
        char* to = block.data();
        std::size_t room = block.size();
        const std::size_t done = iconv(converter.get(), &from, &left, &to, &room);
        const int reason = done == static_cast<std::size_t>(-1) ? errno : 0;
        text.append(block.data(), to);
        if (reason == EILSEQ || reason == EINVAL) {
            appendUtf8(text, kNoCharacter);
            const std::size_t skipped = reason == EINVAL ? left : std::min(unit, left);
            from += skipped;
            left -= skipped;
        }
    }
    return text;
}

void showTaskbarProgress(std::uintptr_t /*window*/, std::optional<double> /*share*/)
{
}

std::optional<bool> systemPrefersDark()
{
    return std::nullopt;
}

std::optional<bool> systemContrastIsDark()
{
    return std::nullopt;
}

bool saysColoursChanged(const void*)
{
    return false;
}

void setFrameDark(std::uintptr_t, bool)
{
}

} // namespace wm
