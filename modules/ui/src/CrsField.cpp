// SPDX-License-Identifier: GPL-3.0-or-later
#include "CrsField.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace wm::ui {

CrsField::CrsField(QWidget* parent)
    : ArrowCombo(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    lineEdit()->setPlaceholderText(tr("EPSG number, such as 4547"));
    connect(this, &QComboBox::editTextChanged, this, &CrsField::codeChanged);
    connect(this, &QComboBox::currentIndexChanged, lineEdit(), [this] { lineEdit()->setCursorPosition(0); });
}

void CrsField::setChoices(const std::vector<workspace::CrsChoice>& choices, const QString& asFile)
{
    clear();
    m_asFile = asFile;
    if (!asFile.isEmpty())
        addItem(asFile, QString());
    for (const workspace::CrsChoice& choice : choices) {
        const QString code = QString::fromStdString(choice.code);
        addItem(QStringLiteral("%1 · %2").arg(code, QString::fromStdString(choice.name)), code);
    }
    setCurrentIndex(asFile.isEmpty() ? -1 : 0);
    setEditText(currentIndex() < 0 ? QString() : itemText(0));
}

void CrsField::setCode(const std::string& code)
{
    const int index = findData(QString::fromStdString(code));
    if (index >= 0)
        setCurrentIndex(index);
    else
        setEditText(QString::fromStdString(code));
}

std::optional<std::string> CrsField::code() const
{
    const QString text = currentText().trimmed();
    if (!m_asFile.isEmpty() && text == m_asFile)
        return std::string();
    if (const int index = findText(text); index >= 0)
        return itemData(index).toString().toStdString();
    static const QRegularExpression kCode(QStringLiteral("^(?:EPSG[:\\s]*)?([0-9]{4,6})$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kCode.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return "EPSG:" + match.captured(1).toStdString();
}

} // namespace wm::ui
