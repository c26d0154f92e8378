// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MergedValues.h"

#include "wm/store/ObservationRows.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace wm::workspace {

/// The ids of the two files, which differ.
class IdsOfTheirs {
public:
    IdsOfTheirs(const domain::Catalogue& theirs, const domain::Catalogue& records, const MergeTrial::Content& content);

    [[nodiscard]] bool isCompared(domain::IndicatorId ours) const;
    /// The place of one of our values among theirs; absent: they do not have the indicator.
    [[nodiscard]] std::optional<domain::Observation> placeOf(const domain::Observation& ours) const;
    /// A value of theirs in our ids. What its source is called matters only for whether it is the same one.
    [[nodiscard]] domain::Observation inOurs(domain::Observation theirs, const domain::Observation& place) const;

private:
    std::unordered_map<domain::IndicatorId, std::optional<domain::IndicatorId>> m_indicators; ///< by ours
    std::unordered_map<domain::DocumentId, domain::DocumentId> m_documents;                   ///< by theirs
};

/// Says what becomes of a value, by looking it up in the states that both files have known.
class ValueJudge {
public:
    /// `ids` must outlive it. Errors: DatabaseFailed.
    [[nodiscard]] static Result<ValueJudge> create(const MergeReaders& readers, const IdsOfTheirs& ids);

    struct Judgement {
        MergeFate fate = MergeFate::Here;
        std::optional<domain::Observation> base;
    };
    /// All in ours' ids; absent: the two say the same. Errors: DatabaseFailed, ParseFailed.
    [[nodiscard]] Result<std::optional<Judgement>> judge(const domain::Observation& place,
                                                         const std::optional<domain::Observation>& ours,
                                                         const std::optional<domain::Observation>& theirs);

private:
    using Finder = store::ObservationFinder;
    struct Agreed {
        Finder ours, theirs;
        bool isSinceTaken = false;
    };
    explicit ValueJudge(const IdsOfTheirs& ids)
        : m_ids(&ids)
    {
    }
    [[nodiscard]] Result<std::optional<domain::Observation>> findTheirs(Finder& theirs,
                                                                        const domain::Observation& place) const;

    const IdsOfTheirs* m_ids;
    std::optional<Finder> m_start, m_taken;
    std::vector<Agreed> m_agreed;
};

} // namespace wm::workspace
