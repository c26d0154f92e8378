// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace wm::ui {

/// A day that may be left out: typed as 2026-11-01, or chosen from a calendar.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent = nullptr);

    /// Invalid: none, or what is typed is no day.
    [[nodiscard]] QDate day() const;
    /// Something is typed that is no day.
    [[nodiscard]] bool isWrong() const;

private:
    void openCalendar();
};

} // namespace wm::ui
