// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistorySession.h"
#include "OutputActions.h"

#include "wm/presentation/Words.h"
#include "wm/ui/SpecTableModel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace wm::ui {

class ArrowCombo;

/// Who changed what, when and why; from here changes are taken back, and states named. The work can go on beside it.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(HistorySession& session, const presentation::Words& words, QWidget* parent);
    ~HistoryDialog() override;

Q_SIGNALS:
    /// What is listed is to leave the program.
    void wanted(wm::ui::OutputKind kind, const wm::ui::ViewOutput& output);
    void restorationWanted(const wm::domain::Restoration& what, const QString& action);
    void subjectWanted(const wm::workspace::HistorySubject& subject);

private:
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeButtons();
    void renew();
    void fillTables();
    void fillVersions();
    void applyFilter();
    void enableActions();
    [[nodiscard]] const workspace::HistoryEntry* current() const;
    [[nodiscard]] const domain::Change* currentChange() const;
    void putRowBack();
    void takeChangeBack();
    void askStateBack(domain::ChangeId change, const QString& name);
    void askReason();
    void askVersionName();
    void showSubject();
    [[nodiscard]] ViewOutput output() const;

    HistorySession& m_session;
    presentation::Words m_words;
    std::shared_ptr<const LoadedHistory> m_shown; ///< null: nothing is loaded yet
    SpecTableModel m_table;
    QSortFilterProxyModel m_rows;
    QLineEdit* m_search = nullptr;
    ArrowCombo* m_tables = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_row = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_state = nullptr;
    QPushButton* m_reason = nullptr;
    QToolButton* m_versions = nullptr;
    QMenu* m_versionMenu = nullptr;
};

} // namespace wm::ui
