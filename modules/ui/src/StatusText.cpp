// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusText.h"

#include <QCoreApplication>

namespace wm::ui {

QString statusText(domain::Verdict status, std::optional<double> meanScore, const presentation::Words& words)
{
    const QString word = QString::fromStdString(words.verdicts[static_cast<std::size_t>(status)]);
    if (!meanScore)
        return QCoreApplication::translate("wm::ui::StatusText", "Together: %1").arg(word);
    return QCoreApplication::translate("wm::ui::StatusText", "Together: %1, mean score %2 (−5 to 5)")
        .arg(word, QString::number(*meanScore, 'f', 1));
}

} // namespace wm::ui
