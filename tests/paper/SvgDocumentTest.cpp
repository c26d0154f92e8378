// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgTree.h"

#include "wm/paper/SvgPaintDevice.h"

#include <QBuffer>
#include <QIODevice>
#include <QLocale>
#include <QPainterPath>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <clocale>
#include <limits>

using namespace wm::paper;
using namespace wm::paper::test;

namespace {

/// A disk that is full after some bytes.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* /*data*/, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken > 0)
            return taken;
        setErrorString(QStringLiteral("no space left"));
        return -1;
    }

private:
    qint64 m_room;
};

/// Something of everything, with numbers that have a fraction.
void drawMixture(QPainter& painter)
{
    painter.setPen(QPen(Qt::darkRed, 1.25, Qt::DashLine));
    painter.drawLine(QLineF(0.123456, 1234.5678, 1.0 / 3.0, -7.75));
    painter.setClipRect(QRectF(10.5, 10.25, 100.125, 90));
    painter.rotate(33.3333);
    painter.drawText(QPointF(50.5, 60.25), QStringLiteral("1,5 图 2.5"));
    painter.fillRect(QRectF(0, 0, 66.6, 77.7), QBrush(Qt::gray, Qt::BDiagPattern));
    QLinearGradient gradient(0, 0, 33.3, 44.4);
    gradient.setColorAt(0.333333, Qt::red);
    gradient.setColorAt(1, QColor(0, 0, 255, 77));
    painter.fillRect(QRectF(0, 0, 66.6, 77.7), gradient);
}

/// What XML 1.0 lets through, less the carriage returns that its readers change, and less the second control block.
QString allowed(const QString& text)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{FFFE}\\x{FFFF}]"));
    return QString(text).remove(forbidden);
}

} // namespace

TEST(SvgDocumentTest, IsWellFormedBeforeAnythingIsPainted)
{
    const auto root = parsedSvg(SvgPaintDevice(QSizeF(640, 480)).document());
    ASSERT_TRUE(root);
    EXPECT_EQ(root->name, u"svg");
    EXPECT_EQ(root->value("version"), u"1.1");
    EXPECT_TRUE(root->children.empty());
}

TEST(SvgDocumentTest, StatesSizeTitleAndDescription)
{
    SvgPaintDevice device(QSizeF(640.5, 480));
    device.setTitle(QStringLiteral("图 1 <a> & \"b\""));
    device.setDescription(QStringLiteral("Waymark"));
    const auto root = parsedSvg(device.document());
    ASSERT_TRUE(root);
    EXPECT_EQ(root->value("width"), u"640.5px");
    EXPECT_EQ(root->value("height"), u"480px");
    EXPECT_EQ(root->value("viewBox"), u"0 0 640.5 480");
    ASSERT_EQ(root->children.size(), 2U);
    EXPECT_EQ(root->children[0].name, u"title");
    EXPECT_EQ(root->children[0].text, u"图 1 <a> & \"b\"");
    EXPECT_EQ(root->children[1].name, u"desc");
}

TEST(SvgDocumentTest, TellsPaintersItsSizeAndResolution)
{
    SvgPaintDevice device(QSizeF(960, 480));
    QPainter painter(&device);
    EXPECT_EQ(painter.viewport(), QRect(0, 0, 960, 480));
    EXPECT_EQ(device.logicalDpiX(), 96);
    EXPECT_EQ(device.logicalDpiY(), 96);
    EXPECT_EQ(device.widthMM(), 254); // 960 px of 1/96 inch are ten inches
    EXPECT_EQ(device.devicePixelRatioF(), 1.0);
}

TEST(SvgDocumentTest, SecondPainterContinuesWithAFreshState)
{
    SvgPaintDevice device(QSizeF(100, 100));
    QPainter first(&device);
    first.setClipRect(QRectF(0, 0, 5, 5));
    first.translate(50, 50);
    first.setOpacity(0.5);
    first.drawLine(QLineF(0, 0, 1, 1));
    first.end();
    QPainter second(&device);
    second.drawLine(QLineF(0, 0, 1, 1));
    second.end();
    const auto root = parsedSvg(device.document());
    ASSERT_TRUE(root);
    const auto lines = elementsOf(*root, QStringLiteral("line"));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].number("x1"), 50);
    EXPECT_EQ(lines[1].number("x1"), 0);
    EXPECT_TRUE(lines[1].clipIds.empty());
    EXPECT_EQ(lines[1].value("stroke-opacity"), u"");
}

TEST(SvgDocumentTest, SameDrawingGivesTheSameBytes)
{
    EXPECT_EQ(svgBytesOf(drawMixture), svgBytesOf(drawMixture));
}

TEST(SvgDocumentTest, LocaleDoesNotChangeNumbers)
{
    const QByteArray expected = svgBytesOf(drawMixture);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QByteArray german = svgBytesOf(drawMixture);
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(german, expected);
}

TEST(SvgDocumentTest, NumbersHaveAtMostThreeDecimalsAndNoExponent)
{
    const QString document = QString::fromUtf8(svgBytesOf([](QPainter& painter) {
        drawMixture(painter);
        painter.resetTransform();
        painter.setClipping(false);
        const double infinite = std::numeric_limits<double>::infinity();
        const double none = std::numeric_limits<double>::quiet_NaN();
        painter.drawPolyline(QPolygonF({{1e-12, 1e300}, {infinite, none}, {-infinite, -1e-7}}));
    }));
    EXPECT_FALSE(document.contains(QRegularExpression(QStringLiteral("[0-9]\\.[0-9]{4,}")))) << document.toStdString();
    const QRegularExpression odd(QStringLiteral("points=\"[^\"]*(e|nan|inf|-0[ ,\"])"));
    EXPECT_FALSE(document.contains(odd)) << document.toStdString();
    EXPECT_TRUE(document.contains(u"points=\"0,1000000000 1000000000,0 -1000000000,0\""));
}

TEST(SvgDocumentTest, WritesAllBytesToTheDevice)
{
    SvgPaintDevice device(QSizeF(10, 10));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(device.writeTo(buffer));
    EXPECT_EQ(bytes, device.document());
}

TEST(SvgDocumentTest, ReportsADeviceThatIsFull)
{
    SvgPaintDevice device(QSizeF(10, 10));
    for (const qint64 room : {qint64{0}, qint64{1}, qint64{device.document().size()} - 1}) {
        FullDevice disk(room);
        const auto written = device.writeTo(disk);
        ASSERT_FALSE(written) << room;
        EXPECT_EQ(written.error().code, wm::ErrorCode::IoFailed);
        EXPECT_THAT(written.error().message, testing::HasSubstr("no space left"));
    }
}

TEST(SvgDocumentTest, AnyTitleGivesAWellFormedDocumentWithThatTitle)
{
    EXPECT_TRUE(rc::check([] {
        const auto units = *rc::gen::container<std::vector<std::uint16_t>>(rc::gen::inRange<std::uint16_t>(0, 0x2FF));
        QString title;
        for (const std::uint16_t unit : units)
            title += QChar(unit);
        SvgPaintDevice device(QSizeF(10, 10));
        device.setTitle(title);
        const auto root = parsedSvg(device.document());
        RC_ASSERT(root.has_value());
        const QString read = root->children.empty() ? QString() : root->children[0].text;
        RC_ASSERT(read == allowed(title));
    }));
}

TEST(SvgDocumentTest, LoneSurrogatesAndNonCharactersAreDropped)
{
    SvgPaintDevice device(QSizeF(10, 10));
    device.setTitle(QStringLiteral("a") + QChar(0xD800) + u'b' + QChar(0xDC00) + QChar(0xFFFE) + QStringLiteral("𠀀"));
    const auto root = parsedSvg(device.document());
    ASSERT_TRUE(root);
    EXPECT_EQ(root->children.at(0).text, QStringLiteral("ab𠀀"));
}
