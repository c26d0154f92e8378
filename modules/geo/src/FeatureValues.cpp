// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeatureValues.h"

#include "LayerGeometry.h"
#include "OgrGeometry.h"

#include "wm/base/Number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>

namespace wm::geo {

namespace {

void setNumber(double number, FeatureValue& value)
{
    value.kind = FeatureValueKind::Number;
    value.number = number;
    value.text = plainNumberText(number);
}

void setText(std::string text, FeatureValue& value, FeatureValueKind kind = FeatureValueKind::Text)
{
    value.kind = kind;
    value.text = std::move(text);
}

void setInteger(std::int64_t number, FeatureValue& value)
{
    constexpr std::int64_t kExact = std::int64_t{1} << 53; // beyond, a number would be another one
    if (number >= -kExact && number <= kExact)
        setNumber(static_cast<double>(number), value);
    else
        setText(std::to_string(number), value);
}

/// 0.1 for a 0.1 that was stored with the precision of a float.
double widened(double number)
{
    const auto narrow = static_cast<float>(number);
    if (static_cast<double>(narrow) != number)
        return number;
    std::array<char, 32> text{};
    const char* const end = std::to_chars(text.data(), text.data() + text.size(), narrow).ptr;
    return parseNumber({text.data(), end}).value_or(number);
}

void setReal(double number, bool isFloat, FeatureValue& value)
{
    if (std::isfinite(number))
        setNumber(isFloat ? widened(number) : number, value);
    else
        setText(std::isnan(number) ? "nan" : number > 0.0 ? "inf" : "-inf", value);
}

std::string padded(int number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

void setTime(OGRFeature& feature, int field, OGRFieldType type, FeatureValue& value)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0.0F;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone);
    const std::string date = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    const std::string time = padded(hour, 2) + ":" + padded(minute, 2) + ":" + padded(static_cast<int>(second), 2);
    setText(type == OFTDate ? date : type == OFTTime ? time : date + "T" + time, value, FeatureValueKind::Time);
}

std::string jsonOf(OGRFeature& feature, int field)
{
    const std::unique_ptr<char, decltype(&VSIFree)> json(feature.GetFieldAsSerializedJSon(field), &VSIFree);
    return json ? json.get() : "";
}

/// The point of a feature that has one alone; null: none or several.
const OGRPoint* onlyPoint(const OGRGeometry& geometry)
{
    const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
    if (type == wkbPoint)
        return geometry.toPoint();
    if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection) == 0)
        return nullptr;
    const OGRGeometryCollection& parts = *geometry.toGeometryCollection();
    return parts.getNumGeometries() == 1 ? onlyPoint(*parts.getGeometryRef(0)) : nullptr;
}

} // namespace

void readFieldValue(OGRFeature& feature, int field, const TextDecoder& decoder, FeatureValue& value)
{
    value.kind = FeatureValueKind::Null;
    value.text.clear();
    if (feature.IsFieldSetAndNotNull(field) == 0)
        return;
    const OGRFieldDefn& definition = *feature.GetFieldDefnRef(field);
    switch (const OGRFieldType type = definition.GetType()) {
    case OFTInteger:
    case OFTInteger64:
        if (definition.GetSubType() == OFSTBoolean)
            return setText(feature.GetFieldAsInteger(field) != 0 ? "TRUE" : "FALSE", value, FeatureValueKind::Boolean);
        return setInteger(feature.GetFieldAsInteger64(field), value);
    case OFTReal:
        return setReal(feature.GetFieldAsDouble(field), definition.GetSubType() == OFSTFloat32, value);
    case OFTDate:
    case OFTTime:
    case OFTDateTime:
        return setTime(feature, field, type, value);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList:
        return setText(jsonOf(feature, field), value);
    default:
        return setText(decoder.decode(feature.GetFieldAsString(field)), value);
    }
}

bool isOfPoints(const OGRGeometry& geometry)
{
    return kindOf(geometry.getGeometryType()) == LayerKind::Points || onlyPoint(geometry) != nullptr;
}

void readPosition(OGRFeature& feature, OGRCoordinateTransformation* toLonLat, FeatureValue& lon, FeatureValue& lat)
{
    lon = lat = FeatureValue();
    const OGRGeometry* const geometry = feature.GetGeometryRef();
    if (geometry == nullptr || geometry->IsEmpty() != 0)
        return;
    const auto refuse = [&](const std::string& found) {
        setText(found, lon, FeatureValueKind::NoPosition);
        setText(found, lat, FeatureValueKind::NoPosition);
    };
    const OGRPoint* const found = onlyPoint(*geometry);
    if (found == nullptr)
        return refuse(geometry->getGeometryName());
    OGRPoint point(found->getX(), found->getY());
    if (const std::optional<BadPosition> bad = moveToLonLat(point, toLonLat))
        return refuse(bad->found);
    constexpr double kHalfRound = 180.0, kOnceRound = 360.0;
    // A transformation is exact to far fewer digits than its last bits say.
    const auto exact = [&](double degrees) {
        return toLonLat ? roundedTo15Digits(degrees) : degrees;
    };
    const double east = point.getX() > kHalfRound    ? point.getX() - kOnceRound
                        : point.getX() < -kHalfRound ? point.getX() + kOnceRound
                                                     : point.getX();
    setNumber(exact(east), lon);
    setNumber(exact(point.getY()), lat);
}

} // namespace wm::geo
