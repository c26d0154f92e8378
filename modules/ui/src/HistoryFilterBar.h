// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"
#include "wm/workspace/FindHistory.h"

#include <QWidget>

class QLineEdit;
class QTimer;
class QToolButton;

namespace wm::ui {

class ArrowCombo;
class DayField;

/// By what a history is narrowed: words, who, occasion, table, from and to a day. One row of fields.
class HistoryFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilterBar(const presentation::Words& words, QWidget* parent = nullptr);

    /// Who, occasions and tables that there are; what is chosen stays.
    void setHistory(const workspace::History& history);
    [[nodiscard]] workspace::HistoryFilter filter() const;
    /// A day that is typed is none.
    [[nodiscard]] bool isWrong() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    /// Soon after something was typed, at once when something was chosen.
    void changed();

private:
    [[nodiscard]] ArrowCombo* addChoice(const char* name, const QString& what);
    [[nodiscard]] DayField* addDay(const char* name, const QString& hint);
    void tellChange();

    presentation::Words m_words;
    QLineEdit* m_search = nullptr;
    ArrowCombo* m_authors = nullptr;
    ArrowCombo* m_acts = nullptr;
    ArrowCombo* m_tables = nullptr;
    DayField* m_since = nullptr;
    DayField* m_until = nullptr;
    QToolButton* m_clear = nullptr;
    QTimer* m_typed = nullptr;
};

} // namespace wm::ui
