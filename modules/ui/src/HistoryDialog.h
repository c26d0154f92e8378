// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistoryExporter.h"
#include "HistorySearch.h"
#include "OutputActions.h"

#include "wm/ui/SpecTableModel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace wm::ui {

class ColumnFitting;
class HistoryFilterBar;
class HistoryVersionMenu;
class ProgressLine;

/// Who changed what, when and why: the changes, and the fields of the chosen one or of all, narrowed by a row of
/// fields. From here changes are taken back, states named and the history exported. The work can go on beside it.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(HistorySession& session, const presentation::Words& words, QWidget* parent);

    /// Why something could not be put back, until something else is tried.
    void tellFailure(const QString& text);
    /// What was put back, until something else is tried or looked for.
    void tellResult(const QString& text);
    /// What is being written is stopped first.
    void reject() override;

Q_SIGNALS:
    /// What is listed is to leave the program.
    void wanted(wm::ui::OutputKind kind, const wm::ui::ViewOutput& output);
    void restorationWanted(const wm::domain::Restoration& what, const QString& action, const QString& reason);
    void subjectWanted(const wm::workspace::HistorySubject& subject);

private:
    [[nodiscard]] QTableView* makeTable(const char* name, const QString& what, SpecTableModel& model);
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeButtons();
    void connectParts();
    /// Finds what the fields above want, with the chosen change.
    void find();
    void showHistory();
    void showListed();
    void showNote(const QString& text = {});
    void enableActions();
    [[nodiscard]] std::optional<domain::ChangeId> chosenChange() const;
    /// Of the row below that is selected; null: none is.
    [[nodiscard]] const workspace::HistoryEntry* currentEntry() const;
    /// The one chosen above, or else that of the row selected below; null: the user has chosen none.
    [[nodiscard]] const domain::Change* currentChange() const;
    /// Of a row that was added it is its removal, which is asked for.
    void putRowBack();
    void askRemoval(const domain::Restoration& removal);
    void wantBack(const domain::Restoration& what, const QString& action, const QString& reason = {});
    void takeChangeBack();
    void askStateBack(domain::ChangeId change, const QString& name);
    void askReason();
    void showSubject();
    [[nodiscard]] ViewOutput output() const;

    HistorySession& m_session;
    presentation::Words m_words;
    HistorySearch m_search;
    HistoryExporter m_exporter;
    workspace::HistoryFilter m_wanted;             ///< what was looked for last; while a day is wrong, without it
    std::shared_ptr<const ListedHistory> m_listed; ///< null: nothing was found yet
    struct Outcome {
        QString text;
        bool isFailure = false;
    };
    Outcome m_outcome; ///< of what was to be put back last; empty: none
    SpecTableModel m_changes, m_fields;
    HistoryFilterBar* m_filters = nullptr;
    QLabel* m_count = nullptr;
    ProgressLine* m_progress = nullptr;
    QTableView* m_changeView = nullptr;
    QTableView* m_fieldView = nullptr;
    ColumnFitting* m_changeFitting = nullptr;
    ColumnFitting* m_fieldFitting = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_row = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_state = nullptr;
    QPushButton* m_reason = nullptr;
    QPushButton* m_export = nullptr;
    HistoryVersionMenu* m_versions = nullptr;
};

} // namespace wm::ui
