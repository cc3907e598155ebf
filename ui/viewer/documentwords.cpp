// SPDX-License-Identifier: GPL-3.0-or-later
// The document pane's widgets and what they say; how it comes to its pixels is in documentpane.cpp.
#include "domain/documenttype.h"
#include "ui/kit/contrast.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"
#include "ui/viewer/documentpane.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/pagestrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void DocumentPane::build()
{
    m_caption = new WrapLabel(this);
    m_captionView = new QLabel(this);
    m_stack = new QStackedWidget(this);
    m_view = new PageView(this);
    m_icon = new QLabel(this);
    m_title = new QLabel(this);
    m_text = new QLabel(this);
    m_strip = new PageStrip(m_decoder, this);
    m_find = new FindBar(m_decoder, this);
    m_view->setObjectName(u"bench:viewer"_s);
    m_words = new QWidget(this);
    m_words->setObjectName(u"bench:placeholder"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setWordWrap(true);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(u"bench:placeholdertitle"_s);
    m_text->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(240);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(theme::section, theme::section, theme::section, theme::section);
    column->setSpacing(theme::small);
    column->addStretch(2);
    // Labels that wrap span the column: aligned ones would be measured for a width they don't get.
    for (QLabel *label : {m_icon, m_title, m_text})
        column->addWidget(label);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_view);

    m_caption->setObjectName(u"bench:caption"_s);
    for (QLabel *label : {m_caption, m_captionView}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(theme::font(theme::Type::Caption));
        label->hide();
    }

    auto *head = new FlowLayout;
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_caption);
    head->addWidget(m_captionView);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::tight);
    middle->addWidget(m_strip);
    middle->addWidget(m_stack, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::tight, theme::tight, theme::tight, theme::tight); // the frame's room
    all->setSpacing(theme::tight);
    all->addLayout(head);
    all->addLayout(middle, 1);
    // Panes side by side share the width, whatever they show: a recording's tools need more than a picture.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(208);
    all->addWidget(m_find);
}

void DocumentPane::setTitled(bool titled)
{
    m_caption->setVisible(titled);
    m_captionView->setVisible(titled);
}

void DocumentPane::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void DocumentPane::paintEvent(QPaintEvent *)
{
    if (!m_chosen)
        return;
    QPainter painter(this);
    // Not the ring: where the keyboard is, is another thing.
    QPen pen(theme::controlOutline(palette()), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

QString DocumentPane::label() const
{
    if (m_document.id.isEmpty())
        return {};
    return m_naming ? m_naming(m_document) : domain::documentTypeWord(m_document.type);
}

bool DocumentPane::isPageBroken() const
{
    return m_state == State::Problem && pages() > 1 &&
           (m_problem == DecodeProblem::Damaged || m_problem == DecodeProblem::TooLarge);
}

QString DocumentPane::placeholderTitle() const
{
    switch (m_state) {
    case State::Nothing:
    case State::Pixels: return {};
    case State::Loading: return tr("Loading %1 …").arg(label());
    case State::Failed:
        return m_unrecorded ? tr("Not shown: the viewing could not be recorded")
                            : tr("The document did not arrive");
    case State::Problem: return isPageBroken() ? tr("This page can't be shown") : problemTitle(m_problem);
    case State::NoPixels: break;
    }
    switch (m_sniffed.kind) {
    case MediaKind::Video: return tr("Video: save it to watch it");
    case MediaKind::Audio: return tr("Recording: save it to listen to it");
    default: return tr("Unknown kind of file");
    }
}

QString DocumentPane::placeholderText() const
{
    const QString size = QLocale().formattedDataSize(m_bytes.size(), 1);
    switch (m_state) {
    case State::Nothing: return m_nothingText;
    case State::Pixels:
    case State::Loading: return {};
    case State::Failed: return domain::userText(m_error);
    case State::Problem:
        if (isPageBroken())
            return tr(
                "It is damaged or too large. The other pages can be seen. Export the document to look at "
                "this page elsewhere.");
        return problemText(m_problem, m_sniffed, m_bytes.size());
    case State::NoPixels: break;
    }
    if (m_sniffed.kind == MediaKind::Unknown)
        return tr("%1. Its content is none of the kinds shown here. Export it to look at it elsewhere.")
            .arg(size);
    //: file format, then size
    return tr("%1, %2. Export it to play it elsewhere.").arg(m_sniffed.format, size);
}

QString DocumentPane::viewWords() const
{
    QStringList words;
    if (pages() > 1)
        words << tr("Page %1 of %2").arg(m_page + 1).arg(pages());
    if (m_state != State::Pixels)
        return words.join(u", "_s);
    words << tr("%1 %", "zoom").arg(std::lround(m_view->zoom() * 100));
    if (const double angle = m_view->look().angle; angle != 0)
        //: a picture that was turned clockwise
        words << tr("turned by %1°").arg(QLocale().toString(angle, 'f', std::fmod(angle, 1.0) == 0 ? 0 : 1));
    if (m_view->look().hasTone())
        words << tr("brightness changed");
    return words.join(u", "_s);
}

void DocumentPane::tellView()
{
    const QString words = viewWords();
    m_captionView->setText(words);
    if (words == m_view->accessibleDescription())
        return;
    m_view->setAccessibleDescription(words);
    QAccessibleEvent event(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DocumentPane::retranslate()
{
    const QString word = label();
    m_view->setAccessibleName(word.isEmpty() ? tr("Document") : tr("Document: %1").arg(word));
    m_caption->setText(word.isEmpty() ? tr("Nothing chosen") : word);
    m_progress->setAccessibleName(tr("Loading the document"));
    m_progress->setVisible(m_state == State::Loading);
    m_title->setText(placeholderTitle());
    m_title->setVisible(!m_title->text().isEmpty());
    m_text->setText(placeholderText());
    m_text->setVisible(!m_text->text().isEmpty());
    QStringList said{m_title->text(), m_text->text()};
    said.removeAll(QString());
    m_words->setAccessibleName(said.join(u". "_s)); // it has the keyboard where there is no page
    QString icon = u"document"_s;
    if (m_state == State::Problem || m_state == State::Failed)
        icon = u"warning"_s;
    else if (m_sniffed.kind == MediaKind::Video || m_sniffed.kind == MediaKind::Audio)
        icon = u"video"_s;
    m_icon->setPixmap(theme::pixmap(icon, 32, theme::quietText(palette()), devicePixelRatioF()));
    tellView();
}

} // namespace ui
