// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wm::ui {

/// Asks why findings are let stand; without a reason they are not. Stays until that is stored, so that what is typed is
/// not lost where it cannot be.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        QString said;  ///< by the finding
        QString about; ///< which thing, where and when
    };
    /// `subject`: the only finding; empty for several.
    AcceptDialog(int count, const Subject& subject, QWidget* parent);

    [[nodiscard]] QString reason() const;
    /// Only says that it is wanted; done() follows when it is stored.
    void accept() override;
    /// It could not be stored: it can be tried again.
    void tellFailure(const QString& text);
    /// Nothing is being stored any more, whatever became of it: it can be tried again.
    void endWaiting();

Q_SIGNALS:
    void wanted();

private:
    void setWaiting(bool isWaiting);

    QLineEdit* m_reason = nullptr;
    QLabel* m_failure = nullptr;
    QPushButton* m_accept = nullptr;
    bool m_isWaiting = false; ///< until it is known whether it could be stored
};

} // namespace wm::ui
