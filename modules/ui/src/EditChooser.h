// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditRow.h"

#include "wm/presentation/Words.h"
#include "wm/workspace/Snapshot.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace wm::ui {

class ChoiceCombo;

/// Which table is edited, and which of its rows are looked for.
class EditChooser : public QWidget {
    Q_OBJECT

public:
    explicit EditChooser(QWidget* parent = nullptr);

    void display(const workspace::SnapshotPtr& snapshot, const presentation::Words& words);
    void setTable(const EditKey& key);
    void setRowCount(int count);
    [[nodiscard]] QString search() const;
    void clearSearch();

Q_SIGNALS:
    void tableWanted(const wm::ui::EditKey& key);
    void searchChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] EditKey chosenTable() const;
    void retranslate();

    workspace::SnapshotPtr m_snapshot;
    int m_rowCount = 0;
    ChoiceCombo* m_kinds = nullptr;
    ChoiceCombo* m_indicators = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace wm::ui
