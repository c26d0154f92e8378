// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditModel.h"

#include <QUndoCommand>

namespace wm::ui {

/// A step in the table of edits. Typing in one cell is one of them, however many letters it has.
class EditCommand : public QUndoCommand {
public:
    /// `typedCell`: what is typed into, else empty.
    EditCommand(EditModel& model, EditStep step, const QString& name, QString typedCell)
        : QUndoCommand(name)
        , m_model(model)
        , m_step(std::move(step))
        , m_typedCell(std::move(typedCell))
    {
    }

    [[nodiscard]] const EditModel& model() const { return m_model; }
    void redo() override { m_model.redo(m_step); }
    void undo() override { m_model.undo(m_step); }
    [[nodiscard]] int id() const override { return m_typedCell.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const EditCommand&>(*other);
        if (&next.m_model != &m_model || next.m_typedCell != m_typedCell || !next.m_step.appended.empty())
            return false;
        for (std::size_t i = 0; i < m_step.changes.size(); ++i)
            m_step.changes[i].after = next.m_step.changes[i].after;
        return true;
    }

private:
    EditModel& m_model;
    EditStep m_step;
    QString m_typedCell;
};

} // namespace wm::ui
