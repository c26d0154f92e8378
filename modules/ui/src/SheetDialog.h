// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLabel;

namespace wm::ui {

class SheetPreview;

/// Lays something out for a document: fields, beside them a preview, below both what can be done with it.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// What the user came for is what Return does.
    enum class Purpose { Save, Print };

    /// What became of it, or why it could not be done.
    void showState(const QString& text);

Q_SIGNALS:
    void saveWanted();
    void printWanted();

protected:
    /// `prefix` begins the names of its parts: "sheetPreview".
    SheetDialog(const QString& prefix, int formWidth, QWidget* parent);

    [[nodiscard]] QString nameOf(const char* part) const;
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    [[nodiscard]] SheetPreview& preview() { return *m_preview; }
    /// After the fields, which the keyboard reaches first.
    void addButtons(Purpose purpose);
    /// Soon; a number that is typed is drawn once.
    void drawSoon();

    virtual void renderPreview() = 0;
    virtual void copy() = 0;

private:
    QString m_prefix;
    QFormLayout* m_form;
    SheetPreview* m_preview;
    QLabel* m_state;
    QTimer m_patience;
};

} // namespace wm::ui
