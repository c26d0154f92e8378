// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace wm::paper {

/// What stands in <defs>: gradients, hatches, clips. Equal definitions are stored once.
class SvgDefinitions {
public:
    /// The id of the element with these attributes and this content; ids count up in the order of first use.
    [[nodiscard]] QByteArray add(const QByteArray& element, const QByteArray& attributes, const QByteArray& content);

    /// The <defs> element, or nothing when there is no definition.
    [[nodiscard]] QByteArray text() const;

private:
    QHash<QByteArray, QByteArray> m_ids;
    QByteArray m_text;
};

} // namespace wm::paper
