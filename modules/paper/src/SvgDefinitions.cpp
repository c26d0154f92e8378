// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgDefinitions.h"

#include "SvgSyntax.h"

namespace wm::paper {

QByteArray SvgDefinitions::add(const QByteArray& element, const QByteArray& attributes, const QByteArray& content)
{
    const QByteArray rest = attributes + '>' + content + "</" + element + ">\n";
    const auto known = m_ids.constFind(rest);
    if (known != m_ids.constEnd())
        return *known;
    QByteArray id = element + QByteArray::number(m_ids.size() + 1);
    m_ids.insert(rest, id);
    m_text += '<' + element + attribute("id", id) + rest;
    return id;
}

QByteArray SvgDefinitions::text() const
{
    return m_text.isEmpty() ? QByteArray() : "<defs>\n" + m_text + "</defs>\n";
}

} // namespace wm::paper
