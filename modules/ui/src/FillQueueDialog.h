// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FillForm.h"
#include "ViewInput.h"
#include "WorkspaceEdits.h"

#include <QDialog>

#include <functional>
#include <map>
#include <optional>
#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace wm::ui {

class FillQueueList;

/// The work queue of what is lost in the source: a list of it by document, and the form of the chosen target. Enter
/// saves and goes to the next one; what is typed and not saved stays with its target. Stays open beside the window.
class FillQueueDialog : public QDialog {
    Q_OBJECT

public:
    explicit FillQueueDialog(QWidget* parent);

    void display(const ViewInput& input);
    /// Goes to a target; none: to the first one that is left.
    void begin(domain::TargetId target);
    /// What was to be saved last is not: the user has it back to try again.
    void tellFailure(const QString& text);
    /// What undoing would take back; it is offered only for what was saved here last.
    void setLastFilling(const std::optional<TargetFilling>& filling);
    /// Something is typed and not saved.
    [[nodiscard]] bool hasDrafts();
    /// Carries on when nothing that is typed is left to be saved: asks whether to save, to drop it, or to stay.
    void leave(std::function<void()> then);

Q_SIGNALS:
    /// What is to be stored: corrected with `before`, taken back without `after`.
    void changeWanted(wm::domain::TargetId target, const std::optional<wm::domain::Filling>& before,
                      const std::optional<wm::domain::Filling>& after, const QString& reason);
    void undoWanted();

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Pending {
        std::optional<domain::Filling> after;
        FillDraft draft;
        QString reason;
    };

    void arrange();
    void showCurrent();
    void keepDraft();
    void settlePending();
    void setSaved(const std::optional<TargetFilling>& saved);
    void save();
    void saveDrafts(std::function<void()> then);
    void dropDrafts();
    void store(const domain::Target& target, const domain::Filling& filling);
    void takeBack();
    void skip();
    void want(const domain::Target& target, const std::optional<domain::Filling>& after);
    void tell(const QString& text, bool isProblem);
    [[nodiscard]] bool isStored(const TargetFilling& filling) const;
    [[nodiscard]] FillDraft storedDraft(const domain::Target& target) const;
    [[nodiscard]] const domain::Target* shownTarget() const;
    void retranslate();

    ViewInput m_input;
    domain::TargetId m_shown;
    domain::TargetId m_refused;                        ///< shown still; what was typed for it could not be written
    std::optional<domain::Filling> m_shownFilling;     ///< as it was stored when it was shown
    std::map<domain::TargetId, FillDraft> m_drafts;    ///< typed, not saved
    std::map<domain::TargetId, Pending> m_pending;     ///< on their way into the workspace
    std::optional<TargetFilling> m_saved;              ///< what is said to be saved
    std::optional<TargetFilling> m_lastFilling;        ///< what undoing would take back
    std::map<domain::DocumentId, QString> m_sources;   ///< what was last cited for a document
    std::map<domain::DocumentId, QString> m_lastPages; ///< the same of pages
    std::function<void()> m_afterSaving;               ///< when nothing is on its way any more
    FillQueueList* m_list = nullptr;
    FillForm* m_form = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the form, or why there is none
    QLabel* m_empty = nullptr;
    QLineEdit* m_reason = nullptr; ///< of what is saved or taken back next
    QLabel* m_told = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace wm::ui
