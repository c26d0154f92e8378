// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace wm::ui {

/// The menu of saved views. The first nine have keys, Ctrl+Alt+1 to Ctrl+Alt+9; Ctrl+Alt+0 goes back.
class SavedViewActions : public QObject {
    Q_OBJECT

public:
    explicit SavedViewActions(QMainWindow& window);

    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    void setNames(const QStringList& names);
    void setHasWorkspace(bool hasWorkspace);
    /// There is something to go back to.
    void setHasBefore(bool hasBefore);

Q_SIGNALS:
    void showWanted(int place);
    void backWanted();
    void saveWanted();
    void manageWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enable();
    void retranslate();

    QMainWindow& m_window;
    QMenu* m_menu = nullptr;
    std::vector<QAction*> m_views;
    QAction* m_none = nullptr; ///< instead of views
    QAction* m_end = nullptr;  ///< the line below them
    QAction* m_back = nullptr;
    QAction* m_save = nullptr;
    QAction* m_manage = nullptr;
    bool m_hasWorkspace = false;
    bool m_hasBefore = false;
};

} // namespace wm::ui
