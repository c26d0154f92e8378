// SPDX-License-Identifier: GPL-3.0-or-later
#include "WriteAll.h"

namespace wm::paper {

Result<void> writeAll(QIODevice& output, const QByteArray& bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 step = output.write(bytes.constData() + written, bytes.size() - written);
        if (step <= 0)
            return fail(ErrorCode::IoFailed, "write failed: " + output.errorString().toStdString());
        written += step;
    }
    return {};
}

} // namespace wm::paper
