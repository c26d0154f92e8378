// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/domain/Filling.h"

#include "wm/base/Number.h"
#include "wm/base/Utf8.h"

#include <cmath>

namespace wm::domain {

namespace {

/// Collects what is wrong with the fields of one filling.
class FillingFaults {
public:
    explicit FillingFaults(std::string document)
        : m_document(std::move(document))
    {
    }

    void add(IssueKind kind, const char* field, std::string found, std::string expected)
    {
        m_faults.push_back({kind, m_document, 0, field, std::move(found), std::move(expected)});
    }
    void checkText(const char* field, const std::string& text, std::size_t mostCharacters)
    {
        const std::size_t count = characterCount(text);
        if (count > mostCharacters)
            add(IssueKind::TooLong, field, std::to_string(count), std::to_string(mostCharacters));
        else if (firstBrokenByte(text))
            add(IssueKind::UnreadableText, field, validUtf8(text), {});
    }
    void checkRequired(const char* field, const std::string& text, const char* expected, std::size_t mostCharacters)
    {
        if (text.find_first_not_of(" \t\r\n") == std::string::npos)
            add(IssueKind::EmptyField, field, {}, expected);
        else
            checkText(field, text, mostCharacters);
    }
    [[nodiscard]] Issues take() { return std::move(m_faults); }

private:
    std::string m_document;
    Issues m_faults;
};

void checkNumber(double value, const char* field, const Target& target, const Indicator& indicator,
                 FillingFaults& faults)
{
    if (!std::isfinite(value))
        faults.add(IssueKind::NotANumber, field, std::isnan(value) ? "nan" : "inf", "a decimal number, e.g. 14.6");
    else if (!indicator.isWithinBounds(value, target.valueKind))
        faults.add(IssueKind::OutOfBounds, field, plainNumberText(value), indicator.boundsText());
}

void checkValues(const Filling& filling, const Target& target, const Indicator& indicator, FillingFaults& faults)
{
    if (!filling.value) {
        if (filling.upperValue)
            faults.add(IssueKind::EmptyField, "value", {}, "a value");
        if (filling.comparator != Comparator::Unstated)
            faults.add(IssueKind::StatusConflict, "comparator", std::string(toText(filling.comparator)), "a value");
        return;
    }
    if (!isValueLost(target))
        return faults.add(IssueKind::StatusConflict, "value", plainNumberText(*filling.value), "empty (not lost)");
    checkNumber(*filling.value, "value", target, indicator, faults);
    if (!filling.upperValue)
        return;
    checkNumber(*filling.upperValue, "value_upper", target, indicator, faults);
    if (*filling.upperValue <= *filling.value)
        faults.add(IssueKind::OutOfBounds, "value_upper", plainNumberText(*filling.upperValue),
                   "> " + plainNumberText(*filling.value));
}

void checkYear(const Filling& filling, const Target& target, FillingFaults& faults)
{
    if (!filling.year)
        return;
    if (!isYearLost(target))
        faults.add(IssueKind::StatusConflict, "year", std::to_string(*filling.year), "empty (not lost)");
    else if (*filling.year < kFirstTargetYear || *filling.year > kLastTargetYear)
        faults.add(IssueKind::OutOfBounds, "year", std::to_string(*filling.year),
                   std::to_string(kFirstTargetYear) + " - " + std::to_string(kLastTargetYear));
}

Filling fillingOfParts(const Target& target, const FilledIn& filledIn)
{
    Filling filling;
    if (filledIn.isValue) {
        filling.value = target.value;
        filling.upperValue = target.upperValue;
        filling.comparator = target.comparator;
    }
    if (filledIn.isYear)
        filling.year = target.year;
    filling.source = filledIn.source;
    filling.page = filledIn.page;
    filling.note = filledIn.note;
    return filling;
}

} // namespace

bool isValueLost(const Target& target)
{
    return target.status == ValueStatus::LostInSource || (target.filledIn && target.filledIn->isValue);
}

bool isYearLost(const Target& target)
{
    return target.yearStatus == YearStatus::LostInSource || (target.filledIn && target.filledIn->isYear);
}

bool isToBeFilled(const Target& target)
{
    return target.status == ValueStatus::LostInSource || target.yearStatus == YearStatus::LostInSource;
}

std::optional<Filling> fillingOf(const Target& target)
{
    if (!target.filledIn)
        return std::nullopt;
    return fillingOfParts(target, *target.filledIn);
}

std::optional<Filling> fillingOf(const Target& target, const Target& lost)
{
    FilledIn filledIn = target.filledIn.value_or(FilledIn());
    filledIn.isValue = isValueLost(lost) && target.value;
    filledIn.isYear = isYearLost(lost) && target.year;
    if (!filledIn.isValue && !filledIn.isYear)
        return std::nullopt;
    return fillingOfParts(target, filledIn);
}

Issues faultsOf(const Filling& filling, const Target& target, const Indicator& indicator)
{
    FillingFaults faults(target.code);
    if (!isValueLost(target) && !isYearLost(target)) {
        faults.add(IssueKind::StatusConflict, "", target.code, "a target that lost its value or year in the source");
        return faults.take();
    }
    if (!filling.value && !filling.year && !filling.upperValue)
        faults.add(IssueKind::EmptyField, isValueLost(target) ? "value" : "year", {},
                   isValueLost(target) ? "a value" : "a year");
    checkValues(filling, target, indicator, faults);
    checkYear(filling, target, faults);
    faults.checkRequired("source", filling.source, "title or number of the document", Filling::kMostSourceCharacters);
    faults.checkRequired("page", filling.page, "the page", Filling::kMostPageCharacters);
    faults.checkText("note", filling.note, Filling::kMostNoteCharacters);
    return faults.take();
}

Target filledTarget(Target target, const std::optional<Filling>& filling)
{
    const bool wasValueLost = isValueLost(target), wasYearLost = isYearLost(target);
    const Comparator lostComparator =
        target.filledIn && target.filledIn->isValue ? target.filledIn->lostComparator : target.comparator;
    target.filledIn.reset();
    if (wasValueLost) {
        const bool isFilled = filling && filling->value;
        target.value = isFilled ? filling->value : std::nullopt;
        target.upperValue = isFilled ? filling->upperValue : std::nullopt;
        target.comparator = isFilled ? filling->comparator : lostComparator;
        target.status = isFilled ? ValueStatus::Stated : ValueStatus::LostInSource;
    }
    if (wasYearLost) {
        target.year = filling ? filling->year : std::nullopt;
        target.yearStatus = target.year ? YearStatus::Stated : YearStatus::LostInSource;
    }
    if (filling)
        target.filledIn = FilledIn{filling->value.has_value(),
                                   filling->year.has_value(),
                                   filling->source,
                                   filling->page,
                                   filling->note,
                                   lostComparator};
    return target;
}

std::string faultText(const Issue& fault)
{
    const std::string field = fault.column.empty() ? std::string() : fault.column + ": ";
    if (fault.kind == IssueKind::TooLong)
        return field + "found " + fault.found + " characters, expected at most " + fault.expected;
    return field + "found " + (fault.found.empty() ? "nothing" : fault.found) + ", expected " +
           (fault.expected.empty() ? "UTF-8" : fault.expected);
}

} // namespace wm::domain
