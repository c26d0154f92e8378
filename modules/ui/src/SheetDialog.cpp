// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetDialog.h"

#include "Labels.h"
#include "SheetPreview.h"

#include "wm/ui/Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr int kTypingMs = 120;

} // namespace

SheetDialog::SheetDialog(const QString& prefix, int formWidth, QWidget* parent)
    : QDialog(parent)
    , m_prefix(prefix)
    , m_form(new QFormLayout)
    , m_preview(new SheetPreview)
    , m_state(makeLabel("", kSmallFontSize, Ink::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(2 * kGap);
    m_form->setVerticalSpacing(kGap);
    auto* fields = new QWidget;
    fields->setObjectName(QStringLiteral("content"));
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, kGap, 0);
    column->addLayout(m_form);
    column->addStretch();
    auto* area = new QScrollArea; // not every screen has room for all fields
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(fields);
    area->setFixedWidth(formWidth + kGap);
    m_preview->setObjectName(nameOf("Preview"));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(kMargin - kGap);
    parts->addWidget(area);
    parts->addWidget(m_preview, 1);
    m_state->setObjectName(nameOf("State"));
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(parts, 1);
    layout->addWidget(m_state);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kTypingMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { renderPreview(); });
    connect(m_preview, &SheetPreview::resized, this, &SheetDialog::drawSoon);
}

QString SheetDialog::nameOf(const char* part) const
{
    return m_prefix + QLatin1String(part);
}

void SheetDialog::addButtons(Purpose purpose)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const char* name) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(nameOf(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* copies = add(tr("&Copy"), "Copy");
    QPushButton* prints = add(tr("&Print..."), "Print");
    QPushButton* saves = add(tr("&Save as..."), "Save");
    connect(copies, &QPushButton::clicked, this, [this] { copy(); });
    connect(prints, &QPushButton::clicked, this, &SheetDialog::printWanted);
    connect(saves, &QPushButton::clicked, this, &SheetDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    (purpose == Purpose::Save ? saves : prints)->setDefault(true); // only now do they belong to the dialog
}

void SheetDialog::drawSoon()
{
    m_patience.start();
}

void SheetDialog::showState(const QString& text)
{
    m_state->setText(text);
}

} // namespace wm::ui
