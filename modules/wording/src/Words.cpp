// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"
#include "WordEntries.h"

#include "wm/wording/Wording.h"

#include <QCoreApplication>

#include <cassert>

namespace wm::wording {

using domain::Verdict;
using presentation::Words;

namespace {

/// The official words for verdicts, in the order of domain::Verdict.
constexpr std::array<const char*, domain::kVerdicts.size()> kVerdictSources{
    QT_TRANSLATE_NOOP("Words", "Met"),
    QT_TRANSLATE_NOOP("Words", "On track"),
    QT_TRANSLATE_NOOP("Words", "Needs acceleration"),
    QT_TRANSLATE_NOOP("Words", "Off track"),
    QT_TRANSLATE_NOOP("Words", "Moving away"),
    QT_TRANSLATE_NOOP("Words", "Not met"),
    QT_TRANSLATE_NOOP("Words", "Not assessable"),
    QT_TRANSLATE_NOOP("Words", "No data"),
    QT_TRANSLATE_NOOP("Words", "Qualitative"),
    QT_TRANSLATE_NOOP("Words", "To be filled in"),
};

std::string translated(const char* source)
{
    return QCoreApplication::translate("Words", source).toStdString();
}

void fillIn(Words& words, std::span<const WordEntry> entries)
{
    for (const WordEntry& entry : entries)
        words.*entry.member = translated(entry.source);
}

} // namespace

Words words()
{
    // Words is the language and nothing but texts: a member that was added there needs an entry here.
    [[maybe_unused]] constexpr std::size_t kOtherBytes =
        // NOLINTNEXTLINE(bugprone-sizeof-container): its bytes are meant
        sizeof(Words::verdicts) + sizeof(Words::phrases) + alignof(Words);
    assert(sizeof(Words) ==
           kOtherBytes + (figureWordEntries().size() + tableWordEntries().size()) * sizeof(std::string));
    Words words;
    words.language = currentLanguage();
    for (std::size_t i = 0; i < kVerdictSources.size(); ++i)
        words.verdicts[i] = translated(kVerdictSources[i]);
    fillIn(words, figureWordEntries());
    fillIn(words, tableWordEntries());
    for (const auto phrases : {judgementPhrases(), projectionPhrases(), chartPhrases(), comparisonPhrases(),
                               historyPhrases(), importPhrases(), qualityPhrases()}) {
        for (const Phrase& phrase : phrases)
            words.phrases.emplace(phrase.code, QCoreApplication::translate("Phrases", phrase.source).toStdString());
    }
    return words;
}

} // namespace wm::wording
