// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ChangesSpec.h"
#include "wm/presentation/Words.h"
#include "wm/workspace/History.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace wm::ui {

class ArrowCombo;
class ChangeList;

/// What changed since a state that the user chooses: counts, and the targets that are not what they were.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget* parent = nullptr);

    /// The states there are; emits nothing.
    void setMarks(std::vector<workspace::HistoryMark> marks, std::size_t chosen);
    void setChanges(const presentation::ChangesSpec& changes, const presentation::Words& words);

Q_SIGNALS:
    void markChosen(const wm::workspace::HistoryMark& mark);
    void targetWanted(wm::domain::TargetId target, wm::domain::IndicatorId indicator);
    void historyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillMarks();

    std::vector<workspace::HistoryMark> m_marks;
    std::size_t m_chosen = 0;
    QLabel* m_heading = nullptr;
    ArrowCombo* m_since = nullptr;
    QToolButton* m_history = nullptr;
    QLabel* m_summary = nullptr;
    ChangeList* m_list = nullptr;
    QLabel* m_more = nullptr;
};

} // namespace wm::ui
