// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditForm.h"

#include "EditChoiceField.h"
#include "EditDelegate.h"
#include "ElidedLine.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

QLineEdit& lineOf(QWidget& editor)
{
    if (auto* const choices = qobject_cast<EditChoiceField*>(&editor))
        return *choices->lineEdit();
    return static_cast<QLineEdit&>(editor);
}

} // namespace

EditForm::EditForm(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("editForm"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EditForm::setEditModel(EditModel& model)
{
    if (m_model == &model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = &model;
    m_row = -1;
    connect(m_model, &EditModel::dataChanged, this, &EditForm::renewTexts);
    connect(m_model, &EditModel::modelReset, this, [this] {
        renewTitles();
        renewTexts();
    });
    makeFields();
    setRow(-1);
}

void EditForm::makeFields()
{
    m_fields.clear();
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("content"));
    // No QFormLayout: where wrapped messages come and go, it leaves fields without a height, one over the other.
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, kGap, 0);
    form->setSpacing(kHalfGap);
    for (int column = 0; column < m_model->columnCount(); ++column)
        addField(column, *form);
    form->addStretch(1);
    setWidget(content); // which deletes the one before
    renewTitles();
}

void EditForm::addField(int column, QVBoxLayout& form)
{
    Field made;
    made.title = makeLabel("editFieldTitle", kSmallFontSize, Ink::Muted);
    made.message = makeLabel("editFieldMessage", kSmallFontSize, Ink::Alert);
    made.message->setWordWrap(true);
    made.message->hide();
    if (workspace::FieldWords::hasChoices(m_model->field(column))) {
        auto* choices = new EditChoiceField;
        const auto take = [this, column, choices](const QString& text) {
            write(column, text);
            choices->lineEdit()->setModified(false);
            renewTexts(); // "Ganzhou (360700)" is Ganzhou
        };
        connect(choices, &EditChoiceField::chosen, this, take);
        connect(choices, &EditChoiceField::typed, this, take);
        made.editor = choices;
    } else {
        auto* line = new ElidedLine;
        connect(line, &QLineEdit::textEdited, this, [this, column](const QString& text) { write(column, text); });
        // What was read of the text is shown when one leaves it: "1,234" is 1234.
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            line->setModified(false);
            renewTexts();
        });
        made.editor = line;
    }
    made.editor->installEventFilter(this);
    made.editor->setObjectName(QStringLiteral("editField_") +
                               QString::fromStdString(std::string(m_model->field(column).name)));
    made.title->setBuddy(made.editor);
    form.addWidget(made.title);
    form.addWidget(made.editor);
    form.addWidget(made.message);
    m_fields.push_back(made);
}

void EditForm::renewTitles()
{
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        Field& field = m_fields[static_cast<std::size_t>(column)];
        field.title->setText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        field.editor->setAccessibleName(field.title->text());
    }
}

void EditForm::setRow(int row)
{
    m_row = row;
    renewTexts();
}

void EditForm::renewTexts()
{
    if (m_isWriting || !m_model)
        return;
    const bool isThere = m_row >= 0 && m_row < m_model->rowCount();
    widget()->setEnabled(isThere);
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        Field& field = m_fields[static_cast<std::size_t>(column)];
        const QModelIndex cell = isThere ? m_model->index(m_row, column) : QModelIndex();
        const QString text = cell.data(Qt::EditRole).toString();
        const QString fault = isThere ? m_model->faultOf(m_row, column) : QString();
        const bool isEditable = isThere && m_model->flags(cell).testFlag(Qt::ItemIsEditable);
        QLineEdit& line = lineOf(*field.editor);
        const bool isTypedInto = line.hasFocus() && line.isModified();
        if (auto* const choices = qobject_cast<EditChoiceField*>(field.editor)) {
            if (!isTypedInto)
                choices->setText(text);
            choices->setEnabled(isEditable);
        } else {
            if (!isTypedInto && line.text() != text)
                line.setText(text);
            line.setReadOnly(!isEditable);
            line.setCursorPosition(line.hasFocus() ? line.cursorPosition() : 0);
        }
        markWrong(line, !fault.isEmpty());
        field.message->setText(fault);
        field.message->setVisible(!fault.isEmpty());
    }
}

void EditForm::write(int column, const QString& text)
{
    if (!m_model || m_row < 0 || m_row >= m_model->rowCount())
        return;
    const QScopedValueRollback writing(m_isWriting, true);
    m_model->write({{m_row, column, text}}, tr("Typing"), true);
}

void EditForm::focusField(int column)
{
    if (column < 0 || column >= static_cast<int>(m_fields.size()))
        return;
    QWidget* const editor = m_fields[static_cast<std::size_t>(column)].editor;
    editor->setFocus();
    lineOf(*editor).selectAll();
    ensureWidgetVisible(editor);
}

void EditForm::fillChoices(EditChoiceField& choices)
{
    const auto field = std::ranges::find(m_fields, &choices, &Field::editor);
    if (field == m_fields.end() || !m_model)
        return;
    const domain::RecordField& asked = m_model->field(static_cast<int>(field - m_fields.begin()));
    choices.setChoices(m_model->fieldWords().choices(asked), hasKnownCodes(asked));
}

bool EditForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        // The steps are those of the table; the field's own would be others.
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))
            return true;
    }
    const bool isEntered =
        event->type() == QEvent::FocusIn && static_cast<const QFocusEvent&>(*event).reason() != Qt::PopupFocusReason;
    if (isEntered) {
        auto& editor = static_cast<QWidget&>(*watched);
        lineOf(editor).setModified(false);
        if (auto* const choices = qobject_cast<EditChoiceField*>(&editor))
            fillChoices(*choices);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace wm::ui
