// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartBatch.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wm::ui {

class StyleFields;

/// Asks into which folder the charts of the selection are to go, and writes them there, with progress and a button to
/// stop. Size, resolution and format are remembered.
class ChartBatchDialog : public QDialog {
    Q_OBJECT

public:
    /// `scope` says in words which charts they are; `request` lacks the folder and the format.
    ChartBatchDialog(ChartBatchRequest request, const QString& scope, QWidget* parent);

    [[nodiscard]] const ChartBatch* batch() const { return m_batch; }

    void reject() override;

Q_SIGNALS:
    /// The work has ended; `text` says how, in words for the user.
    void told(bool isWell, const QString& text);

private:
    void addFields(const QString& scope);
    void addButtons();
    void askFolder();
    void change();
    void start();
    void end();
    void setFieldsEnabled(bool areEnabled);
    /// All that says what is written, but for the style.
    [[nodiscard]] std::array<QWidget*, 7> fields() const;

    ChartBatchRequest m_request;
    QComboBox* m_format = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_dpi = nullptr;
    StyleFields* m_style = nullptr;
    QCheckBox* m_caption = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    ChartBatch* m_batch = nullptr; ///< null: not begun yet
};

} // namespace wm::ui
