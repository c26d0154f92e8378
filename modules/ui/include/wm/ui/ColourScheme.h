// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/Preferences.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

class QApplication;

namespace wm::ui {

/// Paints the program light or dark, as the user chose or the system has it, and follows both while it runs. Where Qt
/// is older than 6.5 and the system is not Windows, the system is asked at the start only. Thread: GUI.
class ColourScheme : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    /// One for a program, before its first window: applies the remembered choice.
    explicit ColourScheme(QApplication& application);
    ~ColourScheme() override;

    [[nodiscard]] ColourChoice choice() const { return m_choice; }
    /// At once, and remembered.
    void setChoice(ColourChoice choice);
    [[nodiscard]] bool isDark() const { return m_isDark; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;
    [[nodiscard]] bool systemIsDark() const;
    void apply();

    QApplication& m_application;
    ColourChoice m_choice;
    bool m_startedDark; ///< what the desktop's own palette was like
    bool m_isDark = false;
};

} // namespace wm::ui
