// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxRelations.h"

#include "wm/base/Text.h"

#include <algorithm>

namespace wm::ingest {

namespace {

/// With the '/' at its end; empty for what stands at the top.
std::string folderOf(const std::string& part)
{
    return part.substr(0, part.rfind('/') + 1);
}

/// The member that a target names: absolute within the package, or from the folder of the part that refers to it.
std::string memberOf(const std::string& part, std::string target)
{
    std::ranges::replace(target, '\\', '/');
    const std::string whole = target.starts_with('/') ? target : folderOf(part) + target;
    std::vector<std::string> names;
    for (std::string& name : split(whole, '/')) {
        if (name == ".." && !names.empty())
            names.pop_back();
        else if (!name.empty() && name != "." && name != "..")
            names.push_back(std::move(name));
    }
    return join(names, "/");
}

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(std::string part)
        : m_part(std::move(part))
    {
    }

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.text("TargetMode") == "External")
            return;
        const std::string_view type = attributes.text("Type");
        m_relations.push_back({std::string(attributes.text("Id")), std::string(type.substr(type.rfind('/') + 1)),
                               memberOf(m_part, std::string(attributes.text("Target")))});
    }
    void onEnd(std::string_view /*name*/) override {}
    void onText(std::string_view /*text*/) override {}

    [[nodiscard]] std::vector<XlsxRelation> takeRelations() { return std::move(m_relations); }

private:
    std::string m_part;
    std::vector<XlsxRelation> m_relations;
};

} // namespace

Result<std::vector<XlsxRelation>> readXlsxRelations(const ZipDirectory& package, const std::string& part,
                                                    const UnpackLimits& limits, const TaskContext& context)
{
    const std::string folder = folderOf(part);
    const ZipEntry* const entry = package.find(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    if (!entry)
        return std::vector<XlsxRelation>();
    const TaskContext silent{context.stop, {}};
    ReadingProgress progress(silent, entry->unpackedSize);
    RelationsHandler handler(part);
    WM_TRY(ZipMember member, ZipMember::open(package, *entry, limits));
    WM_CHECK(readXml(member, handler, progress));
    return handler.takeRelations();
}

} // namespace wm::ingest
