// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestoreDialog.h"

#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr int kRestoreWidth = 460;

} // namespace

RestoreDialog::RestoreDialog(const QString& name, int later, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Go back"));
    auto* const question = makeLabel("restoreQuestion", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    question->setText(tr("Go back to the state of %1?").arg(name));
    auto* const note = makeLabel("restoreNote", kBaseFontSize, Ink::Normal);
    note->setText(tr("What %n later change(s) did is taken back. The history keeps them, and this can be undone.",
                     nullptr, later));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("restoreReason"));
    m_reason->setPlaceholderText(tr("A reason, for the history (may be left out)"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Go back"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    for (QLabel* const label : {question, note})
        label->setWordWrap(true);
    for (QWidget* const each : std::initializer_list<QWidget*>{question, note, m_reason, buttons})
        layout->addWidget(each);
    setMinimumWidth(kRestoreWidth);
}

QString RestoreDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace wm::ui
