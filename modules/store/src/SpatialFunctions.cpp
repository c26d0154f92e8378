// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpatialFunctions.h"

#include "wm/store/Geometry.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace wm::store {

namespace {

std::optional<Envelope> envelopeOfArgument(sqlite3_value* argument)
{
    if (sqlite3_value_type(argument) != SQLITE_BLOB)
        return std::nullopt;
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(argument));
    return envelopeOf({bytes, static_cast<std::size_t>(sqlite3_value_bytes(argument))});
}

template <double Envelope::*side>
void resultSide(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    if (const auto envelope = envelopeOfArgument(arguments[0]))
        sqlite3_result_double(context, (*envelope).*side);
    else
        sqlite3_result_null(context);
}

void resultIsEmpty(sqlite3_context* context, int /*count*/, sqlite3_value** arguments)
{
    sqlite3_result_int(context, envelopeOfArgument(arguments[0]) ? 0 : 1);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

void registerFunction(sqlite3* database, const char* name, Function function)
{
    // Innocuous: they may be called by the file's own SQL, as they only look at bytes.
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int code =
        sqlite3_create_function_v2(database, name, 1, kFlags, nullptr, function, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(database, code);
}

} // namespace

void registerSpatialFunctions(sqlite3* database)
{
    registerFunction(database, "ST_MinX", resultSide<&Envelope::minX>);
    registerFunction(database, "ST_MaxX", resultSide<&Envelope::maxX>);
    registerFunction(database, "ST_MinY", resultSide<&Envelope::minY>);
    registerFunction(database, "ST_MaxY", resultSide<&Envelope::maxY>);
    registerFunction(database, "ST_IsEmpty", resultIsEmpty);
}

} // namespace wm::store
