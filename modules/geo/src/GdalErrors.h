// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <cpl_error.h>

#include <string>

namespace wm::geo {

/// Collects GDAL's errors of this thread while it lives, instead of printing them.
class GdalErrors {
public:
    GdalErrors();
    ~GdalErrors();
    GdalErrors(const GdalErrors&) = delete;
    GdalErrors& operator=(const GdalErrors&) = delete;

    /// The first failure; empty: none.
    [[nodiscard]] const std::string& message() const { return m_message; }
    /// Errors: ParseFailed once GDAL reported a failure.
    [[nodiscard]] Result<void> check() const;

private:
    static void CPL_STDCALL keep(CPLErr level, CPLErrorNum number, const char* message);
    std::string m_message;
};

} // namespace wm::geo
