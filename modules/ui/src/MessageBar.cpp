// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageBar.h"

#include "Icons.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"

#include <QAccessible>
#include <QDebug>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace wm::ui {

namespace {

constexpr int kMessageIconSize = 16;
constexpr double kPaleShare = 0.12;

presentation::Rgb colourOf(MessageBar::Tone tone)
{
    return tone == MessageBar::Tone::Problem ? colours().target : colours().accent;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QToolBar(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false); // an empty bar is not to be had from the window's context menu
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details = new QToolButton;
    m_close = new QToolButton;
    m_close->setIcon(icon(Icon::Close));
    // A row of its own: the bar's layout would give the text no more than its least width.
    auto* row = new QWidget;
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kHalfGap, 0, 0, 0);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    addWidget(row);
    connect(m_details, &QToolButton::clicked, this, [this] {
        if (m_issues.empty())
            Q_EMIT notesWanted(m_notes);
        else
            Q_EMIT issuesWanted(m_issues);
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text, Issues issues)
{
    ++m_number;
    m_tone = tone;
    m_issues = std::move(issues);
    m_notes.clear();
    if (tone == Tone::Problem) // and into the log file
        qWarning().noquote() << text;
    renewIcon();
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(text));
    m_details->setVisible(!m_issues.empty());
    show();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert); // no window opens, so screen readers have to be told
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showNotes(Tone tone, const QString& text, const QStringList& notes)
{
    showMessage(tone, text);
    m_notes = notes;
    m_details->setVisible(notes.size() > 1 || (notes.size() == 1 && !text.contains(notes.front())));
}

void MessageBar::withdraw(int number)
{
    if (number == m_number)
        hide();
}

void MessageBar::renewIcon()
{
    const Icon which = m_tone == Tone::Problem ? Icon::Warning : Icon::Information;
    QPixmap picture(QSize(kMessageIconSize, kMessageIconSize) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(painter, QRectF(0, 0, kMessageIconSize, kMessageIconSize), which, toColour(colourOf(m_tone)));
    painter.end();
    m_icon->setPixmap(picture);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_icon)
        renewIcon();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), paleColour(colourOf(m_tone), kPaleShare));
    painter.fillRect(QRect(0, 0, 3, height()), toColour(colourOf(m_tone)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toColour(colours().rule));
}

void MessageBar::retranslate()
{
    setWindowTitle(tr("Messages"));
    m_details->setText(tr("Show details"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace wm::ui
