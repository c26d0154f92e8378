// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Import.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace wm::ui {

class ArrowCombo;
class ChoiceCombo;
class ImportFieldDefaults;

/// The first step of an import: the table as it stands in the file, what its columns are understood as, and what is
/// said of values of which the table says nothing.
class ImportTablePage : public QWidget {
    Q_OBJECT

public:
    ImportTablePage(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent = nullptr);

    /// Until then nothing of it is shown: there may be no table.
    void display(const workspace::ImportPreview& preview);

Q_SIGNALS:
    void sheetWanted(const QString& name);
    void encodingWanted(const QString& name);  ///< empty: to be found out
    void separatorWanted(const QString& sign); ///< the same
    void headingRowWanted(int row);            ///< 0: to be found out
    void subjectWanted(const wm::workspace::ImportSubject& subject);
    void periodTyped(); ///< and not taken yet
    void recipeChanged(const wm::domain::ImportRecipe& recipe);

private:
    [[nodiscard]] QWidget* makeFileRow();
    [[nodiscard]] QWidget* makeTextForm();
    [[nodiscard]] QWidget* makeHeadingRow();
    [[nodiscard]] QWidget* makeDefaults();
    void showDefaults();
    void showColumns();
    void showRows();
    void changeRole(int column, const QString& key);
    [[nodiscard]] QString meaningOf(const workspace::ImportColumn& column) const;

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    workspace::ImportPreview m_preview;
    ArrowCombo* m_subjects = nullptr;
    ArrowCombo* m_sheets = nullptr;
    QLabel* m_sheetLabel = nullptr;
    ArrowCombo* m_encodings = nullptr;
    ArrowCombo* m_separators = nullptr;
    QWidget* m_textForm = nullptr;
    QSpinBox* m_headingRow = nullptr;
    QWidget* m_headings = nullptr; ///< the same with its label
    QWidget* m_fileRow = nullptr;
    QLabel* m_lines = nullptr;
    QWidget* m_halves = nullptr; ///< columns above rows
    QTableWidget* m_columns = nullptr;
    QTableWidget* m_rows = nullptr;
    ChoiceCombo* m_region = nullptr;
    ChoiceCombo* m_indicator = nullptr;
    ChoiceCombo* m_unit = nullptr;
    QLineEdit* m_period = nullptr;
    QWidget* m_defaults = nullptr;
    ImportFieldDefaults* m_fields = nullptr;
};

} // namespace wm::ui
