// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayerCommands.h"

namespace wm::ui {

LayerListCommand::LayerListCommand(LayerSession& session, std::vector<domain::MapLayer> after, const QString& action,
                                   int mergeKey)
    : QUndoCommand(action)
    , m_session(session)
    , m_before(session.layers()->layers)
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{
}

void LayerListCommand::undo()
{
    m_session.setList(m_before);
}

void LayerListCommand::redo()
{
    m_session.setList(m_after);
}

bool LayerListCommand::mergeWith(const QUndoCommand* other)
{
    // Commands of one id are of one kind.
    m_after = static_cast<const LayerListCommand*>(other)->m_after;
    return true;
}

} // namespace wm::ui
