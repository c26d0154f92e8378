// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <vector>

namespace wm::projection::test {

/// A file of the shared vectors; an empty object where the developer does not have them.
inline QJsonObject sharedVectors(const char* name)
{
    const QByteArray given = qgetenv("WM_SHARED_DIR");
    const QString folder = given.isEmpty() ? QStringLiteral(WM_SOURCE_DIR "/../shared") : QString::fromUtf8(given);
    QFile file(folder + QStringLiteral("/vectors/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> values;
    for (const QJsonValue value : array.toArray())
        values.push_back(value.toDouble());
    return values;
}

} // namespace wm::projection::test

#define WM_SKIP_WITHOUT(vectors)                                                                                       \
    if ((vectors).isEmpty())                                                                                           \
    GTEST_SKIP() << "the shared vectors are not here; set WM_SHARED_DIR to their folder"
