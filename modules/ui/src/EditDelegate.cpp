// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditDelegate.h"

#include "EditChoiceField.h"
#include "EditModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace wm::ui {

namespace {

constexpr int kEditorMinimumWidth = 160;

const EditModel& editModelOf(const QModelIndex& index)
{
    return static_cast<const EditModel&>(*index.model());
}

} // namespace

void markWrong(QWidget& line, bool isWrong)
{
    // A placeholder gets half of the strength of the colour that the text has in the style sheet, and is hard to read.
    const auto* const edit = qobject_cast<const QLineEdit*>(&line);
    const bool isTextWrong = isWrong && edit && !edit->text().isEmpty();
    if (line.property("isWrong").toBool() == isWrong && line.property("isTextWrong").toBool() == isTextWrong)
        return;
    line.setProperty("isWrong", isWrong);
    line.setProperty("isTextWrong", isTextWrong);
    line.style()->unpolish(&line);
    line.style()->polish(&line);
}

QWidget* EditDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const
{
    const EditModel& model = editModelOf(index);
    const domain::RecordField& field = model.field(index.column());
    auto* self = const_cast<EditDelegate*>(this);
    QWidget* editor = nullptr;
    if (workspace::FieldWords::hasChoices(field)) {
        auto* choices = new EditChoiceField(parent);
        choices->setChoices(model.fieldWords().choices(field), hasKnownCodes(field));
        connect(choices, &EditChoiceField::chosen, self, [self, choices] {
            Q_EMIT self->commitData(choices);
            Q_EMIT self->closeEditor(choices);
        });
        editor = choices;
    } else {
        auto* line = new QLineEdit(parent);
        const std::string unit = model.rows().unitOf(model.rows().at(index.row()).texts());
        connect(line, &QLineEdit::textEdited, line, [line, &field, &model, unit](const QString& text) {
            markWrong(*line, !model.fieldWords().stored(field, text.toStdString(), unit));
        });
        editor = line;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

QString EditDelegate::textOf(const QWidget& editor)
{
    if (const auto* const choices = qobject_cast<const EditChoiceField*>(&editor))
        return choices->text();
    return static_cast<const QLineEdit&>(editor).text();
}

void EditDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* choices = qobject_cast<EditChoiceField*>(editor)) {
        choices->setText(text);
        choices->lineEdit()->selectAll();
        return;
    }
    auto* line = static_cast<QLineEdit*>(editor);
    line->setText(text);
    line->selectAll();
}

void EditDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, textOf(*editor), Qt::EditRole);
}

void EditDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), kEditorMinimumWidth));
    if (const QWidget* const viewport = editor->parentWidget(); room.right() > viewport->rect().right())
        room.moveRight(std::max(viewport->rect().right(), room.width() - 1));
    editor->setGeometry(room);
}

bool EditDelegate::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        auto* editor = qobject_cast<QWidget*>(object);
        if (isEnter && key.modifiers().testFlag(Qt::ControlModifier) && editor) {
            Q_EMIT fillWanted(textOf(*editor));
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        }
    }
    return TableDelegate::eventFilter(object, event);
}

} // namespace wm::ui
