// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/TaskRunner.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>

namespace wm::ui {

/// A dialog in which is tried out what is stored at the end: what was decided there goes only when the user says so,
/// and it waits while it is stored. Goes when it is closed.
class TrialDialog : public QDialog {
    Q_OBJECT

public:
    explicit TrialDialog(QWidget* parent);

    /// It is being stored now; `stop` ends that.
    void storing(std::stop_source stop);
    /// Why it was not stored, and the dialog stays; empty: it was, and the dialog closes.
    void stored(const QString& failure);
    /// Closes and carries on; asks first where something was decided. What is being stored is stopped instead.
    void leave(std::function<void()> then);

    void reject() override;

protected:
    void noteDecision() { m_hasDecisions = true; }
    [[nodiscard]] bool isStoring() const { return m_storing.has_value(); }
    /// What tries it out. Not held here: it goes before what its results are shown in.
    [[nodiscard]] virtual TaskRunner& trying() = 0;
    /// What would be lost, as a sentence.
    [[nodiscard]] virtual QString lossText() const = 0;
    virtual void showStoring() = 0;
    virtual void showFailure(const QString& failure) = 0;

private:
    std::optional<std::stop_source> m_storing;
    bool m_hasDecisions = false; ///< of the user: what is tried by itself is tried again
};

} // namespace wm::ui
