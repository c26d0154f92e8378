// SPDX-License-Identifier: GPL-3.0-or-later
#include "SuggestedName.h"

#include <QRegularExpression>

namespace wm::ui {

QString suggestedName(const std::string& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|.\\x00-\\x1f]+"));
    return QString::fromStdString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(80);
}

} // namespace wm::ui
