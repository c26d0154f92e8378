// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditClip.h"

#include "TableClip.h"

#include <QMimeData>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr QChar kTab(u'\t'), kQuote(u'"'), kLine(u'\n'), kReturn(u'\r');

class ClipReader {
public:
    explicit ClipReader(const QString& text)
        : m_text(text)
    {
    }

    [[nodiscard]] ClipRows rows()
    {
        ClipRows rows;
        while (m_at < m_text.size()) {
            rows.emplace_back();
            rows.back().append(cell());
            while (m_at < m_text.size() && m_text[m_at] == kTab) {
                ++m_at;
                rows.back().append(cell());
            }
            endLine();
        }
        return rows;
    }

private:
    [[nodiscard]] static bool endsCell(QChar c) { return c == kTab || c == kLine || c == kReturn; }

    QString cell()
    {
        const qsizetype start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == kQuote) {
            QString quoted;
            if (readQuoted(quoted))
                return quoted;
            m_at = start; // a quotation mark that is none of a quoted cell
        }
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// Only where its end is the end of the cell.
    bool readQuoted(QString& quoted)
    {
        ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != kQuote) {
                quoted += m_text[m_at];
                continue;
            }
            ++m_at;
            if (m_at == m_text.size() || endsCell(m_text[m_at]))
                return true;
            if (m_text[m_at] != kQuote)
                return false;
            quoted += kQuote;
        }
        return false;
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == kReturn)
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == kLine)
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString quotedCell(const QString& cell)
{
    const bool isPlain =
        std::ranges::none_of(cell, [](QChar c) { return c == kTab || c == kLine || c == kReturn || c == kQuote; });
    if (isPlain)
        return cell;
    QString quoted = cell;
    quoted.replace(kQuote, QStringLiteral("\"\""));
    return kQuote + quoted + kQuote;
}

/// Does it get an apostrophe? So does what would be taken for a cell with one.
bool isMarked(const QString& cell)
{
    return disarmedCell(cell) != cell || (cell.startsWith(u'\'') && isMarked(cell.mid(1)));
}

} // namespace

ClipRows rowsOfText(const QString& text)
{
    return ClipReader(text).rows();
}

QString textOfRows(const ClipRows& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quotedCell(cell));
        text += cells.join(kTab) + kLine;
    }
    return text;
}

QMimeData* mimeOfRows(const ClipRows& rows)
{
    ClipRows disarmed = rows;
    for (QStringList& row : disarmed) {
        for (QString& cell : row) {
            if (isMarked(cell))
                cell.prepend(u'\'');
        }
    }
    auto* data = new QMimeData;
    data->setText(textOfRows(disarmed));
    return data;
}

ClipRows rowsOfMime(const QMimeData& data)
{
    ClipRows rows = rowsOfText(data.text());
    for (QStringList& row : rows) {
        for (QString& cell : row) {
            if (cell.startsWith(u'\'') && isMarked(cell.mid(1)))
                cell.remove(0, 1);
        }
    }
    return rows;
}

} // namespace wm::ui
