// SPDX-License-Identifier: GPL-3.0-or-later
// wm_icons FOLDER: the program's icon as PNG in the sizes that desktops want, as one ICO for Windows, and the picture
// beside the first and last page of the Windows installer.
#include "wm/presentation/Palette.h"
#include "wm/ui/ApplicationIcon.h"
#include "wm/ui/Theme.h"

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>

#include <array>
#include <vector>

namespace {

constexpr std::array kSizes{16, 24, 32, 48, 64, 128, 256};

QByteArray png(int size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    wm::ui::applicationIcon().pixmap(size, size).save(&buffer, "PNG");
    return buffer.data();
}

/// Since Windows Vista an ICO may hold PNG images.
QByteArray ico(const std::vector<QByteArray>& images)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16{0} << quint16{1} << static_cast<quint16>(images.size());
    constexpr qsizetype kHead = 6, kEntry = 16;
    qsizetype offset = kHead + kEntry * static_cast<qsizetype>(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        const auto side = static_cast<quint8>(kSizes.at(i) % 256); // 0 stands for 256
        stream << side << side << quint8{0} << quint8{0} << quint16{1} << quint16{32}
               << static_cast<quint32>(images[i].size()) << static_cast<quint32>(offset);
        offset += images[i].size();
    }
    for (const QByteArray& image : images)
        stream.writeRawData(image.constData(), static_cast<int>(image.size()));
    return bytes;
}

/// NSIS wants a BMP of exactly this size.
QByteArray installerPicture()
{
    constexpr QSize kSize(164, 314);
    constexpr int kMark = 84, kTop = 64;
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(wm::ui::toColour(wm::presentation::kLightPalette.accent));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = (kSize.width() - kMark) / 2;
    wm::ui::applicationIcon().paint(&painter, QRect(left, kTop, kMark, kMark));
    painter.setPen(Qt::white);
    painter.setFont(wm::ui::fontOf(18, QFont::DemiBold));
    painter.drawText(QRect(0, kTop + kMark + 20, kSize.width(), 28), Qt::AlignCenter, QStringLiteral("规划目标看板"));
    painter.setFont(wm::ui::fontOf(14));
    painter.drawText(QRect(0, kTop + kMark + 48, kSize.width(), 22), Qt::AlignCenter, QStringLiteral("Waymark"));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "BMP");
    return buffer.data();
}

bool write(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    std::vector<QByteArray> images;
    bool isWritten = !folder.isEmpty();
    for (const int size : kSizes) {
        images.push_back(png(size));
        isWritten =
            isWritten && write(QDir(folder).filePath(QStringLiteral("waymark-%1.png").arg(size)), images.back());
    }
    isWritten = isWritten && write(QDir(folder).filePath(QStringLiteral("waymark.ico")), ico(images)) &&
                write(QDir(folder).filePath(QStringLiteral("installer.bmp")), installerPicture());
    if (!isWritten)
        QTextStream(stderr) << "wm_icons: nothing can be written to \"" << folder << "\"" << Qt::endl;
    return isWritten ? 0 : 1;
}
