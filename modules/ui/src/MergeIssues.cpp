// SPDX-License-Identifier: GPL-3.0-or-later
#include "MergeIssues.h"

#include "wm/domain/Record.h"
#include "wm/workspace/DataTables.h"

#include <algorithm>
#include <string>

namespace wm::ui {

namespace {

ListedIssue listedMergeIssue(const Issue& issue, const presentation::Words& words)
{
    // "target t-12"; values have no code, and so no kind of record.
    const std::size_t blank = std::min(issue.document.find(' '), issue.document.size());
    const std::string table = issue.document.substr(0, blank);
    const auto kind = domain::recordKindFromText(table);
    ListedIssue listed{QString::fromStdString(words.phrase("table." + table) + issue.document.substr(blank)),
                       QString::fromStdString(issue.column), issue};
    for (const domain::RecordField& field :
         kind ? domain::recordFields(*kind) : workspace::dataFields(workspace::DataKind::Observations)) {
        if (field.name == issue.column)
            listed.column =
                QString::fromStdString(kind ? workspace::fieldTitle(*kind, field, words)
                                            : workspace::fieldTitle(workspace::DataKind::Observations, field, words));
    }
    return listed;
}

} // namespace

std::vector<ListedIssue> listedMergeIssues(const Issues& issues, const presentation::Words& words)
{
    std::vector<ListedIssue> listed;
    for (const Issue& issue : issues)
        listed.push_back(listedMergeIssue(issue, words));
    return listed;
}

} // namespace wm::ui
