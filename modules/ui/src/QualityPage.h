// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AcceptDialog.h"
#include "QualitySession.h"
#include "ViewInput.h"
#include "ViewOutput.h"

#include "wm/ui/SelectionModel.h"
#include "wm/ui/SpecTableModel.h"
#include "wm/ui/TargetFilterModel.h"
#include "wm/workspace/FindingRow.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace wm::ui {

class QualityKindList;
class QualityTable;

/// What is not right in the data of the selected region and theme: kinds on the left, findings of a kind on the right.
/// Each is opened in the table where it is put right, shown in the chart or on the map, or accepted with a reason.
class QualityPage : public QWidget {
    Q_OBJECT

public:
    /// What became of a change of the workspace; may be empty.
    using Told = std::function<void(const Result<void>&)>;

    explicit QualityPage(SelectionModel& selection, QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// Whether it is in front of other views; behind them nothing is checked.
    void setInFront(bool isInFront);
    /// Nothing is being stored in the workspace: whoever was not told what became of it does not wait any longer.
    void endWaiting();
    /// What is listed, for files, paper and the clipboard.
    [[nodiscard]] ViewOutput output() const { return outputOf(false); }
    /// The selected rows; else all of them.
    [[nodiscard]] ViewOutput selectedOutput() const;
    /// How many are open, for the title bar.
    [[nodiscard]] QString context() const { return m_context; }
    [[nodiscard]] TaskRunner& tasks() { return m_session.tasks(); }
    [[nodiscard]] const TaskRunner& tasks() const { return m_session.tasks(); }

Q_SIGNALS:
    /// What is shown in the title bar is another text.
    void contextChanged();
    /// The row in which a finding is put right.
    void rowWanted(const wm::workspace::RowPlace& place);
    /// The selection names something that the chart, or the map, shows.
    void chartWanted();
    void mapWanted();
    void fillWanted(wm::domain::TargetId target);
    /// Accepted findings in the place of others. `told` is what becomes of it.
    void acceptanceWanted(const std::vector<wm::domain::AcceptedFinding>& before,
                          const std::vector<wm::domain::AcceptedFinding>& after, const Told& told);
    void failed(const wm::Error& error, const std::filesystem::path& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the list depends on.
    struct Listed {
        std::shared_ptr<const LoadedQuality> loaded; ///< whose findings are listed
        workspace::SnapshotPtr snapshot;             ///< whose acceptances are shown
        presentation::Selection scope;
        std::optional<domain::FindingKind> kind;
        bool withAccepted = false;
        domain::Language language = domain::Language::Chinese;
        bool operator==(const Listed&) const = default;
    };

    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeActions();
    void retranslate();
    void renew();
    void countKinds();
    /// Where names of kinds would be cut off, as far as the findings keep half of the page.
    void makeRoomForKinds();
    void fillTable();
    void tellState();
    [[nodiscard]] QString scopeText() const;
    void enableActions();
    [[nodiscard]] AcceptDialog::Subject subjectOf(const workspace::ShownFinding& shown) const;
    [[nodiscard]] QString detailText(const workspace::ShownFinding& shown) const;
    /// What the selected rows are of, as listed.
    [[nodiscard]] std::vector<workspace::ShownFinding> chosen() const;
    [[nodiscard]] ViewOutput outputOf(bool onlySelected) const;
    /// The only chosen one; null: none, or several.
    [[nodiscard]] const workspace::Finding* chosenOne() const;
    /// In the other views.
    void select(const workspace::Finding& finding);
    /// After opening a finding, whose region the window shows, and which does not narrow the list.
    [[nodiscard]] bool isWiderThanSelection() const;
    void narrowToSelection();
    void open();
    void showInView();
    void fillIn();
    void askReason();
    void takeBack();
    void changeAcceptance(const workspace::Acceptance::Edit& edit, const Told& told);

    SelectionModel& m_selection;
    QualitySession m_session;
    ViewInput m_input;
    bool m_isInFront = false;
    presentation::Selection m_scope;                    ///< what is listed
    std::optional<presentation::Selection> m_afterOpen; ///< what opening a finding selected: does not narrow the list
    Listed m_listed;                                    ///< what m_findings point into
    std::vector<workspace::ShownFinding> m_findings;    ///< by row id, less one
    QString m_context;
    SpecTableModel m_table;
    TargetFilterModel m_rows;
    QSplitter* m_parts = nullptr;
    QualityKindList* m_kinds = nullptr;
    int m_kindsWidth = 0; ///< that it was given; the user may want another
    QLineEdit* m_search = nullptr;
    QCheckBox* m_withAccepted = nullptr;
    QualityTable* m_view = nullptr;
    QLabel* m_detail = nullptr; ///< all of the chosen finding
    QLabel* m_state = nullptr;
    QPushButton* m_narrow = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_fill = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPointer<AcceptDialog> m_asked; ///< while it is open
};

} // namespace wm::ui
