// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageArgument.h"

namespace wm::app {

QString languageArgument(const QStringList& arguments)
{
    const QString option = QStringLiteral("--lang");
    const qsizetype index = arguments.indexOf(option);
    if (index >= 0 && index + 1 < arguments.size())
        return arguments.at(index + 1);
    const QStringList joined = arguments.filter(option + u'=');
    return joined.isEmpty() ? QString() : joined.first().mid(option.size() + 1);
}

} // namespace wm::app
