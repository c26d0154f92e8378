// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Change.h"

#include "Texts.h"

namespace wm::domain {

namespace {

constexpr Texts<ChangeAct, 6> kActs{{
    {ChangeAct::Build, "build"},
    {ChangeAct::Edit, "edit"},
    {ChangeAct::Import, "import"},
    {ChangeAct::Restore, "restore"},
    {ChangeAct::Merge, "merge"},
    {ChangeAct::Outside, "outside"},
}};
constexpr Texts<ChangeOperation, 3> kOperations{{
    {ChangeOperation::Add, "add"},
    {ChangeOperation::Change, "change"},
    {ChangeOperation::Remove, "remove"},
}};

} // namespace

std::string_view toText(ChangeAct act)
{
    return textOf(kActs, act);
}

std::optional<ChangeAct> changeActFromText(std::string_view text)
{
    return valueOf(kActs, text);
}

std::string_view toText(ChangeOperation operation)
{
    return textOf(kOperations, operation);
}

std::optional<ChangeOperation> changeOperationFromText(std::string_view text)
{
    return valueOf(kOperations, text);
}

} // namespace wm::domain
