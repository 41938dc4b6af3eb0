/*
 * Saves a minute while it is written. What its owner has not acknowledged stays on this device: it outlives the page, the
 * network and the session. Nobody's text is overwritten unseen: where two have changed the same minute, both stand side by side.
 */
(() => {
  const PAUSE = 600, AGAIN = 3000;
  const same = words => words.replace(/\r\n/g, '\n').trim();
  const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  let at = null, due, note = '';

  /* As its owner has it, on this page or on the same page asked for anew. */
  function saved(page) {
    return { text: same(page.getElementById('minute-now').textContent), version: page.querySelector('form[data-minute]').elements.version.value };
  }

  function begin() {
    const form = document.querySelector('form[data-minute]');
    if (at?.form === form) return;
    at = form && {
      form, text: form.elements.text, status: document.getElementById('minute-status'), theirs: document.getElementById('minute-theirs'),
      key: `minute ${form.dataset.by} ${form.dataset.minute}`, saved: saved(document), busy: false,
    };
    if (at) restore();
  }

  function restore() {
    const kept = JSON.parse(localStorage.getItem(at.key));
    if (!kept || same(kept.text) === at.saved.text) {
      localStorage.removeItem(at.key);
    } else {
      at.text.value = kept.text;
      if (kept.base === at.saved.text) soon('Brought back what was not saved yet');
      else besides(at.saved);
    }
    if (!at.theirs.hidden) besides(at.saved);
  }

  const isChanged = () => same(at.text.value) !== at.saved.text;
  const inConflict = () => !at.theirs.hidden;

  function say(words) {
    if (at.status.textContent !== words) at.status.textContent = words;
  }

  /* A device that is full or keeps nothing has to do without. */
  function keep() {
    try {
      localStorage.setItem(at.key, JSON.stringify({ text: at.text.value, base: at.saved.text }));
    } catch { /* it is saved as soon as can be */ }
  }

  function soon(words, wait = PAUSE) {
    say(`${words}: kept on this device`);
    clearTimeout(due);
    if (at.form.dataset.typed === 'true') due = setTimeout(save, wait);
  }

  async function save(pressed) {
    if (!at || at.busy || inConflict() && !pressed) return;
    const here = at, text = same(here.text.value);
    if (text === here.saved.text) {
      if (pressed === true) say('Saved already');
      return;
    }
    here.busy = true;
    const answer = await fetch(here.form.dataset.minute, {
      method: 'PUT', body: JSON.stringify({ text }), keepalive: text.length < 10000,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'If-Match': `"${here.saved.version}"`, 'X-CSRF-Token': here.form.elements.csrf.value },
    }).catch(() => null);
    here.busy = false;
    if (here === at) await answered(answer, text, pressed === true);
    else if (answer?.ok) begin();
  }

  async function answered(answer, text, pressed) {
    if (answer?.ok) {
      acknowledge({ text, version: (await answer.json()).version });
    } else if (!answer || answer.status >= 500) {
      soon(navigator.onLine ? 'Not saved yet, Touchstone does not answer' : 'Offline, not saved yet', AGAIN);
    } else if (answer.status === 412) {
      soon('Not saved yet, somebody else was first', AGAIN);
      document.dispatchEvent(new Event('meeting:look'));
    } else if (pressed) {
      HTMLFormElement.prototype.submit.call(at.form);
    } else if (answer.status === 401 || answer.status === 403) {
      signedOut();
    } else {
      const problem = await answer.json();
      soon(`Not saved, ${(problem.errors?.[0] ?? problem).detail}`, AGAIN * 10);
    }
  }

  function acknowledge(known) {
    at.saved = known;
    at.form.elements.version.value = known.version;
    if (isChanged()) {
      keep();
      soon('Not saved yet');
    } else {
      localStorage.removeItem(at.key);
      say(`Saved ${clock()}`);
    }
  }

  function signedOut() {
    const link = Object.assign(document.createElement('a'), { href: `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`, textContent: 'Sign in again' });
    at.status.replaceChildren('You are signed out. What you typed is kept on this device. ', link);
  }

  /* What somebody else saved arrives; what was asked for before our own save is older than that, and passed over. */
  function meet(page) {
    if (!at || at.busy || !page.querySelector('form[data-minute]')) return;
    const known = saved(page);
    if (Number(known.version) <= Number(at.saved.version)) return;
    if (known.text === at.saved.text || known.text === same(at.text.value)) {
      acknowledge(known);
    } else if (isChanged() || inConflict()) {
      besides(known);
    } else {
      take(known);
      say(`Changed by somebody else ${clock()}`);
    }
  }

  function take(known) {
    const caret = at.text.selectionStart, atEnd = caret === at.text.value.length;
    at.saved = known;
    at.form.elements.version.value = known.version;
    at.text.value = known.text;
    if (document.activeElement === at.text) at.text.setSelectionRange(atEnd ? known.text.length : caret, atEnd ? known.text.length : caret);
    localStorage.removeItem(at.key);
  }

  function besides(known) {
    at.saved = known;
    at.form.elements.version.value = known.version;
    document.getElementById('minute-now').textContent = known.text;
    at.theirs.hidden = document.getElementById('minute-ways').hidden = false;
    keep();
    say('Somebody else has saved another text. Both stand here, and yours is kept on this device');
  }

  function choose(way) {
    const mine = at.text.value;
    at.theirs.hidden = true;
    if (way === 'theirs') {
      take(at.saved);
      say(`Saved ${clock()}`);
    } else {
      at.text.value = way === 'both' ? `${at.saved.text}\n\n${mine}` : mine;
      keep();
      save(true);
    }
    at.text.focus();
  }

  document.addEventListener('input', event => {
    if (event.target !== at?.text) return;
    keep();
    if (!inConflict()) soon('Not saved yet');
  });
  document.addEventListener('submit', event => {
    if (event.target !== at?.form) return;
    event.preventDefault();
    at.theirs.hidden = true;
    save(true);
  });
  document.addEventListener('click', event => {
    const way = event.target.closest('[data-way]');
    if (way) choose(way.dataset.way);
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target === at?.text) {
      const { value, selectionStart: from, selectionEnd: to } = at.text;
      note = from === to ? value.slice(value.lastIndexOf('\n', from - 1) + 1).split('\n')[0].trim() : value.slice(from, to).trim();
    }
  }, true);
  document.addEventListener('toggle', event => {
    const text = event.target.id === 'log' && event.target.open && event.target.querySelector('[name=text]');
    if (text && !text.value) text.value = note;
  }, true);
  document.addEventListener('meeting:now', event => meet(event.detail));
  document.addEventListener('htmx:afterSettle', begin);
  window.addEventListener('online', () => save());
  window.addEventListener('pagehide', () => save());
  begin();
})();
