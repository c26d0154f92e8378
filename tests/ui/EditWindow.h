// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditDialog.h"
#include "EditView.h"
#include "WindowTest.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/WorkspaceFile.h"
#include "wm/workspace/Workspace.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace wm::ui::test {

inline domain::Catalogue editedCatalogue()
{
    domain::Catalogue all = smallCatalogue();
    all.terms.push_back({"region_level", "country", {"国家", "Country"}, 1});
    all.terms.push_back({"region_level", "prefecture", {"地级市", "Prefecture"}, 2});
    all.terms.push_back({"document_kind", "plan", {"规划", "Plan"}, 1});
    all.terms.push_back({"document_kind", "policy", {"政策", "Policy"}, 2});
    all.terms.push_back({"value_kind", "level", {"水平值", "Level"}, 1});
    all.terms.push_back({"target_role", "kpi", {"指标", "Indicator"}, 1});
    all.documents[0].issuer = "赣州市人民政府";
    return all;
}

/// A workspace whose tables are edited, in the window.
class EditWindowTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        auto connection = store::createWorkspaceFile(fileOf("edited.gpkg"));
        ASSERT_TRUE(connection) << connection.error().message;
        ASSERT_TRUE(store::insertCatalogue(*connection, editedCatalogue(), {}));
        m_window->session().open(fileOf("edited.gpkg"));
        ASSERT_TRUE(waitUntil([this] { return part<MapPage>()->spec() && !part<MapPage>()->isPending(); }));
    }
    void openEditor(workspace::DataKind kind = workspace::DataKind::Targets)
    {
        part<QAction>("editData")->trigger();
        ASSERT_NE(dialog(), nullptr);
        dialog()->showTable({kind, kind == workspace::DataKind::Observations ? kCostRatio : domain::IndicatorId()});
        ASSERT_NE(model(), nullptr);
    }
    [[nodiscard]] EditDialog* dialog() const { return part<EditDialog>(); }
    [[nodiscard]] EditView* view() const { return part<EditView>(); }
    [[nodiscard]] EditModel* model() const { return view()->editModel(); }
    [[nodiscard]] int column(const char* field) const
    {
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (model()->field(i).name == field)
                return i;
        }
        ADD_FAILURE() << field;
        return 0;
    }
    [[nodiscard]] QString shown(int row, const char* field) const
    {
        return model()->index(row, column(field)).data().toString();
    }
    void select(int top, const char* left, int bottom, const char* right)
    {
        view()->setCurrentIndex(model()->index(top, column(left)));
        view()->selectionModel()->select(
            QItemSelection(model()->index(top, column(left)), model()->index(bottom, column(right))),
            QItemSelectionModel::ClearAndSelect);
    }
    void put(int row, const char* field, const QString& text)
    {
        ASSERT_TRUE(model()->setData(model()->index(row, column(field)), text)) << field;
    }
    void act(const char* action) { part<QAction>(action)->trigger(); }
    void settleFaults()
    {
        bool isChecked = false;
        dialog()->book().whenChecked([&isChecked] { isChecked = true; });
        ASSERT_TRUE(waitUntil([&isChecked] { return isChecked; }));
    }
    [[nodiscard]] QStringList faults() const
    {
        QStringList texts;
        const auto* list = part<QListWidget>("editFaults");
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }
    [[nodiscard]] bool save()
    {
        part<QPushButton>("editSave")->click();
        return waitUntil([this] { return !dialog()->book().hasEdits() && !m_window->session().tasks().isBusy(); });
    }
    [[nodiscard]] const domain::Target& target(const char* code) const
    {
        const auto& targets = m_window->session().snapshot()->catalogue().targets;
        const auto found = std::ranges::find(targets, code, &domain::Target::code);
        EXPECT_NE(found, targets.end()) << code;
        return *found;
    }
    [[nodiscard]] std::size_t targetCount() const { return m_window->session().snapshot()->catalogue().targets.size(); }
    [[nodiscard]] workspace::Workspace otherUser() const { return *workspace::Workspace::open(fileOf("edited.gpkg")); }
    /// What somebody else does to one field of a target in the meantime.
    void changeElsewhere(const char* code, const char* field, const std::string& text)
    {
        const domain::Catalogue& catalogue = m_window->session().snapshot()->catalogue();
        workspace::RecordEdit edit;
        edit.before = recordTexts(target(code), domain::RecordCodes(catalogue));
        edit.after = edit.before;
        (*edit.after)[*domain::fieldPlace(domain::RecordKind::Target, field)] = text;
        const auto changed = otherUser().edit({{edit}, {}}, {});
        ASSERT_TRUE(changed) << changed.error().message;
    }
};

} // namespace wm::ui::test
