// SPDX-License-Identifier: GPL-3.0-or-later
#include "LonLatTransformation.h"

#include "wm/base/Number.h"

namespace wm::geo {

namespace {

std::string codeOf(const OGRSpatialReference& crs)
{
    const char* const authority = crs.GetAuthorityName(nullptr);
    const char* const code = crs.GetAuthorityCode(nullptr);
    return authority == nullptr || code == nullptr ? std::string() : std::string(authority) + ":" + code;
}

bool isLonLat(const OGRSpatialReference& crs)
{
    const std::string code = codeOf(crs);
    return code == "EPSG:4326" || code == "EPSG:4490" || code == "OGC:CRS84";
}

} // namespace

bool isKnown(const OGRSpatialReference* crs)
{
    if (crs == nullptr || crs->IsEmpty() != 0)
        return false;
    const std::string_view name = crs->GetName() == nullptr ? "" : crs->GetName();
    return !name.starts_with("Undefined") && (crs->IsGeographic() != 0 || crs->IsProjected() != 0);
}

std::optional<CrsName> crsNameOf(const OGRSpatialReference* crs)
{
    if (!isKnown(crs))
        return {};
    CrsName name{codeOf(*crs), crs->GetName() == nullptr ? "" : crs->GetName()};
    if (name.code.empty()) {
        constexpr int kSameButForTheName = 90; // percent, as PROJ rates matches
        if (OGRSpatialReference* const match = crs->FindBestMatch(kSameButForTheName, "EPSG", nullptr)) {
            name = {codeOf(*match), match->GetName()};
            match->Release();
        }
    }
    return name;
}

Result<Crs> crsFromCode(std::string_view code)
{
    constexpr std::string_view kAuthority = "EPSG:";
    const std::optional<int> number =
        code.starts_with(kAuthority) ? parseInteger(code.substr(kAuthority.size())) : std::nullopt;
    auto crs = std::make_unique<OGRSpatialReference>();
    if (!number || crs->importFromEPSG(*number) != OGRERR_NONE || !isKnown(crs.get()))
        return fail(ErrorCode::InvalidArgument, "found the CRS \"" + std::string(code) +
                                                    "\"; expected a code of the EPSG registry such as EPSG:4547");
    crs->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return crs;
}

Result<LonLatTransformation> transformationToLonLat(const OGRSpatialReference* crs)
{
    if (!isKnown(crs))
        return fail(ErrorCode::ParseFailed, "the coordinate reference system is not known");
    if (isLonLat(*crs))
        return LonLatTransformation();
    OGRSpatialReference source(*crs);
    OGRSpatialReference target;
    if (target.importFromEPSG(4326) != OGRERR_NONE)
        return fail(ErrorCode::IoFailed, "the PROJ database cannot be read");
    source.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    target.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    LonLatTransformation transformation(OGRCreateCoordinateTransformation(&source, &target));
    if (!transformation)
        return fail(ErrorCode::ParseFailed, std::string("no transformation to EPSG:4326 from ") + crs->GetName());
    return transformation;
}

} // namespace wm::geo
