// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlReading.h"

#include <expat.h>

#include <algorithm>

namespace wm::ingest {

namespace {

constexpr int kDeepestElement = 256;
/// Expat starts anew on a tag that does not end in what it has, so that very long ones take time squared.
constexpr std::uint64_t kLongestTag = std::uint64_t{1} << 20U;

/// In one go: of a large sheet there are tens of millions of names, and nearly all have one letter.
std::string_view localNameOf(const char* name)
{
    const char* end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            name = end + 1;
    }
    return {name, static_cast<std::size_t>(end - name)};
}

} // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view local) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        if (localNameOf(pair[0]) == local)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

bool XmlAttributes::isTrue(std::string_view local) const
{
    const std::string_view said = text(local);
    return said == "1" || said == "true";
}

bool XmlAttributes::has(std::string_view local, std::string_view value) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        if (localNameOf(pair[0]) == local && value == pair[1])
            return true;
    }
    return false;
}

struct XmlParser::State {
    XmlHandler* handler = nullptr;
    XML_Parser parser = nullptr;
    std::uint64_t fed = 0;
    int depth = 0;
    const char* refusal = nullptr; ///< why the document is none of ours

    void stopIfDone() const
    {
        if (handler->isFinished() || refusal)
            XML_StopParser(parser, XML_FALSE);
    }

    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        State& state = *static_cast<State*>(data);
        if (++state.depth > kDeepestElement)
            state.refusal = "elements are nested too deeply";
        else
            state.handler->onStart(localNameOf(name), XmlAttributes(attributes));
        state.stopIfDone();
    }
    static void XMLCALL end(void* data, const XML_Char* name)
    {
        State& state = *static_cast<State*>(data);
        // Of an element without content the end comes even after the start has stopped the parser.
        if (state.handler->isFinished() || state.refusal)
            return;
        --state.depth;
        state.handler->onEnd(localNameOf(name));
        state.stopIfDone();
    }
    static void XMLCALL text(void* data, const XML_Char* text, int length)
    {
        State& state = *static_cast<State*>(data);
        state.handler->onText(std::string_view(text, static_cast<std::size_t>(length)));
        state.stopIfDone();
    }
    static void XMLCALL documentType(void* data, const XML_Char* /*name*/, const XML_Char* /*systemId*/,
                                     const XML_Char* /*publicId*/, int /*hasInternalSubset*/)
    {
        State& state = *static_cast<State*>(data);
        state.refusal = "a DOCTYPE is not allowed";
        state.stopIfDone();
    }
};

XmlParser::XmlParser(XmlHandler& handler)
    : m_state(std::make_unique<State>())
{
    m_state->handler = &handler;
    m_state->parser = XML_ParserCreate(nullptr);
    if (!m_state->parser)
        return;
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, &State::start, &State::end);
    XML_SetCharacterDataHandler(m_state->parser, &State::text);
    XML_SetStartDoctypeDeclHandler(m_state->parser, &State::documentType);
}

XmlParser::~XmlParser()
{
    if (m_state->parser)
        XML_ParserFree(m_state->parser);
}

Result<char*> XmlParser::buffer(std::size_t room)
{
    void* const bytes = m_state->parser ? XML_GetBuffer(m_state->parser, static_cast<int>(room)) : nullptr;
    if (!bytes)
        return fail(ErrorCode::IoFailed, "not enough memory to read XML");
    return static_cast<char*>(bytes);
}

Result<void> XmlParser::feedBuffer(std::size_t count)
{
    m_state->fed += count;
    return outcome(XML_ParseBuffer(m_state->parser, static_cast<int>(count), XML_FALSE));
}

Result<void> XmlParser::feed(std::string_view bytes)
{
    while (!bytes.empty() && !m_state->handler->isFinished()) {
        const std::size_t count = std::min(bytes.size(), kXmlBlock);
        WM_TRY(char* const room, buffer(count));
        std::ranges::copy(bytes.substr(0, count), room);
        WM_CHECK(feedBuffer(count));
        bytes.remove_prefix(count);
    }
    return {};
}

Result<void> XmlParser::end()
{
    if (m_state->handler->isFinished())
        return {};
    if (!m_state->parser)
        return fail(ErrorCode::IoFailed, "not enough memory to read XML");
    return outcome(XML_Parse(m_state->parser, "", 0, XML_TRUE));
}

Result<void> XmlParser::outcome(int status)
{
    const XML_Parser parser = m_state->parser;
    const auto failAtLine = [parser](const std::string& why) {
        return fail(ErrorCode::ParseFailed, "line " + std::to_string(XML_GetCurrentLineNumber(parser)) + ": " + why);
    };
    if (m_state->refusal)
        return failAtLine(m_state->refusal);
    if (m_state->handler->error())
        return tl::make_unexpected(*m_state->handler->error());
    if (m_state->handler->isFinished())
        return {};
    if (status != XML_STATUS_OK)
        return failAtLine(XML_ErrorString(XML_GetErrorCode(parser)));
    const XML_Index told = XML_GetCurrentByteIndex(parser);
    if (told >= 0 && m_state->fed - static_cast<std::uint64_t>(told) > kLongestTag)
        return failAtLine("a tag has more than " + std::to_string(kLongestTag) + " bytes");
    return {};
}

Result<void> readXml(ZipMember& member, XmlHandler& handler, ReadingProgress& progress)
{
    XmlParser parser(handler);
    const auto named = [&](const Result<void>& result) -> Result<void> {
        if (result || handler.error())
            return result;
        return tl::make_unexpected(withContext(result.error(), member.entry().name));
    };
    while (!handler.isFinished()) {
        WM_TRY(char* const room, parser.buffer(kXmlBlock));
        WM_TRY(const std::size_t count, member.read(room, kXmlBlock));
        WM_CHECK(progress.add(count));
        WM_CHECK(named(count == 0 ? parser.end() : parser.feedBuffer(count)));
        if (count == 0)
            break;
    }
    return {};
}

} // namespace wm::ingest
