// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Id.h"
#include "wm/domain/Region.h"

#include <string>

namespace wm::domain {

using DocumentId = Id<struct DocumentTag>;

/// A plan, policy or statistical source. Titles are official and stay in Chinese.
struct Document {
    DocumentId id;
    std::string code;
    std::string title;
    std::string number;   ///< 文号; may be empty
    std::string issuer;   ///< several are separated by ';'
    std::string issuedOn; ///< ISO date, month or year; empty: not stated
    RegionCode region;    ///< may be none
    std::string kind;     ///< vocabulary "document_kind"
    std::string address;  ///< where it was published; text; opened by a browser, when the user clicks on it
};

} // namespace wm::domain
