// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxStyles.h"

#include "wm/base/Number.h"

#include <map>

namespace wm::ingest {

namespace {

class StylesHandler : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmts")
            m_isInFormats = true;
        else if (name == "cellXfs")
            m_isInCellStyles = true;
        else if (name == "numFmt" && m_isInFormats)
            m_formats[formatId(attributes)] = formatKind(attributes.text("formatCode"));
        else if (name == "xf" && m_isInCellStyles)
            m_styles.push_back(formatId(attributes));
    }
    void onEnd(std::string_view name) override
    {
        if (name == "numFmts")
            m_isInFormats = false;
        else if (name == "cellXfs")
            m_isInCellStyles = false;
    }
    void onText(std::string_view /*text*/) override {}

    /// Formats may stand after the styles that use them.
    [[nodiscard]] std::vector<NumberFormatKind> kinds() const
    {
        std::vector<NumberFormatKind> kinds;
        kinds.reserve(m_styles.size());
        for (const int id : m_styles) {
            const auto own = m_formats.find(id);
            kinds.push_back(own == m_formats.end() ? builtInFormatKind(id) : own->second);
        }
        return kinds;
    }

private:
    /// 0 is "General".
    static int formatId(const XmlAttributes& attributes)
    {
        return parseInteger(attributes.text("numFmtId")).value_or(0);
    }

    std::map<int, NumberFormatKind> m_formats;
    std::vector<int> m_styles;
    bool m_isInFormats = false;
    bool m_isInCellStyles = false;
};

} // namespace

Result<std::vector<NumberFormatKind>> readXlsxStyles(ZipMember& member, ReadingProgress& progress)
{
    StylesHandler handler;
    WM_CHECK(readXml(member, handler, progress));
    return handler.kinds();
}

} // namespace wm::ingest
