// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "ui/intake/legaltext.h"

#include <QGuiApplication>

/// A firm's legal text: accepted as it is, or refused with a sentence.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QGuiApplication application(argc, argv); // fonts, for the document behind the text
    const auto text = ui::parseLegalText(bytesOf(data, size));
    mustHold(text ? !text->id.isEmpty() && !text->version.isEmpty() : !text.error().isEmpty());
    return 0;
}
