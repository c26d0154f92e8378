// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"

#include <QMenu>
#include <QStringList>

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
    /// Until it is one that no version has.
    void askName(const QString& label, const QString& suggestion = {});

    HistorySession& m_session;
    QStringList m_names; ///< of the versions that there are
};

} // namespace wm::ui
