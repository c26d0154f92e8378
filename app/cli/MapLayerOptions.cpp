// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapLayerOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace wm::cli {

namespace {

constexpr QLatin1String kNone("no-layers"), kTrust("trust-layers");

} // namespace

void declareMapLayerOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {kNone,
         QCoreApplication::translate(
             "Cli", "Do not heed the workspace's list of layers: none of your own is "
                    "drawn and nothing is hidden. Otherwise a layer that cannot be drawn is told on standard error, "
                    "and the map is written without it.")},
        {kTrust, QCoreApplication::translate("Cli", "Also read layers whose files lie outside of the workspace's "
                                                    "folder. Only for workspaces whose origin you know: a file on "
                                                    "another computer tells that computer who you are.")},
    });
}

Outcome<LayerChoice> readLayerChoice(const QCommandLineParser& parser)
{
    if (!parser.isSet(kNone))
        return parser.isSet(kTrust) ? LayerChoice::All : LayerChoice::Beside;
    if (parser.isSet(kTrust))
        return failTogether(QStringLiteral("--no-layers"), QStringLiteral("--trust-layers"));
    return LayerChoice::Nothing;
}

} // namespace wm::cli
