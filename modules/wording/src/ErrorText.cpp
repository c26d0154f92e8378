// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/Wording.h"

#include <QCoreApplication>

namespace wm::wording {

namespace {

QString whatHappened(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return QCoreApplication::translate("Errors", "This value cannot be used");
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Errors", "Not found");
    case ErrorCode::ParseFailed:
        return QCoreApplication::translate("Errors", "The file is not what was expected");
    case ErrorCode::Conflict:
        return QCoreApplication::translate("Errors", "In conflict with what is already there");
    case ErrorCode::IoFailed:
        return QCoreApplication::translate("Errors", "The file could not be read or written");
    case ErrorCode::DatabaseFailed:
        return QCoreApplication::translate("Errors", "The workspace could not be read or written");
    case ErrorCode::SchemaTooNew:
        return QCoreApplication::translate("Errors", "The workspace was made by a newer version of Waymark");
    case ErrorCode::Cancelled:
        break;
    }
    return QCoreApplication::translate("Errors", "Cancelled");
}

} // namespace

QString errorText(const Error& error)
{
    QString what = whatHappened(error.code);
    if (error.message.empty() || error.code == ErrorCode::Cancelled)
        return what;
    //: %1: what happened, %2: the technical detail
    return QCoreApplication::translate("Errors", "%1: %2").arg(what, QString::fromStdString(error.message));
}

} // namespace wm::wording
