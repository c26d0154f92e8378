// SPDX-License-Identifier: GPL-3.0-or-later
#include "FuzzFile.h"

/// Any bytes as a file of tables: text in every encoding, and whatever the program takes for a workbook.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const wm::fuzz::FuzzFile file(wm::fuzz::textOf(data, size));
    wm::fuzz::readEverything(file.path());
    return 0;
}
