/* Keeps the live page up with what others record, and leaves alone whatever somebody is filling in. */
(() => {
  const page = Math.floor(Math.random() * 2 ** 31);
  const shown = new Map();
  const main = document.getElementById('main');
  const live = () => document.querySelector('[data-session]');
  if (!live()) return;
  let known, moves, writing, due, told = 0, gone;

  function remember() {
    for (const region of document.querySelectorAll('[data-region]')) shown.set(region.id, region.innerHTML);
  }

  /* The page as it is now; null when it cannot be had. */
  async function now() {
    const answer = await fetch(live().dataset.session, { headers: { Accept: 'text/html' } }).catch(() => null);
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  }

  async function look() {
    const fresh = await now();
    if (!fresh?.querySelector('[data-session]')) return null;
    for (const region of document.querySelectorAll('[data-region]')) {
      const there = fresh.getElementById(region.id);
      const touched = region.contains(document.activeElement) || region.querySelector('details[open]');
      if (!there || touched || shown.get(region.id) === there.innerHTML) continue;
      shown.set(region.id, there.innerHTML);
      region.replaceChildren(...there.childNodes);
      window.htmx?.process(region);
    }
    document.dispatchEvent(new CustomEvent('meeting:now', { detail: fresh }));
    return fresh;
  }

  function hear(event) {
    if (event.data === known) return;
    known = event.data;
    clearTimeout(due);
    due = setTimeout(look, 150 + Math.random() * 250);
  }

  /* Somebody else is writing, here or on another item. */
  function see(event) {
    const { item, by, page: from } = JSON.parse(event.data);
    const place = document.querySelector(`[data-item="${CSS.escape(item)}"]`);
    const others = document.getElementById('minute-others');
    if (from === page || !place || !others) return;
    others.textContent = place.hasAttribute('aria-current') ? `${by} is writing here` : `${by} is writing on item ${place.textContent}`;
    clearTimeout(gone);
    gone = setTimeout(() => { others.textContent = ''; }, 6000);
  }

  function tell(event) {
    const form = event.target.closest('form[data-minute]');
    const where = live().dataset.writing;
    if (!form || !where || Date.now() - told < 2000) return;
    told = Date.now();
    const item = form.dataset.minute.split('/').at(-2);
    fetch(`${where}/${item}?page=${page}`, { method: 'PUT', headers: { 'X-CSRF-Token': form.elements.csrf.value } }).catch(() => {});
  }

  /* A browser keeps few connections to one host, so only the page in front listens. */
  function listen() {
    moves?.close();
    writing?.close();
    if (document.hidden || !window.EventSource) return;
    moves = new EventSource(main.dataset.live);
    moves.onmessage = hear;
    if (live().dataset.writing) {
      writing = new EventSource(live().dataset.writing);
      writing.onmessage = see;
    }
  }

  remember();
  listen();
  document.addEventListener('visibilitychange', listen);
  document.addEventListener('input', tell);
  document.addEventListener('meeting:look', look);
  document.addEventListener('htmx:afterSettle', event => {
    remember();
    if (live()?.querySelector('.done')) document.getElementById('minute-text')?.focus({ preventScroll: true });
  });
})();
