// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/geo/LayerSource.h"

namespace wm::geo {

/// Turns a layer's texts into UTF-8. GDAL is told not to (SHAPE_ENCODING in prepareGdal), since it takes what a .dbf
/// claims at its word and knows few encodings on Windows.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding = {})
        : m_encoding(std::move(encoding))
    {
    }

    [[nodiscard]] const TextEncoding& encoding() const { return m_encoding; }
    /// Always valid UTF-8: a text that is none although it should be is taken for GB18030, and what is no text there
    /// either becomes U+FFFD.
    [[nodiscard]] std::string decode(const char* text) const;

private:
    TextEncoding m_encoding;
};

/// Whether the text is UTF-8, but for a last character that a field of fixed width may have cut off.
[[nodiscard]] bool isUtf8(std::string_view text);

/// The encoding of the shapefile's attributes: its .cpg, else the language driver in the .dbf, else what its texts are.
/// A declared UTF-8 is believed only when the texts agree. Source of the language drivers: the list of ESRI/dBASE as in
/// GDAL's ogrshapelayer.cpp; 0x57 means the code page of whatever system wrote the file, so it tells nothing.
[[nodiscard]] TextEncoding shapefileEncoding(const std::filesystem::path& path);

} // namespace wm::geo
