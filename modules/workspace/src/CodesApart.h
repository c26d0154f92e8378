// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Catalogue.h"
#include "wm/domain/Change.h"
#include "wm/domain/RecordKind.h"
#include "wm/store/Connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace wm::workspace {

/// One of two files that are compared.
struct CodedRecords {
    const domain::Catalogue& records; ///< as they are now
    store::Connection& connection;    ///< to the same, for what they were called before
};

/// What both files had when one was copied.
struct CopiedRecords {
    domain::ChangeId change;
    const domain::Catalogue& records;
};

/// Other codes for records of theirs whose own codes ours has given to other records: new codes are counted
/// ("document-1", "import-2026-11-24"), so that two people who work apart come to the same ones. What both have added
/// under one code is one record where it has, or once had, one name; a task also needs one document, and a target is
/// another one where its document is. One that ours took before is found again by that name.
class CodesApart {
public:
    /// `copied`: absent where the two were never one; then only documents of counted codes are told apart, for other
    /// records differ in their names where one side has corrected them. Errors: DatabaseFailed, ParseFailed.
    [[nodiscard]] static Result<CodesApart> find(const CodedRecords& ours, const CodedRecords& theirs,
                                                 const std::optional<CopiedRecords>& copied);

    /// Gives those codes in theirs, as it is or was.
    void giveTo(domain::Catalogue& theirs) const;

private:
    struct Codes {
        std::unordered_map<std::int64_t, std::string> byId;  ///< of theirs
        std::unordered_map<std::string, std::string> byCode; ///< of theirs
    };
    std::map<domain::RecordKind, Codes> m_codes;
};

} // namespace wm::workspace
