// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MergeItemsModel.h"
#include "TrialDialog.h"
#include "WantedMerge.h"

#include "wm/presentation/Words.h"
#include "wm/ui/TaskRunner.h"

#include <array>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;
class QWidget;

namespace wm::ui {

class ColumnFitting;
class ProgressLine;

/// Another workspace beside this one: what differs, list by list, and what of it is to be taken.
class MergeDialog : public TrialDialog {
    Q_OBJECT

public:
    MergeDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words, const std::filesystem::path& file,
                QWidget* parent);

    [[nodiscard]] const TaskRunner& tasks() const { return m_tasks; }

Q_SIGNALS:
    void wanted(const wm::ui::WantedMerge& merge);

protected:
    [[nodiscard]] TaskRunner& trying() override { return m_tasks; }
    [[nodiscard]] QString lossText() const override;
    void showStoring() override;
    void showFailure(const QString& failure) override;

private:
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makeTable();
    void compare(const std::filesystem::path& file);
    void display(workspace::MergeTrialPtr trial);
    void show(std::size_t list);
    void showProblems();
    void countAgain();
    [[nodiscard]] QString baseText() const;
    [[nodiscard]] std::int64_t countOf(std::size_t list) const;

    static constexpr std::size_t kProblems = workspace::kMergeFates.size();

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    workspace::MergeTrialPtr m_trial;
    workspace::MergeChoice m_choice;
    MergeItemsModel m_items;
    SpecTableModel m_problems;
    std::array<QToolButton*, kProblems + 1> m_lists{}; ///< one a fate, then what cannot be taken
    std::size_t m_shown = 0;
    QLabel* m_base = nullptr;
    QTableView* m_table = nullptr;
    ColumnFitting* m_fitting = nullptr;
    QLabel* m_note = nullptr;
    QWidget* m_choices = nullptr;
    QLineEdit* m_reason = nullptr;
    ProgressLine* m_progress = nullptr;
    QPushButton* m_merge = nullptr;
    TaskRunner m_tasks;
};

} // namespace wm::ui
