// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PictureSheet.h"
#include "SheetDialog.h"

#include "wm/ui/Preferences.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wm::ui {

class LengthFields;
class StyleFields;

/// Lays out a chart, a scoreboard, a card or a table for a document: how large, how sharp, and with a printed caption
/// when asked; with a preview. What is chosen is remembered, but for the figure's number.
class PictureDialog : public SheetDialog {
    Q_OBJECT

public:
    /// `output` has a picture.
    PictureDialog(ViewOutput output, QWidget* parent);

    [[nodiscard]] PictureSheet sheet() const;
    [[nodiscard]] PictureOptions options() const;

private:
    void addSizes();
    void addStyle();
    void addCaption();
    [[nodiscard]] PictureCaption caption() const;
    void change();
    void showSize();
    void renderPreview() override;
    void copy() override;

    /// A part of the caption and its member in the options.
    struct Part {
        QCheckBox* check;
        bool PictureOptions::*member;
    };

    ViewOutput m_output;
    QComboBox* m_size = nullptr;
    LengthFields* m_lengths = nullptr;
    QComboBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    StyleFields* m_style = nullptr;
    QCheckBox* m_caption = nullptr;
    QLineEdit* m_number = nullptr;
    std::vector<Part> m_parts;
};

} // namespace wm::ui
