// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"

#include <QMenu>

namespace wm::ui {

/// The states that have a name, and naming the present one.
class HistoryVersionMenu : public QMenu {
    Q_OBJECT

public:
    HistoryVersionMenu(HistorySession& session, QWidget* parent);

    /// Null: none is loaded.
    void display(const std::shared_ptr<const LoadedHistory>& history);

Q_SIGNALS:
    void goingBackWanted(wm::domain::ChangeId change, const QString& name);

private:
    void addVersion(const domain::NamedVersion& version);
    void askName();

    HistorySession& m_session;
};

} // namespace wm::ui
