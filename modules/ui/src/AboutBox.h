// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace wm::ui {

/// Version, licence and the sources whose licences ask to be named. Not modal to the program; deletes itself.
void showAboutBox(QWidget& parent);

} // namespace wm::ui
