// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdsRows.h"

#include "CellAddress.h"
#include "CurrencySigns.h"
#include "DateText.h"
#include "SheetLimits.h"
#include "ShownNumber.h"

#include "wm/base/Number.h"
#include "wm/ingest/Heading.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

/// What a cell can hold; more blanks in a row than that were written to do harm.
constexpr std::int64_t kMostBlanks = 32'767;

/// What may stand within a paragraph and is not shown in it: notes, pictures, how something is pronounced.
constexpr std::array<std::string_view, 5> kNotOfTheText{"annotation", "note", "ruby-text", "frame", "custom-shape"};

/// As programs wrote errors before they had a type for them.
bool looksLikeError(std::string_view text)
{
    return text.starts_with('#') || text.starts_with("Err:");
}

/// By hand ("collapse") or since a filter leaves it out.
bool isHidden(const XmlAttributes& attributes)
{
    const std::string_view visibility = attributes.text("visibility");
    return visibility == "collapse" || visibility == "filter";
}

/// 202010 that is shown as "2020.10": no amount, and 2020.1 would be another month.
bool showsMonth(double stored, std::string_view shown)
{
    const std::optional<domain::Period> period = givenPeriod(shown);
    std::string digits = period ? period->text() : std::string();
    std::erase(digits, '-');
    return digits == plainNumberText(stored);
}

/// "of:=[.A1]/[.B1]" without the name of its grammar.
std::string formulaText(std::string_view formula)
{
    const std::size_t equals = formula.find('=');
    return "=" + std::string(equals == std::string_view::npos ? formula : formula.substr(equals + 1));
}

} // namespace

OdsRowsHandler::OdsRowsHandler(std::size_t table, const TakeRow& take, const TaskContext& context)
    : m_table(table)
    , m_take(take)
    , m_context(context)
{
}

void OdsRowsHandler::stopAtCell(const std::string& why)
{
    const CellAddress address{static_cast<int>(std::min<std::int64_t>(row(), kMostRows)) + 1,
                              static_cast<int>(std::min<std::int64_t>(column(), kMostColumns)) + 1};
    stop({ErrorCode::ParseFailed, "cell " + cellAddressText(address) + ": " + why});
}

void OdsRowsHandler::onTable(const XmlAttributes& /*attributes*/)
{
    if (m_tables++ != m_table)
        skip();
}

void OdsRowsHandler::onRow(const XmlAttributes& attributes)
{
    m_buffer.begin(static_cast<int>(std::min<std::int64_t>(row(), kMostRows)) + 1, isHidden(attributes));
}

void OdsRowsHandler::onColumns(const XmlAttributes& attributes)
{
    const std::int64_t first = std::min<std::int64_t>(m_declaredColumns, kMostColumns);
    const std::int64_t count =
        std::min<std::int64_t>(countIn(attributes, "number-columns-repeated"), kMostColumns - first);
    m_declaredColumns = first + count;
    if (isHidden(attributes) && count > 0)
        m_buffer.hideColumns(static_cast<std::size_t>(first), static_cast<std::size_t>(first + count) - 1);
}

OdsRowsHandler::Type OdsRowsHandler::typeOf(std::string_view text)
{
    if (text == "float" || text == "currency")
        return Type::Number;
    if (text == "string")
        return Type::String;
    if (text == "percentage")
        return Type::Percent;
    if (text == "date")
        return Type::Date;
    if (text == "time")
        return Type::Time;
    return text == "boolean" ? Type::Boolean : Type::None;
}

void OdsRowsHandler::onCell(const XmlAttributes& attributes)
{
    m_text.clear();
    m_isInParagraph = false;
    m_isError = attributes.has("value-type", "error");
    m_type = typeOf(attributes.text("value-type"));
    const std::optional<std::string_view> formula = attributes.find("formula");
    m_hasFormula = formula.has_value();
    m_formula = formula.value_or("");
    m_value.clear();
    m_currency = attributes.text("currency");
    for (const std::string_view name : {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
        if (const std::optional<std::string_view> value = attributes.find(name); value && m_value.empty())
            m_value = *value;
    }
}

void OdsRowsHandler::onContent(std::string_view name, const XmlAttributes& attributes, int depth)
{
    if (depth == 0) {
        if (name == "table-column")
            onColumns(attributes);
        return;
    }
    if (depth == 1) {
        m_isInParagraph = name == "p";
        if (m_isInParagraph)
            m_text.startParagraph();
        return;
    }
    if (!m_isInParagraph)
        return;
    if (name == "s")
        m_text.addBlanks(static_cast<std::size_t>(std::min(countIn(attributes, "c"), kMostBlanks)));
    else if (name == "tab")
        m_text.addAsItIs('\t');
    else if (name == "line-break")
        m_text.addAsItIs('\n');
    else if (std::ranges::find(kNotOfTheText, name) != kNotOfTheText.end())
        skip();
}

void OdsRowsHandler::onContentText(std::string_view text)
{
    if (m_isInParagraph)
        m_text.add(text);
}

void OdsRowsHandler::onContentEnd(std::string_view /*name*/, int depth)
{
    if (depth == 1)
        m_isInParagraph = false;
}

void OdsRowsHandler::set(CellKind kind, std::string_view text, double number)
{
    if (text.empty())
        return;
    if (column() + columnCount() > kMostColumns || row() + rowCount() > kMostRows)
        return stopAtCell("found cells outside of what a sheet can have");
    m_buffer.set(static_cast<std::size_t>(column()), kind, text, number, static_cast<std::size_t>(columnCount()));
}

void OdsRowsHandler::setError()
{
    set(CellKind::Error, m_text.text().empty() ? formulaText(m_formula) : m_text.text());
}

void OdsRowsHandler::setNumber()
{
    const std::optional<CellNumber> number = readCellNumber(m_value);
    if (!number)
        return stopAtCell("found \"" + m_value + "\", expected a number");
    if (m_type == Type::Number)
        return setShownNumber(*number);
    set(CellKind::Percent, number->isShortestText ? m_value : plainNumberText(number->value), number->value);
}

/// How the number is shown is read from the text that is shown, whatever style of cell, row or column it is by.
void OdsRowsHandler::setShownNumber(const CellNumber& number)
{
    const std::string& text = m_text.text();
    if (number.isShortestText && m_currency.empty() && text == m_value)
        return set(CellKind::Number, m_value, number.value); // as most are, of which there may be millions
    const std::string_view upToDigits = std::string_view(text).substr(0, text.find_last_of("0123456789") + 1);
    if (!isYuan(m_currency) || sayForeignCurrency(upToDigits))
        return set(CellKind::Text, text.empty() ? m_currency + m_value : text);
    const std::optional<ShownNumber> shown = readShownNumber(number.value, text);
    if (shown && !shown->wordsBehind.empty())
        return set(CellKind::Text, plainNumberText(shown->number) + shown->wordsBehind);
    if (shown && shown->number != number.value && !showsMonth(number.value, text))
        return set(CellKind::Number, plainNumberText(shown->number), shown->number);
    set(CellKind::Number, number.isShortestText ? m_value : plainNumberText(number.value), number.value);
}

void OdsRowsHandler::setUntyped()
{
    if (m_hasFormula && (m_text.text().empty() || looksLikeError(m_text.text())))
        return setError();
    set(CellKind::Text, m_text.text());
}

/// The text is what the format makes of the date: a cell that shows "2020年12月" is on no day.
std::optional<std::string> OdsRowsHandler::dateAsShown() const
{
    std::optional<std::string> date = plainDateText(m_value);
    const std::optional<domain::Period> shown = date ? readPeriod(m_text.text()) : std::nullopt;
    return shown && date->starts_with(shown->text()) ? shown->text() : date;
}

void OdsRowsHandler::onCellEnd()
{
    if (m_isError)
        return setError();
    const bool hasErrorText = m_hasFormula && looksLikeError(m_text.text());
    const auto setDate = [this](const std::optional<std::string>& date) {
        date ? set(CellKind::Date, *date) : set(CellKind::Text, m_text.text().empty() ? m_value : m_text.text());
    };
    if (m_type == Type::String)
        return set(CellKind::Text, m_value.empty() ? m_text.text() : m_value);
    if (m_value.empty())
        return setUntyped();
    switch (m_type) {
    case Type::Number:
    case Type::Percent:
        return hasErrorText ? setError() : setNumber();
    case Type::Date:
        return setDate(dateAsShown());
    case Type::Time:
        return setDate(durationText(m_value));
    case Type::Boolean:
        return set(CellKind::Boolean, m_value == "true" ? "TRUE" : "FALSE");
    case Type::None:
    case Type::String:
        return setUntyped();
    }
}

void OdsRowsHandler::onRowEnd()
{
    if (m_buffer.isEmpty())
        return;
    SheetRow each = m_buffer.row();
    for (std::int64_t i = 0; i < rowCount() && !isFinished(); ++i, ++each.number) {
        if (m_context.stop.stop_requested())
            return check(m_context.checkpoint(0, 0));
        const Result<bool> goesOn = m_take(each);
        if (!goesOn)
            stop(goesOn.error());
        else if (!*goesOn)
            finish();
    }
}

void OdsRowsHandler::onTableEnd()
{
    finish(); // what stands behind it was read when the file was opened
}

} // namespace wm::ingest
