// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditBook.h"
#include "ViewInput.h"

#include "wm/workspace/FindingRow.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace wm::ui {

class EditChooser;
class EditFaultList;
class EditForm;
class EditToolBar;
class EditView;

/// The tables of a workspace to be edited: what is done there is pending until it is saved as one change. Stays open
/// beside the window.
class EditDialog : public QDialog {
    Q_OBJECT

public:
    explicit EditDialog(QWidget* parent);

    /// Edits stay where the snapshot is one of the same workspace.
    void display(const ViewInput& input);
    void showTable(const EditKey& key);
    /// Makes the row of a record current.
    void showRecord(workspace::DataKind kind, const std::string& code);
    /// Makes that cell current; a value that is not there gets a row that is begun.
    void showPlace(const workspace::RowPlace& place);
    void focusTable();
    [[nodiscard]] EditBook& book() { return m_book; }
    /// Carries on when nothing is left to be saved: asks whether to save, to drop it, or to stay.
    void leave(std::function<void()> then);
    /// What became of saving.
    void noteSaved();
    void tellFailure(const QString& text, bool isConflict);

Q_SIGNALS:
    void saveWanted(const wm::workspace::Edits& edits, const std::string& reason);
    void revisionWanted(wm::domain::TargetId target);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void connectParts();
    void renewCounts();
    void goToFault(int place);
    /// False: no kept row is that.
    [[nodiscard]] bool goToPlace(const workspace::RowPlace& place);
    void beginRow(const workspace::RowPlace& place);
    void addRow();
    void duplicateRows();
    void removeRows();
    void revertRows();
    void revise();
    void save();
    void setSaving(bool isSaving);
    void tell(const QString& text, bool isProblem);
    /// Gone as soon as nothing is edited.
    void tellUnsaved(const QString& text);
    void tellOvertaken(const QStringList& overtaken);
    [[nodiscard]] EditModel* model() const;
    void retranslate();

    ViewInput m_input;
    EditBook m_book;
    EditKey m_key;
    std::function<void()> m_afterSaving;
    bool m_isSaving = false;
    bool m_isConflict = false; ///< what was to be saved met what somebody else did
    bool m_isUnsavedTold = false;
    EditChooser* m_chooser = nullptr;
    EditToolBar* m_tools = nullptr;
    QSplitter* m_halves = nullptr;
    EditView* m_view = nullptr;
    EditForm* m_form = nullptr;
    EditFaultList* m_faults = nullptr;
    QLabel* m_told = nullptr;
    QWidget* m_bottom = nullptr;
    QLabel* m_pending = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace wm::ui
