// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace wm::app::test {

/// Everything that is written in a picture.
inline QString textOfSvg(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return text;
}

} // namespace wm::app::test
