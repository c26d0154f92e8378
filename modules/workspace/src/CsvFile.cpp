// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvFile.h"

#include "wm/base/WriteError.h"

#include <utility>

namespace wm::workspace {

CsvFile::CsvFile(const std::filesystem::path& file)
    : m_part(file)
    , m_output(m_part.path(), std::ios::binary | std::ios::trunc)
{
}

Result<void> CsvFile::begin(std::vector<presentation::TableColumn> columns, report::CsvOptions options)
{
    m_rows.emplace(m_output, std::move(columns), options);
    return check();
}

Result<void> CsvFile::add(const presentation::TableRow& row)
{
    m_rows->add(row);
    return check();
}

Result<void> CsvFile::finish()
{
    m_output.close();
    WM_CHECK(check());
    return m_part.putInPlace();
}

Result<void> CsvFile::check() const
{
    return m_output ? Result<void>() : tl::make_unexpected(writeError(m_part.target()));
}

} // namespace wm::workspace
