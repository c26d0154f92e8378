// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxStyles.h"

#include "StyleFormats.h"

#include "wm/base/Number.h"

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
            m_formats.addFormat(formatId(attributes), attributes.text("formatCode"));
        else if (name == "xf" && m_isInCellStyles)
            m_formats.addStyle(formatId(attributes));
    }
    void onEnd(std::string_view name) override
    {
        if (name == "numFmts")
            m_isInFormats = false;
        else if (name == "cellXfs")
            m_isInCellStyles = false;
    }
    void onText(std::string_view /*text*/) override {}

    [[nodiscard]] std::vector<NumberFormat> formats() const { return m_formats.formats(); }

private:
    /// 0 is "General".
    static int formatId(const XmlAttributes& attributes)
    {
        return parseInteger(attributes.text("numFmtId")).value_or(0);
    }

    StyleFormats m_formats;
    bool m_isInFormats = false;
    bool m_isInCellStyles = false;
};

} // namespace

Result<std::vector<NumberFormat>> readXlsxStyles(ZipMember& member, ReadingProgress& progress)
{
    StylesHandler handler;
    WM_CHECK(readXml(member, handler, progress));
    return handler.formats();
}

} // namespace wm::ingest
