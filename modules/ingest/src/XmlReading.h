// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReadingProgress.h"
#include "ZipMember.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace wm::ingest {

// What is read here tells elements and attributes apart by their local names and where they stand: any writer may
// choose the prefix, and the namespace differs between the editions of a standard.

/// Of one element, while its start is told.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs)
    {
    }

    /// By its local name, the first of them.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view local) const;
    /// The same, empty where there is none.
    [[nodiscard]] std::string_view text(std::string_view local) const { return find(local).value_or(""); }
    /// Whether an attribute of that local name, with whatever prefix, has the value.
    [[nodiscard]] bool has(std::string_view local, std::string_view value) const;

    /// Whether it is there and means yes, as workbooks write it.
    [[nodiscard]] bool isTrue(std::string_view local) const;

    /// Name and value of each, with its prefix, if it has one.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (const char* const* pair = m_pairs; *pair; pair += 2)
            visit(pair[0], pair[1]);
    }

private:
    const char* const* m_pairs; ///< name, value, ..., null
};

/// What a reader of one kind of document does with its parts. Names are local; text comes in pieces of any size.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    virtual void onStart(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0;

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    /// Nothing more is told of the document; what follows is not looked at.
    void finish() { m_isFinished = true; }
    void stop(Error error)
    {
        m_error = std::move(error);
        m_isFinished = true;
    }
    /// Stops unless the result is good.
    void check(const Result<void>& result)
    {
        if (!result)
            stop(result.error());
    }

private:
    std::optional<Error> m_error;
    bool m_isFinished = false;
};

/// XML as it comes. Documents with a DOCTYPE are refused, since only they can have entities; so is what is nested too
/// deeply or has tags that are too long, which no writer of spreadsheets makes.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;
    ~XmlParser();

    /// Room for bytes that feedBuffer() takes then.
    [[nodiscard]] Result<char*> buffer(std::size_t room);
    /// Errors: ParseFailed with the line, and those of the handler. Nothing happens once the handler has finished.
    [[nodiscard]] Result<void> feedBuffer(std::size_t count);
    [[nodiscard]] Result<void> feed(std::string_view bytes);
    /// Errors: ParseFailed when the document is not complete and the handler has not finished.
    [[nodiscard]] Result<void> end();

private:
    struct State;
    [[nodiscard]] Result<void> outcome(int status);

    std::unique_ptr<State> m_state;
};

/// How much is unpacked and parsed between two looks at whether to stop.
inline constexpr std::size_t kXmlBlock = std::size_t{1} << 16U;

/// Reads a member to its end, or until the handler has finished.
/// Errors: ParseFailed, named with the member; those of the handler as they are; Cancelled.
[[nodiscard]] Result<void> readXml(ZipMember& member, XmlHandler& handler, ReadingProgress& progress);

} // namespace wm::ingest
