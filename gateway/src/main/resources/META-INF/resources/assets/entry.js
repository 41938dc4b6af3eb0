/* A block of a spreadsheet that is pasted into a cell fills the cells from there on; one with names goes where it is sorted in. */
document.addEventListener('paste', event => {
  const cell = event.target.closest?.('.entry input[type="text"]');
  const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r/g, '').replace(/\n$/, '');
  if (!cell || !/[\t\n]/.test(text)) return;
  event.preventDefault();
  const lines = text.split('\n').map(line => line.split('\t'));
  if (lines.some(cells => cells[0].trim().length > 1 && !/^[-\d\s,.%£]+$/.test(cells[0]))) {
    cell.form.elements.paste.value = text;
    cell.form.requestSubmit(cell.form.elements.look);
    return;
  }
  const columns = ['numerator', 'denominator', 'stated'];
  const rows = [...cell.closest('tbody').rows];
  const row = rows.indexOf(cell.closest('tr'));
  const column = columns.findIndex(name => cell.name.endsWith(name));
  lines.forEach((cells, down) => cells.forEach((figure, right) => {
    const inputs = rows[row + down] ? [...rows[row + down].querySelectorAll('input[type="text"]')] : [];
    const input = inputs.find(one => one.name.endsWith(columns[column + right])) ?? (inputs.length === 1 ? inputs[0] : null);
    if (input && figure.trim()) input.value = figure.trim();
  }));
  cell.dispatchEvent(new Event('input', { bubbles: true }));
});
