// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"

#include <QDialog>
#include <QString>

#include <vector>

namespace wm::ui {

/// An issue with its place as people call it.
struct ListedIssue {
    QString document; ///< the file, or the row
    QString column;   ///< or field
    Issue issue;
};

/// What became of a piece of work that met issues.
struct IssuesAccount {
    QString title;
    QString outcome;          ///< what was done in spite of them, or was not
    QString document, column; ///< headings
    std::vector<ListedIssue> issues;
};

/// Lists what is wrong where; not modal. Deletes itself when closed.
class IssuesDialog : public QDialog {
    Q_OBJECT

public:
    /// Of files that nothing was taken of: which file, row and column.
    explicit IssuesDialog(const Issues& issues, QWidget* parent = nullptr);
    explicit IssuesDialog(const IssuesAccount& account, QWidget* parent = nullptr);

private:
    [[nodiscard]] static IssuesAccount ofFiles(const Issues& issues);
};

} // namespace wm::ui
