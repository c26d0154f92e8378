// SPDX-License-Identifier: GPL-3.0-or-later
#include "DockTitleBar.h"

#include "CardPainting.h"
#include "Icons.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kHeight = 34;
constexpr int kLeastDockWidth = 120;
constexpr int kButtonSize = 22;
constexpr int kDockIconSize = 14;

QToolButton* makeButton(Icon which)
{
    auto* button = new QToolButton;
    button->setIcon(icon(which));
    button->setIconSize({kDockIconSize, kDockIconSize});
    button->setFixedSize(kButtonSize, kButtonSize);
    button->setObjectName(QStringLiteral("dockButton"));
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

DockTitleBar::DockTitleBar(QDockWidget& dock)
    : QWidget(&dock)
    , m_dock(dock)
{
    setFixedHeight(kHeight);
    m_output = makeButton(Icon::Export);
    m_output->setPopupMode(QToolButton::InstantPopup);
    m_output->hide();
    m_float = makeButton(Icon::Float);
    m_close = makeButton(Icon::Close);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, kHalfGap, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_output);
    layout->addWidget(m_float);
    layout->addWidget(m_close);
    connect(m_float, &QToolButton::clicked, &m_dock, [this] { m_dock.setFloating(!m_dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &m_dock, &QDockWidget::close);
    connect(&m_dock, &QDockWidget::windowTitleChanged, this, [this] {
        placeControl();
        update();
    });
    retranslate();
}

void DockTitleBar::setContext(const QString& text)
{
    m_context = text;
    setToolTip(plainToolTip(text));
    update();
}

void DockTitleBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DockTitleBar::setControl(QWidget* control)
{
    m_control = control;
    m_control->setParent(this);
    placeControl();
}

void DockTitleBar::setOutputMenu(QMenu& menu)
{
    m_output->setMenu(&menu);
    m_output->show();
}

QSize DockTitleBar::minimumSizeHint() const
{
    return {kLeastDockWidth, kHeight};
}

bool DockTitleBar::hasTab() const
{
    const auto* window = qobject_cast<const QMainWindow*>(m_dock.parentWidget());
    return window && !m_dock.isFloating() && !window->tabifiedDockWidgets(&m_dock).isEmpty();
}

int DockTitleBar::titleWidth() const
{
    return QFontMetrics(fontOf(kBaseFontSize, QFont::DemiBold)).horizontalAdvance(m_dock.windowTitle());
}

void DockTitleBar::placeControl()
{
    if (!m_control)
        return;
    const int left = hasTab() ? kGap : kMargin + titleWidth() + kMargin;
    const int height = std::min(m_control->sizeHint().height(), kHeight - kHalfGap);
    m_control->setGeometry(left, (kHeight - height) / 2, std::max(0, m_output->x() - kGap - left), height);
}

void DockTitleBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeControl();
}

void DockTitleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toColour(colours().paper));
    painter.fillRect(QRect(0, height() - 1, width(), 1), toColour(colours().rule));
    QRect room = rect().adjusted(kMargin, 0, -3 * kButtonSize - kGap, 0);
    painter.setFont(fontOf(kBaseFontSize, QFont::DemiBold));
    painter.setPen(toColour(colours().ink));
    if (hasTab())
        return drawElided(painter, room, m_context);
    drawElided(painter, room, m_dock.windowTitle());
    room.setLeft(room.left() + titleWidth() + kGap);
    painter.setFont(fontOf(kSmallFontSize));
    painter.setPen(toColour(colours().mutedInk));
    drawElided(painter, room, m_context);
}

void DockTitleBar::retranslate()
{
    m_output->setToolTip(tr("Copy, save or print this view"));
    m_output->setAccessibleName(m_output->toolTip());
    m_float->setToolTip(tr("Float or dock this view"));
    m_close->setToolTip(tr("Close this view"));
    m_float->setAccessibleName(m_float->toolTip());
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace wm::ui
