// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/ui/TaskRunner.h"
#include "wm/workspace/ExportData.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace wm::ui {

class DataKindList;

/// Asks which tables of the workspace are to go into which file, and has a worker write them, with progress and a
/// button to stop.
class ExportDataDialog : public QDialog {
    Q_OBJECT

public:
    /// `scope` says in words what is selected.
    ExportDataDialog(ViewInput input, const QString& scope, QWidget* parent);
    ~ExportDataDialog() override;

    void reject() override;

Q_SIGNALS:
    /// Everything is written; `text` says what, in words for the user.
    void told(const QString& text);

private:
    void addFields(const QString& scope);
    void addFileFields(QVBoxLayout& layout);
    void addButtons();
    void askFile();
    /// Something else is to be written.
    void change();
    void countRows();
    /// Whoever types the ending of another format wants that one.
    void followEnding();
    /// Gives the file's name the ending of the format.
    void changeEnding();
    void start();
    void askReplacing(const std::vector<std::filesystem::path>& replaced, std::function<void()> then);
    void write(const workspace::DataRequest& wanted, const std::filesystem::path& target);
    void end(const workspace::DataRequest& request, const std::filesystem::path& file,
             const Result<workspace::DataReport>& report);
    void showProgress(int done, int total);
    /// Nothing was written.
    void letTryAgain(const QString& text);
    void showStopped();
    /// Once all else was asked for, it is the file that cannot be written.
    void showFailure(const QString& text);
    /// Empty: there is none.
    void markFile(const QString& problem);
    /// Beneath the file; all of it is seen.
    void showState(const QString& text);
    void setFieldsEnabled(bool areEnabled);
    [[nodiscard]] workspace::DataRequest request() const;
    /// What stands against writing it; empty: nothing.
    [[nodiscard]] QString obstacle(const workspace::DataRequest& request) const;
    [[nodiscard]] std::filesystem::path file() const;
    /// Each once.
    [[nodiscard]] std::vector<std::filesystem::path> files(const workspace::DataRequest& request) const;

    ViewInput m_input;
    std::filesystem::path m_mayBeReplaced; ///< the user was asked when it was chosen
    DataKindList* m_kinds = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_selected = nullptr;
    QComboBox* m_format = nullptr;
    QCheckBox* m_names = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    std::stop_source m_stop; ///< of what is written now
    TaskRunner m_tasks;
};

} // namespace wm::ui
