// SPDX-License-Identifier: GPL-3.0-or-later
#include "../map/Measure.h"
#include "XlsxFile.h"
#include "support/TempFolder.h"

#include "wm/base/Path.h"
#include "wm/ingest/MergeFilling.h"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <cstdlib>
#include <string>
#include <vector>

/// wm_sheet_bench RUNS: a sheet of 100,000 x 50 cells, the first column merged by fives, read by our reader with its
/// merged cells filled and by GDAL's driver, which does not know them, in turn.
namespace {

constexpr int kRows = 100'000;
constexpr int kColumns = 50;
constexpr int kTextColumns = 5;
constexpr int kTexts = 5'000;
constexpr int kMergedRows = 5;

std::string columnName(int column)
{
    const std::string last(1, static_cast<char>('A' + column % 26));
    return column < 26 ? last : static_cast<char>('A' + column / 26 - 1) + last;
}

std::string rowXml(int row)
{
    const std::string number = std::to_string(row + 1);
    std::string xml = "<row r=\"" + number + "\" spans=\"1:50\">";
    for (int column = 0; column < kColumns; ++column) {
        const int some = (row * 7919 + column * 104'729) % 1'000'003;
        xml += "<c r=\"" + columnName(column) + number + "\" s=\"1\"";
        if (column == 0 && row % kMergedRows != 0)
            xml += "/>";
        else if (column < kTextColumns)
            xml += " t=\"s\"><v>" + std::to_string(some % kTexts) + "</v></c>";
        else
            xml += "><v>" + std::to_string(some / 100) + "." + std::to_string(some % 10) + "1</v></c>";
    }
    return xml + "</row>";
}

class Archive {
public:
    explicit Archive(const std::filesystem::path& path)
        : m_archive(CPLCreateZip(wm::utf8FromPath(path).c_str(), nullptr))
    {
    }
    ~Archive() { CPLCloseZip(m_archive); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    void begin(const char* member) { CPLCreateFileInZip(m_archive, member, nullptr); }
    void write(const std::string& bytes) { CPLWriteFileInZip(m_archive, bytes.data(), static_cast<int>(bytes.size())); }
    void end() { CPLCloseFileInZip(m_archive); }
    void add(const char* member, const std::string& bytes)
    {
        begin(member);
        write(bytes);
        end();
    }

private:
    void* m_archive;
};

void makeWorkbook(const std::filesystem::path& path)
{
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const std::string relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&](const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + types + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    Archive archive(path);
    const std::string content = "ContentType=\"application/vnd.openxmlformats-";
    archive.add(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" " +
            content + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
            "<Override PartName=\"/xl/workbook.xml\" " + content +
            "officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" " +
            content + "officedocument.spreadsheetml.worksheet+xml\"/></Types>");
    archive.add("_rels/.rels", relations + relation("officeDocument", "xl/workbook.xml") + "</Relationships>");
    archive.add("xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + types +
                    "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>");
    archive.add("xl/_rels/workbook.xml.rels", relations + relation("worksheet", "worksheets/sheet1.xml") +
                                                  relation("styles", "styles.xml") +
                                                  relation("sharedStrings", "sharedStrings.xml") + "</Relationships>");
    archive.add("xl/styles.xml",
                "<styleSheet " + main + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>");
    std::string texts = "<sst " + main + ">";
    for (int i = 0; i < kTexts; ++i)
        texts += "<si><t>某某县第" + std::to_string(i) + "行业</t></si>";
    archive.add("xl/sharedStrings.xml", texts + "</sst>");
    archive.begin("xl/worksheets/sheet1.xml");
    archive.write("<worksheet " + main + "><sheetData>");
    for (int row = 0; row < kRows; ++row)
        archive.write(rowXml(row));
    archive.write("</sheetData><mergeCells>");
    for (int row = 1; row <= kRows; row += kMergedRows)
        archive.write("<mergeCell ref=\"A" + std::to_string(row) + ":A" + std::to_string(row + kMergedRows - 1) +
                      "\"/>");
    archive.write("</mergeCells></worksheet>");
    archive.end();
}

/// What both readers must agree on.
struct Found {
    long long cells = 0; ///< that stand in the file and are not empty
    double sum = 0.0;
};

Found readOurs(const std::filesystem::path& path)
{
    Found found;
    const auto file = wm::ingest::openXlsx(path);
    const auto result = !file ? wm::Result<void>(tl::make_unexpected(file.error()))
                              : wm::ingest::forEachFilledRow(
                                    **file, 0,
                                    [&](const wm::ingest::FilledRow& row) -> wm::Result<bool> {
                                        for (const wm::ingest::FilledCell& cell : row.cells) {
                                            found.cells +=
                                                !cell.isFilled && cell.cell.kind != wm::ingest::CellKind::Empty ? 1 : 0;
                                            found.sum += cell.cell.number;
                                        }
                                        return true;
                                    },
                                    {});
    if (!result)
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
    return found;
}

Found readByGdal(const std::filesystem::path& path)
{
    Found found;
    const GDALDatasetUniquePtr book(GDALDataset::Open(wm::utf8FromPath(path).c_str(), GDAL_OF_VECTOR));
    if (!book)
        return found;
    for (const OGRFeatureUniquePtr& feature : *book->GetLayer(0)) {
        for (int field = 0; field < feature->GetFieldCount(); ++field) {
            if (!feature->IsFieldSetAndNotNull(field))
                continue;
            ++found.cells;
            if (feature->GetFieldDefnRef(field)->GetType() == OFTReal)
                found.sum += feature->GetFieldAsDouble(field);
        }
    }
    return found;
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    GDALAllRegister();
    const wm::testing::TempFolder folder;
    const std::filesystem::path path = folder.file("sheet.xlsx");
    makeWorkbook(path);
    std::vector<double> times[2];
    double cpu[2] = {0.0, 0.0};
    Found found[2];
    for (int run = 0; run < runs; ++run) {
        for (const int reader : {0, 1}) {
            const double before = wm::bench::cpuMilliseconds();
            times[reader].push_back(
                wm::bench::millisecondsOf([&] { found[reader] = reader == 0 ? readOurs(path) : readByGdal(path); }));
            cpu[reader] += wm::bench::cpuMilliseconds() - before;
        }
    }
    if (found[0].cells == 0 || found[0].cells != found[1].cells ||
        std::abs(found[0].sum - found[1].sum) > 1e-9 * std::abs(found[0].sum)) {
        std::fprintf(stderr, "not the same: we found %lld cells, GDAL %lld, sums %.15g and %.15g\n", found[0].cells,
                     found[1].cells, found[0].sum, found[1].sum);
        return 1;
    }
    wm::bench::report("Waymark, merged cells filled", times[0], cpu[0]);
    wm::bench::report("GDAL, XLSX driver", times[1], cpu[1]);
    return 0;
}
