// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuggestedName.h"

#include "wm/paper/FileNames.h"

namespace wm::ui {

QString suggestedName(const std::string& title)
{
    return paper::safeFileName(QString::fromStdString(title).replace(QLatin1Char('.'), QLatin1Char(' ')));
}

} // namespace wm::ui
