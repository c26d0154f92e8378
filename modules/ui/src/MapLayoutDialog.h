// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapSheet.h"

#include "wm/presentation/Selection.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/TaskRunner.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wm::ui {

class SheetPreview;

/// Lays a map out for a document: what goes onto it, which part of the world, how large; with a preview. What is chosen
/// is remembered, but for the title.
class MapLayoutDialog : public QDialog {
    Q_OBJECT

public:
    /// What the user came for is what Return does.
    enum class Purpose { Save, Print };

    MapLayoutDialog(MapSheetSubject subject, Purpose purpose, QWidget* parent);

    [[nodiscard]] MapSheet sheet() const;
    [[nodiscard]] MapSheetOptions options() const;

Q_SIGNALS:
    void saveWanted();
    void printWanted();

private:
    void addContents(QFormLayout& form);
    void addExtent(QFormLayout& form);
    void addSizes(QFormLayout& form);
    void addButtons(QVBoxLayout& layout, Purpose purpose);
    void change();
    void showSize();
    void renderPreview();
    void copy();
    void showLosses(const QStringList& losses);

    MapSheetSubject m_subject;
    /// A part of the sheet and its member in the options.
    struct Part {
        QCheckBox* check;
        bool MapSheetOptions::*member;
    };
    std::vector<Part> m_parts;
    QLineEdit* m_title = nullptr;
    QComboBox* m_extent = nullptr;
    QComboBox* m_size = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QSpinBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    QLabel* m_state = nullptr;
    SheetPreview* m_preview = nullptr;
    QTimer m_patience; ///< a number that is typed is drawn once
    TaskRunner m_copies;
    TaskRunner m_tasks; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
