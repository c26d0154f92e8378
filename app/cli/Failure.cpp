// SPDX-License-Identifier: GPL-3.0-or-later
#include "Failure.h"

#include "wm/wording/Wording.h"

#include <QCoreApplication>

namespace wm::cli {

namespace {

/// The form of compilers, which editors jump to.
QString lineOf(const Issue& issue)
{
    QString line = QString::fromStdString(issue.document) + u':';
    if (issue.line > 0)
        line += QString::number(issue.line) + u':';
    if (!issue.column.empty())
        line += u' ' + QString::fromStdString(issue.column) + u':';
    return line + u' ' + wording::issueMessage(issue);
}

} // namespace

tl::unexpected<Failure> failUsage(QString message)
{
    return tl::make_unexpected(Failure{ExitCode::Usage, std::move(message)});
}

tl::unexpected<Failure> failTogether(const QString& one, const QString& other)
{
    return failUsage(QCoreApplication::translate("Cli", "%1 and %2 do not go together").arg(one, other));
}

tl::unexpected<Failure> failNothing(QString message)
{
    return tl::make_unexpected(Failure{ExitCode::Failed, std::move(message)});
}

tl::unexpected<Failure> failIssues(const Issues& issues)
{
    QString message;
    for (const Issue& issue : issues)
        message += lineOf(issue) + u'\n';
    const int count = static_cast<int>(issues.size());
    message += QCoreApplication::translate("Cli", "%n problem(s) found; nothing was written.", nullptr, count);
    return tl::make_unexpected(Failure{ExitCode::BadData, message});
}

Failure failureOf(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return {ExitCode::Cancelled, QCoreApplication::translate("Cli", "Cancelled; nothing was changed.")};
    return {ExitCode::Failed, wording::errorText(error)};
}

} // namespace wm::cli
