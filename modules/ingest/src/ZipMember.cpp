// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipMember.h"

#include "wm/base/Path.h"

#include <cpl_error.h>
#include <cpl_vsi.h>

#include <algorithm>

namespace wm::ingest {

namespace {

/// What fails is told by the result, not on the terminal.
class SilentGdal {
public:
    SilentGdal()
    {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        CPLErrorReset();
    }
    ~SilentGdal() { CPLPopErrorHandler(); }
    SilentGdal(const SilentGdal&) = delete;
    SilentGdal& operator=(const SilentGdal&) = delete;
};

bool hasPairedBraces(std::string_view path)
{
    int open = 0;
    for (const char c : path) {
        open += c == '{' ? 1 : 0;
        open -= c == '}' ? 1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

/// In braces GDAL takes the archive's path as it is; without, it looks for the part that is a file with the ending of
/// an archive. Only that is right for a path that has a brace without its other.
std::string memberPath(const std::filesystem::path& archive, const std::string& member)
{
    const std::string path = systemNameOf(std::filesystem::absolute(archive));
    return hasPairedBraces(path) ? "/vsizip/{" + path + "}/" + member : "/vsizip/" + path + "/" + member;
}

} // namespace

void ZipMember::Closing::operator()(void* file) const
{
    const SilentGdal silent;
    VSIFCloseL(static_cast<VSILFILE*>(file));
}

ZipMember::ZipMember(ZipEntry entry, const UnpackLimits& limits, std::unique_ptr<void, Closing> file)
    : m_entry(std::move(entry))
    , m_limits(limits)
    , m_file(std::move(file))
{
}

Result<ZipMember> ZipMember::open(const ZipDirectory& directory, const ZipEntry& entry, const UnpackLimits& limits)
{
    if (entry.isEncrypted)
        return fail(ErrorCode::ParseFailed, entry.name + " is encrypted with a password");
    const SilentGdal silent;
    std::unique_ptr<void, Closing> file(VSIFOpenL(memberPath(directory.archive(), entry.name).c_str(), "rb"));
    if (!file)
        return fail(ErrorCode::ParseFailed, "cannot unpack " + entry.name + ": " + CPLGetLastErrorMsg());
    return ZipMember(entry, limits, std::move(file));
}

Result<std::size_t> ZipMember::read(char* buffer, std::size_t room)
{
    const SilentGdal silent;
    const std::size_t count = VSIFReadL(buffer, 1, room, static_cast<VSILFILE*>(m_file.get()));
    m_unpacked += count;
    if (CPLGetLastErrorType() >= CE_Failure)
        return fail(ErrorCode::ParseFailed, m_entry.name + " is damaged after " + std::to_string(m_unpacked) +
                                                " bytes: " + CPLGetLastErrorMsg());
    if (count == 0 && m_unpacked < m_entry.unpackedSize)
        return fail(ErrorCode::ParseFailed, m_entry.name + " is cut off: found " + std::to_string(m_unpacked) +
                                                " bytes, expected " + std::to_string(m_entry.unpackedSize));
    WM_CHECK(checkUnpacked());
    return count;
}

Result<void> ZipMember::checkUnpacked() const
{
    const auto tooMuch = [this](std::uint64_t allowed, const std::string& why) {
        return fail(ErrorCode::ParseFailed, m_entry.name + " unpacks to too much: found " + std::to_string(m_unpacked) +
                                                " bytes and more, allowed are " + std::to_string(allowed) + why);
    };
    if (m_unpacked > m_limits.bytes)
        return tooMuch(m_limits.bytes, "");
    const std::uint64_t allowed = std::max(m_limits.bytesOfAnyRatio, m_limits.ratio * m_entry.packedSize);
    if (m_unpacked > allowed)
        return tooMuch(allowed, "; packed are only " + std::to_string(m_entry.packedSize));
    if (m_unpacked > m_entry.unpackedSize)
        return tooMuch(m_entry.unpackedSize, ", as the archive's directory says");
    return {};
}

} // namespace wm::ingest
