// SPDX-License-Identifier: GPL-3.0-or-later
// From request to pixels; its widgets and words are in documentwords.cpp.
#include "ui/viewer/documentpane.h"

#include "ui/kit/maskcover.h"
#include "ui/kit/run.h"
#include "ui/kit/theme.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/pagestrip.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int stays = 400;         // ms: who only leafs through is not held up by pixels nobody zooms into
constexpr int widthForStrip = 420; // in a narrower pane the page needs the room

} // namespace

DocumentPane::DocumentPane(Fetch fetch, Decoder &decoder, std::shared_ptr<Looks> looks, QWidget *parent)
    : QWidget(parent)
    , m_fetch(std::move(fetch))
    , m_decoder(decoder)
    , m_looks(std::move(looks))
{
    build();
    connect(m_view, &PageView::tileWanted, this, &DocumentPane::renderTile);
    connect(m_view, &PageView::viewChanged, this, &DocumentPane::tellView);
    connect(m_view, &PageView::pageWanted, this, [this](int step) { showPage(m_page + step, step < 0); });
    connect(m_strip, &PageStrip::pageChosen, this, [this](int page) { showPage(page); });
    connect(m_find, &FindBar::hitsChanged, this, &DocumentPane::markHits);
    connect(m_find, &FindBar::hitChosen, this, [this](int page) {
        if (page == m_page)
            markHits();
        else
            showPage(page);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        markHits();
        m_view->setFocus();
    });
    new MaskCover(this);
    retranslate();
}

DocumentPane::~DocumentPane()
{
    m_decoder.forget(this);
}

void DocumentPane::open(const QString &caseId, const domain::KycDocument &document)
{
    forget();
    m_key = {caseId, document.id};
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
    m_key = {};
    m_document = {};
    m_state = State::Nothing;
    m_nothingText = text;
    retranslate();
    Q_EMIT stateChanged();
}

void DocumentPane::forget()
{
    if (isPageBroken() || (m_state == State::Pixels && !m_view->isEmpty())) {
        Look look = m_view->look();
        look.page = m_page;
        m_looks->insert(m_key, look);
    }
    ++m_ticket;
    m_decoder.forget(this);
    if (hasKeyboard())
        takeKeyboard(); // what has it may be about to go, and another pane would be next
    m_strip->clear();
    m_strip->hide();
    m_find->clear();
    m_view->clear();
    m_stack->setCurrentIndex(0);
    delete std::exchange(m_player, nullptr);
    m_bytes = {};
    m_sniffed = {};
    m_opened = {};
    m_page = m_pageAsked = 0;
    m_shown = false;
    m_problem = DecodeProblem::None;
}

QSize DocumentPane::room() const
{
    // The stack's, not the view's: a view that is yet to be shown for the first time has no size of its own.
    const QSizeF size = QSizeF(m_stack->size()) - QSizeF(2 * theme::small, 2 * theme::small);
    return (size * devicePixelRatioF()).toSize().expandedTo({320, 320});
}

void DocumentPane::onFetched(domain::Result<QByteArray> result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_bytes = *std::move(result);
    m_sniffed = sniff(m_bytes);
    if (m_sniffed.kind == MediaKind::Video || m_sniffed.kind == MediaKind::Audio) {
        noteThen([this] { play(); });
        return;
    }
    if (m_sniffed.kind == MediaKind::Unknown && !m_bytes.isEmpty()) {
        noteThen([this] {
            m_state = State::NoPixels;
            finishShown();
        });
        return;
    }
    m_decoder.open(m_key, m_bytes, room(), domain::Urgency::Person, this,
                   [this, ticket = m_ticket](const Opened &opened) {
                       if (ticket == m_ticket && opened.key == m_key)
                           onOpened(opened);
                   });
    Q_EMIT stateChanged();
}

void DocumentPane::onOpened(const Opened &opened)
{
    if (opened.problem != DecodeProblem::None || opened.pages.isEmpty()) {
        showProblem(opened.problem == DecodeProblem::None ? DecodeProblem::Damaged : opened.problem);
        return;
    }
    noteThen([this, opened] { showOpened(opened); });
}

void DocumentPane::noteThen(std::function<void()> next)
{
    if (!m_note) {
        next();
        return;
    }
    const auto noted = [this, next, ticket = m_ticket](const domain::Result<void> &result) {
        if (ticket != m_ticket)
            return;
        if (result)
            next();
        else
            fail(result.error());
    };
    run(this, m_note(m_key.caseId, m_key.documentId), noted);
}

void DocumentPane::fail(const domain::Error &error)
{
    m_state = State::Failed;
    m_error = error;
    m_unrecorded = !m_bytes.isEmpty();
    m_bytes = {};
    retranslate();
    Q_EMIT failed(error);
    Q_EMIT stateChanged();
}

void DocumentPane::showOpened(const Opened &opened)
{
    m_opened = opened;
    m_opened.first = {};
    m_sniffed = opened.sniffed;
    const Look look = m_looks->value(m_key);
    m_view->setLook(look);
    if (pages() > 1)
        m_strip->setDocument(m_key, m_opened.pages);
    showStrip();
    if (look.page > 0 && look.page < pages()) {
        m_state = State::Pixels;
        showPage(look.page);
        return;
    }
    setPixels(0, opened.first.image);
    QTimer::singleShot(stays, this, [this, ticket = m_ticket] {
        if (ticket == m_ticket)
            readyToZoom();
    });
    m_view->setLook(look); // measured by the page, now that it is there
}

void DocumentPane::readyToZoom()
{
    // A picture may have been drawn small without decoding all its pixels: have them before somebody zooms.
    if (m_sniffed.kind == MediaKind::Image && m_view->tiles().wholeScale() < m_opened.sharpest * 0.99)
        m_decoder.render(m_key, {m_page, m_opened.sharpest, QRect(0, 0, 1, 1)}, domain::Urgency::Background,
                         this, [](const Pixels &) {});
}

void DocumentPane::showPage(int page, bool end)
{
    if (page < 0 || page >= m_opened.pages.size())
        return;
    m_pageAsked = page;
    const QSizeF size = m_opened.pages.at(page);
    const QSizeF space = room();
    const double fits = std::min(space.width() / size.width(), space.height() / size.height());
    m_decoder.render(m_key, {page, std::min(fits, m_opened.sharpest), {}}, domain::Urgency::Person, this,
                     [this, page, end, ticket = m_ticket](const Pixels &pixels) {
                         // Of pages leafed through only the one asked for last is drawn.
                         if (ticket != m_ticket || pixels.key != m_key || page != m_pageAsked)
                             return;
                         if (pixels.problem != DecodeProblem::None) {
                             m_page = page; // the others can still be leafed to
                             m_strip->setPage(page);
                             showProblem(pixels.problem);
                             return;
                         }
                         if (m_shown && page != m_page && m_view->look().fit != Look::Fit::Page) {
                             Look look = m_view->look();
                             look.middle.setY(end ? 1 : 0);
                             m_view->setLook(look);
                         }
                         setPixels(page, pixels.image);
                     });
}

void DocumentPane::setPixels(int page, const QImage &image)
{
    m_page = m_pageAsked = page;
    m_state = State::Pixels;
    m_stack->setCurrentWidget(m_view);
    const bool isPdf = m_sniffed.kind == MediaKind::Pdf;
    m_view->setPage(image, m_opened.pages.at(page), isPdf ? PageView::Kind::Page : PageView::Kind::Picture,
                    m_opened.sharpest);
    m_strip->setPage(page);
    markHits();
    if (!m_shown) {
        finishShown();
        return;
    }
    tellView();
    Q_EMIT stateChanged();
}

void DocumentPane::renderTile(const PageTiles::Tile &tile)
{
    const QRect region = m_view->tiles().region(tile);
    m_decoder.render(m_key, {m_page, tile.scale, region}, domain::Urgency::Person, this,
                     [this, tile, page = m_page, ticket = m_ticket](const Pixels &pixels) {
                         if (ticket == m_ticket && pixels.key == m_key && page == m_page)
                             m_view->addTile(tile, pixels.image);
                     });
}

void DocumentPane::play()
{
    m_state = State::NoPixels;
    if (m_makePlayer) {
        m_player = m_makePlayer(m_key, m_bytes, m_stack);
        m_stack->addWidget(m_player);
        m_stack->setCurrentWidget(m_player);
    }
    finishShown();
}

void DocumentPane::showProblem(DecodeProblem problem)
{
    m_state = State::Problem;
    m_problem = problem;
    m_wheel = 0;
    const Look look = m_view->look();
    m_view->clear();
    m_view->setLook(look); // as the other pages go on to be seen
    m_stack->setCurrentIndex(0);
    retranslate();
    Q_EMIT stateChanged();
}

void DocumentPane::finishShown()
{
    m_shown = true;
    retranslate();
    Q_EMIT stateChanged();
    Q_EMIT shown(m_key.caseId, m_key.documentId);
}

void DocumentPane::find()
{
    if (!canFind())
        return;
    if (m_find->isVisible() && m_find->count() > 0)
        m_find->next();
    else
        m_find->start(m_key, pages());
}

void DocumentPane::findPrevious()
{
    if (m_find->isVisible())
        m_find->previous();
}

void DocumentPane::markHits()
{
    int current = -1;
    const QList<QRectF> marks = m_find->marksOn(m_page, &current);
    m_view->setMarks(marks, current);
}

bool DocumentPane::hasKeyboard() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void DocumentPane::takeKeyboard()
{
    m_stack->currentWidget()->setFocus();
}

void DocumentPane::mousePressEvent(QMouseEvent *)
{
    Q_EMIT touched();
}

void DocumentPane::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_state != State::Problem)
        return;
    // There is nothing to pan on this page, so the wheel leafs; a touchpad's small steps add up.
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= 120)
        showPage(m_page + (std::exchange(m_wheel, 0) < 0 ? 1 : -1));
}

void DocumentPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showStrip();
}

void DocumentPane::showStrip()
{
    m_strip->setVisible(pages() > 1 && width() >= widthForStrip);
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_progress && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        retranslate();
}

} // namespace ui
