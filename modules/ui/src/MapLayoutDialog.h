// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MapSheet.h"
#include "SheetDialog.h"

#include "wm/presentation/Selection.h"
#include "wm/ui/Preferences.h"
#include "wm/ui/TaskRunner.h"

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wm::ui {

class LengthFields;
class StyleFields;

/// Lays a map out for a document: what goes onto it, which part of the world, how large; with a preview. What is chosen
/// is remembered, but for the title.
class MapLayoutDialog : public SheetDialog {
    Q_OBJECT

public:
    MapLayoutDialog(MapSheetSubject subject, Purpose purpose, QWidget* parent);

    [[nodiscard]] MapSheet sheet() const;
    [[nodiscard]] MapSheetOptions options() const;

private:
    void addContents();
    void addExtent();
    void addSizes();
    void addStyle();
    void change();
    void showSize();
    void renderPreview() override;
    void copy() override;
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
    LengthFields* m_lengths = nullptr;
    QSpinBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    StyleFields* m_style = nullptr;
    TaskRunner m_copies;
    TaskRunner m_tasks; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
