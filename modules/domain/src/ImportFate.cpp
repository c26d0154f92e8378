// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/ImportFate.h"

namespace wm::domain {

std::string_view toText(ImportFate fate)
{
    switch (fate) {
    case ImportFate::New:
        return "new";
    case ImportFate::Changed:
        return "changed";
    case ImportFate::Conflict:
        return "conflict";
    case ImportFate::Same:
        return "same";
    case ImportFate::Repeated:
        return "repeated";
    case ImportFate::Contradicted:
        break;
    }
    return "contradicted";
}

} // namespace wm::domain
