// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace wm::wording {
namespace {

const QString kRoot = QString::fromUtf8(WM_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    QString state;            ///< "", "unfinished", "obsolete", "vanished"
    QStringList translations; ///< one, or the plural forms

    [[nodiscard]] std::string name() const { return (context + QStringLiteral(" / ") + source).toStdString(); }
};

/// Reads one <message>.
Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            message.translations = text.split(QRegularExpression(QStringLiteral("\\s*\\n\\s*")));
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

std::set<QString> placesOf(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%(?:L?[0-9]+|n)"));
    std::set<QString> places;
    for (auto matches = kPlace.globalMatch(text); matches.hasNext();)
        places.insert(matches.next().captured());
    return places;
}

/// The file's messages after Qt's own tool has compared a copy of it with the sources of today.
std::vector<Message> refreshed(const QString& name, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(kRoot + QStringLiteral("/translations/") + name, copy));
    QProcess lupdate;
    const QStringList arguments = options + QStringList{QStringLiteral("-silent"), kRoot + QStringLiteral("/modules"),
                                                        kRoot + QStringLiteral("/app"), QStringLiteral("-ts"), copy};
    lupdate.start(QString::fromUtf8(WM_LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished(100'000)) << "lupdate does not run";
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return readMessages(copy);
}

void expectFinished(const std::vector<Message>& messages)
{
    for (const Message& message : messages) {
        EXPECT_EQ(message.state.toStdString(), "") << message.name();
        for (const QString& translation : message.translations)
            EXPECT_FALSE(translation.isEmpty()) << message.name();
    }
}

/// A plural form may leave out %n ("one target"), and nothing else.
void expectSamePlaces(const std::vector<Message>& messages)
{
    for (const Message& message : messages) {
        const std::set<QString> expected = placesOf(message.source);
        for (const QString& translation : message.translations) {
            std::set<QString> found = placesOf(translation);
            if (message.translations.size() > 1 && expected.contains(QStringLiteral("%n")))
                found.insert(QStringLiteral("%n"));
            EXPECT_TRUE(found == expected) << message.name() << " -> " << translation.toStdString();
        }
    }
}

TEST(TranslationFilesTest, ChineseIsCompleteAndHasNothingThatTheSourcesNoLongerSay)
{
    const auto messages = refreshed(QStringLiteral("waymark_zh_CN.ts"), {});
    EXPECT_GT(messages.size(), 90u);
    expectFinished(messages);
}

TEST(TranslationFilesTest, EnglishHasEveryPluralForm)
{
    expectFinished(refreshed(QStringLiteral("waymark_en.ts"), {QStringLiteral("-pluralonly")}));
}

TEST(TranslationFilesTest, TranslationsHaveThePlacesOfTheirSource)
{
    for (const char* name : {"waymark_zh_CN.ts", "waymark_en.ts"})
        expectSamePlaces(readMessages(kRoot + QStringLiteral("/translations/") + QLatin1String(name)));
}

TEST(TranslationFilesTest, ChineseUsesChinesePunctuation)
{
    static const QRegularExpression kLatinAfterHan(QStringLiteral("\\p{Han}[,;:?!]"));
    for (const Message& message : readMessages(kRoot + QStringLiteral("/translations/waymark_zh_CN.ts"))) {
        for (const QString& translation : message.translations)
            EXPECT_FALSE(translation.contains(kLatinAfterHan)) << message.name() << " -> " << translation.toStdString();
    }
}

} // namespace
} // namespace wm::wording
