// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace wm::ui {

/// Asks whether the whole workspace is to go back to an earlier state, and why.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` of the state; `later` changes would be taken back.
    RestoreDialog(const QString& name, int later, QWidget* parent);

    /// Empty: none was given.
    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
};

} // namespace wm::ui
