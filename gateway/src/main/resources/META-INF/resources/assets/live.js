/* Says when the page that is open would look different now, and offers to show it. What is typed stays. */
(() => {
  const main = document.querySelector('main[data-live]');
  /* A page that keeps itself up needs no telling. */
  if (!main || !window.EventSource || main.querySelector('[data-session]')) return;
  const shown = main.innerHTML;
  const bar = document.getElementById('changed');
  let known, source, due, typed = false;

  async function look() {
    const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('main');
    bar.hidden = !now || now.innerHTML === shown;
  }

  function hear(event) {
    if (event.data === known) return;
    const first = known === undefined;
    known = event.data;
    if (first) return;
    clearTimeout(due);
    due = setTimeout(() => look().catch(() => {}), 500 + Math.random() * 1500);
  }

  /* A browser keeps few connections to one host, so only the page in front listens. */
  function listen() {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(main.dataset.live);
      source.onmessage = hear;
    }
  }

  document.addEventListener('visibilitychange', listen);
  main.addEventListener('input', () => { typed = true; });
  bar.querySelector('button').addEventListener('click', () => {
    if (!typed || confirm('What you have typed on this page is not saved. Show the page as it is now all the same?')) location.reload();
  });
  listen();
})();
