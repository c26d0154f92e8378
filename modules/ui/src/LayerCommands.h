// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/LayerSession.h"

#include <QUndoCommand>

namespace wm::ui {

/// Another list of layers. Steps with one key that follow each other are undone as one; key 0 is none.
class LayerListCommand : public QUndoCommand {
public:
    LayerListCommand(LayerSession& session, std::vector<domain::MapLayer> after, const QString& action, int mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeKey == 0 ? -1 : m_mergeKey; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    LayerSession& m_session;
    std::vector<domain::MapLayer> m_before;
    std::vector<domain::MapLayer> m_after;
    int m_mergeKey;
};

} // namespace wm::ui
