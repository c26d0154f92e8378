// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditModel.h"
#include "EditRebase.h"

#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Edit.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wm::ui {

/// Something wrong in what is to be saved.
struct EditFault {
    EditKey key;
    std::size_t row = 0; ///< as the model keeps it
    std::size_t field = 0;
    QString text;
};

struct EditCounts {
    int changed = 0, added = 0, removed = 0;

    [[nodiscard]] int all() const { return changed + added + removed; }
};

/// All tables that are edited together, saved as one change and undone step by step before that. Checks what is edited
/// on a worker, a moment after each edit. Thread: GUI.
class EditBook : public QObject {
    Q_OBJECT

public:
    explicit EditBook(QObject* parent = nullptr);

    /// Edits of the same workspace stay where they still apply. Gives those that do not, in words.
    QStringList setSnapshot(const workspace::SnapshotPtr& snapshot, const presentation::Words& words);
    [[nodiscard]] const workspace::SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const presentation::Words& words() const { return m_words; }
    /// Made when it is asked for. A workspace must be open.
    [[nodiscard]] EditModel& model(const EditKey& key);
    [[nodiscard]] const workspace::FieldWords& fieldWords(workspace::DataKind kind) const;
    [[nodiscard]] QUndoStack& steps() { return m_steps; }

    [[nodiscard]] EditCounts counts() const;
    [[nodiscard]] bool hasEdits() const { return !m_isSaved && counts().all() > 0; }
    /// What is to be stored; new records have codes. Values that are none are left out, and have faults.
    [[nodiscard]] workspace::Edits edits() const;
    [[nodiscard]] const std::vector<EditFault>& faults() const { return m_faults; }
    /// When the faults are those of what is edited now: at once or a little later.
    void whenChecked(std::function<void()> then);
    [[nodiscard]] bool isBusy() const { return m_tasks.isBusy() || m_checkSoon.isActive(); }
    void setLocked(bool isLocked);
    /// What was edited is stored, and drops out with the snapshot that follows.
    void noteSaved() { m_isSaved = true; }
    void discard();

Q_SIGNALS:
    void edited();
    void faultsChanged();
    /// What is edited is not what is stored; saving will tell it, too.
    void checkFailed(const wm::Error& error);
    /// A step was done or undone in that table.
    void stepTaken(const wm::ui::EditKey& key);

private:
    struct Row {
        EditKey key;
        std::size_t row = 0;
    };
    struct Collected {
        workspace::Edits edits;
        std::vector<Row> records, observations; ///< where they come from
        std::vector<Row> unread;                ///< of `faults`
        Issues faults;                          ///< of values that are no values
    };

    [[nodiscard]] EditContext contextOf(workspace::DataKind kind);
    [[nodiscard]] std::vector<domain::RecordTexts> storedRows(const EditKey& key) const;
    [[nodiscard]] Collected collected() const;
    void collectRecords(const EditModel& model, domain::RecordKind kind, Collected& into) const;
    void collectObservations(const EditModel& model, Collected& into) const;
    [[nodiscard]] QString overtakenText(const EditKey& key, const OvertakenEdit& edit) const;
    void noteEdited();
    void tellStep(int index);
    void check();
    /// With the words of cells in the place of codes.
    [[nodiscard]] QString faultText(Issue issue, workspace::DataKind kind, std::size_t field) const;
    void takeFaults(const Collected& from, const Issues& records, const Issues& observations);

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    std::unique_ptr<workspace::FieldWords> m_fieldWords;  ///< also knows what is to be added
    std::unique_ptr<workspace::FieldWords> m_storedWords; ///< of values, which can only name what is stored
    std::map<EditKey, std::unique_ptr<EditModel>> m_models;
    QUndoStack m_steps; ///< goes before the models that its commands change
    int m_stepIndex = 0;
    std::vector<EditFault> m_faults;
    std::vector<std::function<void()>> m_waiting;
    bool m_isSaved = false;
    bool m_isLocked = false;
    bool m_isChecked = true;
    QTimer m_checkSoon;
    TaskRunner m_tasks;
};

} // namespace wm::ui
