// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureNumber.h"

namespace wm::ui {

std::optional<QString> figureNumber(const QString& first, int steps)
{
    constexpr qsizetype kMostDigits = 9; // an int holds them, and some steps more
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    qsizetype begin = first.size();
    while (begin > 0 && isDigit(first[begin - 1]))
        --begin;
    const qsizetype digits = first.size() - begin;
    if (digits == 0 || digits > kMostDigits)
        return std::nullopt;
    const int number = first.sliced(begin).toInt() + steps;
    return first.first(begin) + QStringLiteral("%1").arg(number, static_cast<int>(digits), 10, QLatin1Char('0'));
}

} // namespace wm::ui
