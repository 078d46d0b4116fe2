// Lets the rows of a list be dragged to their places. In the end it does what the buttons beside them do: it sends the row's form, with the
// place at which the row was let go. Without this script the buttons are there all the same.

const rowOf = (form) => form.closest('article, section');
const rowsBeside = (row) => [...row.parentElement.children].filter((one) => one.querySelector('form.order'));

/** Where the middle of a row is, from the top of the window. */
function middle(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/** Lets the rows that the pointer has passed change sides. The row itself stays in the page: one that is taken out loses the pointer. */
function follow(row, y) {
  const rows = rowsBeside(row);
  const at = rows.indexOf(row);
  for (const above of rows.slice(0, at).reverse()) if (y < middle(above)) row.after(above);
  for (const below of rows.slice(at + 1)) if (y > middle(below)) row.before(below);
}

function drag(form, handle, start) {
  const row = rowOf(form);
  const before = rowsBeside(row).indexOf(row);
  handle.setPointerCapture(start.pointerId);
  row.classList.add('is-dragged');
  const move = (event) => follow(row, event.clientY);
  const end = (event) => {
    handle.removeEventListener('pointermove', move);
    row.classList.remove('is-dragged');
    const rows = rowsBeside(row);
    const place = rows.indexOf(row);
    if (place === before) return;
    if (event.type === 'pointercancel') return location.reload();
    const to = Object.assign(document.createElement('input'), { type: 'hidden', name: '_to', value: place });
    form.append(to);
    form.submit();
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', end, { once: true });
  handle.addEventListener('pointercancel', end, { once: true });
}

for (const form of document.querySelectorAll('form.order')) {
  const handle = Object.assign(document.createElement('span'), { className: 'order__handle' });
  // For a keyboard and for a reader there are the buttons.
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    drag(form, handle, event);
  });
  form.prepend(handle);
}
