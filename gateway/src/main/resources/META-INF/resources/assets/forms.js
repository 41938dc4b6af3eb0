/* Whatever becomes of a form that is sent from within a page, somebody sees it, and what was typed stays. */
(() => {
  function tell(title, words) {
    const box = document.createElement('div');
    box.className = 'errors';
    box.setAttribute('role', 'alert');
    box.tabIndex = -1;
    box.append(Object.assign(document.createElement('h2'), { textContent: title }), Object.assign(document.createElement('p'), { textContent: words }));
    document.getElementById('errors').replaceChildren(box);
    box.focus();
  }

  function silent() {
    tell('There was no answer', 'Touchstone cannot be reached just now. What you typed is still here. Look whether it was saved before you send it once more.');
  }

  document.addEventListener('htmx:beforeSwap', event => {
    const { xhr, requestConfig } = event.detail;
    const form = requestConfig.elt;
    if (xhr.status === 401 && form.matches('form')) {
      /* Sent again as without scripts it leads to the page for signing in, which keeps what was typed. */
      event.detail.shouldSwap = false;
      HTMLFormElement.prototype.submit.call(form);
    } else if (xhr.status >= 400 && !xhr.responseText.includes('class="errors"')) {
      event.detail.shouldSwap = false;
      silent();
    }
  });
  document.addEventListener('htmx:sendError', silent);
  document.addEventListener('htmx:timeout', silent);
})();
