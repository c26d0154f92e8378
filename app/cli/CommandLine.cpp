// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "Command.h"
#include "Console.h"
#include "WorkspaceOption.h"
#include "common/LanguageArgument.h"

#include "wm/wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::cli {

namespace {

const std::array<Command, 20>& commands()
{
    static const std::array kCommands{initCommand(),    importCommand(),  exportCommand(),  listCommand(),
                                      queueCommand(),   fillCommand(),    qualityCommand(), chartCommand(),
                                      chartsCommand(),  compareCommand(), mapCommand(),     accessCommand(),
                                      summaryCommand(), assessCommand(),  projectCommand(), accuracyCommand(),
                                      mergeCommand(),   historyCommand(), restoreCommand(), versionCommand()};
    return kCommands;
}

const Command* findCommand(const QString& name)
{
    const auto* const command =
        std::ranges::find_if(commands(), [&](const Command& known) { return name == QLatin1String(known.name); });
    return command == commands().end() ? nullptr : &*command;
}

void declareGlobalOptions(QCommandLineParser& parser)
{
    declareWorkspaceOption(parser);
    parser.addOptions({
        {QStringLiteral("lang"),
         QCoreApplication::translate("Cli", "Language of texts: zh or en. Default: the system's."),
         QStringLiteral("zh|en")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Cli", "Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("Cli", "Show the version.")},
    });
}

QString exitCodesText()
{
    return QCoreApplication::translate("Cli",
                                       "Exit codes:\n"
                                       "  0  done\n"
                                       "  1  could not be done\n"
                                       "  2  the command line is wrong\n"
                                       "  3  the input data is bad; each problem is listed with file and line\n") +
           QCoreApplication::translate("Cli", "  4  cancelled by Ctrl-C; nothing was changed\n");
}

QString generalHelp(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("Cli", "Waymark: targets of regional plans, their "
                                                                        "progress, charts and maps."));
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QCoreApplication::translate("Cli", "What to do, see below."),
                                 QStringLiteral("command ..."));
    QString text = parser.helpText() + u'\n' + QCoreApplication::translate("Cli", "Commands:") + u'\n';
    for (const Command& command : commands())
        text += QStringLiteral("  %1  %2\n").arg(QLatin1String(command.name), -8).arg(command.summary());
    text += QCoreApplication::translate("Cli", "\"%1 command --help\" tells more about one.").arg(kProgramName);
    return text + QStringLiteral("\n\n") + exitCodesText();
}

QString commandHelp(QCommandLineParser& parser, const Command& command)
{
    parser.setApplicationDescription(command.summary());
    const QString syntax = QLatin1String(command.name) + u' ' + QLatin1String(command.arguments);
    parser.addPositionalArgument(QLatin1String(command.name), QString(), syntax.trimmed());
    // Qt closes with a list of the arguments, which has the command's own name and says nothing of the others.
    const QString text = parser.helpText();
    return text.left(text.lastIndexOf(QStringLiteral("\n\n")) + 1) + u'\n' + exitCodesText();
}

QString versionText()
{
    return QString(kProgramName) + u' ' + QCoreApplication::applicationVersion() + u'\n';
}

Outcome<void> checkArguments(const QCommandLineParser& parser, const Command& command)
{
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && language != u"zh" && language != u"en")
        return failUsage(QCoreApplication::translate("Cli", "--lang: found \"%1\", expected zh or en").arg(language));
    const QStringList words = parser.positionalArguments();
    const bool takesSeveral = QLatin1String(command.arguments).contains(QLatin1String("..."));
    const qsizetype allowed = *command.arguments == '\0' ? 1 : 2;
    if (!takesSeveral && words.size() > allowed)
        return failUsage(QCoreApplication::translate("Cli", "Unexpected argument \"%1\"").arg(words.at(allowed)));
    return {};
}

Outcome<void> runCommand(const QStringList& arguments, const Command& command)
{
    QCommandLineParser parser;
    declareGlobalOptions(parser);
    command.declareOptions(parser);
    if (!parser.parse(arguments))
        return failUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return print(commandHelp(parser, command));
    WM_CHECK(checkArguments(parser, command));
    Outcome<void> done = command.run(parser);
    // Whatever the command missed, it missed because of this.
    WM_CHECK(checkReading());
    return done;
}

/// Reads up to the command's name; what follows it belongs to the command.
Outcome<void> runLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    declareGlobalOptions(parser);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(arguments))
        return failUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("version")))
        return print(versionText());
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() && parser.isSet(QStringLiteral("help")))
        return print(generalHelp(parser));
    if (words.isEmpty())
        return failUsage(QCoreApplication::translate("Cli", "No command was given"));
    if (const Command* command = findCommand(words.first()))
        return runCommand(arguments, *command);
    return failUsage(QCoreApplication::translate("Cli", "Unknown command \"%1\"").arg(words.first()));
}

} // namespace

bool needsPainting(int argumentCount, const char* const* arguments)
{
    for (const Command& command : commands()) {
        const std::string_view name = command.name;
        if (command.paints && std::find(arguments, arguments + argumentCount, name) != arguments + argumentCount)
            return true;
    }
    return false;
}

ExitCode run(const QStringList& arguments)
{
    wording::useLanguage(wording::languageFromName(app::languageArgument(arguments)));
    const Outcome<void> outcome = runLine(arguments);
    if (outcome)
        return ExitCode::Ok;
    say(outcome.error().message);
    if (outcome.error().code == ExitCode::Usage)
        say(QCoreApplication::translate("Cli", "See %1 --help").arg(kProgramName));
    return outcome.error().code;
}

} // namespace wm::cli
