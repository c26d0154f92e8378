// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Issue.h"

#include <QToolBar>

class QLabel;
class QToolButton;

namespace wm::ui {

/// One message at a time below the filter bar; never a window of its own that stops the work. Stays until it is closed
/// or withdrawn, or another message comes.
class MessageBar : public QToolBar {
    Q_OBJECT

public:
    enum class Tone { Information, Problem };

    explicit MessageBar(QWidget* parent = nullptr);

    /// With issues the bar offers to list them.
    void showMessage(Tone tone, const QString& text, Issues issues = {});
    /// With more than one note the bar offers to list them.
    void showNotes(Tone tone, const QString& text, const QStringList& notes);
    [[nodiscard]] QString message() const;
    /// Of the message that came last; 0: there was none.
    [[nodiscard]] int messageNumber() const { return m_number; }
    /// Hides that message where none came after it: what it says or offers is no longer so.
    void withdraw(int number);

Q_SIGNALS:
    void issuesWanted(const wm::Issues& issues);
    void notesWanted(const QStringList& notes);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void renewIcon();
    void retranslate();

    int m_number = 0;
    Tone m_tone = Tone::Information;
    Issues m_issues;
    QStringList m_notes;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_details = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace wm::ui
