// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaveViewDialog.h"

#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kSaveViewWidth = 420;

} // namespace

SaveViewDialog::SaveViewDialog(QStringList names, const QString& suggestion, QWidget* parent)
    : QDialog(parent)
    , m_names(std::move(names))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(tr("Save this view"));
    m_name = new QLineEdit(suggestion.left(kMostViewName));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(static_cast<int>(kMostViewName));
    m_name->selectAll();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kGap);
    form->addRow(tr("&Name"), m_name);
    const QString texts[] = {tr("Se&lection: region, theme, year, indicator and search"),
                             tr("&Options: of chart, comparison and map, and the columns"),
                             tr("&Layout: which views are open and how they lie")};
    for (const ViewPart part : kViewParts) {
        auto* check = new QCheckBox(texts[static_cast<std::size_t>(part)]);
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &SaveViewDialog::check);
        m_parts[static_cast<std::size_t>(part)] = check;
        form->addRow(part == ViewPart::Selection ? tr("With") : QString(), check);
    }
    m_note = makeLabel("viewNote", kSmallFontSize, Ink::Muted);
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(kSaveViewWidth);
    check();
}

QString SaveViewDialog::name() const
{
    return m_name->text().simplified();
}

bool SaveViewDialog::wants(ViewPart part) const
{
    return m_parts[static_cast<std::size_t>(part)]->isChecked();
}

void SaveViewDialog::check()
{
    const bool hasParts = std::ranges::any_of(m_parts, &QCheckBox::isChecked);
    m_save->setEnabled(!name().isEmpty() && hasParts);
    m_note->setText(!hasParts ? tr("A view needs at least one of them.")
                    : m_names.contains(name())
                        ? tr("There is a view of this name. It will be replaced.")
                        : tr("Saved for you on this computer. It can be shown in every workspace "
                             "that has these regions and indicators."));
}

} // namespace wm::ui
