// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/Gdal.h"

#include "VrtGuard.h"

#include "wm/base/Path.h"

#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi_virtual.h>
#include <gdal_frmts.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <string_view>
#include <vector>

namespace wm::geo {

namespace {

/// A GDAL file system without files.
class NoFiles : public VSIFilesystemHandler {
public:
    VSIVirtualHandle* Open(const char* /*name*/, const char* /*access*/, bool /*setError*/,
                           CSLConstList /*options*/) override
    {
        errno = EACCES;
        return nullptr;
    }
    int Stat(const char* /*name*/, VSIStatBufL* /*status*/, int /*flags*/) override { return -1; }
};

/// Archives and memory. Everything else (web, cloud stores, standard input ...) is refused by not being in the list.
constexpr std::array<std::string_view, 6> kLocalFileSystems{"/vsimem/", "/vsizip/",     "/vsigzip/",
                                                            "/vsitar/", "/vsisubfile/", "/vsisparse/"};

/// GDAL has no way to take a file system away, but the last one of a name counts.
void refuseOtherFileSystems()
{
    // Kept, and never destroyed: threads that GDAL may have started could still hold them.
    static auto& replaced = *new std::vector<VSIFilesystemHandler*>;
    auto* const none = new NoFiles; // GDAL owns it from here on and deletes it once, whatever the number of names
    const CPLStringList prefixes(VSIFileManager::GetPrefixes());
    for (int i = 0; i < prefixes.size(); ++i) {
        if (std::ranges::find(kLocalFileSystems, prefixes[i]) != kLocalFileSystems.end())
            continue;
        replaced.push_back(VSIFileManager::GetHandler(prefixes[i]));
        VSIFileManager::InstallHandler(prefixes[i], none);
    }
}

constexpr struct {
    const char* key;
    const char* value;
} kOptions[] = {
    {"GDAL_FILENAME_IS_UTF8", "YES"},
    {"GDAL_PAM_ENABLED", "NO"},
    {"GDAL_DRIVER_PATH", "disable"},
    {"OGR_SQLITE_LOAD_EXTENSIONS", ""},
    {"GDAL_VRT_ENABLE_PYTHON", "NO"},
    {"SHAPE_ENCODING", ""}, // texts come as their bytes; this module finds the encoding out (TextDecoder)
};

/// The formats of LayerSource.h, and memory for what is computed. No other is known to GDAL, so that a file which only
/// claims to be something else (or names something else as its part) cannot start more.
void registerDrivers()
{
    RegisterOGRGeoPackage();
    RegisterOGRShape();
    RegisterOGRGeoJSON();
    RegisterOGRGeoJSONSeq();
    RegisterOGRTopoJSON();
    RegisterOGRKML();
    RegisterOGRDXF();
    RegisterOGRVRT();
    RegisterOGRMEM();
    GDALRegister_GTiff();
    GDALRegister_VRT();
    GDALRegister_MEM();
}

/// What GDAL fetches without a file system of its own, such as the CRS of a GeoJSON that is given as an address.
CPLHTTPResult* fetchNothing(const char* url, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                            void* /*progressData*/, CPLHTTPFetchWriteFunc /*write*/, void* /*writeData*/,
                            void* /*userData*/)
{
    CPLError(CE_Failure, CPLE_NotSupported, "nothing is fetched from the network: %s", url);
    // Not null, which would pass the request on to curl.
    auto* const refused = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    refused->nStatus = 1;
    refused->pszErrBuf = CPLStrdup("nothing is fetched from the network");
    return refused;
}

void registerAndConfigure()
{
    // Registering reads the user's gdalrc; the options come after it, so that they win.
    registerDrivers();
    guardVrtDrivers();
    CPLHTTPSetFetchCallback(fetchNothing, nullptr);
    for (const auto& option : kOptions)
        CPLSetConfigOption(option.key, option.value);
    refuseOtherFileSystems();
    OSRSetPROJEnableNetwork(0);
}

} // namespace

void prepareGdal()
{
    static std::once_flag once;
    std::call_once(once, registerAndConfigure);
}

void useDataIn(const std::filesystem::path& share)
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(share / "proj" / "proj.db", ignored)) {
        const std::string folder = utf8FromPath(share / "proj");
        const std::array<const char*, 2> paths{folder.c_str(), nullptr};
        OSRSetPROJSearchPaths(paths.data());
    }
    if (std::filesystem::is_directory(share / "gdal", ignored))
        CPLSetConfigOption("GDAL_DATA", utf8FromPath(share / "gdal").c_str());
}

} // namespace wm::geo
