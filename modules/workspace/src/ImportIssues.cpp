// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldChoices.h"

#include "wm/base/Text.h"
#include "wm/workspace/DataTables.h"
#include "wm/workspace/Import.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wm::workspace {

namespace {

using domain::FieldType;
using domain::RecordField;

/// More are a list that nobody reads within a sentence.
constexpr std::size_t kMostListed = 8;

std::string listedChoices(const std::vector<FieldChoice>& choices, const presentation::Words& words)
{
    std::vector<std::string> texts;
    for (const FieldChoice& choice : choices) {
        if (texts.size() == kMostListed)
            break;
        const bool isNamed = !choice.name.empty() && choice.name != choice.code;
        texts.push_back(isNamed ? choice.name + " [" + choice.code + ']' : choice.code);
    }
    std::string text = join(texts, words.listSeparator);
    if (choices.size() > kMostListed)
        text += words.listSeparator + "… (" + std::to_string(choices.size()) + ')';
    return text;
}

/// Of a vocabulary its name and its words; empty: there is none of that name.
std::string allowedTerms(const std::string& vocabulary, const Snapshot& snapshot, const presentation::Words& words)
{
    const RecordField field{vocabulary, vocabulary, FieldType::Term, vocabulary};
    const std::vector<FieldChoice> choices = fieldChoices(snapshot, field, words);
    return choices.empty() ? std::string()
                           : vocabularyTitle(vocabulary, words) + " (" + listedChoices(choices, words) + ')';
}

/// Of codes of the program's own, as the readers list them, what people call them; empty: `codes` are none.
std::string allowedWords(const std::string& codes, const std::vector<RecordField>& fields, const Snapshot& snapshot,
                         const presentation::Words& words)
{
    for (const RecordField& field : fields) {
        if (field.type != FieldType::Word)
            continue;
        std::vector<FieldChoice> meant;
        std::vector<std::string> known;
        for (const FieldChoice& choice : fieldChoices(snapshot, field, words)) {
            if ((", " + codes + ", ").find(", " + choice.code + ", ") == std::string::npos)
                continue;
            meant.push_back(choice);
            known.push_back(choice.code);
        }
        if (!meant.empty() && join(known, ", ") == codes)
            return listedChoices(meant, words);
    }
    return {};
}

} // namespace

Issues importIssues(const Snapshot& snapshot, const ImportTrial& trial, const presentation::Words& words)
{
    std::vector<RecordField> fields{{"qualifier", "qualifier", FieldType::Word}};
    if (const auto kind = trial.records())
        fields.assign(recordFields(*kind).begin(), recordFields(*kind).end());
    Issues issues = trial.issues();
    for (Issue& issue : issues) {
        // Of a field that the table has no column of, the issue has the name alone.
        const auto field = std::ranges::find(fields, issue.column, &RecordField::name);
        if (trial.records() && field != fields.end())
            issue.column = fieldTitle(*trial.records(), *field, words);
        if (issue.kind != IssueKind::UnknownCode)
            continue;
        std::string allowed = allowedTerms(issue.expected, snapshot, words);
        if (allowed.empty())
            allowed = allowedWords(issue.expected, fields, snapshot, words);
        if (!allowed.empty())
            issue.expected = std::move(allowed);
    }
    return issues;
}

} // namespace wm::workspace
