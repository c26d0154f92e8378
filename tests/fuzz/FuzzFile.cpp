// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzFile.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

namespace wm::fuzz {

FuzzFile::FuzzFile(std::string_view bytes)
    : m_descriptor(memfd_create("fuzz", 0))
{
    if (m_descriptor < 0 || write(m_descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        std::abort();
}

FuzzFile::~FuzzFile()
{
    close(m_descriptor);
}

std::filesystem::path FuzzFile::path() const
{
    return "/proc/self/fd/" + std::to_string(m_descriptor);
}

} // namespace wm::fuzz
