// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace wm::ui {

/// Asks for files without stopping the program; the answer comes through the function, or never when the user cancels.
class FileDialogs : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const std::filesystem::path&)>;

    /// `parent` owns this object and the dialogs.
    explicit FileDialogs(QWidget& parent);

    void askCatalogueFolder(const std::filesystem::path& start, Answer answer);
    void askNewWorkspace(Answer answer);
    void askWorkspace(Answer answer);
    void askBaseMap(Answer answer);
    void askLayers(std::function<void(const std::vector<std::filesystem::path>&)> answer);
    void askImport(Answer answer);
    void askOtherWorkspace(Answer answer);
    void askPicture(const QString& suggestedName, Answer answer);
    void askFeatures(const QString& suggestedName, Answer answer);
    void askTable(const QString& suggestedName, Answer answer);

private:
    QWidget& m_parent;
};

} // namespace wm::ui
