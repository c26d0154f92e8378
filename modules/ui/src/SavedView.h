// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowState.h"

#include "wm/domain/LocalText.h"
#include "wm/workspace/Snapshot.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace wm::ui {

/// What a saved view may leave as it finds it.
enum class ViewPart {
    Selection, ///< region, theme, year, indicator ... and the search
    Options,   ///< of chart, comparison and map, and the columns
    Layout     ///< which views are open and how they lie
};
inline constexpr std::array kViewParts{ViewPart::Selection, ViewPart::Options, ViewPart::Layout};

/// A view of the window that the user has given a name.
struct SavedView {
    QString name;
    /// As written by toJson(). Things of a workspace are named by their codes, which are the same in every workspace
    /// with the same regions and indicators, and by their names, for people who read that they are missing.
    QJsonObject content;

    bool operator==(const SavedView&) const = default;
};
inline constexpr qsizetype kMostViewName = 60;

[[nodiscard]] QJsonObject toJson(const WindowState& state, const workspace::Snapshot& snapshot,
                                 domain::Language language);
/// The content without that part.
[[nodiscard]] QJsonObject withoutPart(QJsonObject content, ViewPart part);
[[nodiscard]] bool hasPart(const QJsonObject& content, ViewPart part);

struct ReadState {
    WindowState state;
    QStringList missing; ///< what the workspace does not have: "Region: Ganzhou"
};
/// What the content wants; where it wants nothing, or what cannot be, everything stays as it is now.
[[nodiscard]] ReadState stateFromJson(const QJsonObject& content, const WindowState& now,
                                      const workspace::Snapshot& snapshot);

/// One JSON text a view, for preferences.
[[nodiscard]] QStringList toTexts(const std::vector<SavedView>& views);
/// Texts that are no views are left out, as are further ones of a name.
[[nodiscard]] std::vector<SavedView> viewsFromTexts(const QStringList& texts);

} // namespace wm::ui
