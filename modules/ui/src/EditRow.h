// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Record.h"
#include "wm/workspace/DataTables.h"

#include <compare>
#include <optional>
#include <utility>

namespace wm::ui {

/// What is edited as one table: records of a kind, or the observations of one indicator.
struct EditKey {
    workspace::DataKind kind = workspace::DataKind::Targets;
    domain::IndicatorId indicator = {}; ///< of observations alone

    auto operator<=>(const EditKey&) const = default;
};

/// What saving does to a row.
enum class RowFate {
    Stored, ///< nothing
    Begun,  ///< nothing: it was put there for the user, who has not written into it
    Changed,
    Added,
    Removed,
    Dropped, ///< was added and is not wanted any more
};

/// A row of an edited table: what is stored, and what it is to become.
class EditRow {
public:
    EditRow() = default;
    [[nodiscard]] static EditRow ofStored(domain::RecordTexts texts)
    {
        EditRow row;
        row.m_stored = std::move(texts);
        return row;
    }
    [[nodiscard]] static EditRow ofNew(domain::RecordTexts texts)
    {
        EditRow row;
        row.m_edited = std::move(texts);
        return row;
    }

    /// For the user to go on with: as long as it is left so, it is no edit.
    [[nodiscard]] static EditRow ofBegun(domain::RecordTexts texts)
    {
        EditRow row = ofNew(std::move(texts));
        row.m_begun = row.m_edited;
        return row;
    }

    /// Absent: it is new.
    [[nodiscard]] const std::optional<domain::RecordTexts>& stored() const { return m_stored; }
    /// As it would be.
    [[nodiscard]] const domain::RecordTexts& texts() const { return m_edited ? *m_edited : *m_stored; }
    [[nodiscard]] RowFate fate() const
    {
        if (m_isRemoved)
            return m_stored ? RowFate::Removed : RowFate::Dropped;
        if (!m_stored)
            return m_begun == m_edited ? RowFate::Begun : RowFate::Added;
        return m_edited ? RowFate::Changed : RowFate::Stored;
    }
    /// Does saving do anything to it?
    [[nodiscard]] bool isPending() const
    {
        const RowFate now = fate();
        return now == RowFate::Changed || now == RowFate::Added || now == RowFate::Removed;
    }
    [[nodiscard]] bool isChanged(std::size_t field) const
    {
        return m_stored && m_edited && (*m_stored)[field] != (*m_edited)[field];
    }

    void setTexts(domain::RecordTexts texts)
    {
        if (m_stored == texts)
            m_edited.reset();
        else
            m_edited = std::move(texts);
    }
    void setRemoved(bool isRemoved) { m_isRemoved = isRemoved; }

private:
    std::optional<domain::RecordTexts> m_stored, m_edited; ///< one of them is there
    std::optional<domain::RecordTexts> m_begun;            ///< as it was put there for the user
    bool m_isRemoved = false;
};

} // namespace wm::ui
