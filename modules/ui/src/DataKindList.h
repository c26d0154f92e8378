// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/ExportData.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace wm::ui {

/// The tables of a workspace to tick off, each with the number of its rows.
class DataKindList : public QWidget {
    Q_OBJECT

public:
    explicit DataKindList(const presentation::Words& words, QWidget* parent = nullptr);

    /// How many rows each has now. One without any cannot be ticked.
    void setCounts(const workspace::Snapshot& snapshot, const workspace::DataScope& scope);
    /// Those that are ticked and have rows.
    [[nodiscard]] std::vector<workspace::DataKind> kinds() const;
    /// Of the ticked ones together.
    [[nodiscard]] std::int64_t rows() const;

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        workspace::DataKind kind;
        QString title;
        QCheckBox* box;
        std::int64_t rows = 0;
    };
    std::vector<Entry> m_entries;
};

} // namespace wm::ui
