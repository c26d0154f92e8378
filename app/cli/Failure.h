// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"

#include <QString>

namespace wm::cli {

/// What scripts may rely on; documented in --help and README.md.
enum class ExitCode {
    Ok = 0,
    Failed = 1,    ///< could not: no such file, not a workspace, disk full, nothing to draw
    Usage = 2,     ///< the command line is wrong; nothing was done
    BadData = 3,   ///< the catalogue has rows that cannot be read; nothing was written
    Cancelled = 4, ///< by Ctrl-C; nothing was changed
};

/// Why a command ends early; the message is for people and may have several lines.
struct Failure {
    ExitCode code = ExitCode::Failed;
    QString message;
};

template <class T>
using Outcome = tl::expected<T, Failure>;

[[nodiscard]] tl::unexpected<Failure> failUsage(QString message);
/// Two options that cannot both be heeded, as they would be said on the command line.
[[nodiscard]] tl::unexpected<Failure> failTogether(const QString& one, const QString& other);
[[nodiscard]] tl::unexpected<Failure> failNothing(QString message);
/// One line an issue, "file:line: column: what was found, what was expected", and a closing line.
[[nodiscard]] tl::unexpected<Failure> failIssues(const Issues& issues);
[[nodiscard]] Failure failureOf(const Error& error);

template <class T>
[[nodiscard]] Outcome<T> orFailure(Result<T> result)
{
    return std::move(result).map_error(failureOf);
}

} // namespace wm::cli
