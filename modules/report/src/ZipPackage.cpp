// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipPackage.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_vsi.h>

#include <algorithm>
#include <atomic>

namespace wm::report {

namespace {

constexpr std::size_t kMostAtOnce = 1U << 24U; ///< GDAL counts in int

/// Two threads may pack at the same time.
std::string nextName()
{
    static std::atomic<unsigned> count = 0;
    return "/vsimem/waymark-package-" + std::to_string(++count) + ".zip";
}

/// What fails is told by the package, not on the terminal.
class QuietGdal {
public:
    QuietGdal() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietGdal() { CPLPopErrorHandler(); }
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
};

} // namespace

ZipPackage::ZipPackage()
    : m_name(nextName())
{
    const QuietGdal quiet;
    m_archive = CPLCreateZip(m_name.c_str(), nullptr);
    m_hasFailed = m_archive == nullptr;
}

ZipPackage::~ZipPackage()
{
    const QuietGdal quiet;
    close();
    VSIUnlink(m_name.c_str());
}

void ZipPackage::begin(const std::string& name)
{
    const QuietGdal quiet;
    if (m_isOpen && CPLCloseFileInZip(m_archive) != CE_None)
        m_hasFailed = true;
    m_isOpen = !m_hasFailed && CPLCreateFileInZip(m_archive, name.c_str(), nullptr) == CE_None;
    m_hasFailed = !m_isOpen;
}

void ZipPackage::write(std::string_view bytes)
{
    const QuietGdal quiet;
    while (!bytes.empty() && !m_hasFailed) {
        const std::size_t step = std::min(bytes.size(), kMostAtOnce);
        m_hasFailed = CPLWriteFileInZip(m_archive, bytes.data(), static_cast<int>(step)) != CE_None;
        bytes.remove_prefix(step);
    }
}

void ZipPackage::close()
{
    if (!m_archive)
        return;
    if (m_isOpen && CPLCloseFileInZip(m_archive) != CE_None)
        m_hasFailed = true;
    if (CPLCloseZip(m_archive) != CE_None)
        m_hasFailed = true;
    m_archive = nullptr;
    m_isOpen = false;
}

Result<std::string> ZipPackage::finish()
{
    const QuietGdal quiet;
    close();
    vsi_l_offset size = 0;
    const GByte* const bytes = m_hasFailed ? nullptr : VSIGetMemFileBuffer(m_name.c_str(), &size, FALSE);
    if (!bytes)
        return fail(ErrorCode::IoFailed, "not enough memory to pack the workbook");
    return std::string(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

} // namespace wm::report
