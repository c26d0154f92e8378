// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/ui/TaskRunner.h"
#include "wm/workspace/Search.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace wm::ui {

/// Finds a region, town or facility on the map by Chinese name, pinyin or English name. A popup: arrow keys and Enter,
/// or a click, choose.
class MapSearch : public QFrame {
    Q_OBJECT

public:
    explicit MapSearch(QWidget* parent = nullptr);

    /// What is searched. The text of the last search stays.
    void setInput(const ViewInput& input) { m_input = input; }
    void openAt(const QPoint& globalTopRight);

Q_SIGNALS:
    void chosen(const wm::workspace::SearchHit& hit);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showHits(std::vector<workspace::SearchHit> hits);
    void choose(int row);
    void retranslate();

    ViewInput m_input;
    std::vector<workspace::SearchHit> m_hits;
    QLineEdit* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    TaskRunner m_tasks; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
