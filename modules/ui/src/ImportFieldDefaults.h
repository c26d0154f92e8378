// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/Import.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace wm::ui {

/// What all records of an import have where the table has no column for it: a row of lists, one for each field of a
/// vocabulary that no column says.
class ImportFieldDefaults : public QWidget {
    Q_OBJECT

public:
    ImportFieldDefaults(workspace::SnapshotPtr snapshot, const presentation::Words& words, QWidget* parent = nullptr);

    /// Of observations there are none, and it hides.
    void display(const domain::ImportRecipe& recipe);

Q_SIGNALS:
    void changed(const QString& field, const QString& text); ///< empty: nothing is said

private:
    void addField(const domain::RecordField& field, const domain::ImportRecipe& recipe);

    workspace::SnapshotPtr m_snapshot;
    presentation::Words m_words;
    QHBoxLayout* m_row = nullptr;
    std::vector<QWidget*> m_lists;
};

} // namespace wm::ui
