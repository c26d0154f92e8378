// SPDX-License-Identifier: GPL-3.0-or-later
#include "AcceptDialog.h"

#include "Labels.h"

#include "wm/domain/Finding.h"
#include "wm/ui/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr int kAcceptWidth = 460;

} // namespace

AcceptDialog::AcceptDialog(int count, const Subject& subject, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("acceptDialog"));
    setWindowTitle(tr("Accept findings"));
    auto* const said = makeLabel("acceptSubject", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    said->setWordWrap(true);
    said->setText(subject.said.isEmpty() ? tr("%n finding(s)", nullptr, count) : subject.said);
    auto* const about = makeLabel("acceptAbout", kSmallFontSize, Ink::Muted);
    about->setWordWrap(true);
    about->setText(subject.about);
    about->setVisible(!subject.about.isEmpty());
    auto* const question = makeLabel("acceptQuestion", kBaseFontSize, Ink::Normal);
    question->setText(tr("&Why may it stand as it is?"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("acceptReason"));
    m_reason->setMaxLength(static_cast<int>(domain::AcceptedFinding::kMostReasonCharacters));
    question->setBuddy(m_reason);
    auto* const note = makeLabel("acceptNote", kSmallFontSize, Ink::Muted);
    note->setWordWrap(true);
    note->setText(tr("It is hidden until its values change. The history keeps who accepted it, and it can be undone."));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { setWaiting(m_isWaiting); });
    m_failure = makeLabel("acceptFailure", kSmallFontSize, Ink::Alert);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    for (QWidget* const each :
         std::initializer_list<QWidget*>{said, about, question, m_reason, note, m_failure, buttons})
        layout->addWidget(each);
    setMinimumWidth(kAcceptWidth);
}

QString AcceptDialog::reason() const
{
    return m_reason->text().simplified();
}

void AcceptDialog::accept()
{
    if (m_isWaiting || reason().isEmpty())
        return;
    setWaiting(true);
    Q_EMIT wanted();
}

void AcceptDialog::tellFailure(const QString& text)
{
    m_failure->setText(text);
    m_failure->show();
    endWaiting();
}

void AcceptDialog::endWaiting()
{
    setWaiting(false);
}

void AcceptDialog::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    m_accept->setEnabled(!isWaiting && !reason().isEmpty());
}

} // namespace wm::ui
