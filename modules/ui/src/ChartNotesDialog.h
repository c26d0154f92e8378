// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/ChartNote.h"
#include "wm/workspace/Snapshot.h"
#include "wm/workspace/Views.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace wm::ui {

/// The notes on the years of one chart: a list, and the fields of the one that is chosen or of a new one. Stays open
/// beside the chart; what is saved shows there and can be undone.
class ChartNotesDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChartNotesDialog(QWidget* parent);

    /// The notes of another chart, or those of the same after a change. Fields that the user has not saved stay when it
    /// is the same chart.
    void display(const workspace::SnapshotPtr& snapshot, domain::Language language,
                 const workspace::ChartSubject& subject);
    /// Begins a note, or takes the one that is there for that year.
    void edit(int year, domain::ChartNoteKind kind);

Q_SIGNALS:
    /// What is to be stored: added without `before`, removed without `after`.
    void changeWanted(const std::optional<wm::domain::ChartNote>& before,
                      const std::optional<wm::domain::ChartNote>& after, const QString& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectFields();
    void retranslate();
    void fillList();
    void fillScopes();
    void choose(int row);
    void begin(int year, domain::ChartNoteKind kind);
    void showFields(const domain::ChartNote& note);
    [[nodiscard]] domain::ChartNote fields() const;
    void check();
    void save();
    void removeChosen();
    /// Takes the reason out of its field.
    [[nodiscard]] QString takeReason();

    workspace::SnapshotPtr m_snapshot;
    workspace::ChartSubject m_subject;
    domain::Language m_language = domain::Language::Chinese;
    std::vector<domain::ChartNote> m_notes;
    std::optional<domain::ChartNote> m_chosen; ///< as it is stored; none: a new one
    std::optional<domain::ChartNote> m_saved;  ///< on its way into the workspace
    QListWidget* m_list = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_yearLabel = nullptr;
    QSpinBox* m_year = nullptr;
    QLabel* m_textLabel = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_scopeLabel = nullptr;
    QComboBox* m_scope = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace wm::ui
