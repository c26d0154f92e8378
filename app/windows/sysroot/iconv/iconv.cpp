// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconv.h"

#include <windows.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace {

char toUtf16;
char toUtf8;

/// The longest sequence of either encoding that stands for one character.
constexpr std::size_t kLongest = 4;

/// How many bytes the character at the front has; 0 when the sequence is not one.
std::size_t lengthOfUtf8(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

std::size_t lengthOfUtf16(const char* input)
{
    wchar_t unit = 0;
    std::memcpy(&unit, input, sizeof unit);
    return IS_HIGH_SURROGATE(unit) ? 4 : 2;
}

/// One character; 0 when it is not valid. The system's own conversion, which knows what a valid sequence is.
int convert(bool isToUtf16, const char* input, std::size_t length, char* output)
{
    if (isToUtf16) {
        wchar_t units[kLongest / sizeof(wchar_t)] = {};
        const int count = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, input, static_cast<int>(length), units, 2);
        std::memcpy(output, units, sizeof units);
        return count * static_cast<int>(sizeof(wchar_t));
    }
    wchar_t units[kLongest / sizeof(wchar_t)] = {};
    std::memcpy(units, input, length);
    return WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, units, static_cast<int>(length / sizeof(wchar_t)), output,
                               kLongest, nullptr, nullptr);
}

std::size_t failWith(int code)
{
    errno = code;
    return static_cast<std::size_t>(-1);
}

} // namespace

iconv_t iconv_open(const char* to, const char* from)
{
    constexpr std::string_view utf8 = "UTF-8";
    constexpr std::string_view utf16 = "UTF-16LE";
    if (from == utf8 && to == utf16)
        return &toUtf16;
    if (from == utf16 && to == utf8)
        return &toUtf8;
    errno = EINVAL;
    return reinterpret_cast<iconv_t>(-1);
}

int iconv_close(iconv_t /*converter*/)
{
    return 0;
}

std::size_t iconv(iconv_t converter, char** input, std::size_t* inputLeft, char** output, std::size_t* outputLeft)
{
    const bool isToUtf16 = converter == &toUtf16;
    if (input == nullptr || *input == nullptr)
        return 0;
    while (*inputLeft > 0) {
        if (!isToUtf16 && *inputLeft < sizeof(wchar_t))
            return failWith(EINVAL);
        const std::size_t length =
            isToUtf16 ? lengthOfUtf8(static_cast<unsigned char>(**input)) : lengthOfUtf16(*input);
        if (length == 0)
            return failWith(EILSEQ);
        if (length > *inputLeft)
            return failWith(EINVAL);
        char character[kLongest] = {};
        const auto size = static_cast<std::size_t>(convert(isToUtf16, *input, length, character));
        if (size == 0)
            return failWith(EILSEQ);
        if (size > *outputLeft)
            return failWith(E2BIG);
        *output = std::copy_n(character, size, *output);
        *outputLeft -= size;
        *input += length;
        *inputLeft -= length;
    }
    return 0;
}
