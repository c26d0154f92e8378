// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/ColourScheme.h"

#include "wm/base/Platform.h"
#include "wm/ui/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

namespace wm::ui {

namespace {

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ColourScheme::ColourScheme(QApplication& application)
    : m_application(application)
    , m_choice(Preferences::colourChoice())
    , m_startedDark(isDarkPalette(QGuiApplication::palette()))
{
    m_isDark = m_choice == ColourChoice::Dark || (m_choice == ColourChoice::AsSystem && systemIsDark());
    applyTheme(m_application, m_isDark ? presentation::kDarkPalette : presentation::kLightPalette);
    m_application.installEventFilter(this);
    m_application.installNativeEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ColourScheme::apply);
#endif
}

ColourScheme::~ColourScheme()
{
    m_application.removeNativeEventFilter(this);
}

void ColourScheme::setChoice(ColourChoice choice)
{
    m_choice = choice;
    Preferences::setColourChoice(choice);
    apply();
}

void ColourScheme::apply()
{
    const bool isDark = m_choice == ColourChoice::Dark || (m_choice == ColourChoice::AsSystem && systemIsDark());
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    applyTheme(m_application, isDark ? presentation::kDarkPalette : presentation::kLightPalette);
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            setFrameDark(window->winId(), m_isDark);
    }
}

bool ColourScheme::systemIsDark() const
{
    if (const std::optional<bool> isDark = systemPrefersDark())
        return *isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_startedDark;
#endif
}

bool ColourScheme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        const auto* widget = static_cast<const QWidget*>(watched);
        if (widget->isWindow())
            setFrameDark(widget->winId(), m_isDark);
    }
    return QObject::eventFilter(watched, event);
}

bool ColourScheme::nativeEventFilter(const QByteArray& eventType, void* message, qintptr*)
{
    // Later: the message goes to every window of the program, and is no place to repaint them from.
    if (eventType == "windows_generic_MSG" && saysColoursChanged(message))
        QMetaObject::invokeMethod(this, &ColourScheme::apply, Qt::QueuedConnection);
    return false;
}

} // namespace wm::ui
