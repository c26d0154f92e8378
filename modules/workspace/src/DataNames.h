// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace wm::workspace {

/// Whether people know what the field's codes stand for by a name.
[[nodiscard]] bool hasName(const domain::RecordField& field);

/// What codes in the fields of a table stand for. What it is made with must outlive it.
class CodeNames {
public:
    CodeNames(const Snapshot& snapshot, std::span<const domain::RecordField> fields, const presentation::Words& words);

    /// The name in the user's language of a code in the field at that place, which has names; empty for none.
    [[nodiscard]] const std::string& of(std::size_t field, const std::string& code);

private:
    struct Named {
        std::string code, name;
    };
    [[nodiscard]] std::string nameOf(const domain::RecordField& field, const std::string& code) const;

    const Snapshot& m_snapshot;
    const presentation::Words& m_words;
    std::span<const domain::RecordField> m_fields;
    std::vector<Named> m_last; ///< of each field: consecutive rows mostly have the same code
    std::unordered_map<std::string, const domain::Document*> m_documents;
    std::unordered_map<std::string, const domain::Indicator*> m_indicators;
};

} // namespace wm::workspace
