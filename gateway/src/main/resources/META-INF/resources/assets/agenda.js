/* Moves an item of an agenda by dragging it; its buttons do the same. */
(() => {
  let dragged = null, button = null;
  const row = event => event.target.closest?.('[data-row]');

  document.addEventListener('dragstart', event => {
    dragged = row(event);
    if (dragged) event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragover', event => {
    const over = row(event);
    if (!dragged || !over) return;
    event.preventDefault();
    document.querySelector('.over')?.classList.remove('over');
    over.classList.add('over');
  });
  document.addEventListener('dragend', () => document.querySelector('.over')?.classList.remove('over'));
  document.addEventListener('drop', event => {
    const over = row(event);
    if (!dragged || !over || over === dragged) return;
    event.preventDefault();
    const down = dragged.compareDocumentPosition(over) & Node.DOCUMENT_POSITION_FOLLOWING;
    const send = dragged.querySelector(down ? '[name=after]' : '[name=before]');
    send.disabled = false;
    send.value = over.dataset.row;
    send.click();
  });

  /* Whoever moves an item by the keyboard goes on with it, also at the top and at the bottom. */
  document.addEventListener('htmx:beforeRequest', event => { button = event.detail.requestConfig.triggeringEvent?.submitter?.id; });
  document.addEventListener('htmx:afterSettle', () => {
    const same = button && document.getElementById(button);
    if (same) (same.disabled ? same.parentElement.querySelector('button:not([disabled])') : same)?.focus();
  });
})();
