// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"

#include <QDialog>

namespace wm::ui {

/// Lists what is wrong in which file, row and column; not modal. Deletes itself when closed.
class IssuesDialog : public QDialog {
    Q_OBJECT

public:
    explicit IssuesDialog(const Issues& issues, QWidget* parent = nullptr);
};

} // namespace wm::ui
