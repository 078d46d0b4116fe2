// Shows what the check finds in the words of this page while they are typed: a little after they were stored, the page is read again, and what
// it says beside the boxes is put beside these. Without this script the same is said when the page is saved.

const form = document.getElementById('questions');
/** Longer than it takes to store what was typed. */
const PAUSE = 3500;
let timer;

/** What the page says now of what is stored. */
async function page() {
  const url = new URL(location.href);
  url.searchParams.delete('refused');
  url.searchParams.set('check', '1');
  const answer = await fetch(url);
  return answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}

/** The fault beside one box; of a box in which nothing stands yet none is said. */
function fault(box, fresh) {
  const id = `${box.name}-error`;
  const [before, now] = [document.getElementById(id), fresh.getElementById(id)];
  const said = box.value.trim() === '' ? null : now;
  before?.remove();
  if (said) box.before(said);
  box.closest('.govuk-form-group').classList.toggle('govuk-form-group--error', said !== null);
}

async function look() {
  const fresh = await page().catch(() => null);
  if (!fresh) return;
  document.getElementById('think').replaceChildren(...(fresh.getElementById('think')?.childNodes ?? []));
  for (const box of form.querySelectorAll('textarea, input[type=text]')) {
    if (box.closest('.govuk-form-group') && fresh.getElementById(box.id)) fault(box, fresh);
  }
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
