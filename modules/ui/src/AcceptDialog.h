// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wm::ui {

/// Asks why findings are let stand; without a reason they are not.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    /// `finding`: what the only one says; empty for several.
    AcceptDialog(int count, const QString& finding, QWidget* parent);

    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace wm::ui
