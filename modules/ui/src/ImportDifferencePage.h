// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImportItemsModel.h"

#include "wm/presentation/Words.h"

#include <QWidget>

#include <array>
#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace wm::ui {

/// The last step of an import: how the values compare with what is stored, which of them are taken, what could not be
/// read.
class ImportDifferencePage : public QWidget {
    Q_OBJECT

public:
    ImportDifferencePage(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent = nullptr);

    void display(const workspace::ImportTrialPtr& trial, const QString& recipeName);
    /// Ticks once that the recipe is to be remembered; who unticks it has decided.
    void proposeRemembering();
    [[nodiscard]] const workspace::ImportChoice& choice() const { return m_choice; }
    [[nodiscard]] std::string reason() const;
    /// Empty: the recipe is not to be remembered.
    [[nodiscard]] std::string recipeName() const;
    /// Whether all that was read may be stored.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void readinessChanged();
    void changedByUser();

private:
    [[nodiscard]] QWidget* makeCounts();
    [[nodiscard]] QWidget* makeChoices();
    void show(std::size_t list);
    void showItems(domain::ImportFate fate);
    void showProblems();
    [[nodiscard]] presentation::TableSpec problemTable() const;
    void countAgain();
    /// Which rows are listed, where these are not all; else empty.
    [[nodiscard]] QString listedText() const;

    static constexpr std::size_t kProblems = domain::kImportFates.size();

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    workspace::ImportTrialPtr m_trial;
    workspace::ImportChoice m_choice;
    ImportItemsModel m_items;
    SpecTableModel m_problems;
    std::array<QToolButton*, kProblems + 1> m_lists{}; ///< one a fate, then the problems
    std::size_t m_shown = 0;
    QTableView* m_table = nullptr;
    QLabel* m_note = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QCheckBox* m_remember = nullptr;
    bool m_isRememberingProposed = false;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace wm::ui
