// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/workspace/Edit.h"
#include "wm/workspace/FieldWords.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace wm::ui {

class ChoiceCombo;

/// Sets a target anew, as a mid-term adjustment does: asks for the new value and the document that says so, and tells
/// before saving whether the new one will be recognised as a revision of the old one, which stays.
class ReviseDialog : public QDialog {
    Q_OBJECT

public:
    /// `isPending`: what is added is saved later, with other edits.
    ReviseDialog(const ViewInput& input, domain::TargetId target, bool isPending, QWidget* parent);

Q_SIGNALS:
    void wanted(const std::vector<wm::workspace::RecordEdit>& records, const QString& name, const std::string& reason);

protected:
    void reject() override;

private:
    struct Row {
        QLabel* title = nullptr;
        QWidget* editor = nullptr;
        QLabel* message = nullptr;
        bool isTouched = false;
        std::size_t place = 0; ///< in the form
    };
    enum class Part { Target, Document };

    [[nodiscard]] QString factsText() const;
    QLineEdit* addLine(QFormLayout& form, Part part, const char* field, const QString& text);
    void addRow(QFormLayout& form, Part part, const char* field, QWidget* editor);
    void makeFields(QFormLayout& form);
    void fillDocuments();
    [[nodiscard]] bool hasInput() const;
    [[nodiscard]] bool hasNewDocument() const;
    [[nodiscard]] std::string typed(Part part, const char* field) const;
    [[nodiscard]] domain::RecordTexts documentTexts() const;
    [[nodiscard]] std::vector<workspace::RecordEdit> records() const;
    [[nodiscard]] domain::Document adjustingDocument() const;
    /// Also of fields that nobody has typed into when `areAll`. True: there are none.
    bool showFaults(bool areAll);
    /// The topmost field that a fault is told of gets the keyboard.
    void goToFault();
    void save();

    ViewInput m_input;
    domain::Target m_target;
    domain::Document m_document; ///< of the target that is set anew
    workspace::FieldWords m_fieldWords;
    std::map<std::pair<Part, std::string>, Row> m_rows;
    ChoiceCombo* m_documents = nullptr;
    ChoiceCombo* m_comparator = nullptr;
    QScrollArea* m_area = nullptr;
    QLabel* m_recognition = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_checkSoon;
};

} // namespace wm::ui
