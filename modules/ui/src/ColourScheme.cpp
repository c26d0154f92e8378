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
    , m_isSafe(Preferences::areColoursSafe())
    , m_theme(wanted())
{
    applyTheme(m_application, m_theme);
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

void ColourScheme::setSafe(bool isSafe)
{
    m_isSafe = isSafe;
    Preferences::setColoursSafe(isSafe);
    apply();
}

presentation::ThemeName ColourScheme::wanted() const
{
    using presentation::ThemeName;
    bool isDark = m_choice == ColourChoice::Dark || m_choice == ColourChoice::HighContrastDark;
    bool isContrast = isDark ? m_choice == ColourChoice::HighContrastDark : m_choice == ColourChoice::HighContrastLight;
    if (m_choice == ColourChoice::AsSystem) {
        const std::optional<bool> contrast = systemContrastIsDark();
        isContrast = contrast.has_value();
        isDark = contrast ? *contrast : systemIsDark();
    }
    if (isContrast)
        return isDark ? ThemeName::HighContrastDark : ThemeName::HighContrastLight;
    if (m_isSafe)
        return isDark ? ThemeName::ColourBlindDark : ThemeName::ColourBlindLight;
    return isDark ? ThemeName::Dark : ThemeName::Light;
}

void ColourScheme::apply()
{
    const presentation::ThemeName theme = wanted();
    if (theme == m_theme)
        return;
    m_theme = theme;
    applyTheme(m_application, theme);
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            setFrameDark(window->winId(), isDark());
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
            setFrameDark(widget->winId(), isDark());
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
