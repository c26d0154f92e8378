// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

/// Options whose value is one of a few words.
namespace wm::cli {

template <class Value>
struct Word {
    const char* word;
    Value value;
};
// Clang before 17 does not deduce aggregates by itself.
template <class Value>
Word(const char*, Value) -> Word<Value>;

/// What becomes of rows that differ: the other's is taken, or ours is kept.
inline constexpr std::array kTakeWords{Word{"take", true}, Word{"keep", false}};

template <class Words>
QString listed(const Words& words)
{
    QStringList names;
    for (const auto& each : words)
        names.append(QLatin1String(each.word));
    return names.join(QStringLiteral(", "));
}

/// What the option says, or `otherwise` where it is not given. Errors: Usage for any other word.
template <class Value, std::size_t n>
Outcome<Value> readWord(const QCommandLineParser& parser, const char* option, const std::array<Word<Value>, n>& words,
                        Value otherwise)
{
    const QString name = QLatin1String(option);
    if (!parser.isSet(name))
        return otherwise;
    const QString found = parser.value(name);
    const auto known = std::ranges::find_if(words, [&](const auto& each) { return found == QLatin1String(each.word); });
    if (known == words.end())
        return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                             .arg(name, found, listed(words)));
    return known->value;
}

} // namespace wm::cli
