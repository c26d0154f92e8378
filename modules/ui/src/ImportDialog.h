// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BusyFocus.h"
#include "TrialDialog.h"
#include "WantedImport.h"

#include "wm/base/Error.h"
#include "wm/presentation/Words.h"
#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Import.h"

#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace wm::ui {

class ImportDifferencePage;
class ImportTablePage;
class ImportWordsPage;
struct ProposedDocument;

/// Importing a table in three steps: how it is read, what its words mean and where it is from, what it changes. Nothing
/// is written before the last one; what is read is read on a worker, with progress and cancel.
class ImportDialog : public TrialDialog {
    Q_OBJECT

public:
    ImportDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words, std::filesystem::path file,
                 QWidget* parent);

    /// Of reading, and of storing.
    void showProgress(int done, int total);
    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

Q_SIGNALS:
    void wanted(const wm::ui::WantedImport& import);
    void anotherFileWanted();

protected:
    [[nodiscard]] TaskRunner& trying() override { return m_tasks; }
    [[nodiscard]] QString lossText() const override;
    void showStoring() override;
    void showFailure(const QString& failure) override;

private:
    enum Step { TableStep, WordsStep, DifferenceStep };

    void arrange();
    /// In the place of the steps; empty: it can be read.
    void showUnreadable(const QString& text);
    void preview(const std::optional<domain::ImportRecipe>& recipe);
    void tryOut(Step next);
    void takeTrial(const Result<workspace::ImportTrialPtr>& trial, Step next);
    void goOn();
    void goBack();
    void showStep(Step step);
    void enableButtons();
    void tell(const QString& text);
    void setBusy(bool isBusy);
    [[nodiscard]] QString fileName() const;
    /// As the table calls the document it is from, else the file.
    [[nodiscard]] ProposedDocument proposedDocument() const;

    workspace::SnapshotPtr m_snapshot;
    workspace::ImportSource m_source;
    std::optional<workspace::ImportSubject> m_subject; ///< as the user says; absent: told from the headings
    std::optional<workspace::ImportPreview> m_preview; ///< absent: the file has not been read, or cannot be
    QString m_rememberedAs;                            ///< the recipe by which the table was read first; empty: none
    domain::ImportRecipe m_remembered;                 ///< what it says of this table
    domain::ImportRecipe m_recipe;
    workspace::ImportTrialPtr m_trial;
    ImportTablePage* m_table = nullptr;
    ImportWordsPage* m_words = nullptr;
    ImportDifferencePage* m_difference = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_steps = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_another = nullptr; ///< where this file cannot be read
    QBoxLayout* m_layout = nullptr;
    BusyFocus m_focus;
    TaskRunner m_tasks; // after what its results are shown in
};

} // namespace wm::ui
