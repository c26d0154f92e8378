// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OutputActions.h"

#include <QDialogButtonBox>

namespace wm::ui {

/// The buttons below a list in a dialog: what is listed is copied, saved or printed, and the dialog closed.
class OutputButtons : public QDialogButtonBox {
    Q_OBJECT

public:
    /// `list` is what the buttons are named after: "History" makes copyHistory, saveHistory, printHistory. Without
    /// `canSave` there is no button to save: for a list that is but a part of what is to be saved.
    OutputButtons(const QString& list, bool canSave, QWidget* parent);

Q_SIGNALS:
    void wanted(wm::ui::OutputKind kind);

private:
    void add(const QString& text, const QString& name, OutputKind kind);
};

} // namespace wm::ui
