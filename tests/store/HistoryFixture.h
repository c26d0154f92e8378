// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/SmallCatalogue.h"
#include "support/TempFolder.h"

#include "wm/store/CatalogueTables.h"
#include "wm/store/History.h"
#include "wm/store/Recording.h"
#include "wm/store/WorkspaceFile.h"

#include <gtest/gtest.h>

#include <map>

namespace wm::testing {

using store::Connection;
using store::Statement;

/// The tables whose changes are kept.
inline const std::vector<std::string> kRecorded{"term",     "unit",        "region",     "document",        "indicator",
                                                "target",   "observation", "task",       "place",           "facility",
                                                "corridor", "region_cell", "chart_note", "accepted_finding"};

[[nodiscard]] inline std::vector<std::string> columnNames(Connection& connection, const std::string& table)
{
    std::vector<std::string> names;
    Statement query = connection.prepare("SELECT name FROM pragma_table_info('" + table + "', 'main')").value();
    while (query.step().value())
        names.push_back(query.text(0));
    return names;
}

/// Every value of every recorded table, to the last bit, as SQL writes it.
using Dump = std::map<std::string, std::vector<std::string>>;

[[nodiscard]] inline Dump dumpOf(Connection& connection)
{
    Dump dump;
    for (const std::string& table : kRecorded) {
        std::string columns;
        for (const std::string& name : columnNames(connection, table))
            columns += (columns.empty() ? "quote(" : " || ',' || quote(") + name + ")";
        Statement query = connection.prepare("SELECT " + columns + " AS line FROM " + table + " ORDER BY line").value();
        std::vector<std::string>& lines = dump[table];
        while (query.step().value())
            lines.push_back(query.text(0));
    }
    return dump;
}

/// A workspace with one row of everything, made by "build".
class HistoryFixture : public ::testing::Test {
protected:
    HistoryFixture()
    {
        // A copy of one file: making one asks the disk to finish nine times.
        std::filesystem::copy_file(built(), file);
        connection = std::move(*Connection::open(file, store::OpenMode::ReadWrite));
        EXPECT_TRUE(connection.execute("PRAGMA synchronous = OFF"));
    }

    static const std::filesystem::path& built()
    {
        static const TempFolder folder;
        static const std::filesystem::path file = [] {
            std::filesystem::path made = folder.file("built.gpkg");
            Connection connection = std::move(*store::createWorkspaceFile(made));
            const auto done = store::insertCatalogue(connection, smallCatalogue(), {},
                                                     {domain::ChangeAct::Build, "甲", "", "catalogue"});
            EXPECT_TRUE(done) << done.error().message;
            return made;
        }();
        return file;
    }

    /// SQL as one recorded change.
    domain::ChangeId change(const std::string& sql,
                            domain::ChangeNote note = {domain::ChangeAct::Edit, "乙", "更正", ""})
    {
        auto recording = store::Recording::begin(connection, note);
        EXPECT_TRUE(recording);
        const auto done = connection.execute(sql);
        EXPECT_TRUE(done) << sql << ": " << done.error().message;
        const auto id = recording->commit();
        EXPECT_TRUE(id) << sql << ": " << id.error().message;
        return id.value_or(domain::ChangeId());
    }

    /// Oldest first.
    std::vector<domain::ChangeEntry> entries(domain::ChangeId after = {})
    {
        std::vector<domain::ChangeEntry> all;
        const auto read = store::forEachEntry(connection, {after, {}}, [&](domain::ChangeEntry entry) -> Result<bool> {
            all.insert(all.begin(), std::move(entry));
            return true;
        });
        EXPECT_TRUE(read) << read.error().message;
        return all;
    }

    TempFolder folder;
    std::filesystem::path file = folder.file("a.gpkg");
    Connection connection = std::move(*Connection::openInMemory());
};

} // namespace wm::testing
