// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trainee.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <httplib.h>
#include <string>

namespace sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

class OpenPage {
public:
    explicit OpenPage(const QUrl &link)
        : m_client(link.host().toStdString(), link.port(80))
        , m_path(link.path().toStdString())
    {
    }

    QJsonObject state()
    {
        const httplib::Result reply = m_client.Get(m_path + "/state");
        return reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object()
                     : QJsonObject();
    }

    bool post(const char *what, const QJsonObject &body)
    {
        const std::string bytes = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
        const httplib::Result reply = m_client.Post(m_path + "/" + what, bytes, "application/json");
        return reply && reply->status < 300;
    }

private:
    httplib::Client m_client;
    std::string m_path;
};

/// One move on the page; true while there is something left to do.
bool move(OpenPage &page)
{
    const QJsonObject state = page.state();
    const QString stage = state.value(u"stage"_s).toString();
    if (stage == u"welcome"_s)
        return page.post("start", {{u"mobile_number"_s, u"+15550101"_s},
                                   {u"terms"_s, true},
                                   {u"data"_s, true},
                                   {u"document"_s, true}});
    if (stage == u"call"_s)
        return page.post("step", {{u"step"_s, state.value(u"step"_s).toInt() + 1}});
    if (stage == u"code"_s)
        return page.post("code", {{u"code"_s, u"123456"_s}});
    return false;
}

} // namespace

Trainee::Trainee(const QUrl &link)
    : m_thread([this, link] {
        OpenPage page(link);
        while (!m_stop && move(page))
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // a person's pace, shortened
    })
{
}

Trainee::~Trainee()
{
    m_stop = true;
    m_thread.join();
}

} // namespace sandbox
