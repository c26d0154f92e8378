// SPDX-License-Identifier: GPL-3.0-or-later
#include "VrtCheck.h"

#include "FileFormat.h"
#include "Folded.h"
#include "GeoPackageFile.h"
#include "VrtVocabulary.h"

#include "wm/base/Path.h"
#include "wm/base/Utf8.h"

#include <cpl_minixml.h>
#include <cpl_string.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace wm::geo {

namespace {

constexpr std::size_t kMaxVrtBytes = 10'000'000;

struct XmlDeleter {
    void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
    void operator()(char* text) const { CPLFree(text); }
};

/// As GDAL compares them: in any case of letters.
bool isAmong(std::string_view words, const char* name)
{
    return std::string_view(name).find(' ') == std::string_view::npos &&
           folded(words).find(" " + folded(name) + " ") != std::string::npos;
}

bool isSource(const CPLXMLNode& node)
{
    return node.eType == CXT_Element &&
           (EQUAL(node.pszValue, "SourceFilename") || EQUAL(node.pszValue, "SrcDataSource"));
}

bool isBelow(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    return std::ranges::mismatch(folder, file).in1 == folder.end();
}

/// The nodes of a VRT, one after the other.
class VrtCheck {
public:
    VrtCheck(std::filesystem::path folder, bool isRaster)
        : m_folder(std::move(folder))
        , m_isRaster(isRaster)
    {
    }

    Result<void> check(CPLXMLNode& node, int depth = 0) const
    {
        constexpr int kMaxDepth = 30; // nobody's VRT has ten; GDAL itself goes down node by node as well
        if (depth > kMaxDepth)
            return fail(ErrorCode::ParseFailed, "a VRT with elements inside each other more than 30 times is refused");
        WM_CHECK(checkName(node));
        if (isSource(node))
            return resolve(node);
        for (CPLXMLNode* child = node.psChild; child != nullptr; child = child->psNext)
            WM_CHECK(check(*child, depth + 1));
        return m_isRaster ? Result<void>() : checkLayer(node);
    }

private:
    Result<void> checkName(const CPLXMLNode& node) const
    {
        const std::string name = node.pszValue;
        if (node.eType == CXT_Element && !isAmong(m_isRaster ? kRasterElements : kVectorElements, node.pszValue))
            return fail(ErrorCode::ParseFailed, "a VRT with <" + name + "> is refused");
        if (node.eType == CXT_Attribute && !isAmong(kAttributes, node.pszValue)) {
            const std::string value = node.psChild == nullptr ? "" : node.psChild->pszValue;
            return fail(ErrorCode::ParseFailed, "a VRT with " + name + "=\"" + value + "\" is refused");
        }
        return {};
    }

    /// Puts the full path in the place of what was written.
    Result<void> resolve(CPLXMLNode& node) const
    {
        const std::string written = CPLGetXMLValue(&node, "", "");
        std::error_code code;
        std::filesystem::path file;
        if (!firstBrokenByte(written)) // no path on every system
            file = std::filesystem::canonical(m_folder / pathFromUtf8(written), code);
        if (code || file.empty() || !isBelow(file, m_folder) || !std::filesystem::is_regular_file(file, code))
            return fail(ErrorCode::ParseFailed,
                        "the source \"" + written +
                            "\" is refused; expected a file in the folder of the VRT or below it");
        WM_CHECK(checkFormat(file, written));
        const std::unique_ptr<char, XmlDeleter> value(CPLStrdup(utf8FromPath(file).c_str()));
        while (CPLXMLNode* const child = node.psChild) { // its attributes too: nothing is relative any more
            CPLRemoveXMLChild(&node, child);
            CPLDestroyXMLNode(child);
        }
        CPLCreateXMLNode(&node, CXT_Text, value.get());
        return {};
    }

    Result<void> checkFormat(const std::filesystem::path& file, const std::string& written) const
    {
        const Result<FileFormat> format = formatOf(file);
        if (!format)
            return tl::make_unexpected(withContext(format.error(), "the source \"" + written + "\""));
        if (*format == FileFormat::RasterVrt || *format == FileFormat::VectorVrt)
            return fail(ErrorCode::ParseFailed, "the source \"" + written + "\" is itself a VRT, which is refused");
        if ((*format == FileFormat::GeoTiff) != m_isRaster)
            return fail(ErrorCode::ParseFailed, "the source \"" + written + "\" is " + nameOf(*format) + "; expected " +
                                                    (m_isRaster ? "a GeoTIFF" : "a vector file"));
        return {};
    }

    /// A view of a GeoPackage is SQL of the file's own, here as when it is opened itself.
    Result<void> checkLayer(const CPLXMLNode& node) const
    {
        if (node.eType != CXT_Element || !EQUAL(node.pszValue, "OGRVRTLayer"))
            return {};
        const std::string name = CPLGetXMLValue(&node, "SrcLayer", CPLGetXMLValue(&node, "name", ""));
        const std::filesystem::path file = pathFromUtf8(CPLGetXMLValue(&node, "SrcDataSource", ""));
        if (file.empty() || formatOf(file) != FileFormat::GeoPackage)
            return {};
        const GdalErrors errors;
        WM_TRY(const GDALDatasetUniquePtr dataset, openGeoPackage(file, errors));
        if (!tablesOf(*dataset).contains(name))
            return fail(ErrorCode::ParseFailed, "the source layer \"" + name + "\" is not a table of its GeoPackage");
        return {};
    }

    std::filesystem::path m_folder;
    bool m_isRaster;
};

} // namespace

Result<std::string> checkedVrt(const std::filesystem::path& path, bool isRaster)
{
    WM_TRY(const std::string text, startOfFile(path, kMaxVrtBytes + 1));
    if (text.size() > kMaxVrtBytes)
        return fail(ErrorCode::ParseFailed, "found a VRT of more than 10 MB; expected less");
    const std::unique_ptr<CPLXMLNode, XmlDeleter> xml(CPLParseXMLString(text.c_str()));
    CPLXMLNode* const root = xml ? CPLGetXMLNode(xml.get(), isRaster ? "=VRTDataset" : "=OGRVRTDataSource") : nullptr;
    if (root == nullptr)
        return fail(ErrorCode::ParseFailed, "found XML that is not well-formed; expected a VRT");
    while (!isRaster && root->psChild != nullptr && root->psChild->eType == CXT_Attribute) {
        // GDAL knows the text of a vector VRT by a root without attributes; they say nothing that it reads.
        CPLXMLNode* const attribute = root->psChild;
        CPLRemoveXMLChild(root, attribute);
        CPLDestroyXMLNode(attribute);
    }
    std::error_code code;
    const std::filesystem::path folder =
        std::filesystem::canonical(std::filesystem::absolute(path).parent_path(), code);
    if (code)
        return fail(ErrorCode::IoFailed, "the folder of the VRT cannot be read: " + code.message());
    WM_CHECK(VrtCheck(folder, isRaster).check(*root));
    // Only the root: what stands beside it was not checked.
    CPLXMLNode* const next = std::exchange(root->psNext, nullptr);
    const std::unique_ptr<char, XmlDeleter> checked(CPLSerializeXMLTree(root));
    root->psNext = next;
    return std::string(checked.get());
}

} // namespace wm::geo
