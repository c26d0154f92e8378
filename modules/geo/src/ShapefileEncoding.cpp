// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileFormat.h"
#include "TextDecoder.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace wm::geo {

namespace {

constexpr std::size_t kHeaderBytes = 32;
constexpr std::size_t kNameBytes = 11;
constexpr int kMaxRecords = 100'000; ///< looked at; a table that has shown no other encoding by then has none

/// The .dbf or .cpg of a .shp, in either case of letters; a path that does not exist when there is none.
std::filesystem::path partOf(const std::filesystem::path& path, const char* ending, const char* upperEnding)
{
    const std::filesystem::path lower = withEnding(path, ending);
    std::error_code ignored;
    return std::filesystem::exists(lower, ignored) ? lower : withEnding(path, upperEnding);
}

/// "936", "GBK", "ANSI 936", "utf-8", "ISO 88591" ... as one name; empty for what is not understood.
std::string encodingFromCpg(std::string_view text)
{
    std::string word;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            word += c;
        else if (c >= 'a' && c <= 'z')
            word += static_cast<char>(c - 'a' + 'A');
    }
    if (word == "UTF8" || word == "65001" || word == "CP65001")
        return "UTF-8";
    if (word == "GB18030" || word == "54936" || word == "CP54936")
        return "GB18030";
    if (word == "GBK" || word == "GB2312" || word == "EUCCN")
        return "CP936";
    if (word == "BIG5")
        return "CP950";
    if (const std::size_t iso = word.find("8859"); iso != std::string::npos && iso + 4 < word.size())
        return "ISO-8859-" + word.substr(iso + 4);
    const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
    const std::string prefix = word.substr(0, digits);
    const bool isCodePage = prefix.empty() || prefix == "CP" || prefix == "ANSI" || prefix == "OEM" || prefix == "MS";
    const std::optional<int> page = parseInteger(word.substr(digits));
    return isCodePage && page && *page >= 437 && *page <= 1361 ? "CP" + std::to_string(*page) : "";
}

std::string encodingFromLanguageDriver(unsigned char driver)
{
    constexpr struct {
        unsigned char driver;
        int page;
    } kPages[] = {{0x01, 437},  {0x02, 850},  {0x03, 1252}, {0x13, 932},  {0x26, 866},  {0x4D, 936},
                  {0x4E, 949},  {0x4F, 950},  {0x50, 874},  {0x58, 1252}, {0x59, 1252}, {0x64, 852},
                  {0x65, 866},  {0x78, 950},  {0x79, 949},  {0x7A, 936},  {0x7B, 932},  {0x7C, 874},
                  {0xC8, 1250}, {0xC9, 1251}, {0xCA, 1254}, {0xCB, 1253}, {0xCC, 1257}};
    const auto* const known = std::ranges::find(kPages, driver, [](const auto& page) { return page.driver; });
    return known == std::end(kPages) ? "" : "CP" + std::to_string(known->page);
}

std::size_t numberAt(std::string_view header, std::size_t at)
{
    return static_cast<unsigned char>(header[at]) + 256U * static_cast<unsigned char>(header[at + 1]);
}

struct TextColumn {
    std::size_t begin = 0;
    std::size_t length = 0;
};

std::vector<TextColumn> textColumns(std::string_view header)
{
    std::vector<TextColumn> columns;
    std::size_t begin = 1; // after the mark of deletion
    for (std::size_t at = kHeaderBytes; at + kHeaderBytes <= header.size() && header[at] != '\r'; at += kHeaderBytes) {
        const std::size_t length = static_cast<unsigned char>(header[at + 16]);
        if (header[at + kNameBytes] == 'C')
            columns.push_back({begin, length});
        begin += length;
    }
    return columns;
}

bool areNamesUtf8(std::string_view header)
{
    for (std::size_t at = kHeaderBytes; at + kHeaderBytes <= header.size() && header[at] != '\r'; at += kHeaderBytes) {
        const std::string_view name = header.substr(at, kNameBytes);
        if (!isUtf8(name.substr(0, name.find('\0'))))
            return false;
    }
    return true;
}

/// Also true without a .dbf and for a damaged one, which GDAL will complain about.
bool areTextsUtf8(const std::filesystem::path& dbf)
{
    std::ifstream input(dbf, std::ios::binary);
    std::string header(kHeaderBytes, '\0');
    if (!input.read(header.data(), static_cast<std::streamsize>(kHeaderBytes)))
        return true;
    const std::size_t headerLength = std::max(numberAt(header, 8), kHeaderBytes);
    std::string record(numberAt(header, 10), '\0');
    header.resize(headerLength);
    if (!input.read(header.data() + kHeaderBytes, static_cast<std::streamsize>(headerLength - kHeaderBytes)))
        return true;
    if (!areNamesUtf8(header))
        return false;
    const std::vector<TextColumn> columns = textColumns(header);
    for (int i = 0; i < kMaxRecords && input.read(record.data(), static_cast<std::streamsize>(record.size())); ++i) {
        for (const TextColumn column : columns) {
            if (column.begin + column.length <= record.size() &&
                !isUtf8(std::string_view(record).substr(column.begin, column.length)))
                return false;
        }
    }
    return true;
}

TextEncoding declaredEncoding(const std::filesystem::path& path)
{
    if (const Result<std::string> cpg = startOfFile(partOf(path, "cpg", "CPG"), 64)) {
        if (std::string name = encodingFromCpg(*cpg); !name.empty())
            return {std::move(name), EncodingOrigin::CodePageFile, {}};
    }
    const Result<std::string> header = startOfFile(partOf(path, "dbf", "DBF"), kHeaderBytes);
    if (!header || header->size() < kHeaderBytes)
        return {{}, EncodingOrigin::Detected, {}};
    const auto driver = static_cast<unsigned char>((*header)[29]);
    return {encodingFromLanguageDriver(driver), EncodingOrigin::LanguageDriver, {}};
}

} // namespace

TextEncoding shapefileEncoding(const std::filesystem::path& path)
{
    TextEncoding declared = declaredEncoding(path);
    if (!declared.name.empty() && declared.name != "UTF-8")
        return declared;
    const bool isReallyUtf8 = areTextsUtf8(partOf(path, "dbf", "DBF"));
    if (declared.name == "UTF-8" && isReallyUtf8)
        return declared;
    return {isReallyUtf8 ? "UTF-8" : "GB18030", EncodingOrigin::Detected, declared.name};
}

} // namespace wm::geo
