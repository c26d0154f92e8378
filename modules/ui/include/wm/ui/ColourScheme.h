// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/Preferences.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

class QApplication;

namespace wm::ui {

/// Paints the program light, dark or in high contrast, as the user chose or the system has it, and follows both while
/// it runs. Where Qt is older than 6.5 and the system is not Windows, the system is asked at the start only. Thread:
/// GUI.
class ColourScheme : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    /// One for a program, before its first window: applies the remembered choice.
    explicit ColourScheme(QApplication& application);
    ~ColourScheme() override;

    [[nodiscard]] ColourChoice choice() const { return m_choice; }
    /// At once, and remembered.
    void setChoice(ColourChoice choice);
    /// Verdicts in colours that colour-blind readers tell apart. High contrast has them always. At once, and
    /// remembered.
    void setSafe(bool isSafe);
    [[nodiscard]] presentation::ThemeName theme() const { return m_theme; }
    [[nodiscard]] bool isDark() const { return presentation::isDark(m_theme); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] presentation::ThemeName wanted() const;
    void apply();

    QApplication& m_application;
    ColourChoice m_choice;
    bool m_startedDark; ///< what the desktop's own palette was like
    bool m_isSafe;
    presentation::ThemeName m_theme;
};

} // namespace wm::ui
