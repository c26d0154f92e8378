// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainter>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wm::paper::test {

/// An element of a parsed document, with all that is in it.
struct SvgNode {
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< its own and that of its children, in order
    std::vector<SvgNode> children;
    QHash<QString, QString> inherited; ///< attributes of the groups around it, the nearest first
    std::vector<QString> clipIds;      ///< of the groups around it, outermost first

    /// The element's own attribute or the nearest group's; empty when there is none.
    [[nodiscard]] QString value(const char* attribute) const;
    [[nodiscard]] double number(const char* attribute) const;
};

/// The root of the document; empty unless QXmlStreamReader reads it to the end without an error.
[[nodiscard]] std::optional<SvgNode> parsedSvg(const QByteArray& document);

/// All elements of that name below the node, in the order of the document; <defs> are left out.
[[nodiscard]] std::vector<SvgNode> elementsOf(const SvgNode& root, const QString& name);

/// The definition with that id; an empty node when there is none.
[[nodiscard]] SvgNode definitionOf(const SvgNode& root, const QString& id);

/// The definition that a property such as fill="url(#a)" names.
[[nodiscard]] SvgNode paintServerOf(const SvgNode& root, const SvgNode& element, const char* property);

using Drawing = std::function<void(QPainter&)>;

inline constexpr int kSheetSide = 200;

/// What the drawing gives on a sheet of 200 x 200 px; fails the test when it is not well-formed.
[[nodiscard]] QByteArray svgBytesOf(const Drawing& draw);
[[nodiscard]] SvgNode svgOf(const Drawing& draw);

/// The same on an image of 200 x 200 pixels with white background, by Qt's own means.
[[nodiscard]] QImage imageOf(const Drawing& draw, bool antialiased = true);

/// All numbers in a text such as a path.
[[nodiscard]] std::vector<double> numbersIn(const QString& text);

} // namespace wm::paper::test
