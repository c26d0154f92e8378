// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameLookup.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace wm::cli {

namespace {

using Found = std::vector<std::size_t>;

constexpr std::size_t kMostSuggestions = 8;

Found findAll(const std::vector<Named>& things, const std::function<bool(const Named&)>& isMeant)
{
    Found found;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (isMeant(things[i]))
            found.push_back(i);
    }
    return found;
}

/// Is the name the text and then nothing but what kind of region it is?
bool isShortFor(const QString& text, const QString& name)
{
    static const QRegularExpression kGenericPart(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:\\p{Han}*族|维吾尔)?"
                                                           "(?:省|市|县|区|地区|自治区|自治州|自治县|特别行政区)")));
    return !text.isEmpty() && name.startsWith(text) && kGenericPart.match(name.mid(text.size())).hasMatch();
}

/// The first way of reading the text that finds anything.
Found findBest(const QString& text, const std::vector<Named>& things)
{
    const auto hasName = [&](const Named& thing) {
        return thing.names.contains(text, Qt::CaseInsensitive);
    };
    const auto hasShortName = [&](const Named& thing) {
        return std::ranges::any_of(thing.names, [&](const QString& name) { return isShortFor(text, name); });
    };
    Found found = findAll(things, [&](const Named& thing) { return thing.code == text; });
    if (found.empty())
        found = findAll(things, hasName);
    return found.empty() ? findAll(things, hasShortName) : found;
}

/// Levenshtein distance: how many characters must be changed, added or removed.
qsizetype distanceBetween(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype changed = diagonal + (isSame ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// Contains the text, or is it but for a slip of the finger.
bool isLike(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return false;
    const qsizetype slips = std::max<qsizetype>(1, text.size() / 4);
    return name.contains(text, Qt::CaseInsensitive) || distanceBetween(name.toLower(), text.toLower()) <= slips;
}

QString listText(const std::vector<Named>& things, const Found& found)
{
    QString text;
    for (std::size_t i = 0; i < std::min(found.size(), kMostSuggestions); ++i) {
        const Named& thing = things[found[i]];
        text += QStringLiteral("\n  %1  %2").arg(thing.code, thing.names.join(QStringLiteral(" / ")));
    }
    return found.size() > kMostSuggestions ? text + QStringLiteral("\n  ...") : text;
}

} // namespace

Outcome<std::size_t> lookUp(const QString& text, const std::vector<Named>& things, const LookupWords& words)
{
    const Found found = findBest(text, things);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return failUsage(words.ambiguous.arg(text) + listText(things, found));
    const Found similar = findAll(things, [&](const Named& thing) {
        return isLike(thing.code, text) ||
               std::ranges::any_of(thing.names, [&](const QString& name) { return isLike(name, text); });
    });
    QString message = words.unknown.arg(text);
    if (!similar.empty())
        message += u' ' + QCoreApplication::translate("Cli", "Similar ones:") + listText(things, similar);
    return failUsage(message);
}

} // namespace wm::cli
