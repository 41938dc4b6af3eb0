// One key for each thing to do. A key does what a click does, and rests while somebody types; Escape leaves the field.
(() => {
  const FIELD = 'textarea, select, input:not([type=hidden])';

  /* What is folded away is opened with all around it. */
  function open(summary) {
    const details = summary.parentElement;
    const field = details.querySelector(FIELD);
    if (!field) {
      details.open = !details.open;
    }
    for (let around = field && details; around; around = around.parentElement.closest('details')) around.open = true;
    (field ?? summary).focus();
  }

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (typing && event.key === 'Escape') typing.blur();
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.matches('summary')) open(target);
    else target.click();
  });
})();
