// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditModel.h"

#include <QPointer>
#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace wm::ui {

class EditChoiceField;

/// One row of an EditModel as a form: each field with its title, and what is wrong beneath it. Typing changes the model
/// at once, so the table and the form never differ.
class EditForm : public QScrollArea {
    Q_OBJECT

public:
    explicit EditForm(QWidget* parent = nullptr);

    void setEditModel(EditModel& model);
    /// -1: none.
    void setRow(int row);
    /// Makes the field ready to be typed over.
    void focusField(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QLabel* title = nullptr;
        QWidget* editor = nullptr; ///< EditChoiceField or QLineEdit
        QLabel* message = nullptr;
    };

    void makeFields();
    void addField(int column, QVBoxLayout& form);
    void renewTitles();
    void renewTexts();
    /// Only when somebody is about to choose: a region is one of thousands.
    void fillChoices(EditChoiceField& choices);
    void write(int column, const QString& text);

    QPointer<EditModel> m_model;
    int m_row = -1;
    bool m_isWriting = false;
    std::vector<Field> m_fields; ///< by column
};

} // namespace wm::ui
