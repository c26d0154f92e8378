// SPDX-License-Identifier: GPL-3.0-or-later
#include "GdalErrors.h"

namespace wm::geo {

GdalErrors::GdalErrors()
{
    CPLPushErrorHandlerEx(&GdalErrors::keep, this);
}

GdalErrors::~GdalErrors()
{
    CPLPopErrorHandler();
}

void GdalErrors::keep(CPLErr level, CPLErrorNum /*number*/, const char* message)
{
    auto& errors = *static_cast<GdalErrors*>(CPLGetErrorHandlerUserData());
    if (level >= CE_Failure && errors.m_message.empty())
        errors.m_message = message;
}

Result<void> GdalErrors::check() const
{
    if (!m_message.empty())
        return fail(ErrorCode::ParseFailed, m_message);
    return {};
}

} // namespace wm::geo
