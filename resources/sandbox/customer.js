// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const texts = JSON.parse($('texts').textContent);
  const given = JSON.parse($('state').textContent);
  const path = location.pathname.replace(/\/+$/, '');
  const now = { stage: given.stage, step: 0, steps: given.steps, failure: given.failure };
  // By field name, the key of its error text or, for a server's own words, { message }.
  const errors = {};
  let language = texts[given.language] ? given.language : 'en';
  let painted = '';

  const t = () => texts[language];

  /// Which of the few hints a failure code calls for: the first family that fits (guide, failure codes).
  const families = [
    [/AUDIO/, 'sound'], [/CONNECT|CALL_QUALITY/, 'line'], [/IDENT_CODE|PHONE/, 'code'],
    [/^ID_|DATA_ID|ID_TYPE|NO_ID|ID_NUMBER|HOLOGRAM/, 'id'], [/LIGHT|PHOTO|(?<!WITH_)VIDEO/, 'light'],
  ];
  const hint = code => {
    const found = families.find(family => family[0].test(code));
    return found ? t().reasons[found[1]] : '';
  };

  const message = key => !key ? '' : key.message || t()[key] || t().problem;

  const paintTexts = () => {
    document.documentElement.lang = language;
    document.querySelectorAll('[data-text]').forEach(e => { e.textContent = t()[e.dataset.text]; });
    document.querySelectorAll('[data-label]').forEach(e => { e.setAttribute('aria-label', t()[e.dataset.label]); });
    document.querySelectorAll('[data-language]').forEach(e => {
      e.setAttribute('aria-pressed', String(e.dataset.language === language));
    });
    $('robot').textContent = given.robot || '–';
    $('identification').textContent = given.identificationId;
  };

  const paintErrors = () => {
    document.querySelectorAll('.error').forEach(e => {
      const key = errors[e.id.slice(0, -'Error'.length)];
      const text = message(key);
      if (e.textContent !== text)
        e.textContent = text;
    });
    document.querySelectorAll('input').forEach(e => { e.setAttribute('aria-invalid', String(Boolean(errors[e.name]))); });
  };

  const paintCall = () => {
    const prompts = t().prompts;
    const index = Math.min(now.step, prompts.length - 1);
    const prompt = prompts[index];
    const hello = index === 0 && given.customerName ? t().greeting.replace('%1', given.customerName) + ' ' : '';
    $('scene').dataset.show = prompt.show;
    $('counter').textContent = t().counter.replace('%1', Math.min(now.step + 1, now.steps)).replace('%2', now.steps);
    $('promptTitle').textContent = prompt.title;
    $('promptText').textContent = hello + prompt.text;
    $('done').textContent = prompt.button;
  };

  const paintEnd = () => {
    const end = t().ends[now.stage];
    $('sign').textContent = end.sign;
    $('sign').className = now.stage === 'success' ? 'good' : '';
    $('endTitle').textContent = end.title;
    $('endText').textContent = end.text;
    $('endNext').textContent = end.next;
  };

  const paint = () => {
    const again = t().again[now.stage];
    const section = t().ends[now.stage] ? 'end' : now.stage === 'call' || now.stage === 'code' ? now.stage : 'welcome';
    paintTexts();
    $('again').hidden = !again;
    if (again) {
      $('againTitle').textContent = again.title;
      $('againText').textContent = [again.text, hint(now.failure || ''), again.next].filter(Boolean).join(' ');
    }
    if (section === 'call')
      paintCall();
    if (section === 'end')
      paintEnd();
    paintErrors();
    const order = ['welcome', 'call', 'code', 'success'];
    const at = order.indexOf(section === 'end' ? now.stage : section);
    $('progress').hidden = at < 0;
    $('progress').querySelectorAll('li').forEach((li, i) => {
      li.classList.toggle('passed', i < at);
      if (i === at)
        li.setAttribute('aria-current', 'step');
      else
        li.removeAttribute('aria-current');
    });
    ['welcome', 'call', 'code', 'end'].forEach(id => { $(id).hidden = id !== section; });
    const heading = $(section).querySelector('h1');
    document.title = [heading.textContent, t().title, 'SANDBOX'].join(' · ');
    const place = [section, now.stage, now.step].join();
    if (painted && painted !== place)
      heading.focus();
    painted = place;
  };

  const refresh = async () => {
    try {
      const reply = await fetch(path + '/state', { cache: 'no-store' });
      if (!reply.ok)
        throw new Error(String(reply.status));
      const before = [now.stage, now.step, now.failure].join();
      Object.assign(now, await reply.json());
      $('offline').hidden = true;
      if (before !== [now.stage, now.step, now.failure].join())
        paint();
    } catch (problem) {
      $('offline').hidden = false;
    }
  };

  /// Posts, shows what is wrong beside its field, and follows the new state.
  const post = async (what, body, button, fallback) => {
    button.disabled = true;
    try {
      const reply = await fetch(path + what, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
      if (!reply.ok) {
        const error = reply.status === 400 ? await reply.json().catch(() => ({})) : {};
        const field = $(error.field + 'Error') ? error.field : fallback;
        // A field of ours has our own words, in the language chosen now; others keep the server's.
        errors[field] = field === 'code' ? 'codeError' : t()[field] && field !== 'start' ? field
          : error.message ? { message: error.message } : 'problem';
        paintErrors();
      }
    } catch (problem) {
      errors[fallback] = 'problem';
      paintErrors();
    }
    button.disabled = false;
    await refresh();
  };

  const clear = () => Object.keys(errors).forEach(key => { delete errors[key]; });
  const digits = text => text.replace(/[\s\-\/().]/g, '');

  $('start').addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    const mobile = digits(form.elements.mobile_number.value);
    clear();
    if (!/^0\d{3,}$/.test(mobile) && mobile !== '+15550101')
      errors.mobile_number = 'mobile_number';
    ['terms', 'data', 'document'].forEach(name => {
      if (!form.elements[name].checked)
        errors[name] = name;
    });
    paintErrors();
    const wrong = form.querySelector('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      return;
    }
    post('/start', { mobile_number: mobile, terms: true, data: true, document: true }, form.querySelector('.main'), 'start');
  });

  $('done').addEventListener('click', event => {
    clear();
    post('/step', { step: now.step + 1 }, event.target, 'step');
  });

  $('codeForm').addEventListener('submit', event => {
    event.preventDefault();
    clear();
    post('/code', { code: event.target.elements.code.value.trim() }, event.target.querySelector('.main'), 'code');
  });

  document.querySelectorAll('[data-language]').forEach(button => {
    button.addEventListener('click', () => {
      language = button.dataset.language;
      paint();
    });
  });

  paint();
  refresh();
  setInterval(refresh, 2000);
})();
