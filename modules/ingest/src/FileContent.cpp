// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileContent.h"

#include <algorithm>
#include <array>
#include <string>

namespace wm::ingest {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    FileContent content;
};
constexpr std::array kSignatures{Signature{"PK\3\4"sv, FileContent::Zip},
                                 Signature{"PK\5\6"sv, FileContent::Zip},
                                 Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileContent::Compound},
                                 Signature{"\x09\x08\x08\0"sv, FileContent::BareXls},
                                 Signature{"\x09\x08\x10\0"sv, FileContent::BareXls},
                                 Signature{"\x09\0\x04\0"sv, FileContent::OldXls},
                                 Signature{"\x09\x02\x06\0"sv, FileContent::OldXls},
                                 Signature{"\x09\x04\x06\0"sv, FileContent::OldXls},
                                 Signature{"%PDF-"sv, FileContent::Pdf},
                                 Signature{"{\\rtf"sv, FileContent::RichText},
                                 Signature{"\x89PNG"sv, FileContent::Picture},
                                 Signature{"\xFF\xD8\xFF"sv, FileContent::Picture},
                                 Signature{"GIF8"sv, FileContent::Picture},
                                 Signature{"Rar!\x1A\x07"sv, FileContent::Archive},
                                 Signature{"7z\xBC\xAF\x27\x1C"sv, FileContent::Archive},
                                 Signature{"\x1F\x8B"sv, FileContent::Archive},
                                 Signature{"SQLite format 3\0"sv, FileContent::Database}};

/// Without the marks and blanks that may stand before a page, in lower case.
std::string beginOfText(std::string_view start)
{
    constexpr std::size_t kLooked = 4096;
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    start.remove_prefix(start.starts_with(kMark) ? kMark.size() : 0);
    const std::size_t first = std::min(start.find_first_not_of(" \t\r\n"), start.size());
    std::string text(start.substr(first, kLooked));
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

} // namespace

FileContent contentOf(std::string_view start)
{
    const auto* const known =
        std::ranges::find_if(kSignatures, [&](const Signature& each) { return start.starts_with(each.bytes); });
    if (known != kSignatures.end())
        return known->content;
    const std::string text = beginOfText(start);
    if (!text.starts_with('<'))
        return FileContent::Other;
    if (text.find("<workbook") != std::string::npos && text.find("urn:schemas-microsoft-com") != std::string::npos)
        return FileContent::XmlSpreadsheet;
    if (text.find("urn:oasis:names:tc:opendocument") != std::string::npos)
        return FileContent::FlatOds;
    constexpr std::array<std::string_view, 5> kPages{"<html", "<!doctype html", "<table", "<meta", "<head"};
    const bool isPage = std::ranges::any_of(kPages, [&](auto tag) { return text.find(tag) != std::string::npos; });
    return isPage ? FileContent::WebPage : FileContent::Other;
}

std::string_view nameOf(FileContent content)
{
    switch (content) {
    case FileContent::Zip:
        return "ZIP";
    case FileContent::Compound:
        return "OLE";
    case FileContent::BareXls:
        return "XLS";
    case FileContent::OldXls:
        return "XLS (Excel 2.0-4.0)";
    case FileContent::WebPage:
        return "HTML";
    case FileContent::XmlSpreadsheet:
        return "XML (Excel 2003)";
    case FileContent::FlatOds:
        return "ODS (flat XML)";
    case FileContent::Pdf:
        return "PDF";
    case FileContent::RichText:
        return "RTF";
    case FileContent::Picture:
        return "PNG, JPEG, GIF";
    case FileContent::Archive:
        return "RAR, 7Z, GZIP";
    case FileContent::Database:
        return "SQLite";
    case FileContent::Other:
        break;
    }
    return "";
}

} // namespace wm::ingest
