// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace wm::ui {

/// A field whose text ends in "…" where it has no room, while nobody types in it, and is then told in full by a tool
/// tip. For fields without buttons inside.
class ElidedLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// What is shown while nobody types: all of the text, or its beginning.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect room() const;
    [[nodiscard]] bool isCut() const { return shownText() != displayText(); }
};

} // namespace wm::ui
