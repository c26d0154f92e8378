// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzFile.h"

#include <array>
#include <string>

/// Any bytes as the XML of a sheet in a workbook that is otherwise right: headings, merged cells, values.
namespace {

std::uint32_t checksumOf(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t byte = 0; byte < made.size(); ++byte) {
            std::uint32_t rest = byte;
            for (int bit = 0; bit < 8; ++bit)
                rest = (rest & 1U) != 0 ? 0xEDB88320U ^ (rest >> 1U) : rest >> 1U;
            made.at(byte) = rest;
        }
        return made;
    }();
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table.at((sum ^ static_cast<std::uint8_t>(byte)) & 0xFFU) ^ (sum >> 8U);
    return ~sum;
}

/// A ZIP archive of members that are not packed.
class Archive {
public:
    void add(std::string_view name, std::string_view bytes)
    {
        std::string header;
        put(header, 0, 2); // flags
        put(header, 0, 2); // stored
        put(header, 0, 4); // time
        put(header, checksumOf(bytes), 4);
        put(header, static_cast<std::uint32_t>(bytes.size()), 4);
        put(header, static_cast<std::uint32_t>(bytes.size()), 4);
        put(header, static_cast<std::uint32_t>(name.size()), 2);
        put(header, 0, 2); // nothing extra
        const auto place = static_cast<std::uint32_t>(m_bytes.size());
        m_bytes += "PK\x03\x04";
        put(m_bytes, 20, 2);
        m_bytes += header;
        m_bytes += name;
        m_bytes += bytes;
        m_directory += "PK\x01\x02";
        put(m_directory, 20, 2);
        put(m_directory, 20, 2);
        m_directory += header;
        put(m_directory, 0, 2); // no comment
        put(m_directory, 0, 2); // first disk
        put(m_directory, 0, 2);
        put(m_directory, 0, 4); // attributes
        put(m_directory, place, 4);
        m_directory += name;
        ++m_members;
    }

    [[nodiscard]] std::string finish() &&
    {
        const auto place = static_cast<std::uint32_t>(m_bytes.size());
        m_bytes += m_directory;
        m_bytes += "PK\x05\x06";
        put(m_bytes, 0, 4); // one disk
        put(m_bytes, m_members, 2);
        put(m_bytes, m_members, 2);
        put(m_bytes, static_cast<std::uint32_t>(m_directory.size()), 4);
        put(m_bytes, place, 4);
        put(m_bytes, 0, 2); // no comment
        return std::move(m_bytes);
    }

private:
    static void put(std::string& bytes, std::uint32_t number, int count)
    {
        for (int i = 0; i < count; ++i)
            bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
    }

    std::string m_bytes, m_directory;
    std::uint32_t m_members = 0;
};

constexpr std::string_view kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

std::string relations(const std::string& each)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + each +
           "</Relationships>";
}

std::string relation(const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"" + type + "\" Type=\"" + std::string(kTypes) + "/" + type + "\" Target=\"" + target +
           "\"/>";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Archive archive;
    archive.add("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
    archive.add("xl/workbook.xml", "<workbook xmlns=\"" + std::string(kMain) + "\" xmlns:r=\"" + std::string(kTypes) +
                                       "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"worksheet\"/></sheets>"
                                       "</workbook>");
    archive.add("xl/_rels/workbook.xml.rels", relations(relation("worksheet", "worksheets/sheet1.xml")));
    archive.add("xl/worksheets/sheet1.xml", wm::fuzz::textOf(data, size));
    const wm::fuzz::FuzzFile file(std::move(archive).finish());
    wm::fuzz::readEverything(file.path());
    return 0;
}
