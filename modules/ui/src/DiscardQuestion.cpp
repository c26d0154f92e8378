// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiscardQuestion.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

namespace wm::ui {

DiscardQuestion::DiscardQuestion(const QString& text, std::function<void()> discard, QWidget& dialog)
    : QMessageBox(QMessageBox::Question, tr("Close without keeping it?"), text, QMessageBox::NoButton, &dialog)
{
    setObjectName(QStringLiteral("discardQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const discarding = addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* const staying = addButton(tr("Go &back"), QMessageBox::RejectRole);
    // Enter after Esc, by habit, loses nothing.
    setDefaultButton(staying);
    connect(this, &QMessageBox::finished, &dialog, [this, discarding, discard = std::move(discard)] {
        if (clickedButton() == discarding)
            discard();
    });
}

void DiscardQuestion::ask(QWidget& dialog, const QString& text, std::function<void()> discard)
{
    const auto asked = dialog.findChildren<DiscardQuestion*>();
    if (!std::ranges::any_of(asked, &QWidget::isVisible))
        (new DiscardQuestion(text, std::move(discard), dialog))->open();
}

} // namespace wm::ui
