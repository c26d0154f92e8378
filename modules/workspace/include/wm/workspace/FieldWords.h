// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Period.h"
#include "wm/domain/Record.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wm::workspace {

/// What can be chosen for a field.
struct FieldChoice {
    std::string code;
    std::string name; ///< unique among the field's choices: a name that several have is followed by the code

    bool operator==(const FieldChoice&) const = default;
};

/// "2027", "2027-03" and what else periods are stored as, and what tables have for it: "2027年", "2027年3月",
/// "2027年一季度", "2027.3.5". An empty text is the unnamed period; absent: it is none.
[[nodiscard]] std::optional<domain::Period> writtenPeriod(std::string_view typed);

/// The same as a text to store. What is no period stays as it is typed, for whoever checks it to tell.
[[nodiscard]] std::string storedPeriod(std::string_view typed);

/// What the texts of fields say to people, and what people write for them. Thread: one at a time.
class FieldWords {
public:
    FieldWords(SnapshotPtr snapshot, presentation::Words words);
    ~FieldWords();
    FieldWords(FieldWords&& other) noexcept;
    FieldWords& operator=(FieldWords&& other) noexcept;

    /// Regions, documents and indicators that are to be added, too: what refers to them is shown by their names.
    /// Replaces those of before.
    void setAdded(const std::vector<std::pair<domain::RecordKind, domain::RecordTexts>>& records);

    /// Has the field a list of what it can be?
    [[nodiscard]] static bool hasChoices(const domain::RecordField& field);
    /// In the order in which they are listed: vocabularies have one of their own, the others that of the workspace.
    [[nodiscard]] const std::vector<FieldChoice>& choices(const domain::RecordField& field) const;

    /// What stands in a cell: a name for a code, a sign for a comparator; the text itself where there is no other.
    [[nodiscard]] std::string shown(const domain::RecordField& field, const std::string& text) const;
    /// What is stored for what somebody wrote or pasted: a code for a name or a code, a plain number for a number with
    /// separators or the unit after it, a period as writtenPeriod() reads it. Absent: it is no number or known word, or
    /// may mean several.
    [[nodiscard]] std::optional<std::string> stored(const domain::RecordField& field, std::string_view typed,
                                                    std::string_view unit = {}) const;

private:
    struct Finders;
    struct Lists;

    [[nodiscard]] Lists& listsOf(const domain::RecordField& field) const;
    [[nodiscard]] std::optional<std::string> numberOf(const domain::RecordField& field, std::string_view typed,
                                                      std::string_view unit) const;
    [[nodiscard]] std::optional<std::string> foundElsewhere(const domain::RecordField& field,
                                                            std::string_view typed) const;

    SnapshotPtr m_snapshot;
    presentation::Words m_words;
    std::vector<std::pair<domain::RecordKind, FieldChoice>> m_added;
    mutable std::unique_ptr<Finders> m_finders; ///< made when something is looked up that no list has
    mutable std::map<std::string, std::unique_ptr<Lists>> m_lists; ///< made when they are asked for
};

} // namespace wm::workspace
