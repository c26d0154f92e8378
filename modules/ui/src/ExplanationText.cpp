// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationText.h"

#include "wm/ui/Theme.h"

#include <QStringList>

namespace wm::ui {

namespace {

constexpr int kTextMarkSize = 14;

/// A paragraph with these CSS properties.
QString paragraph(const QString& content, const QString& style)
{
    return QStringLiteral("<p style=\"margin: 0; %1\">%2</p>").arg(style, content);
}

QString colourStyle(presentation::Rgb colour)
{
    return QStringLiteral("color: %1;").arg(toColour(colour).name());
}

} // namespace

ExplanationText::ExplanationText(const presentation::ExplanationSpec& spec)
    : m_title(QString::fromStdString(spec.title))
    , m_subtitle(QString::fromStdString(spec.subtitle))
    , m_verdict(QString::fromStdString(spec.verdictWord))
{
    std::vector<std::string> method;
    for (const std::string& line : {spec.method, spec.formula}) {
        if (!line.empty())
            method.push_back(line);
    }
    addSentences(tr("Method"), method);
    addLines(tr("Inputs"), spec.inputs);
    addLines(tr("Workings"), spec.workings);
    addLines(tr("Thresholds"), spec.thresholds);
    addSentences(tr("Remarks"), spec.remarks);
    addLines(tr("Outlook"), spec.outlook);
    addSentences(tr("Sources"), spec.sources);
}

void ExplanationText::addLines(const QString& heading, const std::vector<presentation::ExplanationLine>& lines)
{
    Section section{heading, {}};
    for (const presentation::ExplanationLine& line : lines)
        section.rows.push_back({QString::fromStdString(line.label), QString::fromStdString(line.value)});
    if (!section.rows.empty())
        m_sections.push_back(std::move(section));
}

void ExplanationText::addSentences(const QString& heading, const std::vector<std::string>& sentences)
{
    Section section{heading, {}};
    for (const std::string& sentence : sentences)
        section.rows.push_back({{}, QString::fromStdString(sentence)});
    if (!section.rows.empty())
        m_sections.push_back(std::move(section));
}

QString ExplanationText::panelHtml(const QString& markUrl) const
{
    const QString muted = colourStyle(colours().mutedInk);
    QString html = paragraph(m_title.toHtmlEscaped(), QStringLiteral("font-weight: 600;"));
    html += paragraph(m_subtitle.toHtmlEscaped(), muted);
    html += paragraph(QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%2\"> <b>%3</b>")
                          .arg(markUrl)
                          .arg(kTextMarkSize)
                          .arg(m_verdict.toHtmlEscaped()),
                      QStringLiteral("margin-top: %1px;").arg(kGap));
    for (const Section& section : m_sections) {
        html += paragraph(section.heading.toHtmlEscaped(), QStringLiteral("margin-top: %1px; margin-bottom: 2px;"
                                                                          "font-weight: 600;")
                                                                   .arg(kMargin) +
                                                               colourStyle(colours().accent));
        QString rows;
        for (const Row& row : section.rows) {
            if (row.label.isEmpty())
                html += paragraph(row.value.toHtmlEscaped(), QStringLiteral("margin-bottom: %1px;").arg(kHalfGap));
            else
                rows += QStringLiteral("<tr><td width=\"58%\" style=\"padding-right: 8px; %1\">%2</td><td>%3</td></tr>")
                            .arg(muted, row.label.toHtmlEscaped(), row.value.toHtmlEscaped());
        }
        if (!rows.isEmpty())
            html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows);
    }
    return html;
}

QString ExplanationText::plain() const
{
    QStringList lines{m_title, m_subtitle, m_verdict};
    for (const Section& section : m_sections) {
        lines += {QString(), section.heading};
        for (const Row& row : section.rows)
            lines += row.label.isEmpty() ? row.value : row.label + QLatin1Char('\t') + row.value;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

presentation::TableSpec ExplanationText::table() const
{
    presentation::TableSpec table;
    table.title = m_title.toStdString();
    table.columns = {{"section", tr("Section", "of an explanation").toStdString()},
                     {"label", tr("Item", "of an explanation").toStdString()},
                     {"value", tr("Value", "of an explanation").toStdString()}};
    const auto add = [&table](const QString& section, const QString& label, const QString& value) {
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size()),
                              {{section.toStdString(), {}, {}, {}},
                               {label.toStdString(), {}, {}, {}},
                               {value.toStdString(), {}, {}, {}}}});
    };
    add({}, {}, m_verdict);
    for (const Section& section : m_sections) {
        for (const Row& row : section.rows)
            add(section.heading, row.label, row.value);
    }
    return table;
}

QString ExplanationText::tableHtml() const
{
    const auto wide = [](const QString& content) {
        return QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(content);
    };
    QString rows = wide(QStringLiteral("<b>%1</b>").arg(m_title.toHtmlEscaped()));
    rows += wide(m_subtitle.toHtmlEscaped());
    rows += wide(QStringLiteral("<b>%1</b>").arg(m_verdict.toHtmlEscaped()));
    for (const Section& section : m_sections) {
        rows +=
            QStringLiteral("<tr><th colspan=\"2\" align=\"left\">%1</th></tr>").arg(section.heading.toHtmlEscaped());
        for (const Row& row : section.rows) {
            rows += row.label.isEmpty() ? wide(row.value.toHtmlEscaped())
                                        : QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                                              .arg(row.label.toHtmlEscaped(), row.value.toHtmlEscaped());
        }
    }
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(rows);
}

} // namespace wm::ui
