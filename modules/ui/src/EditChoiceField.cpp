// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditChoiceField.h"

#include "ElidedLine.h"

#include "wm/ui/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace wm::ui {

namespace {

constexpr int kMostChoicesVisible = 16;
constexpr int kChoiceFieldWidth = 320; ///< of the list, which may be wider than the field

} // namespace

EditChoiceField::EditChoiceField(QWidget* parent)
    : ArrowCombo(parent)
{
    setModel(new QStandardItemModel(this));
    setEditable(true);
    setLineEdit(new ElidedLine);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(kMostChoicesVisible);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    auto* completer = new QCompleter(model(), this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kMostChoicesVisible);
    completer->popup()->setMinimumWidth(kChoiceFieldWidth);
    completer->popup()->setObjectName(QStringLiteral("fieldChoices"));
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& text) {
        m_shown = text;
        Q_EMIT chosen(text);
    });
    connect(this, &QComboBox::textActivated, this, [this](const QString& text) {
        m_shown = text;
        Q_EMIT chosen(text);
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (text() == m_shown)
            return;
        m_shown = text();
        Q_EMIT typed(m_shown);
    });
}

void EditChoiceField::setChoices(const std::vector<workspace::FieldChoice>& choices, bool hasCodes)
{
    const QSignalBlocker blocker(this);
    auto* items = static_cast<QStandardItemModel*>(model());
    items->clear();
    items->appendRow(new QStandardItem); // nothing
    for (const workspace::FieldChoice& choice : choices) {
        const std::string code = " (" + choice.code + ')';
        const bool isAlone = !hasCodes || choice.name.ends_with(code);
        items->appendRow(new QStandardItem(QString::fromStdString(isAlone ? choice.name : choice.name + code)));
    }
    view()->setMinimumWidth(kChoiceFieldWidth);
    setText(m_shown);
}

QString EditChoiceField::text() const
{
    return lineEdit()->text();
}

void EditChoiceField::setText(const QString& text)
{
    const QSignalBlocker blocker(this);
    m_shown = text;
    int row = findText(text, Qt::MatchFixedString);
    if (row < 0)
        row = findText(text + QStringLiteral(" ("), Qt::MatchStartsWith | Qt::MatchCaseSensitive);
    setCurrentIndex(row);
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
}

bool hasKnownCodes(const domain::RecordField& field)
{
    return field.type == domain::FieldType::Region || field.type == domain::FieldType::Document ||
           field.type == domain::FieldType::Indicator;
}

} // namespace wm::ui
