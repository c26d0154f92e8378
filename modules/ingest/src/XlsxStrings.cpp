// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxStrings.h"

#include "XlsxText.h"

namespace wm::ingest {

namespace {

class StringsHandler : public XmlHandler {
public:
    explicit StringsHandler(XlsxStrings& strings)
        : m_strings(strings)
    {
    }

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "si")
            m_text.clear();
        m_text.onStart(name, attributes);
    }
    void onEnd(std::string_view name) override
    {
        m_text.onEnd(name);
        if (name == "si")
            m_strings.add(m_text.text());
    }
    void onText(std::string_view text) override { m_text.onText(text); }

private:
    XlsxStrings& m_strings;
    XlsxText m_text;
};

} // namespace

void XlsxStrings::add(std::string_view text)
{
    m_text += text;
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
}

Result<XlsxStrings> XlsxStrings::read(ZipMember& member, ReadingProgress& progress)
{
    XlsxStrings strings;
    StringsHandler handler(strings);
    WM_CHECK(readXml(member, handler, progress));
    return strings;
}

} // namespace wm::ingest
