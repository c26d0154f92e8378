// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxStrings.h"

#include "XlsxText.h"

namespace wm::ingest {

namespace {

class StringsHandler : public XmlHandler {
public:
    explicit StringsHandler(SharedTexts& strings)
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
    SharedTexts& m_strings;
    XlsxText m_text;
};

} // namespace

Result<SharedTexts> readXlsxStrings(ZipMember& member, ReadingProgress& progress)
{
    SharedTexts strings;
    StringsHandler handler(strings);
    WM_CHECK(readXml(member, handler, progress));
    return strings;
}

} // namespace wm::ingest
