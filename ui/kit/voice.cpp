// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/voice.h"

#include <QLocale>
#include <QTranslator>
#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Voice::Voice(const QString &language)
    : m_language(language == u"de"_s ? u"de"_s : u"en"_s)
{
    // English stands in the sources; its catalogue only holds plurals.
    const auto catalogue = std::make_shared<QTranslator>();
    const bool loaded = m_language == u"de"_s && catalogue->load(u":/translations/identdesk_de.qm"_s);
    m_say = [catalogue, loaded](const char *context, const char *source) {
        const QString text = loaded ? catalogue->translate(context, source) : QString();
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    };
}

QString Voice::date(const QDate &date) const
{
    return QLocale(m_language).toString(date, m_language == u"de"_s ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString Voice::moment(const QDateTime &at) const
{
    return date(at.toLocalTime().date()) + at.toLocalTime().toString(u", HH:mm"_s);
}

} // namespace ui
