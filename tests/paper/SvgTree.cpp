// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include "wm/paper/SvgPaintDevice.h"

#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace wm::paper::test {

namespace {

SvgNode readElement(QXmlStreamReader& reader, const SvgNode& parent)
{
    SvgNode node;
    node.name = reader.name().toString();
    node.inherited = parent.inherited;
    node.inherited.insert(parent.attributes);
    node.clipIds = parent.clipIds;
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    const QString clip = node.attributes.value(QStringLiteral("clip-path"));
    if (!clip.isEmpty())
        node.clipIds.push_back(clip.mid(5).remove(u')'));
    for (auto token = reader.readNext(); token != QXmlStreamReader::EndElement && !reader.atEnd();
         token = reader.readNext()) {
        if (token == QXmlStreamReader::Characters)
            node.text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        node.children.push_back(readElement(reader, node));
        node.text += node.children.back().text;
    }
    return node;
}

void collect(const SvgNode& node, const QString& name, std::vector<SvgNode>& found)
{
    for (const SvgNode& child : node.children) {
        if (child.name == u"defs")
            continue;
        if (child.name == name)
            found.push_back(child);
        collect(child, name, found);
    }
}

} // namespace

QString SvgNode::value(const char* attribute) const
{
    const QString key = QString::fromLatin1(attribute);
    return attributes.contains(key) ? attributes.value(key) : inherited.value(key);
}

double SvgNode::number(const char* attribute) const
{
    bool isNumber = false;
    const double number = value(attribute).toDouble(&isNumber);
    EXPECT_TRUE(isNumber) << attribute << " of " << name.toStdString() << ": " << value(attribute).toStdString();
    return number;
}

std::optional<SvgNode> parsedSvg(const QByteArray& document)
{
    QXmlStreamReader reader(document);
    if (!reader.readNextStartElement())
        return std::nullopt;
    const SvgNode root = readElement(reader, {});
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? std::nullopt : std::optional(root);
}

std::vector<SvgNode> elementsOf(const SvgNode& root, const QString& name)
{
    std::vector<SvgNode> found;
    collect(root, name, found);
    return found;
}

SvgNode definitionOf(const SvgNode& root, const QString& id)
{
    for (const SvgNode& child : root.children)
        if (child.name == u"defs")
            for (const SvgNode& definition : child.children)
                if (definition.attributes.value(QStringLiteral("id")) == id)
                    return definition;
    return {};
}

SvgNode paintServerOf(const SvgNode& root, const SvgNode& element, const char* property)
{
    return definitionOf(root, element.value(property).mid(5).remove(u')'));
}

QByteArray svgBytesOf(const Drawing& draw)
{
    SvgPaintDevice device(QSizeF(kSheetSide, kSheetSide));
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return device.document();
}

SvgNode svgOf(const Drawing& draw)
{
    const QByteArray bytes = svgBytesOf(draw);
    const std::optional<SvgNode> root = parsedSvg(bytes);
    EXPECT_TRUE(root) << bytes.toStdString();
    return root.value_or(SvgNode());
}

QImage imageOf(const Drawing& draw, bool antialiased)
{
    QImage image(kSheetSide, kSheetSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
    draw(painter);
    return image;
}

std::vector<double> numbersIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("-?[0-9]+(\\.[0-9]+)?"));
    std::vector<double> numbers;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        numbers.push_back(match.next().captured().toDouble());
    return numbers;
}

} // namespace wm::paper::test
