// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/workspace/FillQueue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wm::ui {

/// What is left to be filled in, document after document, and what is filled in already.
class FillQueueList : public QWidget {
    Q_OBJECT

public:
    explicit FillQueueList(QWidget* parent = nullptr);

    /// Keeps the current target, or takes the one after it when it has left the list.
    void display(const ViewInput& input);
    /// None: the list is empty.
    [[nodiscard]] domain::TargetId current() const;
    /// Makes a target current, whatever filters hide it.
    void show(domain::TargetId target);
    /// The target below the current one, else the first one; none: there is no other.
    [[nodiscard]] domain::TargetId next() const;
    /// Whole workspace or only what is selected in the window.
    void setOnlySelection(bool isOnly);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// Left are those that lost something, not those that match the filter.
    [[nodiscard]] int leftCount() const;

Q_SIGNALS:
    void currentChanged();
    /// The user wants to type for the current target.
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Part { Values, Years, Filled };

    void renew();
    void fillTree();
    void fillParts();
    void addRow(const workspace::FillItem& item, QTreeWidgetItem& document);
    [[nodiscard]] Part part() const;
    [[nodiscard]] static bool isIn(const workspace::FillItem& item, Part part);
    [[nodiscard]] bool isMatching(const domain::Target& target) const;
    void choose(domain::TargetId target);
    void retranslate();

    ViewInput m_input;
    std::vector<workspace::FillItem> m_items; ///< all of the scope
    std::vector<QTreeWidgetItem*> m_rows;     ///< what the tree shows, top to bottom
    QComboBox* m_part = nullptr;
    QCheckBox* m_onlySelection = nullptr;
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_counts = nullptr;
};

} // namespace wm::ui
