// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/documentpane.h"

#include "ui/kit/maskcover.h"
#include "ui/kit/run.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr double firstScale = 1.5; // sharp on a usual window, and rendered in a few milliseconds

} // namespace

DocumentPane::DocumentPane(Fetch fetch, QWidget *parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_pdf(std::make_shared<PdfSlot>())
    , m_stack(new QStackedWidget(this))
    , m_view(new PageView(this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_worker(std::make_unique<Worker>())
{
    m_view->setObjectName(u"bench:viewer"_s);
    auto *words = new QWidget(this);
    words->setObjectName(u"bench:placeholder"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_title->setWordWrap(true);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(u"bench:placeholdertitle"_s);
    m_text->setWordWrap(true);
    m_progress->setMaximumWidth(240);
    m_progress->setTextVisible(false);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(2 * theme::section, theme::section, 2 * theme::section, theme::section);
    column->setSpacing(theme::small);
    column->addStretch(2);
    // Labels that wrap span the column: aligned ones would be measured for a width they don't get.
    for (QLabel *label : {m_icon, m_title, m_text})
        column->addWidget(label);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(words);
    m_stack->addWidget(m_view);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    connect(m_view, &PageView::sharperWanted, this, [this] {
        const double wanted = m_view->wantedScale();
        if (m_sniffed.kind == MediaKind::Pdf && m_state == State::Pixels &&
            (wanted > m_rendered * 1.05 || wanted < m_rendered / 2.5))
            renderPage(m_page, false);
    });
    new MaskCover(this);
    retranslate();
}

DocumentPane::~DocumentPane()
{
    closePdf();
}

void DocumentPane::open(const QString &caseId, const domain::KycDocument &document)
{
    forget();
    m_caseId = caseId;
    m_document = document;
    m_state = State::Loading;
    m_progress->setRange(0, 0);
    retranslate();
    Q_EMIT stateChanged();

    const int ticket = m_ticket;
    const QPointer<DocumentPane> self(this);
    Progress progress = [self, ticket](qint64 received, qint64 total) {
        if (!self || ticket != self->m_ticket || total <= 0)
            return;
        self->m_progress->setRange(0, 1000);
        self->m_progress->setValue(static_cast<int>(received * 1000 / total));
    };
    run(this, m_fetch(caseId, document.id, std::move(progress)),
        [this, ticket](domain::Result<QByteArray> result) {
            if (ticket == m_ticket)
                onFetched(std::move(result));
        });
}

void DocumentPane::clear(const QString &text)
{
    forget();
    m_caseId.clear();
    m_document = {};
    m_state = State::Nothing;
    m_nothingText = text;
    retranslate();
    Q_EMIT stateChanged();
}

void DocumentPane::forget()
{
    ++m_ticket;
    m_worker->dropWaiting();
    closePdf();
    m_view->clear();
    m_stack->setCurrentIndex(0);
    delete std::exchange(m_player, nullptr);
    m_bytes = {};
    m_sniffed = {};
    m_page = 0;
    m_pages = 1;
    m_rendered = 0;
    m_shown = false;
    m_problem = DecodeProblem::None;
}

void DocumentPane::closePdf()
{
    // The document is deleted on the thread that made it.
    m_worker->post([slot = std::exchange(m_pdf, std::make_shared<PdfSlot>())] { slot->pages.reset(); });
}

void DocumentPane::onFetched(domain::Result<QByteArray> result)
{
    if (!result) {
        m_state = State::Failed;
        retranslate();
        Q_EMIT failed(result.error());
        Q_EMIT stateChanged();
        return;
    }
    m_bytes = *std::move(result);
    m_sniffed = sniff(m_bytes);
    switch (m_sniffed.kind) {
    case MediaKind::Image:
        m_worker->post([this, bytes = m_bytes, sniffed = m_sniffed, ticket = m_ticket] {
            const Decoded decoded = decodeImage(bytes, sniffed);
            QMetaObject::invokeMethod(
                this,
                [this, decoded, ticket] {
                    if (ticket == m_ticket)
                        onDecoded(decoded, true);
                },
                Qt::QueuedConnection);
        });
        break;
    case MediaKind::Pdf: renderPage(0, true); break;
    default:
        if (m_bytes.isEmpty()) {
            onDecoded({DecodeProblem::Empty, {}, {}, 0, 1}, true);
            return;
        }
        play();
        break;
    }
    Q_EMIT stateChanged();
}

void DocumentPane::renderPage(int page, bool newDocument)
{
    const double scale =
        newDocument ? firstScale * devicePixelRatioF() : std::max(0.1, m_view->wantedScale());
    m_worker->post([this, page, newDocument, scale, slot = m_pdf, bytes = m_bytes, ticket = m_ticket] {
        if (!slot->pages)
            slot->pages = std::make_unique<PdfPages>(bytes);
        const Decoded decoded = slot->pages->render(page, scale);
        QMetaObject::invokeMethod(
            this,
            [this, decoded, newDocument, scale, ticket] {
                if (ticket != m_ticket)
                    return;
                m_rendered = scale;
                onDecoded(decoded, newDocument);
            },
            Qt::QueuedConnection);
    });
}

void DocumentPane::showPage(int page)
{
    if (m_sniffed.kind == MediaKind::Pdf && m_state == State::Pixels && page >= 0 && page < m_pages)
        renderPage(page, false);
}

void DocumentPane::onDecoded(const Decoded &decoded, bool newDocument)
{
    m_page = decoded.page;
    m_pages = decoded.pages;
    m_problem = decoded.problem;
    if (decoded.problem != DecodeProblem::None) {
        m_state = State::Problem;
        m_view->clear();
        m_stack->setCurrentIndex(0);
        retranslate();
        Q_EMIT stateChanged();
        return;
    }
    m_state = State::Pixels;
    m_stack->setCurrentIndex(1);
    m_view->setPixels(decoded.image, decoded.fullSize, newDocument);
    if (newDocument)
        finishShown();
    else
        Q_EMIT stateChanged();
}

void DocumentPane::play()
{
    m_state = State::NoPixels;
    const bool isRecording = m_sniffed.kind == MediaKind::Video || m_sniffed.kind == MediaKind::Audio;
    if (m_makePlayer && isRecording) {
        m_player = m_makePlayer(m_bytes, m_stack);
        m_stack->addWidget(m_player);
        m_stack->setCurrentWidget(m_player);
    }
    finishShown();
}

void DocumentPane::finishShown()
{
    m_shown = true;
    retranslate();
    Q_EMIT stateChanged();
    Q_EMIT shown(m_caseId, m_document.id);
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_worker && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

} // namespace ui
